import { addMinutes, dayIn, type Day, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { slotsIn } from '../kit/slot.ts'
import type { Code } from '../language/packs.ts'
import type { Context, Kind } from '../letter/context.ts'
import type { LetterFacts } from '../letter/facts.ts'
import { offeredUntil } from '../letter/offered-hours.ts'
import { mayHaveLeft, type Delivery } from './delivery.ts'

/** What a message belongs to, so that its room hears what became of it and its letters form one thread. */
export interface About {
  readonly room: 'delay' | 'checkin' | 'portal' | 'people'
  readonly id: Id
}

/**
 * The timeline as it will be seen, drawn when the text was written, so that the
 * yes covers it: the picture goes into the mail, the table tells the same facts.
 */
export interface Drawing {
  readonly svg: string
  /** Of the picture as shown, in pixels. */
  readonly width: number
  readonly height: number
  /** For those who see no picture. */
  readonly alt: string
  /** Above picture and table: 'Your dates'. */
  readonly heading: string
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** An invite that goes along: iTIP text made by `platform/ics.ts`. */
export interface Invite {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly ics: string
}

export type MessageState = 'draft' | 'approved'

/** Why a yes no longer stands. */
export type VoidReason =
  'edited' | 'undone' | 'revoked' | 'facts-changed' | 'recipient-changed' | 'text-changed' | 'late'

/** Whether it is one of the weekly updates, which their reader can stop; a letter about a date that moves never is. */
export function isWeekly({ kind, scheduled }: Pick<Message, 'kind' | 'scheduled'>): boolean {
  return kind === 'update' && scheduled
}

/** Any text for a contact, with all it was written from. Text is the small Markdown of letters, slots still in it. */
export interface Message {
  readonly id: Id
  readonly clientId: Id
  readonly contactId: Id
  readonly kind: Kind
  readonly about: About
  readonly language: Code
  readonly subject: string
  readonly text: string
  /** What it was composed from; null for a text that a person wrote alone. */
  readonly facts: LetterFacts | null
  readonly context: Context
  readonly drawing: Drawing | null
  readonly invite: Invite | null
  /** True where a schedule and not a person's hand began it: the mail then says so in its headers. */
  readonly scheduled: boolean
  /** The member in whose name it goes. */
  readonly authorId: Id
  /** Not before, and not after: outside this window a person looks at it again. */
  readonly earliest: Instant | null
  readonly latest: Instant | null
  readonly state: MessageState
  /** Raised by every edit; approvals and autosaves name the one they saw. */
  readonly version: number
  /** Why an approval was taken from it, until the next one. */
  readonly voidedBecause: VoidReason | null
  readonly madeAt: Instant
  readonly editedAt: Instant
  readonly editedBy: string
}

/** A member's yes to exactly this text for exactly these recipients. It keeps the words, whatever becomes of the draft. */
export interface Approval {
  readonly id: Id
  readonly messageId: Id
  readonly version: number
  readonly subject: string
  readonly text: string
  readonly by: string
  readonly at: Instant
  /** The author approved their own text, being alone in the workspace or allowed to. */
  readonly alone: boolean
  readonly hash: string
  readonly recipients: readonly { readonly contactId: Id; readonly address: string }[]
  readonly earliest: Instant
  readonly latest: Instant
  readonly revokedAt: Instant | null
  readonly revokedBecause: VoidReason | null
}

/** What the facts of this room carry. Enough for a listener that has never seen a message. */
export interface MessageNews {
  readonly messageId: Id
  readonly deliveryId: Id
  readonly kind: Kind
  readonly about: About
  readonly contactId: Id
  readonly at: Instant
}

declare module '../platform/fact.ts' {
  interface Facts {
    'message.approved': MessageNews
    'message.sent': MessageNews
    'message.in-doubt': MessageNews
    'message.failed': MessageNews
    'message.bounced': MessageNews
    /** The yes fell: an edit, a changed address, a changed fact. */
    'message.voided': MessageNews & { because: VoidReason }
    /** Its time window closed before it could leave: a person decides. */
    'message.late': MessageNews
  }
}

export type MessageDecision =
  { readonly ok: true; readonly message: Message } | { readonly ok: false; readonly refusal: MessageRefusal }

export type MessageRefusal =
  | { readonly kind: 'changed-meanwhile'; readonly version: number; readonly subject: string; readonly text: string }
  | { readonly kind: 'already-leaving'; readonly state: Delivery['state'] }
  | { readonly kind: 'already-approved' }
  | { readonly kind: 'not-approved' }
  | { readonly kind: 'empty-text' }
  | { readonly kind: 'open-placeholder'; readonly found: string }
  /** The day of the hours that it offers for a call, and that would be over when it left. */
  | { readonly kind: 'hours-passed'; readonly on: Day }

export interface Edit {
  readonly version: number
  readonly subject: string
  readonly text: string
}

/** Kinds that are read out or spoken and never leave as a mail. */
const SPOKEN: ReadonlySet<Kind> = new Set(['call-sheet', 'voicemail'])

export function isMailed(kind: Kind): boolean {
  return !SPOKEN.has(kind)
}

/** Hours a kind stays true once it has been approved; after that a person looks again. A choice of words of ours, not a measured one. */
const FRESH_HOURS: Readonly<Partial<Record<Kind, number>>> = { 'can-we-talk': 8, update: 24, quiet: 24, late: 12 }

export function freshHours(kind: Kind): number {
  return FRESH_HOURS[kind] ?? 48
}

/** Until when a letter stays true that a person has looked at: the hours of its kind, and no longer than those it offers for a call. */
export function freshUntil(message: Pick<Message, 'kind' | 'facts' | 'text'>, now: Instant): Instant {
  return earlier(addMinutes(now, freshHours(message.kind) * 60), offeredUntil(message.facts, message.text))
}

/** Why a letter cannot leave at `at`, as far as the hours decide that it offers for a call. */
export function oldHours({ facts, text }: Pick<Message, 'facts' | 'text'>, at: Instant): MessageRefusal | null {
  const until = offeredUntil(facts, text)
  return facts === null || until === null || until > at
    ? null
    : { kind: 'hours-passed', on: dayIn(facts.to.zone, until) }
}

const earlier = (at: Instant, other: Instant | null): Instant => (other !== null && other < at ? other : at)

/**
 * When a yes given now lets it leave, and until when: after the hold, not before the time its room asked
 * for, and while the hours that it offers for a call are to come. `latest` is not after `due` when that time has passed.
 */
export function timesFor(message: Message, holdSeconds: number, now: Instant): { due: Instant; latest: Instant } {
  const holdEnds = addMinutes(now, holdSeconds / 60)
  const due = message.earliest !== null && message.earliest > holdEnds ? message.earliest : holdEnds
  const latest = message.latest ?? freshUntil(message, due)
  return { due, latest: earlier(latest, offeredUntil(message.facts, message.text)) }
}

/**
 * Another text for the same message. Saving what already stands changes nothing, so that
 * autosave never voids a yes; anything else does, and is refused once bytes may have left.
 */
export function edit(
  message: Message,
  deliveries: readonly Delivery[],
  change: Edit,
  { by, at }: { readonly by: string; readonly at: Instant },
): MessageDecision {
  const same = change.subject === message.subject && change.text === message.text
  if (same) return { ok: true, message }
  if (change.version !== message.version) return { ok: false, refusal: changedMeanwhile(message) }
  const reopened = reopen(message, deliveries, 'edited')
  if (!reopened.ok) return reopened
  const { subject, text } = change
  return {
    ok: true,
    message: { ...reopened.message, subject, text, version: message.version + 1, editedAt: at, editedBy: by },
  }
}

/** The same draft again: what undo, an edit and a changed fact do to an approved message. */
export function reopen(message: Message, deliveries: readonly Delivery[], because: VoidReason): MessageDecision {
  const gone = deliveries.find(({ state }) => mayHaveLeft(state))
  if (gone) return { ok: false, refusal: { kind: 'already-leaving', state: gone.state } }
  if (message.state === 'draft') return { ok: true, message }
  return { ok: true, message: { ...message, state: 'draft', voidedBecause: because } }
}

/**
 * A yes, as far as the text itself decides; the checker and the right of the member are asked before.
 * `version` is the one the approver read.
 */
export function approve(message: Message, version: number): MessageDecision {
  if (message.state === 'approved') return { ok: false, refusal: { kind: 'already-approved' } }
  if (version !== message.version) return { ok: false, refusal: changedMeanwhile(message) }
  if (message.text.trim() === '' || (isMailed(message.kind) && message.subject.trim() === '')) {
    return { ok: false, refusal: { kind: 'empty-text' } }
  }
  const open = openPlaceholder(message.subject) ?? openSlot(message)
  if (open) return { ok: false, refusal: { kind: 'open-placeholder', found: open } }
  return { ok: true, message: { ...message, state: 'approved', voidedBecause: null } }
}

/** Takes a yes back by hand. */
export function revoke(message: Message, deliveries: readonly Delivery[]): MessageDecision {
  if (message.state === 'draft') return { ok: false, refusal: { kind: 'not-approved' } }
  return reopen(message, deliveries, 'revoked')
}

function changedMeanwhile({ version, subject, text }: Message): MessageRefusal {
  return { kind: 'changed-meanwhile', version, subject, text }
}

const PLACEHOLDER = /\{\{?[^}]*\}?\}|\[[\p{Lu}][^\]]*\]|⟦[^⟧]*⟧|\b(?:undefined|NaN|Invalid Date)\b|\[object Object\]/u

/** What a subject holds that nobody filled in, or null. Bodies are read by the checker, subjects only here. */
export function openPlaceholder(text: string): string | null {
  return PLACEHOLDER.exec(text)?.[0] ?? null
}

/** A letter to a contact may hold their own link and nothing else that is secret. */
function openSlot({ text }: Message): string | null {
  const known = new Set<string>(slotsIn(text))
  known.delete('portal-link')
  if (known.size > 0) return [...known][0] ?? null
  return /⟦(?!portal-link⟧)[^⟧]*⟧?/.exec(text)?.[0] ?? null
}
