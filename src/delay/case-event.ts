import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Money } from '../kit/money.ts'
import type { Amends as Gift, Said, Stake } from '../letter/facts.ts'
import type { CallAnswerKind } from './booked-call.ts'

/** Why a promise slips, as a class that can be counted. It never names a person. */
export type CauseClass = 'estimate' | 'scope' | 'dependency' | 'capacity' | 'quality' | 'client-input' | 'unforeseen'

/** What we give for the trouble, as the letter says it, with what only we need to know. */
export interface Amends {
  readonly gift: Gift
  /** What it costs us, judged against the limit of the member who offers it. */
  readonly cost: Money
  /** By when it will be given. */
  readonly by: Day
}

/** A way forward that the client can choose. Dates come from the forecast; a person may only move them later. */
export interface Option {
  readonly id: Id
  /** 'A', 'B' or 'C': what the client sees. */
  readonly letter: string
  readonly day: Day
  readonly worstCase: Day
  /** What choosing it means for the client. */
  readonly means: Said
}

/** A step back on track, in the form that the letter's frame asks for. */
export interface Step {
  readonly text: Said
  readonly by?: Day
}

/** A manager's word that a date before P80 may be offered, and why. */
export interface Risk {
  readonly byMember: Id
  readonly reason: string
}

export type CallOutcome = 'reached' | 'voicemail' | 'no-answer' | 'call-back'

/** What the client said, in their own words where there were any. */
export type Answer =
  | { readonly kind: 'question'; readonly words: string }
  | { readonly kind: 'refused'; readonly words: string }
  | { readonly kind: 'proposed'; readonly day: Day; readonly words: string }

/** A corrective action: what will be different. Done, it earns 'this cause is fixed'. */
export interface Action {
  readonly id: Id
  /** For the team. */
  readonly text: string
  /** For the client, once it is done: 'we now check every delivery on the Monday before'. */
  readonly measure: Said
  readonly ownerId: Id
  readonly due: Day
}

export type OpenedWhy = 'red' | 'amber-twice' | 'by-hand'

/**
 * Everything that can happen in a case. A kind is never renamed: the list is
 * kept for ever and read as evidence of what we knew and when we said so.
 */
export type CaseEvent =
  | {
      kind: 'opened'
      at: Instant
      why: OpenedWhy
      promised: Day
      noticeBy: Instant
      slip: number
      chance: number | null
      p50: Day | null
      likely: Day | null
      worst: Day | null
      byMember: Id | null
      because: string
    }
  | { kind: 'revised'; at: Instant; chance: number; p50: Day; likely: Day; worst: Day }
  | { kind: 'understood'; at: Instant; byMember: Id; cause: CauseClass; causeText: Said; stake: Stake }
  | { kind: 'planned'; at: Instant; byMember: Id; steps: readonly Step[]; nextNews: Day }
  | { kind: 'offered'; at: Instant; byMember: Id; options: readonly Option[]; amends: Amends | null; risk: Risk | null }
  | { kind: 'agreed'; at: Instant; byMember: Id; alone: boolean }
  | { kind: 'drafted'; at: Instant; messageId: Id; messageKind: string }
  | { kind: 'escalated'; at: Instant; toMember: Id; noticeBy: Instant }
  | { kind: 'called'; at: Instant; byMember: Id; outcome: CallOutcome; words: string }
  | {
      kind: 'call-booked'
      at: Instant
      start: Instant
      memberId: Id
      uid: string
      sequence: number
      /** Another time for a call that stood already. */
      moved: boolean
      byContact: Id | null
      byMember: Id | null
    }
  | { kind: 'call-cancelled'; at: Instant; start: Instant; byContact: Id | null; byMember: Id | null }
  | { kind: 'call-answered'; at: Instant; answer: CallAnswerKind; start: Instant | null; words: string }
  | { kind: 'call-wished'; at: Instant; words: string }
  | { kind: 'told'; at: Instant; how: 'call' | 'letter'; messageId: Id | null; options: readonly Option[] }
  | { kind: 'not-told'; at: Instant; messageId: Id; because: string; noticeBy: Instant }
  | { kind: 'answered'; at: Instant; byContact: Id; recordedBy: Id | null; answer: Answer }
  | { kind: 'due-again'; at: Instant; noticeBy: Instant }
  | { kind: 'reported'; at: Instant; byMember: Id; status: Said; nextNews: Day }
  | { kind: 'accepted'; at: Instant; optionId: Id; byContact: Id; recordedBy: Id | null; day: Day }
  | { kind: 'delivered'; at: Instant; on: Day }
  | { kind: 'learned'; at: Instant; byMember: Id; wentWell: string; wentWrong: string; actions: readonly Action[] }
  | { kind: 'fixed'; at: Instant; byMember: Id; actionId: Id }
  | { kind: 'withdrawn'; at: Instant; byMember: Id | null; because: string }

/** An event before the clock and the case have stamped it. */
export type CaseEventKind = CaseEvent['kind']
