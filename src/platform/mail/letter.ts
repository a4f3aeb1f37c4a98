import type { Instant } from '../../kit/day.ts'
import type { Slots } from '../../kit/slot.ts'

/** A shown name and a plain ASCII address ('mira@example.org'). */
export interface Mailbox {
  readonly name?: string
  readonly address: string
}

export interface Picture {
  /** How the html part names it: `<img src="cid:timeline">`. */
  readonly cid: string
  readonly filename: string
  readonly png: Uint8Array
}

export interface Calendar {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly ics: string
}

/**
 * One mail, whole, with slots still in text, html and the unsubscribe address.
 * One mail = one recipient; a CC only where it was approved.
 */
export interface Letter {
  /** '<01J...@mail.example.org>', made before the first attempt, the same for every attempt. */
  readonly messageId: string
  readonly date: Instant
  /** `from: null` is the empty return path of an automatic answer. */
  readonly envelope: { readonly from: string | null; readonly to: readonly string[] }
  /** Return address of this one delivery, in place of `envelope.from` where the mail server takes it. */
  readonly returnPath?: string
  /** A mailbox of ours that gets the same mail unseen, in the same conversation: its arrival proves that the server took it. */
  readonly ownCopy?: string
  readonly from: Mailbox
  readonly to: Mailbox
  readonly cc?: readonly Mailbox[]
  readonly replyTo?: Mailbox
  readonly subject: string
  readonly inReplyTo?: string
  readonly references?: readonly string[]
  /** Scheduled mail is 'generated', an automatic answer is 'replied', a person's own letter has none. */
  readonly automatic?: 'generated' | 'replied'
  /** https address that takes the one-click POST of RFC 8058; may hold a slot. */
  readonly unsubscribe?: { readonly url: string; readonly mailto?: string }
  readonly text: string
  readonly html: string
  readonly pictures?: readonly Picture[]
  readonly calendar?: Calendar
}

/** How far the conversation came when it ended. Before 'body' no byte of the letter had left. */
export type Stage =
  'letter' | 'connect' | 'greeting' | 'sign-in' | 'sender' | 'recipient' | 'data' | 'mark' | 'body' | 'dot'

/**
 * What is known after one conversation. `reply` holds the server's words, or
 * ours where it said none.
 *
 * - sent: a complete 2xx after the final dot.
 * - later: it is certain that the server did not take it; trying again is safe.
 * - refused: a definite 5xx for this letter, or a letter that must never leave as it is.
 * - in-doubt: body bytes had left and no complete answer came. Only a person may send it again.
 */
export type Outcome =
  | { readonly kind: 'sent'; readonly reply: string; readonly stage: Stage }
  | { readonly kind: 'later'; readonly reply: string; readonly stage: Stage; readonly reason?: 'lost-lease' }
  | { readonly kind: 'refused'; readonly reply: string; readonly stage: Stage }
  | { readonly kind: 'in-doubt'; readonly reply?: string; readonly stage: Stage }

export interface Handing {
  /** Called once, after the server's 354 and before the first body byte: row mark, then journal fsync. If it throws, nothing is sent. */
  beforeBody(): Promise<void>
  readonly slots?: Slots
}

/** The way out. Never throws for anything the network or the server does. */
export interface Smtp {
  hand(letter: Letter, handing: Handing): Promise<Outcome>
}
