import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Money } from '../kit/money.ts'
import type { Code } from '../language/packs.ts'
import type { MeasureFact } from '../letter/facts.ts'
import type { Role } from '../people/rights.ts'
import type { DeliveryState } from '../post/delivery.ts'
import type { MessageState } from '../post/message.ts'
import type { ClientPromise, PromiseKind, PromiseState } from '../promise/promise.ts'
import type { CaseEvent } from './case-event.ts'
import type { CaseState } from './case.ts'
import type { Frame, FrameName } from './frames.ts'

/** The notice deadline as a clock shows it, by the working hours of the contact. */
export interface NoticeClock {
  readonly by: Instant
  readonly zone: Zone
  readonly late: boolean
  /** Working minutes left; 0 when it has passed. */
  readonly minutesLeft: number
  /** Minutes since it passed, by the clock on the wall; 0 before. */
  readonly minutesLate: number
  /** Share of the time still left, 1 to 0. */
  readonly left: number
}

export interface Person {
  readonly id: Id
  readonly name: string
  readonly role: Role
}

/** A contact as the pages of a case speak of them. */
export interface CaseContact {
  readonly id: Id
  readonly fullName: string
  readonly phone: string | null
  readonly email: string
  readonly zone: Zone
  readonly language: Code
}

/** `GET /cases/:caseId`: a case as its page shows it. */
export interface CasePage {
  readonly id: Id
  readonly now: Instant
  /** The day it is where the contact is. */
  readonly today: Day
  readonly state: CaseState
  readonly events: readonly CaseEvent[]
  /** What the brief still lacks, by the name of its field. */
  readonly missing: string
  readonly promise: ClientPromise
  readonly project: { readonly id: Id; readonly name: string } | null
  readonly client: { readonly id: Id; readonly name: string }
  readonly contact: CaseContact
  readonly lead: { readonly id: Id; readonly name: string }
  readonly members: readonly Person[]
  readonly me: {
    readonly id: Id
    /** Their word makes the plan an agreed one. */
    readonly agrees: boolean
    /** They may take the risk of a date before the forecast's. */
    readonly risks: boolean
    readonly writes: boolean
    /** The most that amends may cost when they offer them; null: no limit. */
    readonly limit: Money | null
  }
  /** Ours and the contact's, once where they are the same, the contact's first. */
  readonly languages: readonly Code[]
  readonly currency: string
  readonly frames: Readonly<Record<FrameName, Readonly<Partial<Record<Code, Frame>>>>>
  readonly notice: NoticeClock
  /** A working day of the contact's, a week after today or after the news that is due: when to write again. */
  readonly nextNews: Day
  readonly measures: readonly MeasureFact[]
  readonly letters: readonly LetterLine[]
  /** What we said we would do, from the ledger. */
  readonly owed: readonly {
    readonly id: Id
    readonly kind: PromiseKind
    readonly day: Day
    readonly state: PromiseState
  }[]
}

export interface LetterLine {
  readonly id: Id
  readonly kind: string
  readonly state: MessageState
  /** How far it has come since its approval; null before. */
  readonly delivery: DeliveryState | null
  readonly subject: string
  readonly editedAt: Instant
}

/** `GET /cases/:caseId/call`: what the caller has in front of them. */
export interface CallPage {
  readonly id: Id
  readonly now: Instant
  readonly step: CaseState['step']
  readonly told: boolean
  readonly contact: CaseContact
  /** Whether the contact is at work now. */
  readonly atWork: boolean
  readonly notice: NoticeClock
  readonly owesWord: boolean
  readonly project: string
  readonly what: string
  readonly sheet: Spoken | null
  readonly voicemail: Spoken | null
  readonly invitation: { readonly id: Id; readonly state: MessageState } | null
  readonly calls: CaseState['calls']
  /** What is booked, asked for or answered. */
  readonly call: CaseState['call']
  /** Times at which both are at work; one that the client's calendar asked for stands first. */
  readonly slots: readonly Instant[]
}

/** A text that is read out. */
export interface Spoken {
  readonly id: Id
  readonly language: Code
  readonly text: string
}
