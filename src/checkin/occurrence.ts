import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Said } from '../letter/facts.ts'
import type { DeliveryState } from '../post/delivery.ts'
import type { MessageState } from '../post/message.ts'
import type { Moved, Slot } from './schedule.ts'

export type Situation = 'on-track' | 'at-risk' | 'quiet'

/** A task the letter may speak of: its key in the plan and what we call it among ourselves. */
export interface Topic {
  readonly key: string
  readonly name: string
}

/** 'done' fits 'we finished ...', 'next' fits 'next comes ...': some languages need another form for each. */
export type Use = 'done' | 'next'

export interface Topics {
  readonly done: readonly Topic[]
  readonly next: readonly Topic[]
}

/** Why nobody got an update: a person decided, or there was nothing to send or no day to send it. */
export type SkipWhy = 'person' | 'nothing-open' | 'no-working-day' | 'overtaken' | 'unsubscribed'

export interface Skipped {
  readonly why: SkipWhy
  /** A person's own words. */
  readonly words: string
  /** A member's id, or the product itself. */
  readonly by: string
  readonly at: Instant
}

/** What stood in the way of a draft, by name: a fact of the letter, or the language itself. */
export type Missing = string

/** One turn of a schedule: the update of one contact in one week. */
export interface Occurrence {
  readonly id: Id
  readonly scheduleId: Id
  readonly clientId: Id
  readonly contactId: Id
  readonly on: Day
  readonly sendOn: Day
  readonly sendAt: Instant
  readonly moved: Moved | null
  /** Turns that passed unseen and that this one stands for. */
  readonly missed: number
  /** It came to light only after its time. */
  readonly late: boolean
  readonly messageId: Id | null
  readonly missing: Missing | null
  readonly situation: Situation | null
  /** The promise the letter leads with, and its project. */
  readonly promiseId: Id | null
  readonly projectId: Id | null
  readonly topics: Topics
  /** What holds the new date, in the client's words, as a person gave it. */
  readonly steps: readonly Said[]
  /** The facts of the draft are those of this moment. */
  readonly factsAt: Instant | null
  readonly sentAt: Instant | null
  readonly skipped: Skipped | null
}

/** 'late': its time has passed and it still waits for a yes. It never goes out by itself. */
export type Standing = 'due' | 'drafted' | 'approved' | 'sent' | 'skipped' | 'late'

/** A new turn, before anything has been written. */
export function begin(slot: Slot, whose: Pick<Occurrence, 'id' | 'scheduleId' | 'clientId' | 'contactId'>): Occurrence {
  const { on, sendOn, sendAt, moved } = slot
  return {
    ...whose,
    on,
    sendOn,
    sendAt,
    moved,
    missed: 0,
    late: false,
    messageId: null,
    missing: null,
    situation: null,
    promiseId: null,
    projectId: null,
    topics: { done: [], next: [] },
    steps: [],
    factsAt: null,
    sentAt: null,
    skipped: null,
  }
}

/** Where it stands, from the facts alone: the letter knows whether it was approved, and cannot disagree. */
export function standingOf(of: Occurrence, message: MessageState | null, now: Instant): Standing {
  if (of.sentAt !== null) return 'sent'
  if (of.skipped !== null) return 'skipped'
  if (message === 'approved') return 'approved'
  if (of.late || of.sendAt <= now) return 'late'
  return message === null ? 'due' : 'drafted'
}

export type OccurrenceRefusal =
  { readonly kind: 'update-sent' } | { readonly kind: 'update-skipped' } | { readonly kind: 'update-approved' }

export type OccurrenceDecision =
  | { readonly ok: true; readonly occurrence: Occurrence; readonly changed: boolean }
  | { readonly ok: false; readonly refusal: OccurrenceRefusal }

/** No update this week. What has been approved must be taken back first; skipping twice is skipping once. */
export function skip(of: Occurrence, message: MessageState | null, skipped: Skipped): OccurrenceDecision {
  if (of.skipped !== null) return { ok: true, occurrence: of, changed: false }
  if (of.sentAt !== null) return { ok: false, refusal: { kind: 'update-sent' } }
  if (message === 'approved') return { ok: false, refusal: { kind: 'update-approved' } }
  return { ok: true, occurrence: { ...of, skipped }, changed: true }
}

/** Whether its letter may be written anew from today's facts. */
export function mayRewrite(of: Occurrence, message: MessageState | null): OccurrenceRefusal | null {
  if (of.sentAt !== null) return { kind: 'update-sent' }
  if (of.skipped !== null) return { kind: 'update-skipped' }
  return message === 'approved' ? { kind: 'update-approved' } : null
}

/** It has been handed over. What was sent is sent, even where somebody had meant to skip it. */
export function sent(of: Occurrence, messageId: Id, at: Instant): Occurrence {
  return of.sentAt === null ? { ...of, messageId, sentAt: at, skipped: null } : of
}

/** Deliveries that want a person in the outbox. */
export function needsOutbox(state: DeliveryState | null): boolean {
  return state === 'in-doubt' || state === 'failed' || state === 'late' || state === 'bounced'
}
