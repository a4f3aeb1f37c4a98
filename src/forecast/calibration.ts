import type { Basis, Part } from './basis.ts'
import { logSdOfTotal, pooledTotal, unitOf, weightsOf } from './blend.ts'
import type { Level, ReferenceClass } from './forecast.ts'
import { errorsOf, likesOf, quantileAt } from './past-errors.ts'
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
  /** The work still goes on: the error is only a lower bound. */
  readonly open?: boolean
  /** Log-sd of the simulated total then; where all have it, errors are counted in it. */
  readonly spread?: number
  /** Share of the projected total time that had passed; about what was earned, where nobody kept it. */
  readonly elapsed?: number
  /** Counted work: natural log of the days for its last twentieth over those for all before. The same in all forecasts of a project. */
  readonly tail?: number
  /** Natural log of real remaining over what each way of forecasting alone said, for the weights of the pool. */
  readonly parts?: Readonly<Partial<Record<Part, number>>>
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
 * The middle is the pool of the parts, the rest the errors of past forecasts made at a like stage, in units of the simulated
 * spread. Where the ranks of a short history do not reach, the stated default or the farthest error, whichever is wider.
 * Minutes at or below 0 (finished) stay as they are.
 */
export function calibrate(sorted: Float64Array, basis: Basis, history: History): Float64Array {
  const n = sorted.length
  const median = sorted[Math.floor(n / 2)] ?? 0
  if (median <= 0) return sorted
  const weights = weightsOf(basis, history)
  const centre = pooledTotal(basis, weights, median)
  const middle = Math.max(1, centre - basis.elapsed)
  const fallback = sorted.map(
    (left) => middle * (left > median ? exp(DEFAULT_WIDENING * ln(left / median)) : left / median),
  )
  const likes = likesOf(basis, history)
  if (likes.length === 0) return fallback
  const scaled = likes.every(({ past }) => past.spread !== undefined)
  const unit = scaled ? unitOf(logSdOfTotal(sorted, basis.elapsed)) : 1
  const errors = errorsOf(likes, { weights, scaled, projects: projectsIn(history) })
  const calibrated = fallback.map((wide, i) => {
    const q = (i + 0.5) / n
    const error = quantileAt(errors, q)
    const left = centre * exp(unit * error.value) - basis.elapsed
    if (error.within) return Math.max(1, left)
    return q > 0.5 ? Math.max(wide, left, 1) : Math.max(1, Math.min(wide, left))
  })
  for (let i = 1; i < n; i++) calibrated[i] = Math.max(calibrated[i] as number, calibrated[i - 1] as number)
  return calibrated
}

/** Finished projects in a history, its parents not counted. */
export function projectsIn({ past }: History): number {
  return new Set(past.filter((p) => p.open !== true).map((p) => p.project)).size
}

/** What stands beside each date: the class, its n, and whether the false-alarm bound is earned. */
export function classOf(history: History, level: Level): ReferenceClass {
  const n = projectsIn(history)
  if (n === 0 && history.parent) return classOf(history.parent, level)
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
