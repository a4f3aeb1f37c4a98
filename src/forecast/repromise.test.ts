import { expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { DEFAULT_REPROMISE, mayMove, repromise } from './repromise.ts'
import type { Standing } from './repromise.ts'

const promised: Standing = { day: day('2026-05-01'), moves: 0, below: 0 }
const seen = (on: string, chance: number, offered: string) => ({ on: day(on), chance, offered: day(offered) })

test('a day with a fair chance stays, however often one looks', () => {
  let standing = promised
  for (const on of ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22', '2026-03-29'])
    standing = repromise(standing, seen(on, 0.1, '2026-06-01'))

  expect(standing).toEqual(promised)
})

test('one bad week moves nothing, three in a row move once', () => {
  const one = repromise(promised, seen('2026-03-01', 0.05, '2026-06-01'))
  const two = repromise(one, seen('2026-03-08', 0.05, '2026-06-02'))
  const three = repromise(two, seen('2026-03-15', 0.05, '2026-06-03'))

  expect([one.day, two.day]).toEqual([promised.day, promised.day])
  expect(three).toEqual({ day: '2026-06-03', moves: 1, below: 0 })
})

test('a good week between bad ones begins the count anew', () => {
  const weeks = [0.05, 0.05, 0.4, 0.05, 0.05]
  const standing = weeks.reduce(
    (so, chance, i) => repromise(so, seen(`2026-03-0${i + 1}`, chance, '2026-06-01')),
    promised,
  )

  expect(standing).toEqual({ ...promised, below: 2 })
})

test('a day that has passed moves at once and never to a day gone', () => {
  const after = repromise(promised, seen('2026-05-04', 0, '2026-05-02'))

  expect(after).toEqual({ day: '2026-05-05', moves: 1, below: 0 })
})

test('a new day is later than the old one even when the forecast offers an earlier one', () => {
  const after = repromise({ ...promised, below: DEFAULT_REPROMISE.times - 1 }, seen('2026-04-01', 0.01, '2026-04-20'))

  expect(after.day).toBe('2026-05-02')
})

test('whether a day may move is read off all that was said since it was agreed, one word a date', () => {
  const said = (at: string, chance: number) => ({ at, chance })
  const bad = [said('2026-03-15', 0.05), said('2026-03-01', 0.05), said('2026-03-08', 0.05)]

  expect(mayMove(promised.day, bad)).toBe(true)
  expect(mayMove(promised.day, bad.slice(1))).toBe(false)
  expect(mayMove(promised.day, [...bad, said('2026-03-08', 0.4)])).toBe(false)
  expect(mayMove(promised.day, [...bad, said('2026-03-22', 0.4)])).toBe(false)
  expect(mayMove(promised.day, [said('2026-05-03', 0.01)])).toBe(true)
  expect(mayMove(promised.day, [])).toBe(false)
})
