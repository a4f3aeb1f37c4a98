import { expect, test } from 'vitest'
import type { Id } from '../kit/id.ts'
import { addDays, day } from '../kit/day.ts'
import { LEVELS } from './forecast.ts'
import type { QuantileDays } from './forecast.ts'
import { handedOn } from './open-past.ts'
import { openRows } from './open-row.ts'
import type { UnderWay } from './open-row.ts'
import { MONDAY, office } from './plan.testing.ts'

const said = (error: number, open = false) => ({ error, weight: 1, open })
const weights = (errors: readonly ReturnType<typeof said>[]) => handedOn(errors).map((e) => e.weight)

test('work all finished keeps its weights, sorted by how wrong it was', () => {
  expect(handedOn([said(0.3), said(-0.1)])).toEqual([said(-0.1), said(0.3)])
})

test('open work hands its weight to what lasted longer, in equal shares', () => {
  expect(weights([said(0), said(0.1, true), said(0.2), said(0.4)])).toEqual([1, 0, 1.5, 1.5])
})

test('work that has only just begun says nothing: the others keep their shares of the whole', () => {
  const [, ...others] = weights([said(-3, true), said(0), said(0.2)])

  expect(others).toEqual([1.5, 1.5])
})

test('nothing is known beyond the longest, so it keeps its weight although it is open', () => {
  expect(weights([said(0), said(0.5, true)])).toEqual([1, 1])
})

test('no weight is lost and none made', () => {
  const errors = [said(0.5, true), said(0.1), said(0.2, true), said(0.2), said(-1, true), said(0.9)]

  expect(weights(errors).reduce((a, b) => a + b, 0)).toBeCloseTo(errors.length, 9)
})

const first = day('2027-01-04')
const raw = Object.fromEntries(LEVELS.map((level) => [`p${level}`, addDays(first, 20 + level / 10)])) as QuantileDays

function underWay(lastHeard: string): UnderWay {
  const basis = { mode: 'plan' as const, earned: 0, slip: 0, elapsed: 0, parts: { pace: 9_600 } }
  const who = { projectId: 'p' as Id, leadId: 'l' as Id, forecastId: 'f' as Id, calendar: office }
  return { ...who, at: MONDAY, asOf: first, raw, basis, lastHeard: day(lastHeard) }
}

test('a project still going on after twice the time said was wrong by a factor of two at least', () => {
  const [row] = openRows([underWay('2027-02-26')], day('2027-03-08'))

  expect(row?.taught?.open).toBe(true)
  expect(row?.taught?.logError).toBeGreaterThan(Math.log(2))
})

test('a project that fell silent is known to have lasted until then, not until today', () => {
  const rows = openRows([underWay('2027-01-20')], day('2028-01-20'))

  expect(rows.map((row) => row.finishedOn)).toEqual(['2027-01-20'])
})

test('what is taught changes with the day and not with each report', () => {
  expect(openRows([underWay('2027-01-20')], day('2027-01-25'))).toEqual(
    openRows([underWay('2027-01-22')], day('2027-01-25')),
  )
})

test('a project first spoken of today teaches nothing', () => {
  expect(openRows([underWay('2027-01-04')], first)).toEqual([])
})
