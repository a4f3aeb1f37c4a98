import { expect, test } from 'vitest'
import { wallAt } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import { NO_PROGRESS } from '../plan/plan.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { networkOf } from './network.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { after, aPlan, aTask } from './plan.testing.ts'
import type { History } from './calibration.ts'
import { withTail } from './history.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { countedWork, logTailOfPlan } from './throughput-plan.ts'

const start = day('2027-01-04')

/** `done` of `total` tasks of a day each are finished, `aWeek` of them a week, and nothing waits for anything. */
function counted(done: number, total: number, aWeek: number, more: Partial<Task> = {}): Plan {
  const tasks = Array.from({ length: total }, (_, i): Task => {
    const on = addDays(start, 7 * Math.floor(i / aWeek) + (i % aWeek))
    const progress = { ...NO_PROGRESS, actualStart: wallAt(on, 540), actualFinish: wallAt(on, 1020) }
    return aTask(`t${i}`, 1, i < done ? { progress } : more)
  })
  return aPlan(tasks, { statusAt: wallAt(addDays(start, 7 * Math.ceil(done / aWeek) - 3), 1020) })
}

const forecast = (plan: Plan) => outlook(anOutlook(plan, { history: SHIPPED_PRIOR }))

test('thirty tasks left at three a week are ten weeks of work, not a day of everything at once', () => {
  const { targets, assumptions, warnings } = forecast(counted(18, 48, 3))
  const p50 = targets[0]?.calibrated.p50 as string

  expect(p50 > addDays(start, 7 * 14)).toBe(true)
  expect(p50 < addDays(start, 7 * 26)).toBe(true)
  expect(assumptions.map((a) => a.key)).toContain('counted-work')
  expect(warnings.map((w) => w.key)).not.toContain('no-links')
})

test('a team that finishes twice as much a week is done sooner', () => {
  const slow = forecast(counted(18, 48, 2)).targets[0]?.calibrated.p80 as string
  const fast = forecast(counted(18, 48, 4)).targets[0]?.calibrated.p80 as string

  expect(fast < slow).toBe(true)
})

test('one link, a start to keep to, or too little finished, and the graph decides', () => {
  const plan = counted(18, 48, 3)
  const linked = { ...plan, tasks: plan.tasks.map((t, i) => (i === 40 ? { ...t, links: [after('t1')] } : t)) }
  const dated = counted(18, 48, 3, { baseline: { start: wallAt(addDays(start, 90), 540), finish: null } })
  const known = (p: Plan) => countedWork(networkOf(p, DEFAULT_SETTINGS.schedule)) !== null

  expect([plan, linked, dated, counted(4, 48, 1), counted(7, 7, 1)].map(known)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('the forecast of counted work says the same for the same seed, in whatever order the tasks come', () => {
  const plan = counted(18, 48, 3)

  expect(forecast({ ...plan, tasks: plan.tasks.toReversed() }).targets[0]?.calibrated).toEqual(
    forecast(plan).targets[0]?.calibrated,
  )
})

/** Finished projects of one's own whose last twentieth took as long as all before it. */
function stragglers(n: number, name: History['name'] = 'own-team', parent: History | null = SHIPPED_PRIOR): History {
  const past = Array.from({ length: n }, (_, i) => {
    return {
      logError: 0,
      earned: 0.4,
      slip: 0,
      project: `p${i}`,
      mode: 'throughput' as const,
      tail: Math.log(1 + i / 100),
    }
  })
  return { name, source: name, past, parent }
}

test('the time for the last bits is learned from own projects that were counted, and told with their number', () => {
  const plan = counted(18, 48, 3)
  const told = (history: History) => {
    const { targets, assumptions } = outlook(anOutlook(plan, { history }))
    const said = assumptions.find((a) => a.key.startsWith('counted-work'))
    return { ...said, raw: targets[0]?.raw.p50 as string }
  }

  const assumed = told(SHIPPED_PRIOR)
  const [two, twelve] = [told(stragglers(2)), told(stragglers(12))]
  expect(assumed).toMatchObject({ key: 'counted-work', params: { tail: 25 } })
  expect(two).toMatchObject({ key: 'counted-work-own', params: { n: 2 } })
  expect(twelve).toMatchObject({ key: 'counted-work-own', params: { n: 12 } })
  expect(two.params?.['tail']).toBeGreaterThan(25)
  expect(twelve.params?.['tail']).toBeGreaterThan(Number(two.params?.['tail']))
  expect([assumed.raw, two.raw, twelve.raw]).toEqual([assumed.raw, two.raw, twelve.raw].toSorted())
  expect(twelve.raw > assumed.raw).toBe(true)
})

test('projects of the lead and of the house count once each', () => {
  const { assumptions } = outlook(
    anOutlook(counted(18, 48, 3), { history: stragglers(3, 'own-team', stragglers(5, 'own-company')) }),
  )

  expect(assumptions).toContainEqual(
    expect.objectContaining({ key: 'counted-work-own', params: { tail: expect.any(Number), n: 5 } }),
  )
})

test('a finished plan shows how long its last twentieth took, unless it is too small or was held by its links', () => {
  const finished = counted(40, 40, 5)
  const late = wallAt(addDays(start, 7 * 16), 1020)
  const straggling = {
    ...finished,
    tasks: finished.tasks.map((t, i) => (i === 39 ? { ...t, progress: { ...t.progress, actualFinish: late } } : t)),
  }
  const past = { logError: 0, earned: 0.4, slip: 0, project: 'p' }

  expect(logTailOfPlan(counted(15, 15, 5))).toBeNull()
  expect(logTailOfPlan(counted(30, 40, 5))).toBeNull()
  // 38 of 40 were there on the 52nd day, the last one 61 days later.
  expect(Math.exp(logTailOfPlan(straggling) as number)).toBeCloseTo(61 / 52, 6)
  expect(Math.exp(logTailOfPlan(finished) as number)).toBeLessThan(0.1)
  expect(withTail({ ...past, mode: 'throughput' }, 0.1).tail).toBe(0.1)
  expect(withTail({ ...past, mode: 'plan' }, 0.1).tail).toBeUndefined()
})
