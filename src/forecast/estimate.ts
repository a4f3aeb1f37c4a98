import type { Estimate } from '../plan/plan.ts'
import { exp, ln, logSdOf, normalQuantile, normalShare, shapeFor } from './lognormal.ts'

/** How long a task may take: lognormal, in working minutes. */
export interface Duration {
  readonly median: number
  /** A class of `lognormalTables`. */
  readonly shape: number
  /** What the width rests on. */
  readonly from: 'range' | 'single' | 'default-range' | 'none'
}

// A person's low-high range comes true about two times in three, not 98 in 100: half of it is 0.935 sd (65 %).
const RANGE_SD = 0.9346
const DAY = 480

/** Log-sd of actual over estimate when only one number was given: small tasks vary more. */
function priorLogSd(likely: number): number {
  if (likely <= DAY) return 0.8
  return likely <= 5 * DAY ? 0.64 : 0.56
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
  if (likely <= 0) return { median: 0, shape: 0, from: 'none' }
  if (low !== null && high !== null && low > 0 && high > low && !isDefaultRange(estimate)) {
    return { median: likely, shape: shapeFor(ln(high / low) / (2 * RANGE_SD)), from: 'range' }
  }
  const shape = shapeFor(priorLogSd(likely))
  const sd = logSdOf(shape)
  return { median: likely * exp((-sd * sd) / 2), shape, from: isDefaultRange(estimate) ? 'default-range' : 'single' }
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
export function truncatedAt({ median, shape }: Duration, elapsed: number): Truncated {
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
  const { median, shape, ruledOut } = truncatedAt(duration, elapsed)
  if (median <= 0) return 0
  const z = normalQuantile(ruledOut + (1 - ruledOut) / 2)
  return Math.max(0, median * exp(logSdOf(shape) * z) - elapsed)
}
