import type { Day, Instant } from '../kit/day.ts'
import type { CaseState } from './case.ts'
import { owesWord } from './case.ts'
import type { OpenedWhy } from './case-event.ts'

/** What the newest forecast says of one promise, as the rooms below hand it up. */
export interface Outlook {
  readonly chance: number
  readonly p80: Day
  readonly p95: Day
  readonly light: 'green' | 'amber' | 'red'
  /** Whether the forecast at the status date before was amber or worse. */
  readonly amberBefore: boolean
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
    if (outlook.light === 'red') return { kind: 'open', why: 'red' }
    return outlook.light === 'amber' && outlook.amberBefore ? { kind: 'open', why: 'amber-twice' } : { kind: 'nothing' }
  }
  if (!owesWord(open)) return { kind: 'nothing' }
  const untouched = open.brief.cause === null && open.why !== 'by-hand'
  if (untouched && outlook.chance >= SURE_AGAIN) return { kind: 'withdraw' }
  const same = open.likely === outlook.p80 && open.worst === outlook.p95
  return same ? { kind: 'nothing' } : { kind: 'revise' }
}

/** What to do as the notice deadline comes near. */
export type Chase = { readonly kind: 'nothing' } | { readonly kind: 'escalate'; readonly noticeBy: Instant }

/** Nothing once the client has been told; before that a deputy or manager hears of it in time, once for each deadline. */
export function chase(state: CaseState): Chase {
  return owesWord(state) ? { kind: 'escalate', noticeBy: state.noticeBy } : { kind: 'nothing' }
}
