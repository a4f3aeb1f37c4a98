import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chanceFrom } from '../kit/chance.ts'
import { levelledInTime, levelledOnce, levelledSerially, tighten } from './levelling-pass.ts'
import { levelledBest } from './levelling-search.ts'
import { latestFinishes, listBy, scheduler, sharedWork } from './levelling.ts'
import type { Levelled, SharedWork } from './levelling.ts'

/** Up to 15 tasks with forward links on two resources. */
const problems: fc.Arbitrary<SharedWork> = fc
  .array(
    fc.record({
      duration: fc.integer({ min: 0, max: 9 }),
      asks: fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 })),
      ahead: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((tasks) =>
    sharedWork({
      durations: tasks.map((t) => t.duration),
      successors: tasks.map(({ ahead }, i) => [...new Set(ahead.map((a) => i + a))].filter((j) => j < tasks.length)),
      requests: tasks.map((t) => t.asks),
      capacity: [4, 3],
    }),
  )

function faultsOf(work: SharedWork, { starts, length }: Levelled): string[] {
  const faults: string[] = []
  const endOf = (i: number) => (starts[i] as number) + (work.durations[i] as number)
  starts.forEach((start, j) => {
    if (start < 0 || endOf(j) > length) faults.push(`${j} lies outside`)
    for (let k = work.before.start[j] as number; k < (work.before.start[j + 1] as number); k++)
      if (endOf(work.before.of[k] as number) > start) faults.push(`${j} does not wait`)
  })
  for (let t = 0; t < length; t++)
    work.capacity.forEach((units, r) => {
      let used = 0
      starts.forEach((start, i) => {
        if (start <= t && t < endOf(i)) used += work.requests[i * work.capacity.length + r] as number
      })
      if (used > units) faults.push(`resource ${r} at ${t}`)
    })
  return faults
}

test('two tasks of one person come one after the other, the urgent one first', () => {
  const work = sharedWork({
    durations: [3, 2, 4],
    successors: [[], [2], []],
    requests: [[1], [1], [0]],
    capacity: [1],
  })
  expect(levelledOnce(work)).toEqual({ starts: Int32Array.from([2, 0, 2]), length: 6 })
})

test('every way of levelling keeps the links and the resources', () => {
  fc.assert(
    fc.property(problems, (work) => {
      const searched = levelledBest(work, { chance: chanceFrom(1), most: 60, keepOn: () => true })
      for (const found of [levelledSerially(work), levelledInTime(work), levelledOnce(work), searched])
        expect(faultsOf(work, found)).toEqual([])
      expect(searched.length).toBeLessThanOrEqual(levelledOnce(work).length)
      expect(levelledOnce(work).length).toBeLessThanOrEqual(levelledInTime(work).length)
    }),
    { numRuns: 60 },
  )
})

test('tightening a schedule never makes it longer', () => {
  fc.assert(
    fc.property(problems, (work) => {
      const s = scheduler(work)
      const length = s.forward(listBy(work, latestFinishes(work)))
      expect(tighten(work, s, length)).toBeLessThanOrEqual(length)
    }),
  )
})

test('the search finds the shortest schedule where three tasks have to share two places', () => {
  // By latest finish alone the long task waits for both short ones; beside them it does not.
  const work = sharedWork({
    durations: [2, 2, 4],
    successors: [[], [], []],
    requests: [[1], [1], [1]],
    capacity: [2],
  })
  const limits = { chance: chanceFrom(7), most: 50, keepOn: () => true }
  expect(levelledBest(work, limits).length).toBe(4)
})

test('the same chance gives the same schedule', () => {
  fc.assert(
    fc.property(problems, fc.nat(), (work, seed) => {
      const once = () => levelledBest(work, { chance: chanceFrom(seed), most: 80, keepOn: () => true })
      expect(once()).toEqual(once())
    }),
    { numRuns: 20 },
  )
})

test('work that could never start is refused', () => {
  const plain = { durations: [1, 1], successors: [[1], []], requests: [[2], [0]], capacity: [1] }
  expect(() => sharedWork(plain)).toThrow('asks for more than there is')
  expect(() => sharedWork({ ...plain, requests: [[1], [0]], successors: [[1], [0]] })).toThrow('cycle')
})
