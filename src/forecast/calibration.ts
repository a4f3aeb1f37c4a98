import type { Level, ReferenceClass } from './forecast.ts'
import { exp, ln } from './lognormal.ts'

/** A past forecast and how it came out. */
export interface PastForecast {
  /** Natural log of real over forecast (P50) remaining working time. */
  readonly logError: number
  /** Share of the planned work earned when the forecast was made, 0 to 1. */
  readonly earned: number
  /** Natural log of projected over planned total then: how far the project had already slipped. */
  readonly slip: number
  /** Forecasts of one project are one observation: they share its weight. */
  readonly project: string
  /** What the forecast was made from: a task graph, counted work, or dates alone. */
  readonly mode: 'plan' | 'throughput' | 'dates'
  /** Natural log of the days first planned in all; where known, long and short work are told apart. */
  readonly size?: number
}

/**
 * What is known about how forecasts like this one came out: plain data, so that it can be stored and hashed.
 * The narrower class stands first and leans on its parent where it is small.
 */
export interface History {
  readonly name: ReferenceClass['name']
  readonly source: string
  readonly past: readonly PastForecast[]
  readonly parent?: History | null
}

export const NO_HISTORY: History = { name: 'none', source: 'none', past: [] }

/**
 * Without history the simulated spread is widened by this factor in log time, upwards only: a common factor alone, tried
 * on 110 finished projects, had its P95 true 90 times in 100, and 1.645 / 1.282 brings that back. Careful, not sharp.
 */
export const DEFAULT_WIDENING = 1.28

/** From this many past projects the plain quantile of their errors is as good as the conformal rank. */
const ENOUGH = 40

/**
 * The conformal rank: of n past errors sorted upwards, the one that the next error stays at or below with probability q.
 * A rank above n means the history is too short for this level. Vovk et al., Algorithmic Learning in a Random World, 2005.
 */
export function conformalRank(n: number, q: number): number {
  // 0.8 x 5 must be 4, also in binary.
  return Math.ceil(q * (n + 1) - 1e-9)
}

/**
 * Turns simulated remaining working minutes (sorted upwards) into calibrated ones, as many, never falling.
 * With history the errors of past forecasts around the simulated median decide, where the ranks allow it; where they do
 * not, whichever is wider of them and the stated default. Minutes at or below 0 (finished) stay as they are.
 */
export function calibrate(sorted: Float64Array, history: History): Float64Array {
  const n = sorted.length
  const median = sorted[Math.floor(n / 2)] ?? 0
  if (median <= 0) return sorted
  const widened = sorted.map((left) => (left > median ? median * exp(DEFAULT_WIDENING * ln(left / median)) : left))
  const errors = history.past.map((p) => p.logError).toSorted((a, b) => a - b)
  if (errors.length === 0) return widened
  const calibrated = widened.map((fallback, i) => {
    const q = (i + 0.5) / n
    const rank = errors.length >= ENOUGH ? Math.ceil(q * errors.length) : conformalRank(errors.length, q)
    if (rank > errors.length) return Math.max(fallback, median * exp(errors.at(-1) as number))
    if (rank < 1) return Math.min(fallback, median * exp(errors[0] as number))
    return median * exp(errors[rank - 1] as number)
  })
  for (let i = 1; i < n; i++) calibrated[i] = Math.max(calibrated[i] as number, calibrated[i - 1] as number)
  return calibrated
}

/** What stands beside each date: the class, its n, and whether the false-alarm bound is earned. */
export function classOf(history: History, level: Level): ReferenceClass {
  const n = history.past.length
  const rank = conformalRank(n, level / 100)
  const own = history.name === 'own-team' || history.name === 'own-company'
  return {
    name: n === 0 ? 'none' : history.name,
    n,
    source: history.source,
    rank: n === 0 || rank > n ? null : rank,
    boundEarned: own && conformalRank(n, 0.9) <= n,
  }
}
