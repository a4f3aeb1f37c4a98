import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'

/** Work whose groups end when they are told to. */
function byHand() {
  const groups: { readonly inputs: readonly number[]; end(): void; fail(): void }[] = []
  const run = (inputs: readonly number[]) =>
    new Promise<readonly number[]>((done, failed) => {
      groups.push({ inputs, end: () => done(inputs.map((n) => n * 10)), fail: () => failed(new Error('no')) })
    })
  return { groups, run, seen: () => groups.map(({ inputs }) => inputs) }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('what comes in one breath goes together, and what comes meanwhile goes next', async () => {
  const { run, groups, seen } = byHand()
  const ask = grouped({ most: 3 }, run)
  const answers = [1, 2].map(ask)
  await settled()
  const later = [3, 4, 5, 6].map(ask)
  await settled()
  expect(seen()).toEqual([[1, 2]])
  groups[0]?.end()
  expect(await Promise.all(answers)).toEqual([10, 20])
  await settled()
  expect(seen()).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
  groups[1]?.end()
  await settled()
  groups[2]?.end()
  expect(await Promise.all(later)).toEqual([30, 40, 50, 60])
})

test('with two lanes one group need not wait for another, and a third does', async () => {
  const { run, groups, seen } = byHand()
  const ask = grouped({ most: 5, lanes: 2 }, run)
  const answers: Promise<number>[] = []
  for (const n of [1, 2, 3, 4]) {
    answers.push(ask(n))
    await settled()
  }
  expect(seen()).toEqual([[1], [2]])
  groups[1]?.end()
  expect(await answers[1]).toBe(20)
  await settled()
  expect(seen()).toEqual([[1], [2], [3, 4]])
  groups[0]?.end()
  groups[2]?.end()
  expect(await Promise.all(answers)).toEqual([10, 20, 30, 40])
})

test('when a group fails everyone of it hears so, and the next goes on', async () => {
  const { run, groups } = byHand()
  const ask = grouped({ most: 5 }, run)
  const lost = Promise.allSettled([1, 2].map(ask))
  await settled()
  groups[0]?.fail()
  expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const next = ask(3)
  await settled()
  groups[1]?.end()
  expect(await next).toBe(30)
})

test('a group that may gather takes in who comes in that time', async () => {
  const { run, groups, seen } = byHand()
  const ask = grouped({ most: 5, wait: () => 5 }, run)
  const answers = [ask(1)]
  await settled()
  answers.push(ask(2))
  while (groups.length === 0) await settled()
  expect(seen()).toEqual([[1, 2]])
  groups[0]?.end()
  expect(await Promise.all(answers)).toEqual([10, 20])
})

test('a group that gathers goes as soon as nobody is left to gather for', async () => {
  const { run, groups, seen } = byHand()
  let others = 2
  // An hour: a group that waited for its time would never be seen here.
  const ask = grouped({ most: 5, wait: () => 3_600_000, enough: (waiting) => waiting >= others }, run)
  const answers = [ask(1)]
  await settled()
  expect(seen()).toEqual([])
  answers.push(ask(2))
  await settled()
  expect(seen()).toEqual([[1, 2]])
  others = 1
  answers.push(ask(3))
  groups[0]?.end()
  await settled()
  expect(seen()).toEqual([[1, 2], [3]])
  groups[1]?.end()
  expect(await Promise.all(answers)).toEqual([10, 20, 30])
})
