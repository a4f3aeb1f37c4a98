import { expect, test } from 'vitest'
import { addDays, day } from '../kit/day.ts'
import { NO_HISTORY } from './calibration.ts'
import type { History } from './calibration.ts'
import { chanceBy, dateAt, pastOfDates, spreadOfDates, stagesOf } from './date-history.ts'
import type { DateHistory, DateStage } from './date-history.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'

const start = day('2026-01-01')

/** A project that says `claimed` days on its first day and on day 40, and takes `real`. */
function told(project: string, claimed: number, real: number): DateHistory {
  const finish = addDays(start, claimed)
  const statements = [0, 40].map((on) => ({ on: addDays(start, on), finish }))
  return { project, start, statements, finished: addDays(start, real) }
}

function historyOf(reals: readonly number[], parent: History | null = null): History {
  const past = reals.flatMap((real, i) => pastOfDates(told(`p${i}`, 100, real)))
  return { name: 'own-team', source: 'own', past, parent }
}

const now = (claimed: number): DateStage => stagesOf({ ...told('now', claimed, 0), finished: null })[0] as DateStage

test('a team that took twice as long five times is expected to take twice as long', () => {
  const spread = spreadOfDates(now(100), historyOf([200, 200, 200, 200, 200]))

  expect(dateAt(spread, 0.5)).toBe(addDays(start, 200))
})

test('work that goes on teaches nothing yet', () => {
  expect(pastOfDates({ ...told('a', 100, 0), finished: null })).toEqual([])
})

test('what was said after the finish is no forecast', () => {
  expect(pastOfDates(told('a', 100, 30))).toHaveLength(1)
})

test('more confidence never gives an earlier day, and the chance of a day agrees with it', () => {
  const spread = spreadOfDates(now(100), historyOf([90, 110, 130, 160, 240], SHIPPED_PRIOR))
  const levels = [0.05, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95]
  const days = levels.map((level) => dateAt(spread, level))

  expect(days).toEqual(days.toSorted())
  for (const level of levels) expect(chanceBy(spread, dateAt(spread, level))).toBeGreaterThanOrEqual(level - 1e-9)
})

test('work not finished today is not finished today', () => {
  const spread = spreadOfDates(now(100), historyOf([90, 110]))

  expect(chanceBy(spread, start)).toBe(0)
  expect(dateAt(spread, 0.0001) > start).toBe(true)
})

test('without past of one’s own the parent decides and is named', () => {
  const spread = spreadOfDates(now(100), { ...NO_HISTORY, parent: SHIPPED_PRIOR })

  expect(spread.source).toBe(SHIPPED_PRIOR.source)
  expect(dateAt(spread, 0.8) > addDays(start, 110)).toBe(true)
})

test('five past projects lean on the parent, eighty do not', () => {
  const own = [100, 100, 100, 100, 100]
  const many = Array.from({ length: 80 }, () => 100)

  expect(dateAt(spreadOfDates(now(100), historyOf(own, SHIPPED_PRIOR)), 0.95) > addDays(start, 110)).toBe(true)
  expect(dateAt(spreadOfDates(now(100), historyOf(many, SHIPPED_PRIOR)), 0.95)).toBe(addDays(start, 100))
})

test('four of five past projects are not enough for eight in ten without a parent', () => {
  const history = historyOf([100, 110, 120, 130, 200])
  const begun = { ...history, past: history.past.filter((p) => p.earned === 0) }

  expect(dateAt(spreadOfDates(now(100), begun), 0.8)).toBe(addDays(start, 200))
})

test('a project with many statements weighs no more than one with few', () => {
  const often: DateHistory = {
    ...told('often', 100, 300),
    statements: Array.from({ length: 40 }, (_, i) => ({ on: addDays(start, i % 2), finish: addDays(start, 100) })),
  }
  const past = [...pastOfDates(often), ...[1, 2].flatMap((i) => pastOfDates(told(`p${i}`, 100, 100)))]
  const spread = spreadOfDates(now(100), { name: 'own-team', source: 'own', past, parent: SHIPPED_PRIOR })

  expect(dateAt(spread, 0.4) <= addDays(start, 115)).toBe(true)
})

test('nothing known at all is an error, never an invented day', () => {
  expect(() => spreadOfDates(now(100), NO_HISTORY)).toThrow(RangeError)
})
