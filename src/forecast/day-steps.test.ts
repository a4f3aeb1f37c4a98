import { expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import { day, daysBetween } from '../kit/day.ts'
import { CODES } from '../language/packs.ts'
import { formatsFor } from '../language/formats.ts'
import { wordsFor } from '../language/words.ts'
import type { Plan } from '../plan/plan.ts'
import { dayAfter, STEP_KEYS, stepsOf, withPools, type DayStep } from './day-steps.ts'
import { targetOf } from './snapshot.ts'
import { basesOf, workLeft } from './history.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { aPlan, after, aTask, berlin, D, MONDAY, office } from './plan.testing.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { sayStep } from './say-reason.ts'

const AT = wall('2027-01-25T09:00')
const done = (from: string, to: string) => ({
  progress: { actualStart: wall(from), actualFinish: wall(to), remaining: null, percent: null },
})
/** Five days took ten, ten are left. */
const slow = aPlan(
  [
    aTask('copy', 5, done(MONDAY, '2027-01-15T17:00')),
    aTask('layout', 6, { links: [after('copy')] }),
    aTask('print', 4, { links: [after('layout')] }),
  ],
  { statusAt: AT },
)

function explained(plan: Plan) {
  const input = anOutlook(plan, { history: SHIPPED_PRIOR })
  const forecast = outlook(input)
  const bases = withPools(basesOf(plan, forecast.targets, DEFAULT_SETTINGS), {
    forecast,
    history: SHIPPED_PRIOR,
    calendar: office,
  })
  const target = targetOf(forecast, null)
  return { target, bases, steps: stepsOf(target, bases[''], { calendar: office, at: forecast.at }) }
}

const sumTo = (steps: readonly DayStep[], key: DayStep['key']) =>
  steps.slice(0, steps.findIndex((s) => s.key === key) + 1).reduce((sum, { days }) => sum + days, 0)

test('the days of the steps add up from the end of the driving chain to each day that is said', () => {
  const { target, steps } = explained(slow)
  const { planned, calibrated, chain } = target

  expect(steps[0]).toEqual({ key: 'plan', day: planned, days: 0 })
  expect(chain.at(-1)?.finish.slice(0, 10)).toBe(planned)
  expect(sumTo(steps, 'past')).toBe(daysBetween(planned, calibrated.p50))
  expect(sumTo(steps, 'sure')).toBe(daysBetween(planned, calibrated.p80))
  expect(sumTo(steps, 'surer')).toBe(daysBetween(planned, calibrated.p95))
})

test('work that took twice its estimate moves the date by a line of its own', () => {
  const { steps } = explained(slow)

  expect(steps.find((s) => s.key === 'pace')?.days).toBeGreaterThan(0)
  expect(
    explained({ ...slow, statusAt: null, tasks: slow.tasks.map((t) => ({ ...t, ...aTask(t.key, 5) })) }).steps,
  ).not.toContainEqual(expect.objectContaining({ key: 'pace' }))
})

test('an old forecast without a basis is explained in one step to its middle', () => {
  const { target } = explained(slow)
  const steps = stepsOf(target, undefined, { calendar: office, at: AT })

  expect(steps.map((s) => s.key)).toEqual(['plan', 'past', 'sure', 'surer'])
  expect(steps[1]?.days).toBe(daysBetween(target.planned, target.calibrated.p50))
})

test('what is all done needs no explanation', () => {
  const over = aPlan([aTask('copy', 5, done(MONDAY, '2027-01-15T17:00'))], { statusAt: AT })

  expect(explained(over).steps).toEqual([])
})

test('a plan with work that no longer follows its estimate is not said to take just as long as estimated', () => {
  const running = { actualStart: wall(MONDAY), actualFinish: null, remaining: null, percent: 0.44 }
  const planned = (days: number) =>
    explained(aPlan([aTask('copy', days, { progress: running })], { statusAt: AT })).steps[0]?.key

  expect([planned(4), planned(40)]).toEqual(['plan-else', 'plan'])
})

test('a day after so much work is the day until which so much work is left', () => {
  for (const until of ['2027-01-25', '2027-01-29', '2027-02-01', '2027-03-12'])
    expect(dayAfter(office, AT, workLeft(office, AT, day(until)))).toBe(until)
  expect(dayAfter(office, AT, D + 1)).toBe('2027-01-26')
  expect(dayAfter(office, AT, 1_000_000 * D)).toBeNull()
})

test.each(CODES)('every step is a sentence in %s, with its days in the digits of the language', async (code) => {
  const words = await wordsFor(code, 'forecast')
  const voice = { words, formats: formatsFor(code, { zone: berlin }), today: day('2027-01-25'), dayMinutes: D }
  const said = STEP_KEYS.flatMap((key) =>
    [-1, 0, 3].map((days) => sayStep(voice, { key, day: day('2027-02-08'), days }, { factor: 1.27, basis: 'x' })),
  )

  expect(said.filter((sentence) => /undefined|\{|\}|NaN/.test(sentence) || sentence.length < 10)).toEqual([])
  expect(said.join(' ')).toContain(code === 'bn' ? '৩' : '3')
})
