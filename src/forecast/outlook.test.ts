import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultCalendar, isWorkingDay, wall, withDaysOff } from '../kit/calendar.ts'
import { addDays, day, daysBetween } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import type { Plan } from '../plan/plan.ts'
import { LEVELS } from './forecast.ts'
import type { QuantileName } from './forecast.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { anOutlook, aPromise } from './outlook.testing.ts'
import { aPlan, after, aTask, D, MONDAY, office, plans } from './plan.testing.ts'

const chainOfFive = aPlan([
  aTask('A', 4),
  aTask('B', 6, { links: [after('A')] }),
  aTask('C', 3, { links: [after('A')] }),
  aTask('E', 5, { links: [after('B'), after('C')] }),
  aTask('Launch', 0, { links: [after('E')] }),
])

test('the same inputs and seed give the same bytes, another seed other ones', () => {
  const bytes = (seed: number) =>
    JSON.stringify(outlook(anOutlook(chainOfFive, { seed, promises: [aPromise('2027-02-01')] })))
  expect(bytes(1)).toBe(bytes(1))
  expect(bytes(1)).not.toBe(bytes(2).replace('"seed":2', '"seed":1'))
})

describe('for any plan', () => {
  const quick = { iterations: 120 }

  test('more confidence is never an earlier day, and the chance grows with the day', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const promises = [0, 10, 20, 40, 80, 160].map((n) => aPromise(addDays(day('2027-01-04'), n)))
        const { targets, promises: judged } = outlook(anOutlook(plan, { ...quick, promises }))
        for (const of of [targets[0]?.raw, targets[0]?.calibrated]) {
          const days = LEVELS.map((level) => of?.[`p${level}` as QuantileName] ?? '')
          expect(days.toSorted()).toEqual(days)
        }
        const chances = judged.map((p) => p.chance)
        expect(chances.toSorted((a, b) => a - b)).toEqual(chances)
      }),
      { numRuns: 40 },
    )
  })

  test('the day given at a level holds at least that often by the same forecast', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const first = outlook(anOutlook(plan, quick))
        const promises = LEVELS.map((level) => aPromise(first.targets[0]?.calibrated[`p${level}`] ?? ''))
        outlook(anOutlook(plan, { ...quick, promises })).promises.forEach((p, i) => {
          expect(p.chance).toBeGreaterThanOrEqual((LEVELS[i] ?? 0) / 100)
        })
      }),
      { numRuns: 25 },
    )
  })

  test('a holiday, more work or a later status date never makes a simulated day earlier', () => {
    fc.assert(
      fc.property(plans(), fc.nat({ max: 40 }), fc.nat(), (plan, n, pick) => {
        const days = (p: Plan) => Object.values(outlook(anOutlook(p, quick)).targets[0]?.raw ?? {})
        const at = pick % plan.tasks.length
        const held = { ...plan, calendars: [withDaysOff(office, [addDays(day('2027-01-04'), n)])] }
        const longer = {
          ...plan,
          tasks: plan.tasks.map((t, i) =>
            i === at ? { ...t, constraint: { kind: 'start-no-earlier' as const, at: wall('2027-02-01T09:00') } } : t,
          ),
        }
        const later = { ...plan, statusAt: wall('2027-01-11T09:00') }
        const before = days(plan)
        for (const other of [held, longer, later])
          days(other).forEach((d, i) => expect(d >= (before[i] ?? '')).toBe(true))
      }),
      { numRuns: 25 },
    )
  })

  test('the order of the tasks and the time zone change nothing', () => {
    fc.assert(
      fc.property(plans(), (plan) => {
        const zone = 'America/New_York' as Zone
        const other = {
          ...plan,
          zone,
          tasks: plan.tasks.toReversed(),
          calendars: plan.calendars.map((c) => ({ ...c, zone })),
        }
        expect(outlook(anOutlook(other, quick))).toEqual(outlook(anOutlook(plan, quick)))
      }),
      { numRuns: 25 },
    )
  })
})

test('the common factor widens what independent tasks would average out', () => {
  const many = aPlan(
    Array.from({ length: 40 }, (_, i) => aTask(`t${i}`, 2, i === 0 ? {} : { links: [after(`t${i - 1}`)] })),
  )
  const width = (projectLogSd: number) => {
    const settings = { ...DEFAULT_SETTINGS, factors: { projectLogSd, personLogSd: 0 } }
    const { raw } = outlook(anOutlook(many, { settings })).targets[0] ?? {}
    return raw ? daysBetween(raw.p10, raw.p90) : 0
  }
  expect(width(0.4)).toBeGreaterThan(1.5 * width(0))
})

test('a team that has been slow so far is expected to stay slow', () => {
  const done = (finish: string) => ({ actualStart: MONDAY, actualFinish: wall(finish), remaining: null, percent: 1 })
  const after10 = (finish: string) =>
    aPlan([aTask('A', 5, { progress: done(finish) }), aTask('B', 10)], { statusAt: wall('2027-01-25T09:00') })
  const p50 = (finish: string) => outlook(anOutlook(after10(finish))).targets[0]?.raw.p50 ?? ''
  expect(p50('2027-01-22T17:00') > p50('2027-01-08T17:00')).toBe(true)
})

test('without history the forecast is wider than the simulation above its middle, and says what it rests on', () => {
  const forecast = outlook(anOutlook(chainOfFive, { iterations: 2000 }))
  const { raw, calibrated } = forecast.targets[0] ?? {}
  expect(calibrated?.p50).toBe(raw?.p50)
  expect((calibrated?.p95 ?? '') > (raw?.p95 ?? '')).toBe(true)
  expect(forecast.class).toEqual({ name: 'none', n: 0, source: 'none', rank: null, boundEarned: false })
  expect(forecast.warnings.map((w) => w.key)).toEqual(['no-history', 'single-estimates'])
})

test('with a history of late projects the day moves out, by the conformal rank', () => {
  const past = [0.1, 0.2, 0.3, 0.4, 0.5].map((logError, i) => ({
    logError,
    earned: 0.2,
    slip: 0,
    project: `p${i}`,
    mode: 'plan' as const,
  }))
  const history = { name: 'own-team' as const, source: 'five projects', past }
  const forecast = outlook(anOutlook(chainOfFive, { history }))
  const bare = outlook(anOutlook(chainOfFive))
  expect(forecast.class).toEqual({ name: 'own-team', n: 5, source: 'five projects', rank: 5, boundEarned: false })
  expect((forecast.targets[0]?.calibrated.p50 ?? '') > (bare.targets[0]?.calibrated.p50 ?? '')).toBe(true)
})

test('the new day is a working day of both sides, and never earlier than the one it replaces', () => {
  const dhaka = defaultCalendar('client', 'BD', 'Asia/Dhaka' as Zone)
  fc.assert(
    fc.property(plans(), fc.integer({ min: 0, max: 60 }), (plan, n) => {
      const asked = aPromise(addDays(day('2027-01-04'), n), { clientCalendar: dhaka })
      const judged = outlook(anOutlook(plan, { iterations: 100, promises: [asked] })).promises[0]
      for (const on of [judged?.newDay, judged?.worstDay]) {
        expect(on && isWorkingDay(dhaka, on) && isWorkingDay(office, on) && on > asked.day).toBe(true)
      }
    }),
    { numRuns: 30 },
  )
})

test('a promise on one deliverable is judged by that deliverable, not by the whole plan', () => {
  const { targets, promises } = outlook(
    anOutlook(chainOfFive, { promises: [aPromise('2027-01-20', { task: 'A' }), aPromise('2027-01-20')] }),
  )
  expect(targets.map((t) => t.task)).toEqual([null, 'A'])
  expect(promises[0]?.chance).toBeGreaterThan(0.7)
  expect(promises[1]?.chance).toBeLessThan(0.6)
  expect(targets[1]?.deciding).toEqual([{ task: 'A', name: 'Task A', criticality: 1 }])
})

test('what would have to be true is told task by task, and fits between now and the promised day', () => {
  const judged = outlook(anOutlook(chainOfFive, { promises: [aPromise('2027-01-15')] })).promises[0]
  expect(judged?.toHold.map((c) => c.task)).toEqual(['A', 'B', 'E', 'Launch'])
  const finishBy = judged?.toHold.map((c) => c.finishBy) ?? []
  expect(finishBy.toSorted()).toEqual(finishBy)
  expect(finishBy.at(-1)).toBe('2027-01-15')
  expect(judged?.toHold.reduce((sum, c) => sum + c.available, 0)).toBeLessThanOrEqual(10 * D)
})

test('a finished task holds its promise or has broken it, without a doubt', () => {
  const progress = { actualStart: MONDAY, actualFinish: wall('2027-01-09T12:00'), remaining: null, percent: 1 }
  const plan = aPlan([aTask('A', 4, { progress }), aTask('B', 4)], { statusAt: wall('2027-01-11T09:00') })
  const promises = [aPromise('2027-01-08', { task: 'A' }), aPromise('2027-01-09', { task: 'A' })]
  expect(outlook(anOutlook(plan, { promises })).promises.map((p) => p.chance)).toEqual([0, 1])
})

test('what moved since the last forecast is told in days', () => {
  const before = outlook(anOutlook(chainOfFive))
  const tasks = chainOfFive.tasks.map((t) => (t.key === 'B' ? aTask('B', 8, { links: [after('A')] }) : t))
  const chain = outlook(anOutlook({ ...chainOfFive, tasks }, { before })).targets[0]?.chain
  expect(chain?.map((c) => [c.task, c.moved])).toEqual([
    ['A', 0],
    ['B', 4],
    ['E', 4],
    ['Launch', 4],
  ])
})

test('the shares of runs in which tasks decide the finish follow the length of their paths', () => {
  const plan = aPlan([
    aTask('long', 10),
    aTask('short', 5),
    aTask('end', 1, { links: [after('long'), after('short')] }),
  ])
  const deciding = outlook(anOutlook(plan, { iterations: 2000 })).targets[0]?.deciding ?? []
  const share = (key: string) => deciding.find((d) => d.task === key)?.criticality ?? 0
  expect(share('end')).toBe(1)
  expect(share('long')).toBeGreaterThan(share('short'))
  expect(share('long') + share('short')).toBeCloseTo(1, 1)
})

test('a promise before the status date or on an unknown task is a warning, not a number', () => {
  const plan = { ...chainOfFive, statusAt: wall('2027-01-11T09:00') }
  const forecast = outlook(
    anOutlook(plan, { promises: [aPromise('2027-01-05'), aPromise('2027-03-01', { task: 'nobody' })] }),
  )
  expect(forecast.warnings.slice(0, 2)).toEqual([
    { key: 'promise-before-status', params: { day: '2027-01-05' } },
    { key: 'promise-task-unknown', params: { task: 'nobody' } },
  ])
  expect(forecast.promises).toHaveLength(1)
  expect(forecast.promises[0]).toMatchObject({ chance: 0, light: 'red', toHold: [] })
})

test('more promised tasks than one run can follow are judged all the same', () => {
  const tasks = Array.from({ length: 45 }, (_, i) => aTask(`t${i}`, 1 + i))
  const promises = tasks.map((t) => aPromise('2027-02-01', { task: t.key, promise: t.key }))
  const judged = outlook(anOutlook(aPlan(tasks), { promises, iterations: 100 })).promises
  expect(judged).toHaveLength(45)
  expect(judged[0]?.chance).toBeGreaterThan(judged[44]?.chance ?? 1)
})
