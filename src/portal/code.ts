import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

export const CODE_MINUTES = 10
export const MOST_TRIES = 5
/** New codes one contact can ask for in an hour. */
export const MOST_CODES = 6

/** One mailed code: for one option of one case, once, for ten minutes. */
export interface Code {
  readonly id: Id
  readonly caseId: Id
  readonly optionId: Id
  readonly expiresAt: Instant
  readonly tries: number
  readonly usedAt: Instant | null
}

export type Spent =
  { readonly ok: true } | { readonly ok: false; readonly why: 'expired' | 'used' | 'too-many-tries' | 'wrong' }

/** Whether these digits may be spent. Tries are counted on the code itself, so that a new session buys none. */
export function spend(code: Code | null, right: boolean, now: Instant): Spent {
  if (code === null) return { ok: false, why: 'expired' }
  if (code.usedAt !== null) return { ok: false, why: 'used' }
  if (code.expiresAt <= now) return { ok: false, why: 'expired' }
  if (code.tries >= MOST_TRIES) return { ok: false, why: 'too-many-tries' }
  return right ? { ok: true } : { ok: false, why: 'wrong' }
}

/** Digits as people type them: spaces and dashes do not matter, nor do the digits of another script. */
export function plainDigits(typed: string): string {
  return [...typed.normalize('NFKC')].map(digit).join('')
}

const BENGALI_ZERO = 0x09e6

function digit(char: string): string {
  if (char >= '0' && char <= '9') return char
  const n = (char.codePointAt(0) ?? 0) - BENGALI_ZERO
  return n >= 0 && n <= 9 ? String(n) : ''
}
