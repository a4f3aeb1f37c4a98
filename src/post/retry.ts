import { addMinutes, minutesBetween, type Instant } from '../kit/day.ts'

/** The first wait where the install is not set otherwise. */
export const FIRST_SECONDS = 300
const LONGEST_SECONDS = 4000
const JITTER = 0.2
const MOST_DAYS = 5

export interface Tried {
  readonly now: Instant
  /** Attempts made so far, at least one. */
  readonly attempts: number
  readonly firstTry: Instant
  /** The end of the freshness window. */
  readonly latest: Instant
  /** Uniform in [0, 1). */
  readonly jitter: number
  /** Seconds of the first wait; 300. */
  readonly first?: number
}

/**
 * When to try again after a definite 'not now': 300 s unless set otherwise, doubling to 4000 s, +-20 %.
 * Null when that would be after five days or outside the window: then a person decides.
 */
export function retryAt({ now, attempts, firstTry, latest, jitter, first = FIRST_SECONDS }: Tried): Instant | null {
  const plain = Math.min(first * 2 ** (attempts - 1), LONGEST_SECONDS)
  const due = addMinutes(now, (plain * (1 - JITTER + 2 * JITTER * jitter)) / 60)
  const tooLong = minutesBetween(firstTry, due) > MOST_DAYS * 1440
  return tooLong || due > latest ? null : due
}

/** Two random bytes as a number in [0, 1). */
export function unitOf(bytes: Uint8Array): number {
  return (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) / 65_536
}
