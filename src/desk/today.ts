import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { PromiseLine } from '../promise/line.ts'

/** A client who has to hear from us, by when. */
export interface ToSay {
  readonly caseId: Id
  readonly contactName: string
  readonly clientName: string
  readonly label: string
  readonly phone: string | null
  readonly noticeBy: Instant
  readonly zone: Zone
  /** Of the contact's working time, until the deadline; 0 when it has passed. */
  readonly workingMinutesLeft: number
  /** Share of the time between opening and deadline that is left, 1 to 0. */
  readonly left: number
  readonly late: boolean
  readonly step: string
  readonly slip: number
}

/** Something a client has answered and nobody has acted on. */
export interface ToAnswer {
  readonly caseId: Id
  readonly contactName: string
  readonly label: string
  readonly kind: 'question' | 'refused' | 'proposed'
  readonly words: string
  readonly language: string
  readonly at: Instant
}

/** A mail that no case has taken up: a member reads it. */
export interface ToRead {
  readonly mailId: Id
  /** Null where nobody knows whose it is. */
  readonly contactName: string | null
  readonly subject: string
  readonly words: string
  readonly language: string | null
  readonly at: Instant
  readonly urgent: boolean
}

/** A text that waits for somebody's yes. */
export interface ToApprove {
  readonly messageId: Id
  readonly kind: string
  readonly contactName: string
  readonly subject: string
  readonly editedAt: Instant
}

/** A plan that is set out and waits for somebody who may stand behind it. */
export interface ToAgree {
  readonly caseId: Id
  readonly contactName: string
  readonly label: string
  readonly noticeBy: Instant
  readonly zone: Zone
}

/** A client who knows and has not chosen yet. */
export interface WaitingFor {
  readonly caseId: Id
  readonly contactName: string
  readonly label: string
  readonly since: Instant
}

export interface Today {
  readonly now: Instant
  readonly today: Day
  readonly zone: Zone
  readonly say: readonly ToSay[]
  readonly answer: readonly ToAnswer[]
  readonly mails: readonly ToRead[]
  /** Only for whom it waits; empty for everyone else. */
  readonly agree: readonly ToAgree[]
  readonly approve: readonly ToApprove[]
  readonly keep: readonly PromiseLine[]
  readonly waiting: readonly WaitingFor[]
  readonly outbox: { readonly held: number; readonly trouble: number }
}
