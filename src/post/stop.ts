import { minutesBetween, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Right } from '../people/rights.ts'

/** How far a stop reaches: everything, one client, one contact whose address sent a mail back, or one contact's weekly updates. */
export type Reach = 'all' | 'client' | 'contact' | 'updates'

/** 'person' pulled it; 'restored': the store and the send journal disagree; 'bounced': the address does not take mail; 'unsubscribed': its reader said so. */
export type StopReason = 'person' | 'restored' | 'bounced' | 'unsubscribed'

/** A switch that is pulled: nothing in its reach leaves until a person releases it. */
export interface Stop {
  readonly id: Id
  readonly reach: Reach
  /** The client or contact; null for everything. */
  readonly targetId: Id | null
  readonly because: StopReason
  readonly by: string
  readonly at: Instant
  /** Message-IDs that had left according to the send journal and of which the store knows nothing, or less. */
  readonly alreadySent: readonly string[]
}

/** After a restore the store may believe letters unsent that left long ago: whoever decides on doubts decides on that too. */
export const releaseNeeds = ({ because }: Pick<Stop, 'because'>): Right =>
  because === 'restored' ? 'post:settle' : 'post:stop'

const SLIP_MINUTES = 24 * 60

/**
 * Whether the link that stopped the weekly updates may also take that back: a slip is seen within a day. Later an old
 * letter, forwarded to somebody else, would speak against what its reader has asked for.
 */
export const mayTakeBack = ({ reach, because, at }: Pick<Stop, 'reach' | 'because' | 'at'>, now: Instant): boolean =>
  reach === 'updates' && because === 'unsubscribed' && minutesBetween(at, now) <= SLIP_MINUTES

/** Which of the standing stops keeps a mail to this contact in; the widest one first. */
export function stoppedBy(
  stops: readonly Pick<Stop, 'reach' | 'targetId'>[],
  to: { readonly clientId: Id | null; readonly contactId: Id | null; readonly weekly: boolean },
): Reach | null {
  if (stops.some((stop) => stop.reach === 'all')) return 'all'
  if (stops.some((stop) => stop.reach === 'client' && stop.targetId === to.clientId)) return 'client'
  if (stops.some((stop) => stop.reach === 'contact' && stop.targetId === to.contactId)) return 'contact'
  if (to.weekly && stops.some((stop) => stop.reach === 'updates' && stop.targetId === to.contactId)) return 'updates'
  return null
}
