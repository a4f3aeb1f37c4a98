import { expect, test } from 'vitest'
import { wallAt } from '../kit/calendar.ts'
import { addDays, day } from '../kit/day.ts'
import { NO_PROGRESS } from '../plan/plan.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { networkOf } from './network.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { anOutlook } from './outlook.testing.ts'
import { after, aPlan, aTask } from './plan.testing.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { countedWork } from './throughput-plan.ts'

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
