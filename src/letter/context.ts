import type { Day, Zone } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import type { DateOrder } from '../language/tongue.ts'

/** What kind of text a draft is: decides which of the twelve principles it must meet. */
export type Kind =
  | 'update'
  | 'notice'
  | 'call-sheet'
  | 'voicemail'
  | 'can-we-talk'
  | 'follow-up'
  | 'thanks'
  | 'answer'
  | 'late'
  | 'quiet'
  | 'acceptance'
  | 'amends-given'
  | 'delivered'
  | 'retrospective'

/** 'ms' and 'mr' go before the family name; 'neutral' needs no title. */
export type Salutation = 'ms' | 'mr' | 'neutral'

/** One amends as approved. `value` is what the text must say: '10 %', '6', 'zwei Schulungen'. */
export interface ApprovedAmends {
  type: 'discount' | 'hours' | 'extra'
  value: string
}

export interface Measure {
  text: string
  /** The cause class it is against; compared with `Context.cause`. */
  cause: string
  state: 'planned' | 'done'
  on: Day
}

/**
 * What is on record about this client, this promise and this house: what a draft is checked against.
 * Fields left out are unknown, and rules that need them do not run.
 */
export interface Context {
  kind: Kind
  lang: Code
  address: 'formal' | 'informal'
  today: Day
  timeZone: Zone
  dateOrder: DateOrder
  oldDate?: Day
  newDate?: Day
  worstCase?: Day
  /** Further days the text may name for our delivery: those of the options offered. */
  offered?: readonly Day[]
  nextUpdate?: Day
  forecast?: { p50: Day; p80: Day; acceptedRisk?: { by: string; reason: string } }
  /** `names`: every right way to name the people there (family and given names). */
  client: {
    company: string
    names: readonly string[]
    title?: Salutation
    stakes: readonly { event: string; loss?: string; on?: Day }[]
  }
  roster: readonly { names: readonly string[]; roles: readonly string[] }[]
  thirdParties: readonly string[]
  internalTerms: readonly string[]
  phones: readonly string[]
  amendsApproved: readonly ApprovedAmends[]
  measures: readonly Measure[]
  /** 1 for the first time this promise slips. */
  slip: number
  lastSlipOn?: Day
  cause?: string
  /** Apologies already sent to this client in this project. */
  apologiesSent: number
  earlierTexts: readonly string[]
}

/** What is known when a draft is read outside a case: only the language and today are needed. */
export type Known = Pick<Context, 'lang' | 'today'> & Partial<Context>
