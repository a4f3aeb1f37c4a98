import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCalendar, wall, withDaysOff } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Plan } from '../plan/plan.ts'
import { wallsOf } from './chain.ts'
import { LEVELS } from './forecast.ts'
import { latestStart } from './latest-start.ts'
import type { PlanBackInput } from './latest-start.ts'
import { networkOf } from './network.ts'
import { outlook } from './outlook.ts'
import { anOutlook, aPromise } from './outlook.testing.ts'
import { aPlan, after, aTask, berlin, D, MONDAY, office, plans } from './plan.testing.ts'
import { schedule } from './schedule.ts'
import { chanceOf, dayAt, rawSpread } from './spread.ts'
import { workedBy } from './worked-by.ts'

// What people asked of planning tools again and again; each line of forecasting's list has its test here or, where a
// request is about history or throughput, beside that code.

function datesOf(plan: Plan) {
  const s = schedule(networkOf(plan))
  return Object.fromEntries(s.net.tasks.map((t, i) => [t.key, wallsOf(s, i)]))
}

const forecastOf = (plan: Plan, promises: Parameters<typeof anOutlook>[1] = {}) => outlook(anOutlook(plan, promises))
const running = (remaining: number) => ({ actualStart: MONDAY, actualFinish: null, remaining, percent: null })

const chainOfThree = (more: Partial<Plan> = {}) =>
  aPlan(
    [
      aTask('copy', 3, { assignee: 'Lena' }),
      aTask('design', 3, { links: [after('copy')] }),
      aTask('build', 5, { links: [after('design')] }),
    ],
    more,
  )

describe('calendars', () => {
  test('a resource’s days off move the end of the plan, and the forecast with it', () => {
    const plan = chainOfThree()
    const away = { name: 'Lena', email: 'lena@kern.test', from: day('2027-01-05'), until: day('2027-01-11') }
    const without = workedBy(plan, { absences: [away], client: null }).plan
    expect(datesOf(plan)['build']?.finish).toBe('2027-01-18T17:00')
    expect(datesOf(without)['build']?.finish).toBe('2027-01-25T17:00')
    const p80 = (p: Plan) => forecastOf(p).targets[0]?.calibrated.p80 ?? ''
    expect(p80(without) > p80(plan)).toBe(true)
  })

  test('changing a holiday moves all successors at once', () => {
    const calendars = [withDaysOff(office, [day('2027-01-06')])]
    const [before, now] = [datesOf(chainOfThree()), datesOf(chainOfThree({ calendars }))]
    const starts = (dates: typeof now) => ['copy', 'design', 'build'].map((key) => dates[key]?.start)
    expect(starts(before)).toEqual(['2027-01-04T09:00', '2027-01-07T09:00', '2027-01-12T09:00'])
    expect(starts(now)).toEqual(['2027-01-04T09:00', '2027-01-08T09:00', '2027-01-13T09:00'])
  })

  test('a weekend inside a gap is skipped, in days and in hours; an elapsed gap runs through it', () => {
    const starting = (link: string, unit: 'successor' | 'elapsed' = 'successor') =>
      datesOf(aPlan([aTask('A', 5), aTask('B', 1, { links: [after(link, unit)] })]))['B']?.start
    expect(starting('A FS+2d')).toBe('2027-01-13T09:00')
    expect(starting('A FS+4h')).toBe('2027-01-11T13:00')
    expect(starting('A FS+8h', 'elapsed')).toBe('2027-01-11T09:00')
  })

  test('nothing is done on blackout days, whoever works and however long the pause', () => {
    const freeze = Array.from({ length: 14 }, (_, n) => addDays(day('2027-01-06'), n))
    const plan = chainOfThree({ calendars: [withDaysOff(office, freeze)] })
    expect(datesOf(plan)['copy']?.finish).toBe('2027-01-20T17:00')
    const { calibrated } = forecastOf(plan).targets[0] ?? { calibrated: {} }
    for (const on of Object.values(calibrated)) expect(freeze).not.toContain(on)
  })
})

describe('links and dates', () => {
  test('a finish-to-finish link keeps its gap when the work before it slips', () => {
    const finishes = (days: number) => {
      const dates = datesOf(aPlan([aTask('A', days), aTask('B', 2, { links: [after('A FF+1d')] })]))
      return [dates['A']?.finish, dates['B']?.finish]
    }
    expect(finishes(3)).toEqual(['2027-01-06T17:00', '2027-01-07T17:00'])
    expect(finishes(5)).toEqual(['2027-01-08T17:00', '2027-01-11T17:00'])
  })

  test('when the first task slips, everything after it is planned anew by itself', () => {
    const late = chainOfThree({ statusAt: wall('2027-01-06T09:00') })
    const tasks = late.tasks.map((t) => (t.key === 'copy' ? { ...t, progress: running(4 * D) } : t))
    expect(datesOf(chainOfThree())['build']?.start).toBe('2027-01-12T09:00')
    expect(datesOf({ ...late, tasks })['build']?.start).toBe('2027-01-15T09:00')
  })

  test('a task with a date set by hand stays there beside tasks that are scheduled, and a broken one shows', () => {
    const manual = (at: string) =>
      aPlan([
        aTask('A', 3),
        aTask('M', 1, { links: [after('A')], constraint: { kind: 'must-start', at: wall(at) } }),
        aTask('Z', 1, { links: [after('M')] }),
      ])
    expect(datesOf(manual('2027-01-11T09:00'))['M']?.start).toBe('2027-01-11T09:00')
    expect(datesOf(manual('2027-01-11T09:00'))['Z']?.start).toBe('2027-01-12T09:00')
    expect(forecastOf(manual('2027-01-05T09:00')).warnings).toContainEqual({
      key: 'negative-float',
      params: { task: 'Task A', minutes: 2 * D },
    })
  })
})

describe('uncertainty', () => {
  test('a three-point estimate says how far off the day may be', () => {
    const spreadOf = (low: number, high: number) => {
      const estimate = { low: low * D, likely: 10 * D, high: high * D }
      const { p10 = '', p95 = '' } = forecastOf(aPlan([aTask('A', 10, { estimate })])).targets[0]?.raw ?? {}
      return [p10, p95] as const
    }
    const [sure, unsure] = [spreadOf(9, 11), spreadOf(5, 25)]
    expect(unsure[0] <= sure[0] && unsure[1] > sure[1]).toBe(true)
  })

  test('the probability that a task is critical stands beside it', () => {
    const plan = aPlan([
      aTask('long', 10),
      aTask('short', 7),
      aTask('end', 1, { links: [after('long'), after('short')] }),
    ])
    const shares = new Map(forecastOf(plan).targets[0]?.deciding.map((d) => [d.task, d.criticality]))
    expect(shares.get('end')).toBe(1)
    expect(shares.get('long') ?? 0).toBeGreaterThan(shares.get('short') ?? 0)
    expect((shares.get('long') ?? 0) + (shares.get('short') ?? 0)).toBeGreaterThanOrEqual(1)
  })

  test('the confidence of a deadline never contradicts the dates shown', () => {
    fc.assert(
      fc.property(plans(), fc.integer({ min: 0, max: 120 }), (plan, n) => {
        const on = addDays(day('2027-01-04'), n)
        const { targets, promises } = forecastOf(plan, { promises: [aPromise(on)], iterations: 60 })
        const dates = targets[0]?.calibrated
        const chance = promises[0]?.chance ?? -1
        for (const level of LEVELS) {
          if ((dates?.[`p${level}`] ?? '') <= on) expect(chance).toBeGreaterThanOrEqual(level / 100)
          else expect(chance).toBeLessThan(level / 100)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('more confidence never gives an earlier day, and a later day never a smaller chance', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1 }), (minutes) => {
        const spread = rawSpread(Float64Array.from(minutes))
        const days = LEVELS.map((level) => dayAt(spread, level))
        expect(days).toEqual(days.toSorted())
        const chances = days.map((on) => chanceOf(spread, on))
        expect(chances).toEqual(chances.toSorted((a, b) => a - b))
      }),
    )
  })
})

describe('several deliveries', () => {
  test('are forecast together on the same luck: the part never comes after the whole, and each has its own chance', () => {
    const on = '2027-01-18' as Day
    const promises = ['copy', 'design', null].map((task) => aPromise(on, { promise: String(task), task }))
    const found = forecastOf(chainOfThree(), { promises })
    const chances = found.promises.map((p) => p.chance)
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    expect(chances[0]).toBeGreaterThan(chances[2] ?? 1)
    const p80 = (task: string | null) => found.targets.find((t) => t.task === task)?.calibrated.p80 ?? ''
    expect([p80('copy'), p80('design'), p80(null)]).toEqual([p80('copy'), p80('design'), p80(null)].toSorted())
  })
})

describe('planning back from a deadline', () => {
  const input = anOutlook(chainOfThree(), { iterations: 300 })
  const asked = (deadline: string, more: Partial<PlanBackInput> = {}): PlanBackInput => ({
    input,
    deadline: day(deadline),
    task: null,
    chance: 0.8,
    ...more,
  })

  test('the latest start for P80 keeps the day, and a working day later does not', () => {
    const found = latestStart(asked('2027-03-26'))
    if (found.kind !== 'start') throw new Error(found.kind)
    expect(found.chance).toBeGreaterThanOrEqual(0.8)
    const start = wall(`${addDays(found.day, 3)}T00:00`)
    const later = outlook({ ...input, plan: { ...input.plan, start }, promises: [aPromise('2027-03-26')] })
    expect(later.promises[0]?.chance).toBeLessThan(0.8)
  })

  test('more certainty and more work ask for an earlier start', () => {
    const startFor = (chance: number, plan = input.plan) => {
      const found = latestStart(asked('2027-03-26', { chance, input: { ...input, plan } }))
      return found.kind === 'start' ? found.day : found.kind
    }
    expect(startFor(0.95) < startFor(0.5)).toBe(true)
    expect(
      startFor(0.8, { ...input.plan, tasks: [...input.plan.tasks, aTask('x', 20, { links: [after('build')] })] }) <
        startFor(0.8),
    ).toBe(true)
  })

  test('a day that cannot be kept any more and work that has begun are said, not guessed', () => {
    expect(latestStart(asked('2027-01-12'))).toMatchObject({ kind: 'too-late' })
    const tasks = input.plan.tasks.map((t, i) => (i === 0 ? { ...t, progress: running(D) } : t))
    expect(latestStart(asked('2027-03-26', { input: { ...input, plan: { ...input.plan, tasks } } }))).toEqual({
      kind: 'begun',
    })
  })

  test('a part can be planned back by itself', () => {
    const whole = latestStart(asked('2027-03-26'))
    const part = latestStart(asked('2027-03-26', { task: 'copy' }))
    expect(part.kind === 'start' && whole.kind === 'start' && part.day > whole.day).toBe(true)
  })
})

test('a plan in another zone, or over the night the clocks change, takes the same working time', () => {
  const spring = { start: wall('2027-03-24T09:00'), calendars: [defaultCalendar('office', 'DE', berlin)] }
  expect(datesOf(chainOfThree(spring))['build']?.finish).toBe('2027-04-07T17:00')
})
