import { minuteOfWall } from '../kit/calendar.ts'
import type { WorkingTime } from '../kit/working-time.ts'
import type { Plan, Task } from '../plan/plan.ts'
import type { ScheduleRule } from './network.ts'
import { durationOf, medianLeft } from './estimate.ts'
import { BY_CONSTRAINT, BY_PLAN_START, BY_PLANNED_START, BY_STATUS, DONE, NEVER, RUNNING, WAITING } from './codes.ts'

/** What a task is at the status date, by the progress somebody noted. */
export function stateOf({ progress }: Task): typeof WAITING | typeof RUNNING | typeof DONE {
  const { actualStart, actualFinish, percent, remaining } = progress
  if (actualFinish !== null || (percent !== null && percent >= 1)) return DONE
  if (actualStart !== null && remaining === 0) return DONE
  return actualStart !== null || (percent !== null && percent > 0) ? RUNNING : WAITING
}

interface Axes {
  readonly calendars: readonly WorkingTime[]
  readonly calendar: Int32Array
  readonly statusWall: number
  readonly rule: ScheduleRule
}

/** Where each task stands: fixed dates of what is done, the rest of what runs, bounds under what waits. */
export function standingOf(plan: Plan, tasks: readonly Task[], axes: Axes) {
  const n = tasks.length
  const standing = {
    state: Uint8Array.from(tasks, stateOf),
    begun: new Int32Array(n),
    ended: new Int32Array(n),
    floor: new Int32Array(n),
    floorWall: new Int32Array(n),
    floorBy: new Uint8Array(n),
    finishFloor: new Int32Array(n).fill(NEVER),
    elapsed: new Float64Array(n),
    left: new Float64Array(n),
  }
  const { statusWall, rule } = axes
  tasks.forEach((task, i) => {
    const axis = axes.calendars[axes.calendar[i] as number] as WorkingTime
    const bound = floorOf(plan, task, { statusWall, rule })
    standing.floor[i] = axis.toWork(bound.wall)
    standing.floorWall[i] = bound.wall
    standing.floorBy[i] = bound.by
    const { constraint } = task
    if (constraint?.kind === 'finish-no-earlier' || constraint?.kind === 'must-finish') {
      standing.finishFloor[i] = axis.toWork(minuteOfWall(constraint.at))
    }
    const [begun, ended] = actualsOf(task, axis, statusWall)
    standing.begun[i] = begun
    standing.ended[i] = ended
    standing.elapsed[i] = standing.state[i] === RUNNING ? Math.max(0, axis.toWork(statusWall) - begun) : 0
    standing.left[i] = leftOf(task, standing.elapsed[i] as number)
  })
  return standing
}

type Now = Pick<Axes, 'statusWall' | 'rule'>

function floorOf(plan: Plan, task: Task, { statusWall, rule }: Now): { wall: number; by: number } {
  if (stateOf(task) === RUNNING) return { wall: statusWall, by: BY_STATUS }
  const start = minuteOfWall(plan.start)
  const { constraint, baseline } = task
  const base = Math.max(start, statusWall)
  const held =
    constraint?.kind === 'start-no-earlier' || constraint?.kind === 'must-start' ? minuteOfWall(constraint.at) : base
  const planned = rule.plannedStarts === 'kept' && baseline.start !== null ? minuteOfWall(baseline.start) : base
  if (held > base && held >= planned) return { wall: held, by: BY_CONSTRAINT }
  if (planned > base) return { wall: planned, by: BY_PLANNED_START }
  return { wall: base, by: plan.statusAt !== null && statusWall >= start ? BY_STATUS : BY_PLAN_START }
}

/** Actual start and finish in the task's calendar. What nobody wrote down is inferred from the estimate. */
function actualsOf(task: Task, axis: WorkingTime, statusWall: number): readonly [number, number] {
  const { actualStart, actualFinish, percent } = task.progress
  const { likely } = task.estimate
  const status = axis.toWork(statusWall)
  if (actualFinish !== null) {
    const ended = axis.toWork(minuteOfWall(actualFinish))
    return [actualStart === null ? ended - likely : Math.min(ended, axis.toWork(minuteOfWall(actualStart))), ended]
  }
  if (actualStart === null) return [status - Math.round(likely * Math.min(1, percent ?? 0)), status]
  const begun = axis.toWork(minuteOfWall(actualStart))
  return [begun, Math.max(begun, Math.min(status, begun + likely))]
}

/** Working minutes still to do: a person's new estimate, or the old one as far as time and a typed share leave it credible. */
function leftOf(task: Task, elapsed: number): number {
  const { remaining } = task.progress
  const { likely } = task.estimate
  const state = stateOf(task)
  if (state === DONE) return 0
  if (state === WAITING) return Math.round(remaining ?? likely)
  if (remaining !== null) return Math.max(1, Math.round(remaining))
  return Math.max(1, Math.round(Math.max(typedLeft(task, elapsed), agedLeft(task, elapsed))))
}

/** What the estimate leaves by the share somebody typed, or by the time that has passed. */
function typedLeft({ estimate: { likely }, progress: { percent } }: Task, elapsed: number): number {
  return percent === null ? likely - elapsed : likely * (1 - percent)
}

/** What work that has used up its estimate still takes, half the time; none before. */
function agedLeft({ estimate }: Task, elapsed: number): number {
  return elapsed >= estimate.likely ? medianLeft(durationOf(estimate), elapsed) : 0
}

/**
 * What the rest of running work follows, where it is not its estimate: what a person reported as left, or the time it has
 * run once that is more than it was estimated at. Null where the estimate still says it.
 */
export function restFollows(task: Task, elapsed: number): 'report' | 'time' | null {
  if (stateOf(task) !== RUNNING) return null
  const { remaining } = task.progress
  const typed = Math.max(1, Math.round(typedLeft(task, elapsed)))
  if (remaining !== null) return Math.round(remaining) === typed ? null : 'report'
  return agedLeft(task, elapsed) > typed ? 'time' : null
}
