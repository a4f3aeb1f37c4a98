import type { Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Kind } from '../letter/context.ts'
import type { DeliveryState, SystemMail } from './delivery.ts'
import type { VoidReason } from './message.ts'
import type { Reach, StopReason } from './stop.ts'

/** One step of a delivery's way. `by` is a name, null for the product itself. */
export interface StepShown {
  readonly at: Instant
  readonly state: DeliveryState
  readonly by: string | null
  readonly reply: string
  readonly stage: string
}

/** 'over': called off because there is nothing left to talk about. */
export interface CallTold {
  readonly turn: 'booked' | 'moved' | 'cancelled' | 'over' | 'near'
  readonly start: Instant
}

export interface OutboxRow {
  readonly deliveryId: Id
  /** Null for a mail by rule. */
  readonly messageId: Id | null
  readonly kind: Kind | SystemMail['kind']
  readonly subject: string
  /** What a mail about a call says of which time; null for anything else. */
  readonly call: CallTold | null
  /** Of the subject; null for a mail by rule. */
  readonly language: string | null
  readonly to: string
  readonly clientId: Id | null
  readonly client: string | null
  /** What to look for in the log of a mail server. */
  readonly mailId: string
  readonly address: string
  /** Of the reader, so that times can be told as they will see them. */
  readonly zone: Zone | null
  readonly state: DeliveryState
  readonly since: Instant
  readonly due: Instant
  readonly latest: Instant
  readonly attempts: number
  readonly resends: number
  readonly reply: string
  /** It waits to leave, and a switch keeps it in. */
  readonly stopped: boolean
  /** Told where a person has to decide. */
  readonly steps: readonly StepShown[]
}

export interface StopShown {
  readonly id: Id
  readonly reach: Reach
  /** The client's or contact's name. */
  readonly target: string | null
  readonly because: StopReason
  readonly by: string | null
  readonly at: Instant
  /** Message-IDs that had left according to the send journal. */
  readonly alreadySent: readonly string[]
  /** Whether who looks may release it. */
  readonly mayRelease: boolean
}

export interface DraftShown {
  readonly messageId: Id
  readonly kind: Kind
  readonly subject: string
  /** Of the subject. */
  readonly language: string
  readonly to: string
  readonly client: string
  readonly editedAt: Instant
  readonly voidedBecause: VoidReason | null
}

export interface OutboxView {
  readonly now: Instant
  readonly stops: readonly StopShown[]
  readonly rows: readonly OutboxRow[]
  readonly drafts: readonly DraftShown[]
  readonly counts: OutboxCounts
}

/** `trouble` is what waits for a person's decision: in doubt, failed or come back, and not yet written anew. */
export interface OutboxCounts {
  readonly held: number
  readonly sending: number
  readonly doubt: number
  readonly trouble: number
  readonly late: number
}

/** The places of the outbox, in the order in which a person should look at them. */
export const PLACES = ['doubt', 'failed', 'late', 'held', 'sending', 'sent'] as const

export type Place = (typeof PLACES)[number]

const PLACE: Readonly<Record<DeliveryState, Place | null>> = {
  'in-doubt': 'doubt',
  failed: 'failed',
  bounced: 'failed',
  late: 'late',
  held: 'held',
  queued: 'held',
  attempting: 'sending',
  data: 'sending',
  sent: 'sent',
  cancelled: null,
}

const NEWEST = 6

/** What has left can be looked up and asks for nothing: the newest stand open, the rest one press further. What waits for a person is never folded. */
export function foldedAt<Row>(place: Place, rows: readonly Row[]): { shown: readonly Row[]; more: readonly Row[] } {
  const most = place === 'sent' ? NEWEST : rows.length
  return { shown: rows.slice(0, most), more: rows.slice(most) }
}

/** Where a row is shown; null for what was taken back. */
export function placeOf({ state }: { readonly state: DeliveryState }): Place | null {
  return PLACE[state]
}
