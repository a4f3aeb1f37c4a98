import { dayOfWall, minuteOfWall, wallOfMinute } from '../kit/calendar.ts'
import type { Wall } from '../kit/calendar.ts'
import { dayNumber, dayOfNumber, daysBetween } from '../kit/day.ts'
import { isWorkingDay } from '../kit/calendar.ts'
import { calendarOf } from '../plan/plan.ts'
import { BY_CONSTRAINT, BY_PLANNED_START, BY_STATUS, DONE, RUNNING } from './codes.ts'
import type { ChainStep, Driver } from './forecast.ts'
import { axisOf, leavesFinish } from './links.ts'
import { restFollows } from './standing.ts'
import { BY_FINISH_FLOOR } from './schedule.ts'
import type { Schedule } from './schedule.ts'
import { dayOfFinish } from './spread.ts'

// The end of the year 9999, so that texts of days still compare.
const LAST_WALL = 4_223_371_679
const MOST_DAYS_TOLD = 20_000

/** Start and finish of a task on the plan's wall clock: actual where there is one. */
export function wallsOf(s: Schedule, i: number): { start: Wall; finish: Wall } {
  const { net } = s
  const axis = axisOf(net, i)
  const { actualStart, actualFinish } = (net.tasks[i] as (typeof net.tasks)[number]).progress
  // What takes no time stands where the work before it ended, unless it is held back to a later moment.
  const floor = net.state[i] === DONE ? 0 : (net.floorWall[i] as number)
  const finish =
    actualFinish ?? wallOfMinute(Math.min(LAST_WALL, Math.max(axis.finishWall(s.finish[i] as number), floor)))
  if (actualStart) return { start: actualStart, finish }
  const begins = axis.startWall(s.start[i] as number)
  return { start: begins < minuteOfWall(finish) ? wallOfMinute(begins) : finish, finish }
}

/** The task of the set that ends last in the plain schedule; of equals, the one furthest down the links. */
export function lastOf(s: Schedule, tasks: readonly number[]): number {
  const finishOf = (i: number) => axisOf(s.net, i).finishWall(s.finish[i] as number)
  return tasks.reduce((last, i) => (finishOf(i) >= finishOf(last) ? i : last), tasks[0] ?? 0)
}

/** Indexes from the first driving task to `end`: what set the start of what. Done work ends the walk. */
export function drivingTasks(s: Schedule, end: number): readonly number[] {
  const chain = [end]
  for (let i = end; (s.driver[i] as number) >= 0;) {
    i = s.net.linkFrom[s.driver[i] as number] as number
    if (s.net.state[i] === DONE) break
    chain.unshift(i)
    if (s.net.state[i] === RUNNING && leavesByStart(s, chain[1] as number)) break
  }
  return chain
}

function leavesByStart(s: Schedule, waiting: number): boolean {
  return !leavesFinish(s.net.linkType[s.driver[waiting] as number] as number)
}

export interface ChainNews {
  /** Share of runs in which each task decided this target. */
  readonly criticality: Float64Array
  /** Finish walls of the last forecast's chain, by task key. */
  readonly before: ReadonlyMap<string, Wall>
}

/** The driving chain as data, first task first. */
export function chainTo(s: Schedule, end: number, { criticality, before }: ChainNews): readonly ChainStep[] {
  return drivingTasks(s, end).map((i) => {
    const task = s.net.tasks[i] as (typeof s.net.tasks)[number]
    const { start, finish } = wallsOf(s, i)
    const last = before.get(task.key)
    return {
      task: task.key,
      name: task.name,
      start,
      finish,
      remaining: s.net.left[i] as number,
      driver: driverOf(s, i),
      daysOff: daysOffBefore(s, i, finish),
      criticality: criticality[i] as number,
      moved: last === undefined ? null : daysBetween(dayOfWall(last), dayOfWall(finish)),
      running: s.net.state[i] === RUNNING,
      ...restOf(s.net, i),
    }
  })
}

function restOf({ tasks, elapsed }: Schedule['net'], i: number): Pick<ChainStep, 'rest'> {
  const [task, run] = [tasks[i] as (typeof tasks)[number], elapsed[i] as number]
  const by = restFollows(task, run)
  return by === null ? {} : { rest: { by, elapsed: run, likely: task.estimate.likely } }
}

function driverOf(s: Schedule, i: number): Driver {
  const { net } = s
  const driver = s.driver[i] as number
  const constraint = net.tasks[i]?.constraint
  if (driver >= 0) {
    const link = net.links[driver] as (typeof net.links)[number]
    return { kind: 'link', from: link.from, type: link.type, lag: link.lag, lagIn: link.lagIn }
  }
  if (net.state[i] === RUNNING) return { kind: 'already-started' }
  if ((driver === BY_FINISH_FLOOR || net.floorBy[i] === BY_CONSTRAINT) && constraint)
    return { kind: 'constraint', constraint }
  if (net.floorBy[i] === BY_PLANNED_START) return { kind: 'planned-start' }
  return net.floorBy[i] === BY_STATUS ? { kind: 'status-date' } : { kind: 'plan-start' }
}

/** Days on which nobody works at the task, from what drove it (or the status date) to its finish. */
function daysOffBefore(s: Schedule, i: number, finish: Wall): number {
  const { net } = s
  const driver = s.driver[i] as number
  const calendar = calendarOf(net.plan, net.tasks[i] as (typeof net.tasks)[number])
  let from = net.statusWall
  if (driver >= 0) {
    const source = net.linkFrom[driver] as number
    from = minuteOfWall(
      leavesFinish(net.linkType[driver] as number) ? wallsOf(s, source).finish : wallsOf(s, source).start,
    )
  } else if (net.state[i] !== RUNNING) from = net.floorWall[i] as number
  let off = 0
  const first = dayOfFinish(from) + 1
  const last = Math.min(dayNumber(dayOfWall(finish)), first + MOST_DAYS_TOLD)
  for (let n = first; n <= last; n++) {
    if (!isWorkingDay(calendar, dayOfNumber(n))) off++
  }
  return off
}
