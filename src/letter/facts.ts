import type { Day, Zone } from '../kit/day.ts'
import type { Money } from '../kit/money.ts'
import type { Code } from '../language/packs.ts'
import type { DateOrder } from '../language/tongue.ts'
import type { Salutation } from './context.ts'

/**
 * Words that a person typed, per language: the contact's language is needed for the letter, the
 * reviewer's for the preview. They are clauses that fit a frame; `frameOf` gives the sentence around them.
 */
export type Said = Partial<Record<Code, string>>

export interface Recipient {
  givenName: string
  familyName: string
  salutation: Salutation
  /** Academic title as written before the name ('Dr.'), '' for none. */
  title: string
  company: string
  language: Code
  register: 'formal' | 'informal'
  zone: Zone
  dateOrder: DateOrder
}

export interface Sender {
  name: string
  /** '' when it goes unsaid. */
  role: string
  phone: string
  company: string
}

/** What hangs on the date for this client. */
export interface Stake {
  /** Noun phrase: 'die Hauptversammlung' (de: accusative). */
  event: Said
  /** What they lose or have less time for, noun phrase. */
  loss?: Said
  on?: Day
}

export type Amends =
  | { type: 'discount'; percent: number; on: 'invoice' | 'next-project' }
  | { type: 'credit'; amount: Money }
  | { type: 'hours'; hours: number }
  | { type: 'extra'; what: Said }

export interface MeasureFact {
  /** The class of cause it is against. */
  cause: string
  text: Said
  state: 'planned' | 'done'
  on: Day
}

export interface OptionFact {
  /** 'A', 'B' or 'C'. */
  label: string
  day: Day
  worstCase: Day
  /** What it means for the client: a whole sentence without its full stop. */
  means: Said
}

/** Wall times 'HH:MM' in `zone`, the contact's. */
export interface CallWindow {
  on: Day
  from: string
  to: string
  zone: Zone
  /** Our clock shows another time then: the letter names the zone. */
  abroad?: true
}

/** What every message needs. */
export interface CommonFacts {
  to: Recipient
  from: Sender
  today: Day
  /** The project's name as it is written, any language. */
  project: string
}

/** One slip and the way out of it: the facts of a notice and of a call sheet. */
export interface DelayFacts extends CommonFacts {
  /** Noun phrase with its article: 'die neue Website' (de: accusative). */
  deliverable: Said
  oldDate: Day
  newDate: Day
  worstCase: Day
  nextUpdate: Day
  stake: Stake
  /** What happened, one main clause without its full stop, nobody named. */
  cause: Said
  /** The class of that cause; only measures against it count. */
  causeClass: string
  /** What we have done to hold the new date, each in the form the frame asks for. */
  steps: readonly Said[]
  amends: readonly Amends[]
  measures: readonly MeasureFact[]
  options: readonly OptionFact[]
  window: CallWindow
  slip: number
  lastSlipOn?: Day
  apologiesSent: number
  earlierTexts: readonly string[]
  forecast?: { p50: Day; p80: Day; acceptedRisk?: { by: string; reason: string } }
}

export interface NoticeFacts extends DelayFacts {
  kind: 'notice'
}

export interface CallSheetFacts extends DelayFacts {
  kind: 'call-sheet'
}

export interface TalkFacts extends CommonFacts {
  kind: 'can-we-talk'
  /** One to three windows. */
  windows: readonly CallWindow[]
}

export interface VoicemailFacts extends CommonFacts {
  kind: 'voicemail'
  window: CallWindow
}

export interface UpdateFacts extends CommonFacts {
  kind: 'update'
  /** 'late': the promised day has passed and the work is not there. */
  situation: 'on-track' | 'at-risk' | 'late' | 'quiet'
  deliverable: Said
  /** The promised day. */
  oldDate: Day
  done: readonly Said[]
  next: readonly Said[]
  nextUpdate: Day
  /** Required when at risk or late: the day now expected (P80) and the worst case, the steps, and the stake. */
  newDate?: Day
  worstCase?: Day
  steps?: readonly Said[]
  stake?: Stake
  window: CallWindow
}

export interface FollowUpFacts extends CommonFacts {
  kind: 'follow-up'
  deliverable: Said
  newDate: Day
  /** Where things stand, main clause without its full stop. */
  status: Said
  steps: readonly Said[]
  nextUpdate: Day
  amends: readonly Amends[]
  window: CallWindow
}

export interface ThanksFacts extends CommonFacts {
  kind: 'thanks'
  deliverable: Said
}

export interface AcceptanceFacts extends CommonFacts {
  kind: 'acceptance'
  deliverable: Said
  oldDate: Day
  newDate: Day
  nextUpdate: Day
  amends: readonly Amends[]
  window: CallWindow
}

/** What a client asked, answered. */
export interface AnswerFacts extends CommonFacts {
  kind: 'answer'
  /** The answer itself, whole sentences as a person wrote them. */
  reply: Said
  /** Both where a date is agreed, so that the answer may say that it stands. */
  deliverable?: Said
  newDate?: Day
  nextUpdate?: Day
  window: CallWindow
}

/** What we promised for the trouble has been given. */
export interface AmendsGivenFacts extends CommonFacts {
  kind: 'amends-given'
  deliverable: Said
  /** Never empty. */
  amends: readonly Amends[]
  givenOn: Day
  /** The agreed day of the work itself, while it is still to come. */
  newDate?: Day
  window: CallWindow
}

/** What a client should know of our look back: the cause and what changes. No names, no inner details. */
export interface RetrospectiveFacts extends CommonFacts {
  kind: 'retrospective'
  deliverable: Said
  cause: Said
  causeClass: string
  /** One or two, done or planned. */
  measures: readonly MeasureFact[]
  window: CallWindow
}

/** Everything a composer needs, by kind of message. */
export type LetterFacts =
  | NoticeFacts
  | CallSheetFacts
  | TalkFacts
  | VoicemailFacts
  | UpdateFacts
  | FollowUpFacts
  | ThanksFacts
  | AcceptanceFacts
  | AnswerFacts
  | AmendsGivenFacts
  | RetrospectiveFacts

/** Stands in every stored text where the contact's own link goes; filled in while the mail is sent. */
export const PORTAL_SLOT = '⟦portal-link⟧'
