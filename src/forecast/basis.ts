import { DONE, RUNNING } from './codes.ts'
import { earnedScheduleLeft, earnedScheduleOf, shareDone } from './earned-schedule.ts'
import { paceOf } from './factors.ts'
import type { FactorSettings } from './factors.ts'
import { ln } from './lognormal.ts'
import type { Network } from './network.ts'
import { schedule } from './schedule.ts'
import type { Schedule } from './schedule.ts'
import { countedWork } from './throughput-plan.ts'

/**
 * The ways a finish is forecast that are pooled: the plain schedule with its rest at the pace the project has shown, and
 * earned schedule with performance factor 1, its rest stretched as that pace stretches the schedule's.
 */
export type Part = 'pace' | 'earned-schedule'
export const PARTS: readonly Part[] = ['pace', 'earned-schedule']

/** Where a forecast stands and what each way alone says: plain data, kept with it, so that its outcome can teach. */
export interface Basis {
  readonly mode: 'plan' | 'throughput' | 'dates'
  /** Share of the planned work that is done, 0 to 1. */
  readonly earned: number
  /** Natural log of projected over planned total. */
  readonly slip: number
  /** Working minutes from the first planned start to the status date. */
  readonly elapsed: number
  /** Working minutes left, by each way alone. */
  readonly parts: Readonly<Partial<Record<Part, number>>>
}

/** Nothing is ever forecast to end at once: a working hour, or half a percent of what was planned. */
const LEAST = { minutes: 60, share: 0.005 }

/** The basis of a plan's forecast, for all of it or one deliverable. */
export function basisOf(s: Schedule, tasks: readonly number[], settings: FactorSettings): Basis {
  return basesFrom(s, settings)(tasks)
}

/**
 * The same for one deliverable after the other. For one (`tasks` shorter than the plan) stage and elapsed time are those of
 * the whole plan, and earned schedule, which knows only the whole, has no say.
 */
export function basesFrom(s: Schedule, settings: FactorSettings): (tasks: readonly number[]) => Basis {
  const { net } = s
  const stands = earnedScheduleOf(net)
  const least = Math.max(LEAST.minutes, LEAST.share * stands.planned)
  const everything = net.tasks.map((_, i) => i)
  const projected = stands.elapsed + Math.max(0, leftIn(s, everything))
  const stage = {
    earned: stands.earned,
    slip: stands.planned > 0 && projected > 0 ? ln(projected / stands.planned) : 0,
    elapsed: stands.elapsed,
  }
  const atPace = pacedOf(s, paceOf(net, settings).median)
  return (tasks) => {
    const whole = tasks.length === net.tasks.length
    // A schedule of work without a graph runs everything at once: it has no say beside the pace of the weeks.
    if (whole && countedWork(net)) return { mode: 'throughput', ...stage, slip: 0, parts: {} }
    const paced = Math.max(least, leftIn(atPace, tasks))
    if (!whole) return { mode: 'plan', ...stage, parts: { pace: paced } }
    const stretch = Math.min(2, Math.max(0.5, paced / Math.max(least, leftIn(s, tasks))))
    const rest = Math.max(least, earnedScheduleLeft(stands) * stretch)
    return { mode: 'plan', ...stage, parts: { pace: paced, 'earned-schedule': rest } }
  }
}

/** The plain schedule, with the rest of all work at the pace the project has shown, shrunk as `paceOf` says. */
function pacedOf({ net }: Schedule, median: number): Schedule {
  return schedule({
    ...net,
    left: net.left.map((left, i) => (net.state[i] === DONE ? 0 : typedLeft(net, i, left) * median)),
  })
}

/** What is left of running work by its typed share: taken at its word here, for the pace answers for the doubt. */
function typedLeft(net: Network, i: number, left: number): number {
  const { estimate, progress } = net.tasks[i] as Network['tasks'][number]
  if (net.state[i] !== RUNNING || progress.remaining !== null || progress.percent === null) return left
  return estimate.likely * (1 - shareDone(net, i))
}

/** Working minutes of the plan's calendar from the status date to the last finish of the tasks. */
export function leftIn({ net, finish }: Pick<Schedule, 'net' | 'finish'>, tasks: readonly number[]): number {
  const axis = net.calendars[0]
  if (!axis) throw new RangeError('a plan without a calendar')
  const ends = tasks.map((i) => {
    const own = net.calendars[net.calendar[i] as number]
    return own === axis || !own ? (finish[i] as number) : axis.toWork(own.finishWall(finish[i] as number))
  })
  return ends.reduce((a, b) => Math.max(a, b), -Infinity) - axis.toWork(net.statusWall)
}
