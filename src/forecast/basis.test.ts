import { expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import { basisOf } from './basis.ts'
import { earnedScheduleLeft, earnedScheduleOf } from './earned-schedule.ts'
import { DEFAULT_FACTORS, paceOf } from './factors.ts'
import { networkOf } from './network.ts'
import { aPlan, after, aTask, D, MONDAY } from './plan.testing.ts'
import { schedule } from './schedule.ts'

const from = (start: string, finish: string) => ({ start: wall(start), finish: wall(finish) })
const done = (start: string, finish: string) => ({
  actualStart: wall(start),
  actualFinish: wall(finish),
  remaining: null,
  percent: 1,
})

/** Five days of A, then five of B; at the end of the first week A is `progress`. */
function twoWeeks(progress: ReturnType<typeof done> | null) {
  const first = { baseline: from('2027-01-04T09:00', '2027-01-08T17:00'), ...(progress ? { progress } : {}) }
  const second = { baseline: from('2027-01-11T09:00', '2027-01-15T17:00'), links: [after('A')] }
  return aPlan([aTask('A', 5, first), aTask('B', 5, second)], { statusAt: wall('2027-01-08T17:00') })
}

const all = [0, 1]
const basis = (plan: ReturnType<typeof twoWeeks>) => basisOf(schedule(networkOf(plan)), all, DEFAULT_FACTORS)

test('work that went as planned has earned what it should, and nothing has slipped', () => {
  const on = basis(twoWeeks(done('2027-01-04T09:00', '2027-01-08T17:00')))
  expect(on).toMatchObject({ earned: 0.5, elapsed: 5 * D })
  expect(on.slip).toBeCloseTo(0, 6)
  expect(on.parts.pace).toBeCloseTo(5 * D, 0)
  expect(on.parts['earned-schedule']).toBeCloseTo(5 * D, 0)
})

test('where nothing was done in half the time, earned schedule still has the whole plan before it', () => {
  const net = networkOf(twoWeeks(null))
  expect(earnedScheduleLeft(earnedScheduleOf(net))).toBeCloseTo(10 * D, 0)
  expect(basis(twoWeeks(null)).slip).toBeCloseTo(Math.log(1.5), 2)
})

test('a plan without a baseline is measured on its own untouched schedule', () => {
  const plan = aPlan([aTask('A', 5), aTask('B', 5, { links: [after('A')] })], { statusAt: MONDAY })
  expect(earnedScheduleOf(networkOf(plan))).toMatchObject({ earned: 0, planned: 10 * D, elapsed: 0 })
})

test('one task with a start noted months too soon does not make the whole rest slow', () => {
  const running = (start: string) => ({
    actualStart: wall(start),
    actualFinish: null,
    remaining: null,
    percent: 0.5,
  })
  const paceWith = (start: string) => {
    const plan = aPlan([aTask('A', 2, { progress: running(start) }), aTask('B', 40)], {
      statusAt: wall('2027-03-01T09:00'),
    })
    return paceOf(networkOf(plan), DEFAULT_FACTORS).median
  }
  expect(paceWith('2026-06-01T09:00')).toBeCloseTo(paceWith('2027-01-04T09:00'), 9)
  expect(paceWith('2027-01-04T09:00')).toBeLessThan(1.15)
})

test('one deliverable has the stage of the whole plan, and no earned schedule of its own', () => {
  const s = schedule(networkOf(twoWeeks(null)))
  const one = basisOf(s, [0], DEFAULT_FACTORS)
  expect(one.earned).toBe(basis(twoWeeks(null)).earned)
  expect(Object.keys(one.parts)).toEqual(['pace'])
})
