import type { Day, Instant } from '../kit/day.ts'
import type { CaseState } from './case.ts'
import { owesWord } from './case.ts'
import type { OpenedWhy } from './case-event.ts'

/** What the newest forecast says of one promise, as the rooms below hand it up. */
export interface Outlook {
  readonly chance: number
  readonly p50: Day
  /** The day to offer instead (P80) and its worst case (P95), both rounded up to working days of both sides. */
  readonly newDay: Day
  readonly worstDay: Day
  /** Why the watch would open a case now; null where it would not. */
  readonly opens: 'red' | 'amber-again' | null
}

export type Consideration =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'open'; readonly why: OpenedWhy }
  | { readonly kind: 'revise' }
  | { readonly kind: 'withdraw' }

const SURE_AGAIN = 0.8

/**
 * What a forecast means for a promise: a case opens at red, or when amber stands
 * at two successive status dates. An open case follows the forecast; one that
 * nobody has worked on and nobody was told of goes when the promise is safe again.
 */
export function consider(outlook: Outlook, open: CaseState | null): Consideration {
  if (open === null) {
    if (outlook.opens === null) return { kind: 'nothing' }
    return { kind: 'open', why: outlook.opens === 'red' ? 'red' : 'amber-twice' }
  }
  if (!owesWord(open)) return { kind: 'nothing' }
  const untouched = open.brief.cause === null && open.why !== 'by-hand'
  if (untouched && outlook.chance >= SURE_AGAIN) return { kind: 'withdraw' }
  const same = open.likely === outlook.newDay && open.worst === outlook.worstDay
  return same ? { kind: 'nothing' } : { kind: 'revise' }
}

/** What to do as the notice deadline comes near. */
export type Chase = { readonly kind: 'nothing' } | { readonly kind: 'escalate'; readonly noticeBy: Instant }

/** Nothing once the client has been told; before that a deputy or manager hears of it in time, once for each deadline. */
export function chase(state: CaseState): Chase {
  return owesWord(state) ? { kind: 'escalate', noticeBy: state.noticeBy } : { kind: 'nothing' }
}
