import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { CaseEvent } from './case-event.ts'

/** What a calendar answered to an invitation. It proposes; only a person books, moves or cancels. */
export type CallAnswerKind = 'accepted' | 'tentative' | 'declined' | 'proposed'

/** A call that stands in both calendars. */
export interface BookedCall {
  readonly start: Instant
  /** Who of us calls. */
  readonly memberId: Id
  readonly uid: string
  /** Of the newest version that was sent out (RFC 5546: only a higher number replaces what stands). */
  readonly sequence: number
  /** Null where one of us booked it. */
  readonly byContact: Id | null
}

export interface CallAnswer {
  readonly at: Instant
  readonly kind: CallAnswerKind
  /** The time it speaks of: for 'proposed' the one asked for. Null where the mail did not say it in a form we read. */
  readonly start: Instant | null
  readonly words: string
}

/** Everything about talking that the log of a case says. */
export interface CallState {
  readonly booked: BookedCall | null
  /** What the client's calendar said last to the invitation that stands. */
  readonly answer: CallAnswer | null
  /** 'None of these suits': when the client would rather talk, in their words. */
  readonly wish: { readonly at: Instant; readonly words: string } | null
  /** Booked calls that took place or were cancelled. The next one is another entry in the calendars. */
  readonly over: number
  /** Raised by every booking and cancellation: a form names the one it was made for. */
  readonly version: number
}

export const NO_CALL: CallState = { booked: null, answer: null, wish: null, over: 0, version: 0 }

/** A booked call is over when one is logged from an hour before it on; what is logged earlier was another talk. */
const EARLY_MINUTES = 60

type CallEvent = Extract<CaseEvent, { kind: 'called' | `call-${string}` }>

/** One branch per event that speaks of calls; `NO_CALL` is where the reading begins. */
export function afterCall(state: CallState, event: CallEvent): CallState {
  switch (event.kind) {
    case 'call-booked': {
      const { start, memberId, uid, sequence, byContact } = event
      const booked = { start, memberId, uid, sequence, byContact }
      return { ...state, booked, answer: null, wish: null, version: state.version + 1 }
    }
    case 'call-cancelled':
      return { ...state, booked: null, answer: null, over: state.over + 1, version: state.version + 1 }
    case 'call-answered':
      return {
        ...state,
        answer: { at: event.at, kind: event.answer, start: event.start, words: event.words },
      }
    case 'call-wished':
      return { ...state, wish: { at: event.at, words: event.words } }
    case 'called':
      return called(state, event)
  }
}

function called(state: CallState, { at, outcome }: CallEvent & { kind: 'called' }): CallState {
  const talked = outcome === 'reached' ? { wish: null, answer: null } : {}
  const { booked } = state
  if (booked === null || booked.start > addMinutes(at, EARLY_MINUTES)) return { ...state, ...talked }
  return { ...state, ...talked, booked: null, answer: null, over: state.over + 1, version: state.version + 1 }
}

/** Whether the client's last word about talking was to call the booked call off, and nobody has arranged another since. */
export function calledOffByClient(events: readonly CaseEvent[]): boolean {
  const last = events.findLast(({ kind }) => ['call-booked', 'call-cancelled', 'call-wished'].includes(kind))
  return last?.kind === 'call-cancelled' && last.byContact !== null
}

/** What lists show of it: the one thing about talking that is next. */
export type CallStanding = 'booked' | 'wished' | CallAnswerKind

export function standingOf({ booked, answer, wish }: CallState): CallStanding | null {
  if (wish !== null) return 'wished'
  // A calendar's yes to a booked call changes nothing: it stands anyway.
  if (answer !== null && (booked === null || answer.kind === 'declined' || answer.kind === 'proposed'))
    return answer.kind
  return booked === null ? null : 'booked'
}

/** The name of the calendar entry of a case's next or standing call: the same for every version of it. */
export function uidOf(caseId: Id, { booked, over }: CallState, mailDomain: string): string {
  return booked?.uid ?? `call-${caseId}${over === 0 ? '' : `-${over}`}@${mailDomain}`
}

/** The case a calendar entry of ours belongs to; null for anybody else's. */
export function caseOfUid(uid: string): Id | null {
  return (/^call-([0-9A-HJKMNP-TV-Z]{26})(?:-\d+)?@/.exec(uid)?.[1] ?? null) as Id | null
}
