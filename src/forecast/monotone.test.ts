import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wall, withDaysOff } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import type { Plan } from '../plan/plan.ts'
import { DEFAULT_FACTORS } from './factors.ts'
import { networkOf } from './network.ts'
import { after, D, plans } from './plan.testing.ts'
import { simulate } from './simulate.ts'

// Without levelling, and with links that pull no start back: a finish-side link turns more work into an earlier start.
const straight = fc.oneof(plans({ types: ['FS', 'SS'] }), plans({ types: ['FS', 'FF'] }))

/** The finish of the whole plan in each run, in order of the runs: the same luck for every plan with the same tasks. */
function runsOf(plan: Plan): Float64Array {
  const net = networkOf(plan)
  const targets = [net.tasks.map((_, i) => i)]
  const { finishes } = simulate({ net, targets, iterations: 64, seed: 7, factors: DEFAULT_FACTORS })
  return finishes[0] as Float64Array
}

function expectNoneEarlier(before: Plan, now: Plan) {
  const [was, is] = [runsOf(before), runsOf(now)]
  expect(was.filter((finish, run) => (is[run] as number) < finish)).toHaveLength(0)
}

test('a day off never makes a simulated finish earlier, in any run', () => {
  fc.assert(
    fc.property(plans(), fc.integer({ min: 0, max: 90 }), (plan, n) => {
      const off = [addDays(day('2027-01-04'), n)]
      expectNoneEarlier(plan, { ...plan, calendars: plan.calendars.map((c) => withDaysOff(c, off)) })
    }),
    { numRuns: 60 },
  )
})

test('a later start never does', () => {
  fc.assert(
    fc.property(plans(), fc.integer({ min: 0, max: 60 }), (plan, n) => {
      expectNoneEarlier(plan, { ...plan, start: wall(`${addDays(day('2027-01-04'), n)}T11:00`) })
    }),
    { numRuns: 60 },
  )
})

test('an added link never does', () => {
  fc.assert(
    fc.property(straight, fc.nat(), (plan, pick) => {
      const at = pick % plan.tasks.length
      const tasks = plan.tasks.map((t, i) => (i === at && i > 0 ? { ...t, links: [...t.links, after('t0 FS+1d')] } : t))
      expectNoneEarlier(plan, { ...plan, tasks })
    }),
    { numRuns: 60 },
  )
})

test('more work never does, at the same doubt', () => {
  const doubted = (likely: number) => ({ low: likely / 2, likely, high: likely * 2 })
  fc.assert(
    fc.property(straight, fc.nat(), fc.integer({ min: 1, max: 5 * D }), (plan, pick, more) => {
      const at = pick % plan.tasks.length
      const withWork = (extra: number) => ({
        ...plan,
        tasks: plan.tasks.map((t, i) => ({ ...t, estimate: doubted(t.estimate.likely + (i === at ? extra : 0)) })),
      })
      expectNoneEarlier(withWork(0), withWork(more))
    }),
    { numRuns: 60 },
  )
})

test('more work never does by single numbers either, though larger work is surer', () => {
  // Mostly where one class of size ends and the next begins.
  const size = fc.oneof(
    fc.integer({ min: 1, max: 12 * D }),
    ...[D, 1.5 * D, 5 * D].map((edge) => fc.integer({ min: Math.round(0.9 * edge), max: Math.round(1.4 * edge) })),
  )
  const more = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 5 * D }))
  fc.assert(
    fc.property(straight, fc.nat(), fc.record({ size, more }), (plan, pick, { size, more }) => {
      const at = pick % plan.tasks.length
      const withWork = (likely: number): Plan => ({
        ...plan,
        tasks: plan.tasks.map((t, i) => ({
          ...t,
          estimate: { low: null, likely: i === at ? likely : t.estimate.likely, high: null },
        })),
      })
      expectNoneEarlier(withWork(size), withWork(size + more))
    }),
    { numRuns: 150 },
  )
})
