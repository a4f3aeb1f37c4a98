import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { Drawing } from '../post/message.ts'
import type { Frames } from './frames.ts'
import type { Missing, Situation, SkipWhy, Standing, Use } from './occurrence.ts'
import type { Moved } from './schedule.ts'

/** The week's round, as the page works through it. */
export interface Round {
  readonly now: Instant
  /** Monday of this week, by the workspace's calendar. */
  readonly week: Day
  /** What waits for a person first, then what is on its way, then what is over. */
  readonly items: readonly RoundItem[]
  /** Every contact, with their schedule if they have one. */
  readonly contacts: readonly ScheduledContact[]
  readonly may: { readonly approve: boolean; readonly write: boolean }
}

export interface ScheduledContact {
  readonly contactId: Id
  readonly contact: string
  readonly client: string
  readonly zone: Zone
  readonly schedule: Rhythm | null
  /** Since when they want no weekly updates; null where nobody said so. */
  readonly stoppedAt: Instant | null
  /** What to propose where there is none: Friday, or the last day of their week. */
  readonly usual: { readonly weekday: number; readonly time: string }
}

export interface Rhythm {
  readonly weekday: number
  readonly time: string
  readonly running: boolean
  /** When the next one leaves, with holidays and hours as they are known now. */
  readonly nextAt: Instant | null
}

export interface RoundItem {
  readonly scheduleId: Id
  /** Null where it is still to be written. */
  readonly occurrenceId: Id | null
  readonly contact: string
  readonly client: string
  readonly language: Code
  readonly zone: Zone
  readonly on: Day
  readonly sendAt: Instant
  /** When the draft will be there; null once it is. */
  readonly draftAt: Instant | null
  readonly moved: Moved | null
  readonly missed: number
  readonly standing: Standing
  readonly situation: Situation | null
  readonly missing: Missing | null
  readonly projectId: Id | null
  readonly letter: RoundLetter | null
  /** Its delivery wants a decision in the outbox. */
  readonly trouble: boolean
  readonly words: RoundWords | null
  readonly sentAt: Instant | null
  readonly skipped: RoundSkip | null
}

export interface RoundLetter {
  readonly messageId: Id
  readonly version: number
  readonly subject: string
  readonly text: string
  readonly drawing: Drawing | null
}

/** What the letter could say if somebody gave it the client's words. */
export interface RoundWords {
  readonly frames: Frames
  readonly topics: readonly RoundTopic[]
  /** The steps as they stand; null where the letter has no place for them. */
  readonly steps: readonly string[] | null
}

export interface RoundTopic {
  readonly use: Use
  readonly key: string
  /** Ours. */
  readonly name: string
  /** Theirs; empty while nobody has given it. */
  readonly said: string
}

export interface RoundSkip {
  readonly why: SkipWhy
  readonly words: string
  /** A member's name; null for the product itself. */
  readonly by: string | null
  readonly at: Instant
}

const ORDER: Readonly<Record<Standing, number>> = { late: 0, drafted: 1, due: 2, approved: 3, sent: 4, skipped: 5 }

/** Who waits longest first, what is still to be written after what can be read. */
export function inOrder(items: readonly RoundItem[]): RoundItem[] {
  const rank = ({ standing, occurrenceId }: RoundItem) => ORDER[standing] + (occurrenceId === null ? 0.5 : 0)
  return items.toSorted((a, b) => rank(a) - rank(b) || (a.sendAt < b.sendAt ? -1 : 1))
}

/** Names an item on the page, also before its letter is written. */
export function keyOf({ scheduleId, on }: Pick<RoundItem, 'scheduleId' | 'on'>): string {
  return `${scheduleId}-${on}`
}

/** What a person has to look at. */
export function waits({ standing, occurrenceId }: Pick<RoundItem, 'standing' | 'occurrenceId'>): boolean {
  return occurrenceId !== null && (standing === 'late' || standing === 'drafted' || standing === 'due')
}
