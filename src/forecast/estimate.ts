import type { Estimate } from '../plan/plan.ts'
import { exp, ln, logSdOf, normalQuantile, normalShare, shapeFor } from './lognormal.ts'

/** How long a task may take: lognormal, in working minutes. */
export interface Duration {
  readonly median: number
  /** A class of `lognormalTables`. */
  readonly shape: number
  /** What the width rests on. */
  readonly from: 'range' | 'single' | 'default-range' | 'none'
  /** Smaller work that this one never ends before, on the same luck; null = none that could. */
  readonly beyond: Beyond | null
}

/** The largest work of the class of size below: half of it is done by `median`. */
export interface Beyond {
  readonly median: number
  readonly shape: number
}

// A person's low-high range comes true about two times in three, not 98 in 100: half of it is 0.935 sd (65 %).
const RANGE_SD = 0.9346
const DAY = 480

/**
 * Log-sd of actual over estimate when only one number was given: small tasks vary more. Each class is so wide that only
 * the one right below it can still last longer, see `beyondOf`.
 */
const SIZES = [
  { most: DAY, logSd: 0.8 },
  { most: 1.5 * DAY, logSd: 0.72 },
  { most: 5 * DAY, logSd: 0.64 },
  { most: Infinity, logSd: 0.56 },
] as const

// No draw lies farther out than this many standard deviations: 1 in 131,072.
const FARTHEST = 4.3

/**
 * Larger work is surer, so that its bad luck would end sooner than that of slightly smaller work. It takes the longer of
 * both on the same luck: a larger estimate never ends earlier. A third above its class nothing of that is left.
 */
function beyondOf(likely: number): Beyond | null {
  const at = SIZES.findIndex(({ most }) => likely <= most)
  const [own, below] = [SIZES[at], SIZES[at - 1]]
  if (!own || !below) return null
  const [sd, wide] = [logSdOf(shapeFor(own.logSd)), logSdOf(shapeFor(below.logSd))]
  const lead = ln(likely / below.most) - (sd * sd - wide * wide) / 2
  if (lead >= (wide - sd) * FARTHEST) return null
  return { median: medianOf(below.most, wide), shape: shapeFor(below.logSd) }
}

/** A single number is read as the mean. */
function medianOf(mean: number, sd: number): number {
  return mean * exp((-sd * sd) / 2)
}

/** 80-100-120 % is what a tool fills in, not what a person thinks. */
export function isDefaultRange({ low, likely, high }: Estimate): boolean {
  if (low === null || high === null || likely === 0) return false
  return Math.abs(low / likely - 0.8) < 0.005 && Math.abs(high / likely - 1.2) < 0.005
}

/**
 * The noise of one task. With a person's range the likely value is the median; with a single number the number is
 * read as the mean, so that a sum of many single estimates is not made longer by their spread alone.
 */
export function durationOf(estimate: Estimate): Duration {
  const { low, likely, high } = estimate
  if (likely <= 0) return { median: 0, shape: 0, from: 'none', beyond: null }
  if (low !== null && high !== null && low > 0 && high > low && !isDefaultRange(estimate)) {
    return { median: likely, shape: shapeFor(ln(high / low) / (2 * RANGE_SD)), from: 'range', beyond: null }
  }
  const shape = shapeFor(SIZES.find(({ most }) => likely <= most)?.logSd ?? SIZES[0].logSd)
  const from = isDefaultRange(estimate) ? 'default-range' : 'single'
  return { median: medianOf(likely, logSdOf(shape)), shape, from, beyond: beyondOf(likely) }
}

/** A running task: its total is at least what it has already taken. */
export interface Truncated {
  /** Median of the untruncated total. */
  readonly median: number
  readonly shape: number
  /** Share of the distribution that time has ruled out, 0 to MOST_RULED_OUT. */
  readonly ruledOut: number
}

// Beyond this the estimate is refuted, not unlucky: the distribution is centred anew so that what is left grows with what it took.
const MOST_RULED_OUT = 0.9
const Z_OF_MOST = 1.2815515655446004

/** The lognormal of the total, given that `elapsed` working minutes have passed and it is not done. */
export function truncatedAt({ median, shape }: Pick<Duration, 'median' | 'shape'>, elapsed: number): Truncated {
  if (elapsed <= 0 || median <= 0) return { median, shape, ruledOut: 0 }
  // Without spread there is nothing to learn from waiting; a little keeps the formula alive.
  const wide = Math.max(shape, shapeFor(0.32))
  const sd = logSdOf(wide)
  const ruledOut = normalShare(ln(elapsed / median) / sd)
  if (ruledOut <= MOST_RULED_OUT) return { median, shape: wide, ruledOut }
  return { median: elapsed * exp(-sd * Z_OF_MOST), shape: wide, ruledOut: MOST_RULED_OUT }
}

/** Half the time, a task that has taken `elapsed` minutes needs no more than this. */
export function medianLeft(duration: Duration, elapsed: number): number {
  const own = medianRest(duration, elapsed)
  return duration.beyond ? Math.max(own, medianRest(duration.beyond, elapsed)) : own
}

function medianRest(duration: Pick<Duration, 'median' | 'shape'>, elapsed: number): number {
  const { median, shape, ruledOut } = truncatedAt(duration, elapsed)
  if (median <= 0) return 0
  const z = normalQuantile(ruledOut + (1 - ruledOut) / 2)
  return Math.max(0, median * exp(logSdOf(shape) * z) - elapsed)
}
