import { dayOfWall, intervalsOn, minuteOfWall, type Wall, type WorkingCalendar } from '../kit/calendar.ts'
import { dayNumber, dayOfNumber, daysBetween, type Day } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import type { Plan, Task } from '../plan/plan.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { basesFrom, type Basis } from './basis.ts'
import { pastOf } from './blend.ts'
import type { History, PastForecast } from './calibration.ts'
import { LEVELS, type Forecast, type PromiseForecast, type QuantileDays, type TargetForecast } from './forecast.ts'
import { ln } from './lognormal.ts'
import { networkOf } from './network.ts'
import type { OutlookSettings } from './outlook.ts'
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
  readonly forecast: SaidThen
  /** Null where nobody kept it. */
  readonly bases: Bases | null
}

/** What a forecast said of its days: without chains and reasons, which are most of it. */
export interface SaidThen extends Pick<Forecast, 'at'> {
  readonly targets: readonly Pick<TargetForecast, 'task' | 'raw' | 'calibrated'>[]
  readonly promises: readonly Pick<PromiseForecast, 'promise' | 'task'>[]
}

/** Where each target stood when it was forecast, by task; '' is the whole plan. */
export type Bases = Readonly<Record<string, Basis>>

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
  /** Share of the planned work that was done then; null where nobody kept it. */
  readonly earned: number | null
  /** What it teaches later forecasts. */
  readonly taught: PastForecast | null
}

/** What of a row later forecasts learn from. */
export type Lesson = Pick<PastRow, 'projectId' | 'leadId' | 'taught'>

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
  /** How long it took over its last twentieth; null where that cannot be told. */
  readonly tail: number | null
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
  const { forecast, asOf, bases } = snapshot
  const said = promiseId === '' ? null : forecast.promises.find((p) => p.promise === promiseId)
  const target = forecast.targets.find((t) => t.task === (said?.task ?? null))
  // What was all done already was no forecast any more, only waiting to be handed over.
  if (said === undefined || !target || asOf > on || target.raw.p95 < asOf) return null
  const { projectId, leadId, calendar, tail } = frame
  const basis = bases?.[target.task ?? '']
  return {
    projectId,
    forecastId: snapshot.id,
    promiseId,
    leadId,
    asOf,
    finishedOn: on,
    level: levelOf(target.calibrated, on),
    offDays: daysBetween(target.calibrated.p50, on),
    earned: basis?.earned ?? null,
    taught: basis
      ? withTail(
          taughtBy(basis, projectId, (until) => workLeft(calendar, forecast.at, until), { target, on }),
          tail,
        )
      : null,
  }
}

/** Only work that was counted shows how counted work ends: elsewhere links decide. */
export function withTail(past: PastForecast, tail: number | null): PastForecast {
  return past.mode === 'throughput' && tail !== null ? { ...past, tail } : past
}

// Four inputs: the basis, whose it is, how working time is counted, and what was said beside what came true.
export function taughtBy(
  basis: Basis,
  project: string,
  left: (until: Day) => number,
  { target: { raw }, on }: { target: Pick<TargetForecast, 'raw'>; on: Day },
): PastForecast {
  const total = (until: Day) => basis.elapsed + left(until)
  // The same measure as `logSdOfTotal`, off the stored days: P10 and P90 lie 2.5631 standard deviations apart.
  const spread = (ln(total(raw.p90)) - ln(total(raw.p10))) / 2.5631
  return pastOf(basis, { project, said: left(raw.p50), real: left(on), spread })
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

/** Where each target of a forecast of this plan stands. */
export function basesOf(plan: Plan, targets: readonly TargetForecast[], settings: OutlookSettings): Bases {
  const s = schedule(networkOf(plan, settings.schedule))
  const all = s.net.tasks.map((_, i) => i)
  const basisOf = basesFrom(s, settings.factors)
  return Object.fromEntries(
    targets.map(({ task }) => {
      const own = task === null ? undefined : s.net.indexOf.get(task)
      return [task ?? '', basisOf(own === undefined ? all : [own])]
    }),
  )
}

// Enough to tell the stages apart; more would only repeat what the same project has said already.
export const MOST_A_PROJECT = 40

/**
 * The classes a forecast of this project can lean on, narrowest first: projects of the same lead, of the whole workspace,
 * then what is shipped. A class without finished projects is left out. The project's own past is never its history.
 */
export function historyFrom(
  rows: readonly Lesson[],
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

function classFrom(name: History['name'], rows: readonly Lesson[], parent: History | null): History | null {
  const past = thinned(rows).flatMap(({ taught }) => (taught === null ? [] : [taught]))
  return past.every((p) => p.open === true) ? null : { name, source: name, past, parent }
}

/** At most so many of each project, spread evenly over its time. */
function thinned(rows: readonly Lesson[]): readonly Lesson[] {
  return [...grouped(rows, (row) => row.projectId).values()].flatMap((own) => {
    const step = own.length / MOST_A_PROJECT
    return step <= 1 ? own : own.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
  })
}
