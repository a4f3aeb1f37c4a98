import { minuteOfWall } from '../kit/calendar.ts'
import { dayNumber } from '../kit/day.ts'
import { BY_CONSTRAINT, DONE, NEVER, RUNNING, WAITING } from './codes.ts'
import { arrive, axisOf, bindsFinish, depart, leavesFinish } from './links.ts'
import type { Network } from './network.ts'

/** No link: a floor, a constraint or an actual date set the start. */
export const BY_FLOOR = -1
export const BY_FINISH_FLOOR = -2

/** The plain schedule: every task takes what is left of its estimate. Working minutes of each task's own calendar. */
export interface Schedule {
  readonly net: Network
  readonly start: Float64Array
  readonly finish: Float64Array
  readonly lateStart: Float64Array
  readonly lateFinish: Float64Array
  /** Late minus early finish; negative when a limit cannot be kept. */
  readonly totalFloat: Float64Array
  /** How far the task can slip before another one moves. */
  readonly freeFloat: Float64Array
  /** Index of the link that set the start of the task (or of its rest), BY_FLOOR or BY_FINISH_FLOOR. */
  readonly driver: Int32Array
}

/**
 * Critical path method on working calendars, forward and backward (Kelley and Walker 1959, with the four link types of
 * Fondahl's precedence diagrams). Tasks as late as possible are moved to their late start, then the rest is set again.
 */
export function schedule(plan: Network): Schedule {
  const once = passes(plan)
  const late = plan.tasks.map((t, i) => t.constraint?.kind === 'as-late-as-possible' && plan.state[i] === WAITING)
  if (!late.includes(true)) return once
  return passes({
    ...plan,
    floor: plan.floor.map((floor, i) => (late[i] ? Math.max(floor, once.lateStart[i] as number) : floor)),
    floorBy: plan.floorBy.map((by, i) => (late[i] ? BY_CONSTRAINT : by)),
  })
}

function passes(net: Network): Schedule {
  const { start, finish, driver } = forward(net)
  const { lateStart, lateFinish } = backward(net, start, finish)
  const totalFloat = lateFinish.map((late, i) => late - (finish[i] as number))
  const freeFloat = freeFloats(net, { start, finish, totalFloat })
  return { net, start, finish, lateStart, lateFinish, totalFloat, freeFloat, driver }
}

/** Early dates alone. */
export function forward(net: Network) {
  const n = net.tasks.length
  const start = new Float64Array(n)
  const finish = new Float64Array(n)
  const driver = new Int32Array(n).fill(BY_FLOOR)
  for (let j = 0; j < n; j++) {
    if (net.state[j] === DONE) {
      start[j] = net.begun[j] as number
      finish[j] = net.ended[j] as number
      continue
    }
    const left = net.left[j] as number
    let begin = net.floor[j] as number
    if ((net.finishFloor[j] as number) - left > begin) {
      begin = (net.finishFloor[j] as number) - left
      driver[j] = BY_FINISH_FLOOR
    }
    const last = waitsForLinks(net, j) ? (net.linkStart[j + 1] as number) : 0
    for (let k = net.linkStart[j] as number; k < last; k++) {
      const bound = boundOf(net, k, j, { start, finish, left })
      // At a tie the link explains more than the calendar does.
      if (bound > begin || (bound === begin && (driver[j] as number) < 0)) {
        begin = bound
        driver[j] = k
      }
    }
    start[j] = net.state[j] === RUNNING ? (net.begun[j] as number) : begin
    finish[j] = begin + left
  }
  return { start, finish, driver }
}

/** Under progress override, the rest of a task that has begun no longer waits. */
export function waitsForLinks(net: Network, j: number): boolean {
  return net.state[j] === WAITING || net.rule.outOfSequence === 'retained'
}

interface Times {
  readonly start: Float64Array
  readonly finish: Float64Array
  readonly left: number
}

/** How early a link lets the task, or its rest, begin; working minutes of its own calendar. */
export function boundOf(net: Network, k: number, j: number, { start, finish, left }: Times): number {
  const from = net.linkFrom[k] as number
  const type = net.linkType[k] as number
  const moment = leavesFinish(type) ? finish[from] : start[from]
  return arrive(net, k, moment as number, j) - (bindsFinish(type) ? left : 0)
}

function backward(net: Network, start: Float64Array, finish: Float64Array) {
  const n = net.tasks.length
  let endWall = NEVER
  for (let i = 0; i < n; i++) endWall = Math.max(endWall, axisOf(net, i).finishWall(finish[i] as number))
  const lateFinish = Float64Array.from(finish, (_, i) => limitOf(net, i, endWall))
  const lateStart = new Float64Array(n)
  for (let j = n - 1; j >= 0; j--) {
    if (net.state[j] === DONE) {
      lateFinish[j] = finish[j] as number
      lateStart[j] = start[j] as number
      continue
    }
    const late = (lateFinish[j] as number) - (net.left[j] as number)
    lateStart[j] = net.state[j] === RUNNING ? (start[j] as number) : late
    const last = waitsForLinks(net, j) ? (net.linkStart[j + 1] as number) : 0
    for (let k = net.linkStart[j] as number; k < last; k++) {
      const from = net.linkFrom[k] as number
      const type = net.linkType[k] as number
      const latest = depart(net, k, bindsFinish(type) ? (lateFinish[j] as number) : late, j)
      if (leavesFinish(type)) lateFinish[from] = Math.min(lateFinish[from] as number, latest)
      else if (net.state[from] === WAITING) {
        lateFinish[from] = Math.min(lateFinish[from] as number, latest + (net.left[from] as number))
      }
    }
  }
  return { lateStart, lateFinish }
}

/** The latest finish by the task's own limits and the end of the plan. */
function limitOf(net: Network, i: number, endWall: number): number {
  const task = net.tasks[i]
  const axis = axisOf(net, i)
  let limit = axis.toWork(endWall)
  if (task?.deadline) limit = Math.min(limit, axis.toWork((dayNumber(task.deadline) + 1) * 1440))
  const constraint = task?.constraint
  if (!constraint || constraint.kind === 'as-late-as-possible') return limit
  const at = axis.toWork(minuteOfWall(constraint.at))
  if (constraint.kind === 'finish-no-later' || constraint.kind === 'must-finish') return Math.min(limit, at)
  if (net.state[i] === WAITING && (constraint.kind === 'start-no-later' || constraint.kind === 'must-start')) {
    return Math.min(limit, at + (net.left[i] as number))
  }
  return limit
}

function freeFloats(net: Network, times: { start: Float64Array; finish: Float64Array; totalFloat: Float64Array }) {
  const { start, finish, totalFloat } = times
  const free = Float64Array.from(totalFloat, (total) => Math.max(0, total))
  for (let j = 0; j < net.tasks.length; j++) {
    if (net.state[j] === DONE || !waitsForLinks(net, j)) continue
    for (let k = net.linkStart[j] as number; k < (net.linkStart[j + 1] as number); k++) {
      const from = net.linkFrom[k] as number
      const type = net.linkType[k] as number
      if (!leavesFinish(type) && net.state[from] !== WAITING) continue
      const begin = (finish[j] as number) - (net.left[j] as number)
      const latest = depart(net, k, bindsFinish(type) ? (finish[j] as number) : begin, j)
      const slack = latest - ((leavesFinish(type) ? finish[from] : start[from]) as number)
      free[from] = Math.max(0, Math.min(free[from] as number, slack))
    }
  }
  return free
}
