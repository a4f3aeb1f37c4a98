import { daysBetween, type Day } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { LEVELS, type Level } from './forecast.ts'
import type { PastRow } from './history.ts'

/** A share with the interval it may truly lie in (95 %). */
export interface Share {
  readonly value: number
  readonly lo: number
  readonly hi: number
}

/** How often a day stated at this level was early enough. */
export interface LevelShare extends Share {
  readonly level: Level
}

export const STAGES = ['early', 'middle', 'late'] as const
export type StageName = (typeof STAGES)[number]

export interface StageShare {
  readonly stage: StageName
  readonly projects: number
  readonly forecasts: number
  /** How often P50, P80 and P95 were early enough; null with fewer projects than a claim needs. */
  readonly p50: Share | null
  readonly p80: Share | null
  readonly p95: Share | null
}

/** What the alarms were worth: a day was in danger, was it said before? */
export interface Alarms {
  /** Promised days that passed without delivery, and how many of them had an alarm before. */
  readonly missed: number
  readonly found: number
  /** Calendar days from the first alarm to the promised day, in the middle case; null where none was found. */
  readonly lead: number | null
  /** Promised days that held, and how many of them had an alarm all the same. */
  readonly held: number
  readonly falseAlarms: number
}

/** One finished project: what was said at first and half-way, and what came true. */
export interface BacktestProject {
  readonly projectId: Id
  readonly finishedOn: Day
  readonly forecasts: number
  /** Share of its forecasts whose P80 day was early enough. */
  readonly p80Held: number
  /** Calendar days from the middle day of the first forecast to the real one, and of the last; negative is earlier. */
  readonly firstOff: number
  readonly lastOff: number
}

export interface Backtest {
  readonly projects: number
  readonly forecasts: number
  readonly from: Day | null
  readonly to: Day | null
  /** Null while there are too few projects to claim anything. */
  readonly levels: readonly LevelShare[] | null
  /** Calendar days by which the middle day was off, in the middle case; and how often the real day came after it. */
  readonly off: { readonly days: number; readonly later: Share } | null
  readonly stages: readonly StageShare[]
  readonly alarms: Alarms | null
  readonly list: readonly BacktestProject[]
}

/** With fewer finished projects no figure is shown. */
export const ENOUGH_TO_CLAIM = 5

/**
 * With fewer finished projects the headline says that it is too few to tell. It is the smallest number with which a true
 * 8 in 10 stands clear of 6 in 10, about what a simulation reaches whose dates no past has corrected: from here on the 95 %
 * interval (Wilson) around a share of 0.8 begins at 0.6 or above.
 */
export const ENOUGH_TO_TELL = 24

/** Looks back on the forecasts of finished projects. Each project counts once, however often it was forecast. */
export function backtestOf(rows: readonly PastRow[], days: readonly JudgedDay[]): Backtest {
  const projects = [...grouped(rows, (row) => row.projectId).values()]
  const enough = projects.length >= ENOUGH_TO_CLAIM
  const dates = rows.map((row) => row.asOf).toSorted()
  return {
    projects: projects.length,
    forecasts: new Set(rows.map((row) => row.forecastId)).size,
    from: dates[0] ?? null,
    to:
      rows
        .map((row) => row.finishedOn)
        .toSorted()
        .at(-1) ?? null,
    levels: enough ? LEVELS.map((level) => ({ level, ...shareIn(projects, (row) => row.level <= level) })) : null,
    off: enough
      ? {
          days: middleOf(projects.map((own) => middleOf(own.map((row) => Math.abs(row.offDays))))),
          later: shareIn(projects, (row) => row.offDays > 0),
        }
      : null,
    stages: STAGES.map((stage) => stageShare(stage, rows)),
    alarms: enough ? alarmsIn(days) : null,
    list: projects.map(projectLine).toSorted((a, b) => (a.finishedOn < b.finishedOn ? 1 : -1)),
  }
}

function stageShare(stage: StageName, rows: readonly PastRow[]): StageShare {
  const own = rows.filter((row) => row.earned !== null && stageAt(row.earned) === stage)
  const projects = [...grouped(own, (row) => row.projectId).values()]
  const share = (level: Level) =>
    projects.length < ENOUGH_TO_CLAIM ? null : shareIn(projects, (row) => row.level <= level)
  return {
    stage,
    projects: projects.length,
    forecasts: new Set(own.map((row) => row.forecastId)).size,
    p50: share(50),
    p80: share(80),
    p95: share(95),
  }
}

/** Thirds of the work. */
export function stageAt(earned: number): StageName {
  return earned < 1 / 3 ? 'early' : earned < 2 / 3 ? 'middle' : 'late'
}

function shareIn(projects: readonly (readonly PastRow[])[], holds: (row: PastRow) => boolean): Share {
  const shares = projects.map((own) => own.filter(holds).length / own.length)
  return wilson(shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length), shares.length)
}

const Z = 1.959964

/** Score interval of a share of n independent cases, 95 %. Wilson, J. Am. Stat. Assoc. 22, 1927. */
export function wilson(value: number, n: number): Share {
  if (n === 0) return { value, lo: 0, hi: 1 }
  const z2 = (Z * Z) / n
  const centre = (value + z2 / 2) / (1 + z2)
  const half = (Z / (1 + z2)) * Math.sqrt((value * (1 - value)) / n + z2 / (4 * n))
  return { value, lo: Math.max(0, centre - half), hi: Math.min(1, centre + half) }
}

/** The median; of an even number the mean of the two in the middle. */
export function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
}

function projectLine(own: readonly PastRow[]): BacktestProject {
  const inTime = own.toSorted((a, b) => (a.forecastId < b.forecastId ? -1 : 1))
  const first = inTime[0] as PastRow
  const last = inTime.at(-1) as PastRow
  return {
    projectId: first.projectId,
    finishedOn: own
      .map((row) => row.finishedOn)
      .toSorted()
      .at(-1) as Day,
    forecasts: new Set(own.map((row) => row.forecastId)).size,
    p80Held: own.filter((row) => row.level <= 80).length / own.length,
    firstOff: first.offDays,
    lastOff: last.offDays,
  }
}

/** One promised day of a delivered promise. */
export interface JudgedDay {
  readonly day: Day
  readonly missed: boolean
  /** The first status date at which the watch would have opened a case. */
  readonly alarmOn: Day | null
}

/** The days of finished promises that can be judged; a day the client gave up for another says nothing about us. */
export function judgedDays(
  promises: readonly ClientPromise[],
  alarmOn: (promise: Id, daySeq: number) => Day | null | undefined,
): readonly JudgedDay[] {
  return promises.flatMap(({ id, days, deliveredOn }) =>
    days.flatMap(({ day }, i): JudgedDay[] => {
      const alarm = alarmOn(id, i + 1)
      if (deliveredOn === null || alarm === undefined || days[i + 1]?.askedBy === 'client') return []
      return [{ day, missed: deliveredOn > day, alarmOn: alarm !== null && alarm <= day ? alarm : null }]
    }),
  )
}

function alarmsIn(days: readonly JudgedDay[]): Alarms {
  const missed = days.filter((d) => d.missed)
  const held = days.filter((d) => !d.missed)
  const leads = missed.flatMap(({ day, alarmOn }) => (alarmOn === null ? [] : [daysBetween(alarmOn, day)]))
  return {
    missed: missed.length,
    found: leads.length,
    lead: leads.length === 0 ? null : middleOf(leads),
    held: held.length,
    falseAlarms: held.filter((d) => d.alarmOn !== null).length,
  }
}
