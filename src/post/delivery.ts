import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import { FIRST_SECONDS, retryAt } from './retry.ts'
import type { Reach } from './stop.ts'

/**
 * Where one mail to one address stands.
 *
 * - held: approved, can be taken back without a trace; queued: waits for its turn.
 * - attempting: a worker holds the lease, no byte of the letter has left.
 * - data: the server has asked for the letter; from here on it may have arrived.
 * - in-doubt: it may have arrived and nobody can know; only a person decides.
 * - late: its time window closed before it could leave; a person decides.
 */
export type DeliveryState =
  'held' | 'queued' | 'attempting' | 'data' | 'sent' | 'in-doubt' | 'failed' | 'cancelled' | 'late' | 'bounced'

/** A mail by rule: a way in, or the time of a call, and nothing of ours to say. The secret is made while it is streamed, from `params.id`. */
export interface SystemMail {
  readonly kind: 'code' | 'link' | 'invitation' | 'reset' | 'test' | 'call' | 'call-near'
  readonly params: Readonly<Record<string, string>>
  readonly language: Code
  readonly memberId?: Id
}

/** One mail, one recipient, one row. */
export interface Delivery {
  readonly id: Id
  /** Null for a system mail, which a rule approves. */
  readonly messageId: Id | null
  readonly system: SystemMail | null
  readonly clientId: Id | null
  readonly contactId: Id | null
  readonly address: string
  /** '<01J...@mail.example.org>', made with the row, the same for every attempt. */
  readonly mailId: string
  /** What was approved; see `approvedHash`. */
  readonly hash: string
  readonly state: DeliveryState
  readonly since: Instant
  /** When it may be tried next. */
  readonly due: Instant
  readonly latest: Instant
  /** Since the last time a person put it on its way; `lease` counts all. */
  readonly attempts: number
  readonly firstTry: Instant | null
  /** Raised by every claim: a worker that names an old one has lost its turn. */
  readonly lease: number
  readonly leaseUntil: Instant | null
  /** The worker that has the lease, see `platform/worker.ts`. */
  readonly leasedBy: string | null
  /** How often a person said 'send again' while in doubt. */
  readonly resends: number
  /** The server's last words, or why we stopped. */
  readonly reply: string
  readonly stage: string
  readonly answered: boolean
  /** Our own copy of it came: the mail server had taken it over. */
  readonly copied: boolean
  /** One of the weekly updates, which their reader can stop. */
  readonly weekly: boolean
  readonly madeAt: Instant
}

/** The end of one SMTP conversation, as `platform/mail` classifies it. */
export interface Ending {
  readonly kind: 'sent' | 'later' | 'refused' | 'in-doubt'
  readonly reply?: string
  readonly stage: string
}

export type News = 'sent' | 'in-doubt' | 'failed' | 'bounced' | 'late'

export type DeliveryDecision =
  | { readonly ok: true; readonly to: Delivery; readonly news?: News }
  | { readonly ok: false; readonly refusal: DeliveryRefusal }

export type DeliveryRefusal =
  | { readonly kind: 'too-late'; readonly state: DeliveryState }
  | { readonly kind: 'lost-lease' }
  | { readonly kind: 'not-in-doubt'; readonly state: DeliveryState }
  | { readonly kind: 'not-late'; readonly state: DeliveryState }
  | { readonly kind: 'not-sent'; readonly state: DeliveryState }

/** What a worker says that hung up before the letter because a switch was pulled meanwhile. */
export const STOPPED = 'sending was stopped'

/** Minutes a worker has from its claim to the server's 354. */
export const CLAIM_MINUTES = 2
/** Minutes from the 354 to the last word: 600 s for the reply to the dot, and a margin. */
export const DATA_MINUTES = 12

/** States in which the letter, or a part of it, may be with the client. */
export function mayHaveLeft(state: DeliveryState): boolean {
  return state === 'attempting' || state === 'data' || state === 'sent' || state === 'in-doubt'
}

/** What the claim transaction has found out about everything around the row. */
export interface Gate {
  readonly stop: Reach | null
  /** The approval stands and its hash is the hash of what would leave now. */
  readonly approved: 'yes' | 'no' | 'text-changed'
  /** The address is still that of this contact of this client. */
  readonly recipient: boolean
  /** When the caps let the next one through; null means now. */
  readonly freeAt: Instant | null
}

export type Claim =
  | { readonly kind: 'mine'; readonly to: Delivery }
  /** Nothing to do now: not due, taken, over, or stopped. `again` is when to look next. */
  | {
      readonly kind: 'wait'
      readonly again: Instant | null
      readonly why: 'not-due' | 'taken' | 'stopped' | 'cap' | 'over'
    }
  | { readonly kind: 'late'; readonly to: Delivery }
  /** The yes does not cover what would leave: nothing does, and the message is a draft again. */
  | { readonly kind: 'void'; readonly to: Delivery; readonly because: 'revoked' | 'text-changed' | 'recipient-changed' }

/** Whether a worker may take this row now. Everything that forbids it is looked at here, in one transaction with the claim. */
export function claim(from: Delivery, gate: Gate, now: Instant, worker = ''): Claim {
  if (from.state === 'attempting' || from.state === 'data')
    return { kind: 'wait', again: from.leaseUntil, why: 'taken' }
  if (from.state !== 'held' && from.state !== 'queued') return { kind: 'wait', again: null, why: 'over' }
  if (gate.approved !== 'yes') {
    const because = gate.approved === 'no' ? 'revoked' : gate.approved
    return { kind: 'void', because, to: become(from, 'cancelled', now, { reply: because }) }
  }
  if (!gate.recipient) {
    return {
      kind: 'void',
      because: 'recipient-changed',
      to: become(from, 'cancelled', now, { reply: 'recipient-changed' }),
    }
  }
  if (from.due > now) return { kind: 'wait', again: from.due, why: 'not-due' }
  if (now > from.latest) return { kind: 'late', to: become(from, 'late', now) }
  if (gate.stop) return { kind: 'wait', again: null, why: 'stopped' }
  if (gate.freeAt !== null) return { kind: 'wait', again: gate.freeAt, why: 'cap' }
  return {
    kind: 'mine',
    to: become(from, 'attempting', now, {
      attempts: from.attempts + 1,
      firstTry: from.firstTry ?? now,
      lease: from.lease + 1,
      leaseUntil: addMinutes(now, CLAIM_MINUTES),
      leasedBy: worker,
    }),
  }
}

/** What a worker believes to hold. The number alone is not enough: a database that crashed may give it twice. */
export interface Hold {
  readonly lease: number
  readonly worker?: string | null
}

/** The server has asked for the letter. Only the holder of a live lease may go on; a paused worker that lost it hangs up. */
export function markData(from: Delivery, { lease, worker = from.leasedBy }: Hold, now: Instant): DeliveryDecision {
  const mine =
    from.state === 'attempting' &&
    from.lease === lease &&
    from.leasedBy === worker &&
    from.leaseUntil !== null &&
    now < from.leaseUntil
  if (!mine) return { ok: false, refusal: { kind: 'lost-lease' } }
  return { ok: true, to: become(from, 'data', now, { leaseUntil: addMinutes(now, DATA_MINUTES) }) }
}

/**
 * What the conversation came to. `jitter` is in [0, 1). Words from a worker that
 * lost its lease change nothing, but for one: a late final yes is evidence and ends the doubt of its own attempt.
 */
export function recordEnding(from: Delivery, lease: number, ending: Ending, at: Retry): DeliveryDecision {
  const { now } = at
  const words = { reply: ending.reply ?? '', stage: ending.stage }
  if (from.lease !== lease) return { ok: false, refusal: { kind: 'lost-lease' } }
  if (from.state === 'in-doubt' && ending.kind === 'sent')
    return { ok: true, to: become(from, 'sent', now, words), news: 'sent' }
  if (from.state !== 'attempting' && from.state !== 'data') return { ok: false, refusal: { kind: 'lost-lease' } }
  switch (ending.kind) {
    case 'sent':
      return { ok: true, to: become(from, 'sent', now, words), news: 'sent' }
    case 'refused':
      return { ok: true, to: become(from, 'failed', now, words), news: 'failed' }
    case 'in-doubt':
      return doubted(from, now, words)
    case 'later':
      // No fault of the server's: due at once, behind the switch.
      if (ending.reply === STOPPED) return { ok: true, to: become(from, 'queued', now, { ...words, due: now }) }
      return again({ ...from, ...words }, at)
  }
}

interface Retry {
  readonly now: Instant
  /** In [0, 1). */
  readonly jitter: number
  /** Seconds of the first wait. */
  readonly first?: number
}

function again(from: Delivery, { now, jitter, first = FIRST_SECONDS }: Retry): DeliveryDecision {
  const due = retryAt({
    now,
    jitter,
    first,
    // A trouble of our own, before we even connected, is no reason to spare the mail server ever longer.
    attempts: from.stage === 'letter' ? 1 : from.attempts,
    firstTry: from.firstTry ?? now,
    latest: from.latest,
  })
  if (due === null) return { ok: true, to: become(from, 'late', now), news: 'late' }
  return { ok: true, to: become(from, 'queued', now, { due }) }
}

/** A lease that ran out: a fresh claim if no byte had left, otherwise doubt. Never a second run of a send. */
export function expire(from: Delivery, now: Instant): DeliveryDecision {
  if (from.leaseUntil === null || now < from.leaseUntil) return { ok: false, refusal: { kind: 'lost-lease' } }
  return orphan(from, now)
}

/**
 * The worker that has the lease is dead, or taken for dead: what a run-out lease comes to, at once. A worker
 * that was only asleep wakes to a lost lease: before the 354 it hangs up, after it its yes still ends the doubt.
 */
export function orphan(from: Delivery, now: Instant): DeliveryDecision {
  if (from.state === 'attempting') return { ok: true, to: become(from, 'queued', now, { due: now }) }
  if (from.state === 'data') return doubted(from, now)
  return { ok: false, refusal: { kind: 'lost-lease' } }
}

/** There was no last word; our own copy, where it has come, is as good as one. */
function doubted(from: Delivery, now: Instant, words: Partial<Delivery> = {}): DeliveryDecision {
  const state = from.copied ? 'sent' : 'in-doubt'
  return { ok: true, to: become(from, state, now, words), news: state }
}

/** Our own copy of this letter came: the server had taken it over, so a doubt ends, and none begins later. */
export function ownCopyCame(from: Delivery, now: Instant): DeliveryDecision {
  if (from.state === 'in-doubt') return doubted({ ...from, copied: true }, now, { stage: 'copy' })
  return { ok: true, to: { ...from, copied: true } }
}

/** Takes back what has not left; the same draft opens again. */
export function undo(from: Delivery, now: Instant, because = 'undone'): DeliveryDecision {
  const { state } = from
  if (state !== 'held' && state !== 'queued' && state !== 'late')
    return { ok: false, refusal: { kind: 'too-late', state } }
  return { ok: true, to: become(from, 'cancelled', now, { reply: because }) }
}

/** A person sends a late letter after all: its window is open again until `latest`. */
export function sendLate(from: Delivery, { now, latest }: Window): DeliveryDecision {
  if (from.state !== 'late') return { ok: false, refusal: { kind: 'not-late', state: from.state } }
  return { ok: true, to: become(from, 'queued', now, { due: now, latest, attempts: 0, firstTry: null }) }
}

/** From now until when it may leave. */
export interface Window {
  readonly now: Instant
  readonly latest: Instant
}

export type Settlement = 'arrived' | 'send-again' | 'did-not-arrive'

/** A person ends a doubt. 'send-again' keeps the Message-ID and is counted. */
export function settle(from: Delivery, how: Settlement, { now, latest }: Window): DeliveryDecision {
  if (from.state !== 'in-doubt') return { ok: false, refusal: { kind: 'not-in-doubt', state: from.state } }
  switch (how) {
    case 'arrived':
      return { ok: true, to: become(from, 'sent', now), news: 'sent' }
    case 'did-not-arrive':
      return { ok: true, to: become(from, 'failed', now), news: 'failed' }
    case 'send-again':
      return {
        ok: true,
        to: become(from, 'queued', now, { due: now, latest, resends: from.resends + 1, attempts: 0, firstTry: null }),
      }
  }
}

/** The server knows no such mailbox (RFC 3463 class 5.1): a definite no at the recipient, not a judgement about us. */
export function isDeadAddress({ kind, stage, reply = '' }: Ending): boolean {
  return kind === 'refused' && stage === 'recipient' && /^55[013][ -](?:5\.1\.\d|(?!\d\.))/.test(reply)
}

/** The recipient's side sent it back. That it bounced also proves that it had been handed over. */
export function bounce(from: Delivery, reply: string, now: Instant): DeliveryDecision {
  if (from.state !== 'sent' && from.state !== 'in-doubt') {
    return { ok: false, refusal: { kind: 'not-sent', state: from.state } }
  }
  return { ok: true, to: become(from, 'bounced', now, { reply, stage: 'bounce' }), news: 'bounced' }
}

/** What the send journal, which outlives the store, says a row must become; see `platform/journal/reconcile.ts`. */
export interface Correction {
  readonly to: 'queued' | 'sent' | 'in-doubt' | 'failed'
  /** The claim it speaks of. */
  readonly lease: number
  /** The server's reply code, where the journal has one. */
  readonly code: string
}

/** At a start the journal wins over the row; nothing that may have left is queued again. */
export function correct(from: Delivery, { to, lease, code }: Correction, now: Instant): DeliveryDecision {
  const more = { lease: Math.max(lease, from.lease), reply: code, stage: 'journal' }
  if (to === 'queued') return { ok: true, to: become(from, 'queued', now, { ...more, due: now }) }
  if (to === 'in-doubt') return doubted(from, now, more)
  return { ok: true, to: become(from, to, now, more), news: to }
}

/** A changed row: the lease goes with the states that need none. */
function become(from: Delivery, state: DeliveryState, now: Instant, more: Partial<Delivery> = {}): Delivery {
  const leased = state === 'attempting' || state === 'data'
  const lease = leased ? {} : { leaseUntil: null, leasedBy: null }
  return { ...from, ...lease, ...more, state, since: now }
}

/** A row before its first attempt. */
export const UNTRIED = {
  attempts: 0,
  firstTry: null,
  lease: 0,
  leaseUntil: null,
  leasedBy: null,
  resends: 0,
  reply: '',
  stage: '',
  answered: false,
  copied: false,
  weekly: false,
} as const satisfies Partial<Delivery>
