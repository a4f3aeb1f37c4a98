import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOfWall, wall } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { History, PastForecast } from './calibration.ts'
import { LEVELS } from './forecast.ts'
import { outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { aPlan, after, aTask, plans } from './plan.testing.ts'
import { networkOf } from './network.ts'
import { soonestFrom } from './soonest.ts'

/** Sixty projects that were through in a hundredth of the time forecast: no limit of any plan was ever felt. */
const hasty: History = {
  name: 'own-team',
  source: 'hasty',
  past: Array.from({ length: 60 }, (_, i): PastForecast => ({
    logError: -4.6 - i / 100,
    earned: 0.2,
    slip: 0,
    project: `p${i}`,
    mode: 'plan',
  })),
}

function earliestSaid(plan: ReturnType<typeof aPlan>): Day {
  const { targets } = outlook(anOutlook(plan, { history: hasty, iterations: 200 }))
  const days = LEVELS.map((level) => targets[0]?.calibrated[`p${level}`] as Day)
  expect(days).toEqual(days.toSorted())
  return days[0] as Day
}

test('no calibrated day lies before the status date, nor before work can begin, in any plan', () => {
  const held = fc.integer({ min: 0, max: 90 })
  fc.assert(
    fc.property(plans(), fc.nat(), held, (plan, pick, later) => {
      const from = addDays(dayOfWall(plan.start), later)
      const at = pick % plan.tasks.length
      const constraint = { kind: 'start-no-earlier', at: wall(`${from}T00:00`) } as const
      const estimate = { low: null, likely: 480, high: null }
      const tasks = plan.tasks.map((t, i) => (i === at ? { ...t, constraint, estimate } : t))
      const earliest = earliestSaid({ ...plan, tasks })
      expect(earliest >= dayOfWall(plan.statusAt ?? plan.start)).toBe(true)
      expect(earliest >= from).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a lag that nobody can shorten is waited for, whatever came true elsewhere', () => {
  const plan = aPlan([aTask('A', 5), aTask('B', 5, { links: [after('A FS+10d')] })])

  // Ten working days from Monday, and a minute each.
  expect(soonestFrom(networkOf(plan))([0, 1])).toBe(10 * 480 + 2)
  expect(earliestSaid(plan)).toBe('2027-01-18')
})

test('a planned start does not bind: people may begin earlier', () => {
  const baseline = { start: wall('2027-03-01T09:00'), finish: wall('2027-03-05T17:00') }

  expect(earliestSaid(aPlan([aTask('A', 5, { baseline })])) < day('2027-03-01')).toBe(true)
})
