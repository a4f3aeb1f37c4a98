import { dayOfWall, wallOfMinute } from '../kit/calendar.ts'
import { dayNumber, daysBetween } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { ownCalendar } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import type { History } from './calibration.ts'
import { DONE } from './codes.ts'
import type { Network } from './network.ts'
import { logTailOf, tailKnown } from './throughput-history.ts'
import { DEFAULT_THROUGHPUT, throughput } from './throughput.ts'
import type { WorkItem, WorkLog } from './throughput.ts'

/** Fewer pieces, or less time, show no pace. */
const LEAST = { tasks: 8, finished: 5, days: 21 }
const MINUTES_A_DAY = 1440
const LONGEST_DAYS = 3_650

/**
 * The work of a plan that has no usable graph: no link, and no start given to what has yet to begin, so that a schedule
 * of it would run everything at once. Null where there is a graph, or too little is finished to know a pace.
 */
export function countedWork(net: Network): WorkLog | null {
  const { plan, tasks } = net
  const open = tasks.filter((_, i) => net.state[i] !== DONE)
  const finished = tasks.flatMap((t) => (t.progress.actualFinish === null ? [] : [dayOfWall(t.progress.actualFinish)]))
  const held = open.some((t) => t.baseline.start !== null || t.constraint !== null)
  if (net.links.length > 0 || held || open.length === 0 || plan.statusAt === null) return null
  const start = startOf(plan)
  const elapsed = daysBetween(start, dayOfWall(plan.statusAt))
  if (tasks.length < LEAST.tasks || finished.length < LEAST.finished || elapsed < LEAST.days) return null
  const items = tasks.flatMap((t, i): WorkItem[] => {
    const { actualFinish } = t.progress
    if (net.state[i] === DONE && actualFinish === null) return []
    return [{ size: t.estimate.likely, added: null, finished: actualFinish === null ? null : dayOfWall(actualFinish) }]
  })
  const done = items.reduce((sum, item) => sum + (item.finished === null ? 0 : item.size), 0)
  return done > 0 ? { project: plan.name, start, items, blackout: ownCalendar(plan).daysOff } : null
}

function startOf({ tasks, start }: Pick<Plan, 'tasks' | 'start'>): Day {
  const begun = tasks.flatMap(({ progress: { actualStart, actualFinish } }) => actualStart ?? actualFinish ?? [])
  return begun.map(dayOfWall).toSorted()[0] ?? dayOfWall(start)
}

/** Of fewer pieces the last twentieth is not one piece. */
const LEAST_FOR_TAIL = 20

/** How long a finished plan took over its last twentieth, as `logTailOf`; null where it had too few pieces, or nobody noted their finish. */
export function logTailOfPlan(plan: Pick<Plan, 'tasks' | 'start'>): number | null {
  if (plan.tasks.length < LEAST_FOR_TAIL) return null
  const items = plan.tasks.map(({ estimate, progress: { actualFinish } }): WorkItem => {
    return { size: estimate.likely, added: null, finished: actualFinish === null ? null : dayOfWall(actualFinish) }
  })
  return logTailOf({ project: '', start: startOf(plan), items, blackout: [] })
}

/**
 * Wall minutes at which all of a counted plan is finished, one a run; null for a plan with a graph. Same seed, same runs.
 */
export function countedFinishes(
  net: Network,
  { iterations, seed, history }: { readonly iterations: number; readonly seed: number; readonly history: History },
): Float64Array | null {
  const log = countedWork(net)
  if (!log) return null
  const on = dayOfWall(wallOfMinute(net.statusWall))
  const settings = { ...DEFAULT_THROUGHPUT, runs: iterations, seed, tail: tailKnown(history).tail }
  const { all } = throughput(log, on, settings)
  const from = (dayNumber(on) + 1) * MINUTES_A_DAY
  return all.map((days) => Math.max(net.statusWall, from + Math.min(days, LONGEST_DAYS) * MINUTES_A_DAY))
}
