import { minuteOfWall } from '../kit/calendar.ts'
import { NO_PROGRESS } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import { DONE, RUNNING } from './codes.ts'
import { axisOf } from './links.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import { schedule } from './schedule.ts'

/** Where a project stands on its own plan. Working minutes of the plan's calendar, counted from its first planned start. */
export interface EarnedSchedule {
  /** Share of the planned work that is done, 0 to 1. */
  readonly earned: number
  /** The moment at which the plan would have earned that much. */
  readonly at: number
  /** Planned duration of the whole. */
  readonly planned: number
  /** From the first planned start to the status date; 0 before it. */
  readonly elapsed: number
}

/**
 * Earned schedule by hours of work instead of cost (Lipke, Schedule is Different, 2003): the planned curve is made of the
 * baseline dates, or of the plain schedule of the untouched plan where a task has none.
 */
export function earnedScheduleOf(net: Network): EarnedSchedule {
  const axis = net.calendars[0]
  if (!axis) throw new RangeError('a plan without a calendar')
  const walls = plannedWindows(net)
  const zero = Math.min(...walls.map(([from]) => axis.toWork(from)))
  const windows = walls.map(([from, to]) => [axis.toWork(from) - zero, axis.toWork(to) - zero] as const)
  const works = net.tasks.map((t) => t.estimate.likely)
  const total = works.reduce((a, b) => a + b, 0)
  const planned = Math.max(0, ...windows.map(([, to]) => to))
  const elapsed = Math.max(0, axis.toWork(net.statusWall) - zero)
  if (total === 0) return { earned: net.state.every((s) => s === DONE) ? 1 : 0, at: 0, planned, elapsed }
  const value = works.reduce((sum, work, i) => sum + work * shareDone(net, i), 0)
  const curve = (t: number) =>
    works.reduce((sum, work, i) => {
      const [from, to] = windows[i] as readonly [number, number]
      return sum + work * (to > from ? Math.min(1, Math.max(0, (t - from) / (to - from))) : t >= to ? 1 : 0)
    }, 0)
  return { earned: value / total, at: inverse(curve, value, planned), planned, elapsed }
}

/** The forecast of ES with performance factor 1: what the plan has left from there, from now on. Working minutes. */
export function earnedScheduleLeft({ at, planned }: EarnedSchedule): number {
  return Math.max(0, planned - at)
}

/** The share of a task that is done: as typed, or by time spent and left. */
export function shareDone(net: Network, i: number): number {
  if (net.state[i] === DONE) return 1
  if (net.state[i] !== RUNNING) return 0
  const percent = net.tasks[i]?.progress.percent
  if (percent !== null && percent !== undefined) return Math.min(1, Math.max(0, percent))
  const elapsed = net.elapsed[i] as number
  return elapsed / Math.max(1, elapsed + (net.left[i] as number))
}

/** Planned start and finish of each task as wall minutes. */
function plannedWindows(net: Network): readonly (readonly [number, number])[] {
  const untouched = net.tasks.every((t) => t.baseline.start && t.baseline.finish) ? null : untouchedOf(net)
  return net.tasks.map(({ key, baseline }) => {
    if (baseline.start && baseline.finish) return [minuteOfWall(baseline.start), minuteOfWall(baseline.finish)]
    return untouched?.get(key) ?? [0, 0]
  })
}

function untouchedOf(net: Network): ReadonlyMap<string, readonly [number, number]> {
  const plan: Plan = {
    ...net.plan,
    statusAt: null,
    tasks: net.plan.tasks.map((task) => ({ ...task, progress: NO_PROGRESS })),
  }
  const s = schedule(networkOf(plan, net.rule))
  return new Map(
    s.net.tasks.map((task, i) => {
      const axis = axisOf(s.net, i)
      return [task.key, [axis.startWall(s.start[i] as number), axis.finishWall(s.finish[i] as number)]]
    }),
  )
}

/** Where a rising curve first reaches `value`, by halving to half a minute. */
function inverse(curve: (t: number) => number, value: number, end: number): number {
  let low = 0
  let high = end
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    if (curve(middle) < value - 1e-6) low = middle
    else high = middle
  }
  return high <= 0.5 ? 0 : high
}
