import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { normalise } from '../language/normalise.ts'
import type { Lexicon } from '../language/pack.ts'
import { strip } from '../language/strip.ts'
import type { About } from './message.ts'

/** Where a mail that came in stands. Each is visible somewhere; none is thrown away. */
export type MailPlace =
  /** From a contact of ours, waiting for a member. */
  | 'open'
  /** Became part of a case, which now waits for an answer. */
  | 'in-case'
  /** A machine's answer: kept beside the letter, nobody is asked to do anything. */
  | 'automatic'
  /** The mail server of the other side sent a letter back. */
  | 'bounce'
  /** Nobody knows whose it is, or something about it is wrong: a person looks. */
  | 'quarantine'
  /** A member has dealt with it. */
  | 'done'

/** Why a mail lies in quarantine; the words files say each in a sentence. */
export const QUARANTINE = [
  'unknown-sender',
  'other-address',
  'other-client',
  'several-contacts',
  'bad-token',
  'failed-check',
  'unreadable',
  'looks-repeated',
] as const
export type QuarantineReason = (typeof QUARANTINE)[number]

/** What a mail names that could be ours. */
export interface Hints {
  readonly contactId: Id | null
  /** Of the return address it came to. */
  readonly deliveryId: Id | null
  readonly messageIds: readonly string[]
  readonly from: string | null
}

/** What is known of a mail when it is sorted: everything that its addresses and ids lead to in this workspace. */
export interface Traces {
  /** Contact of the reply address, where it is genuine; 'forged' where it is not. */
  readonly token: { readonly contactId: Id; readonly clientId: Id } | 'forged' | null
  /** The letter of ours that it quotes. */
  readonly letter: { readonly contactId: Id; readonly clientId: Id; readonly about: About } | null
  /** Contacts with the sender's address. */
  readonly senders: readonly { readonly contactId: Id; readonly clientId: Id }[]
  readonly automatic: boolean
  readonly report: boolean
  readonly sender: 'verified' | 'failed' | 'unverified'
  /** The same sender has sent the same words again and again. */
  readonly repeated: boolean
}

export interface Sorted {
  readonly place: 'open' | 'automatic' | 'bounce' | 'quarantine'
  readonly why: QuarantineReason | null
  /** Whose it is, where that is certain; in quarantine whose it may be. */
  readonly contactId: Id | null
  readonly clientId: Id | null
}

/**
 * Decides whose a mail is. Address, token and quoted letter must lead to one client; where they do not, nobody
 * guesses: the wrong thread would show one client's words to another. Rules: shared practice of help desks, see
 * docs/operations.md, 'Mail that comes in'.
 */
export function sortMail(traces: Traces): Sorted {
  const { token, letter, senders, automatic, report, sender, repeated } = traces
  const known = token !== null && token !== 'forged' ? token : letter
  const may = known ?? senders[0] ?? null
  const put = (place: Sorted['place'], why: QuarantineReason | null, who: typeof may = may): Sorted => ({
    place,
    why,
    contactId: who?.contactId ?? null,
    clientId: who?.clientId ?? null,
  })
  if (report) return put('bounce', null, letter)
  if (token === 'forged') return put('quarantine', 'bad-token', senders.length === 1 ? (senders[0] ?? null) : null)
  if (known && letter && known.clientId !== letter.clientId) return put('quarantine', 'other-client', null)
  if (known === null && senders.length === 0) return put('quarantine', 'unknown-sender', null)
  if (known === null && new Set(senders.map((one) => one.contactId)).size > 1)
    return put('quarantine', 'several-contacts', null)
  if (automatic) return put('automatic', null)
  if (sender === 'failed') return put('quarantine', 'failed-check')
  if (repeated) return put('quarantine', 'looks-repeated')
  if (known === null) return put('open', null)
  const own = senders.find((one) => one.clientId === known.clientId)
  if (own) return put('open', null, own.contactId === known.contactId ? known : own)
  return put('quarantine', senders.length > 0 ? 'other-client' : 'other-address')
}

/** What the rooms hear when a contact has written. Text is what the person wrote, without quotes and signature. */
export interface MailNews {
  readonly mailId: Id
  readonly contactId: Id
  readonly clientId: Id
  readonly about: About | null
  readonly words: string
  readonly at: Instant
}

declare module '../platform/fact.ts' {
  interface Facts {
    'mail.received': MailNews
  }
}

/** Words of the writer that say more than a question: shown first and loudly. Judged by form alone where no phrase of the pack does. */
export function soundsUrgent(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return /[!?]{2,}/.test(text) || (letters >= 20 && capitals / letters > 0.6)
}

/** A mail's row as pages and rules read it. */
export interface MailIn {
  readonly id: Id
  readonly from: string | null
  readonly fromName: string
  readonly subject: string
  readonly words: string
  readonly attachments: readonly { readonly filename: string; readonly type: string; readonly bytes: number }[]
  readonly sender: Traces['sender']
  readonly urgent: boolean
  readonly place: MailPlace
  readonly why: QuarantineReason | null
  readonly contactId: Id | null
  readonly clientId: Id | null
  readonly about: About | null
  readonly deliveryId: Id | null
  readonly receivedAt: Instant
  readonly settledAt: Instant | null
}

/**
 * What the writer wrote: without quoted mail, signature and footer. A mail program quotes in its owner's language,
 * which need not be the letter's, so every pack has a try and the one that leaves least decides; never nothing at all.
 */
export function ownWords(text: string, packs: readonly Lexicon[]): string {
  const whole = text.trim()
  let best = whole
  for (const pack of packs) {
    const normal = normalise(text)
    const kept = without(
      text,
      strip(normal, pack).map(({ start, end }) => [normal.origin(start), normal.origin(end)]),
    )
    if (kept !== '' && kept.length < best.length) best = kept
  }
  return best
}

function without(text: string, cuts: readonly (readonly [number, number])[]): string {
  let left = ''
  let at = 0
  for (const [start, end] of cuts) {
    left += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return (left + text.slice(at)).replace(/\n{3,}/g, '\n\n').trim()
}

/** A mail as the page shows it, with the names behind its ids. */
export interface MailLine extends MailIn {
  readonly contactName: string | null
  readonly clientName: string | null
  readonly language: string | null
}

/** `GET /mails`. */
export interface InboxView {
  /** Whether this install is set up to take mail in at all. */
  readonly receives: boolean
  /** Sample data: what is shown did not come from outside. */
  readonly demo: boolean
  /** Whether the reader may look at how mail is set up. */
  readonly maySeeSetUp: boolean
  readonly mails: readonly MailLine[]
  /** Whose a mail in quarantine can be said to be. */
  readonly people: readonly { readonly id: Id; readonly name: string; readonly clientName: string }[]
}
