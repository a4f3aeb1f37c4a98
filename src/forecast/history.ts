import { dayOfWall, intervalsOn, minuteOfWall, type Wall, type WorkingCalendar } from '../kit/calendar.ts'
import { dayNumber, dayOfNumber, daysBetween, type Day } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import { NO_PROGRESS, ownCalendar, type Plan, type Task } from '../plan/plan.ts'
import type { ClientPromise } from '../promise/promise.ts'
import type { History, PastForecast } from './calibration.ts'
import { lastOf, wallsOf } from './chain.ts'
import { DONE, RUNNING } from './codes.ts'
import { LEVELS, type Forecast, type QuantileDays } from './forecast.ts'
import { ln } from './lognormal.ts'
import { networkOf } from './network.ts'
import { schedule } from './schedule.ts'

/** How one delivery of a finished project ended; an empty id is the whole plan. */
export interface Outcome {
  readonly promiseId: string
  readonly on: Day
}

/** A stored forecast as far as its outcome can be judged. */
export interface PastSnapshot {
  readonly id: Id
  readonly asOf: Day
  readonly forecast: Forecast
  readonly earned: number | null
  readonly slip: number | null
  readonly mode: PastForecast['mode']
}

/** What a stored forecast said of one delivery, and how it came out. */
export interface PastRow {
  readonly projectId: Id
  readonly forecastId: Id
  readonly promiseId: string
  readonly leadId: Id
  readonly asOf: Day
  readonly finishedOn: Day
  /** The lowest stated level (percent) whose day was early enough; 100 where even P95 was too late. */
  readonly level: number
  /** Calendar days from the stated middle day to the real one; negative is earlier. */
  readonly offDays: number
  readonly logError: number
  readonly earned: number | null
  readonly slip: number | null
  readonly mode: PastForecast['mode']
}

export const BEYOND = 100

/**
 * When the work of each delivery of a project was done; empty while anything is still owed, for half a project says
 * nothing about when the rest comes. The plan's own day counts where it is the earlier one: what lay ready until the
 * promised day was not late. A project that promised no delivery is finished with its last task.
 */
export function outcomesOf(promises: readonly ClientPromise[], tasks: readonly Task[]): readonly Outcome[] {
  const wanted = promises.filter((p) => p.kind === 'delivery' && p.withdrawn === null)
  if (wanted.length === 0) {
    const on = doneOn(tasks)
    return on === null ? [] : [{ promiseId: '', on }]
  }
  const done = wanted.flatMap(({ id, deliveredOn, taskKey }) => {
    if (deliveredOn === null) return []
    const own = tasks.filter((task) => task.key === taskKey)
    const ready = doneOn(own.length > 0 ? own : tasks)
    return [{ promiseId: id, on: ready !== null && ready < deliveredOn ? ready : deliveredOn }]
  })
  return done.length === wanted.length ? done : []
}

/** The day the last of them was finished; null while one is not, or nobody said when. */
function doneOn(tasks: readonly Task[]): Day | null {
  const finishes = tasks.flatMap(({ progress }) => (progress.actualFinish === null ? [] : [progress.actualFinish]))
  const last = finishes.toSorted().at(-1)
  return last === undefined || finishes.length < tasks.length ? null : dayOfWall(last)
}

interface Frame {
  readonly projectId: Id
  readonly leadId: Id
  readonly calendar: WorkingCalendar
}

/** Judges the snapshots of a finished project, one for each status date (the last one said on it) and delivery. */
export function pastRowsOf(
  snapshots: readonly PastSnapshot[],
  outcomes: readonly Outcome[],
  frame: Frame,
): readonly PastRow[] {
  const lastOfDay = new Map(snapshots.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((s) => [s.asOf, s]))
  return [...lastOfDay.values()].flatMap((snapshot) =>
    outcomes.flatMap((outcome) => {
      const row = judged(snapshot, outcome, frame)
      return row ? [row] : []
    }),
  )
}

function judged(snapshot: PastSnapshot, { promiseId, on }: Outcome, frame: Frame): PastRow | null {
  const { forecast, asOf, earned, slip, mode } = snapshot
  const said = promiseId === '' ? null : forecast.promises.find((p) => p.promise === promiseId)
  const target = forecast.targets.find((t) => t.task === (said?.task ?? null))
  // What was all done already was no forecast any more, only waiting to be handed over.
  if (said === undefined || !target || asOf > on || target.raw.p95 < asOf) return null
  const { projectId, leadId, calendar } = frame
  const left = workLeft(calendar, forecast.at, target.raw.p50)
  const real = workLeft(calendar, forecast.at, on)
  return {
    projectId,
    forecastId: snapshot.id,
    promiseId,
    leadId,
    asOf,
    finishedOn: on,
    level: levelOf(target.calibrated, on),
    offDays: daysBetween(target.calibrated.p50, on),
    logError: ln(real / left),
    earned,
    slip,
    mode,
  }
}

// A day has no finer time: what ends on the day itself still had an hour to go.
const LEAST = 60

/** Working minutes from a wall time to the end of a day, at least an hour. */
export function workLeft(calendar: WorkingCalendar, at: Wall, until: Day): number {
  const from = minuteOfWall(at)
  let sum = 0
  for (let n = dayNumber(dayOfWall(at)); n <= dayNumber(until); n++)
    for (const { from: open, to: close } of intervalsOn(calendar, dayOfNumber(n)))
      sum += Math.max(0, n * 1440 + close - Math.max(n * 1440 + open, from))
  return Math.max(LEAST, sum)
}

function levelOf(days: QuantileDays, on: Day): number {
  return LEVELS.find((level) => (days[`p${level}`] as Day) >= on) ?? BEYOND
}

/** The stage a forecast is made at: how much is earned, and how far the whole has slipped (natural log). */
export interface Stage {
  readonly earned: number
  readonly slip: number
}

/** Reads the stage off the plan as it stands and the simulated middle day of its end. */
export function stageOf(plan: Plan, middle: Day): Stage {
  const { net } = schedule(networkOf(plan))
  let planned = 0
  let earned = 0
  net.tasks.forEach(({ estimate, progress }, i) => {
    planned += estimate.likely
    const spent = net.elapsed[i] as number
    const running = progress.percent ?? spent / Math.max(1, spent + (net.left[i] as number))
    earned += estimate.likely * (net.state[i] === DONE ? 1 : net.state[i] === RUNNING ? running : 0)
  })
  const calendar = ownCalendar(plan)
  const asPlanned = workLeft(calendar, plan.start, plannedEnd(plan))
  return {
    earned: planned === 0 ? 0 : Math.min(1, earned / planned),
    slip: ln(workLeft(calendar, plan.start, middle) / asPlanned),
  }
}

/** The last day of the plan as if nothing had happened yet. */
function plannedEnd(plan: Plan): Day {
  const fresh = { ...plan, statusAt: null, tasks: plan.tasks.map((task) => ({ ...task, progress: NO_PROGRESS })) }
  const s = schedule(networkOf(fresh))
  return dayOfWall(
    wallsOf(
      s,
      lastOf(
        s,
        s.net.tasks.map((_, i) => i),
      ),
    ).finish,
  )
}

// Enough to tell the stages apart; more would only repeat what the same project has said already.
const MOST_A_PROJECT = 40

/**
 * The classes a forecast of this project can lean on, narrowest first: projects of the same lead, of the whole workspace,
 * then what is shipped. A class without finished projects is left out. The project's own past is never its history.
 */
export function historyFrom(
  rows: readonly PastRow[],
  of: { projectId: Id; leadId: Id },
  prior: History | null,
): History {
  const others = rows.filter((row) => row.projectId !== of.projectId)
  const company = classFrom('own-company', others, prior)
  const team = classFrom(
    'own-team',
    others.filter((row) => row.leadId === of.leadId),
    company ?? prior,
  )
  return team ?? company ?? prior ?? { name: 'none', source: 'none', past: [] }
}

function classFrom(name: History['name'], rows: readonly PastRow[], parent: History | null): History | null {
  const past = thinned(rows).flatMap(({ projectId: project, logError, earned, slip, mode }): PastForecast[] =>
    earned === null || slip === null ? [] : [{ logError, earned, slip, project, mode }],
  )
  return past.length === 0 ? null : { name, source: name, past, parent }
}

/** At most so many of each project, spread evenly over its time. */
function thinned(rows: readonly PastRow[]): readonly PastRow[] {
  return [...grouped(rows, (row) => row.projectId).values()].flatMap((own) => {
    const step = own.length / MOST_A_PROJECT
    return step <= 1 ? own : own.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
  })
}
