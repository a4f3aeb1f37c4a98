import { daysBetween } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { History, PastForecast } from './calibration.ts'
import { spreadOfDates } from './date-history.ts'
import type { DateSpread } from './date-history.ts'
import { exp, ln } from './lognormal.ts'
import { DEFAULT_TAIL, DEFAULT_THROUGHPUT, standingOn, throughput } from './throughput.ts'
import type { Tail, ThroughputSettings, WorkLog } from './throughput.ts'

/** Which finish is meant: 95 % of the pieces, or the very last one. */
export type Until = 'nearly' | 'all'

/** Shares of the work at which a finished project is forecast again, to see how it would have come out. */
export const STAGES = [0.2, 0.35, 0.5, 0.65, 0.8] as const

/** 'Not in ten years' has to have a logarithm. */
const LONGEST_DAYS = 3_650

/** The assumption counts as much as this many projects. */
const ASSUMED = 4

/** The first day on which at least this share of the work, as known in the end, was finished; null when it never was. */
export function dayOfShare(log: WorkLog, share: number): Day | null {
  const done = log.items
    .filter((i) => i.finished !== null)
    .toSorted((a, b) => ((a.finished as Day) < (b.finished as Day) ? -1 : 1))
  const total = log.items.reduce((sum, i) => sum + i.size, 0)
  let so = 0
  for (const item of done) {
    so += item.size
    if (so >= share * total - 1e-9) return item.finished
  }
  return null
}

/** The day on which 95 % of the pieces, or all, were finished; null while they are not. */
export function dayUntil(log: WorkLog, until: Until): Day | null {
  const days = log.items.flatMap((i) => (i.finished === null ? [] : [i.finished])).toSorted()
  const needed = Math.ceil(log.items.length * (until === 'all' ? 1 : 0.95) - 1e-9)
  return days.length === 0 ? null : (days[needed - 1] ?? null)
}

/** How long past projects took over their last twentieth, leaning on the assumption while they are few. */
export function tailOf(logs: readonly WorkLog[]): Tail {
  return tailFrom(logs.flatMap((log) => logTailOf(log) ?? []))
}

/** Natural log of the days for the last twentieth over those for all before; null while anything is left to do. */
export function logTailOf(log: WorkLog): number | null {
  const nearly = dayUntil(log, 'nearly')
  const all = dayUntil(log, 'all')
  if (!nearly || !all) return null
  // No tail at all has no logarithm: one part in fifty stands for it.
  return ln(Math.max(0.02, daysBetween(nearly, all) / Math.max(1, daysBetween(log.start, nearly) + 1)))
}

function tailFrom(logTails: readonly number[]): Tail {
  const n = logTails.length
  const assumed = ln(DEFAULT_TAIL.median)
  const centre = (logTails.reduce((a, b) => a + b, 0) + ASSUMED * assumed) / (n + ASSUMED)
  const squares = logTails.reduce((sum, t) => sum + (t - centre) ** 2, 0)
  const variance = (squares + ASSUMED * (DEFAULT_TAIL.logSd ** 2 + (assumed - centre) ** 2)) / (n + ASSUMED)
  return { median: exp(centre), logSd: Math.sqrt(variance) }
}

/** The tail that one's own projects show, of the lead's and of the whole house; `n` = 0 is the assumption alone. */
export function tailKnown(history: History): { readonly tail: Tail; readonly n: number } {
  const tails = new Map<string, number>()
  for (let at: History | null = history; at; at = at.parent ?? null) {
    if (at.name !== 'own-team' && at.name !== 'own-company') continue
    for (const { project, tail } of at.past) if (tail !== undefined) tails.set(project, tail)
  }
  return { tail: tailFrom([...tails.values()]), n: tails.size }
}

/** How throughput forecasts of a finished project would have come out at each stage. Nothing while it goes on. */
export function pastOfThroughput(
  log: WorkLog,
  until: Until,
  settings: ThroughputSettings = DEFAULT_THROUGHPUT,
): readonly PastForecast[] {
  const finished = dayUntil(log, until)
  if (!finished) return []
  return STAGES.flatMap((share) => {
    const on = dayOfShare(log, share)
    if (!on || on >= finished) return []
    const median = medianOf(throughput(log, on, settings)[until])
    const logError = ln(daysBetween(on, finished) / median)
    return [{ logError, earned: share, slip: 0, project: log.project, mode: 'throughput' as const }]
  })
}

/**
 * The calibrated finish: past errors of throughput forecasts at this stage around the simulated median.
 * Throws RangeError when nothing has been finished, or nothing is known about how such forecasts come out.
 */
export function throughputSpread(
  log: WorkLog,
  on: Day,
  how: { readonly until: Until; readonly history: History; readonly settings?: ThroughputSettings },
): DateSpread {
  const { until, history, settings = DEFAULT_THROUGHPUT } = how
  const { total, done, elapsedDays } = standingOn(log, on)
  const left = medianOf(throughput(log, on, settings)[until])
  const stage = { on, earned: done / total, slip: 0, size: ln(elapsedDays + left), left }
  return spreadOfDates(stage, history, 'throughput')
}

function medianOf(sorted: Float64Array): number {
  const found = sorted[Math.floor(sorted.length / 2)] ?? 0
  return Math.max(1, Math.min(found, LONGEST_DAYS))
}
