import { PARTS } from './basis.ts'
import type { Basis, Part } from './basis.ts'
import type { History, PastForecast } from './calibration.ts'
import { exp, ln } from './lognormal.ts'
import { alikeInSlip, likesOf } from './past-errors.ts'
import type { Like } from './past-errors.ts'

/** What each way of forecasting counts in the pool; they add up to 1. */
export type Weights = Readonly<Partial<Record<Part, number>>>

/** Nothing is known yet of which way is better: all count the same, and so does the simulation. */
const EQUAL: Weights = {}

/**
 * The smallest log-sd that errors are counted in: no simulation knows a total better than this. From 0.1 to 0.15 the
 * calibrated dates are equally good, below they are too sure of projects that look simple, above all are alike.
 */
const LEAST_SPREAD = 0.15

export function unitOf(spread: number): number {
  return Math.max(LEAST_SPREAD, spread)
}

/** Log-sd of the total time between P10 and P90 of the simulated rest, `elapsed` having passed. */
export function logSdOfTotal(sorted: Float64Array, elapsed: number): number {
  const at = (q: number) => Math.max(1, sorted[Math.floor(q * sorted.length)] as number)
  return (ln(elapsed + at(0.9)) - ln(elapsed + at(0.1))) / 2.5631
}

/**
 * The weights of the pool. A log-opinion pool of lognormals of one width is the lognormal around the geometric mean of their medians (Genest and
 * Zidek 1986). A part counts by the fourth power of one over its past mean error at this stage: the second power is right
 * for unrelated errors (Bates and Granger 1969), and these are related. The stage looks closely at the slip: work that runs
 * exactly as planned mostly goes on so, whatever the share done says; once it has slipped, that share knows more.
 */
export function weightsOf(basis: Basis, history: History): Weights {
  const names = PARTS.filter((part) => basis.parts[part] !== undefined)
  const likes = likesOf(basis, history, alikeInSlip)
  const taught = likes.filter(({ past }) => names.every((part) => past.parts?.[part] !== undefined))
  if (taught.length === 0) return EQUAL
  const raw = names.map((part) => meanError(taught, part) ** -4)
  const total = raw.reduce((a, b) => a + b, 0)
  return Object.fromEntries(names.map((part, i) => [part, (raw[i] as number) / total]))
}

// A part that was never wrong is taken to have been wrong by a thousandth; a surprise to all is no part's fault.
const MOST_OFF = 0.2
function meanError(likes: readonly Like[], part: Part): number {
  let [sum, weights] = [0, 0]
  for (const { past, weight } of likes) {
    sum += weight * Math.min(MOST_OFF, Math.abs(ln(realTotal(past) / partTotal(past, part))))
    weights += weight
  }
  return Math.max(0.001, sum / weights)
}

/** The pool's forecast of the total time in working minutes; untaught, the simulated middle counts as one part more. */
export function pooledTotal({ elapsed, parts }: Basis, weights: Weights, median: number): number {
  const names = PARTS.filter((part) => weights[part] !== undefined)
  if (weights === EQUAL || names.length === 0) {
    const all = [median, ...Object.values(parts)]
    return exp(all.reduce((sum, left) => sum + ln(elapsed + left), 0) / all.length)
  }
  return exp(names.reduce((sum, part) => sum + (weights[part] ?? 0) * ln(elapsed + (parts[part] ?? 0)), 0))
}

/** How far the pool was off in a past forecast: log of real over forecast total, in units of its spread if `scaled`. */
export function errorOf(past: PastForecast, weights: Weights, scaled: boolean): number {
  const names = PARTS.filter((part) => weights[part] !== undefined)
  const known = names.length > 0 && names.every((part) => past.parts?.[part] !== undefined)
  const pool = known ? names.reduce((sum, part) => sum + (weights[part] ?? 0) * ln(partTotal(past, part)), 0) : 0
  return (ln(realTotal(past)) - pool) / (scaled ? unitOf(past.spread ?? 0) : 1)
}

// Totals in units of the total then projected, of which this share had passed.
function passed({ elapsed, earned }: PastForecast): number {
  return Math.min(1, Math.max(0, elapsed ?? earned))
}

function realTotal(past: PastForecast): number {
  const gone = passed(past)
  return gone + Math.max(1e-6, 1 - gone) * exp(past.logError)
}

function partTotal(past: PastForecast, part: Part): number {
  const gone = passed(past)
  return gone + Math.max(1e-6, 1 - gone) * exp(past.logError - (past.parts?.[part] ?? past.logError))
}

/** What a forecast teaches once its outcome is known; `said` is the middle it gave, `real` what it took, in minutes. */
export function pastOf(
  basis: Basis,
  outcome: { readonly project: string; readonly said: number; readonly real: number; readonly spread: number },
): PastForecast {
  const { project, said, spread } = outcome
  const real = Math.max(1, outcome.real)
  const parts = PARTS.flatMap((part) => {
    const left = basis.parts[part]
    return left === undefined ? [] : [[part, ln(real / left)] as const]
  })
  return {
    logError: ln(real / Math.max(1, said)),
    earned: basis.earned,
    slip: basis.slip,
    project,
    mode: basis.mode,
    spread,
    elapsed: basis.elapsed / (basis.elapsed + Math.max(1, said)),
    parts: Object.fromEntries(parts),
  }
}
