import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { uidOf, type CallAnswerKind } from './booked-call.ts'
import type { Case } from './case.ts'
import type { CaseRefusal, Decision } from './decide.ts'

const done = (events: Extract<Decision, { ok: true }>['events']): Decision => ({ ok: true, events, facts: [] })
const no = (refusal: CaseRefusal): Decision => ({ ok: false, refusal })

/** Who asks: the client on their own page, or one of us. */
export interface Asker {
  readonly byContact: Id | null
  readonly byMember: Id | null
}

export interface Booking extends Asker {
  readonly start: Instant
  /** Who of us calls. */
  readonly memberId: Id
  /** The version of the call that the form was made for. */
  readonly seen: number
  /** Invitations to this entry that were written before any booking. */
  readonly invited: number
  readonly mailDomain: string
}

/** Whether there is something to talk about with this client: the case is not over, and the work is not delivered. */
export function mayTalk({ state }: Case): boolean {
  return !['done', 'withdrawn', 'learn'].includes(state.step) && state.deliveredOn === null
}

/**
 * Books a call, or moves the one that stands: the same entry in the calendars, one version further. Asked for twice, it
 * is booked once. Whether the time is free is for the caller of this to know.
 */
export function bookCall(found: Case, booking: Booking, at: Instant): Decision {
  const { call, step } = found.state
  const { start, memberId, seen, invited, mailDomain, byContact, byMember } = booking
  if (!mayTalk(found)) return no({ kind: 'case-is-over', step })
  const standing = call.booked
  if (standing?.start === start && standing.memberId === memberId && call.answer?.kind !== 'declined') return done([])
  if (seen !== call.version) return no({ kind: 'call-changed' })
  const uid = uidOf(found.id, call, mailDomain)
  const sequence = standing === null ? invited : standing.sequence + 1
  return done([
    { kind: 'call-booked', at, start, memberId, uid, sequence, moved: standing !== null, byContact, byMember },
  ])
}

/** Cancels what is booked. Cancelled twice, it was cancelled once. */
export function cancelCall({ state }: Case, asked: Asker & { readonly seen: number }, at: Instant): Decision {
  const { booked, version } = state.call
  if (booked === null) return done([])
  if (asked.seen !== version) return no({ kind: 'call-changed' })
  const { byContact, byMember } = asked
  return done([{ kind: 'call-cancelled', at, start: booked.start, byContact, byMember }])
}

/** 'None of these suits': when the client would rather talk. The same words sent twice are said once. */
export function wishCall(found: Case, words: string, at: Instant): Decision {
  if (!mayTalk(found)) return no({ kind: 'case-is-over', step: found.state.step })
  if (found.state.call.wish?.words === words) return done([])
  return done([{ kind: 'call-wished', at, words }])
}

export interface CalendarAnswer {
  readonly uid: string
  readonly sequence: number
  readonly kind: CallAnswerKind
  readonly start: Instant | null
  readonly words: string
}

/**
 * What a calendar answered by mail, where it speaks of the entry that stands; null where it speaks of another or of an
 * older version. It is written down and shown, and changes nothing that is booked.
 */
export function hearAnswer(found: Case, answer: CalendarAnswer, mailDomain: string, at: Instant): Decision | null {
  const { call } = found.state
  if (!mayTalk(found) || answer.uid !== uidOf(found.id, call, mailDomain)) return null
  if (call.booked !== null && answer.sequence < call.booked.sequence) return null
  const { kind, start, words } = answer
  const last = call.answer
  if (last && last.kind === kind && last.start === start && last.words === words) return done([])
  return done([{ kind: 'call-answered', at, answer: kind, start, words }])
}
