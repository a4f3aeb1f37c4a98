import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

/** How far a stop reaches: everything, one client, or one contact whose address sent a mail back. */
export type Reach = 'all' | 'client' | 'contact'

/** 'person' pulled it; 'restored': the store and the send journal disagree; 'bounced': the address does not take mail. */
export type StopReason = 'person' | 'restored' | 'bounced'

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

/** Which of the standing stops keeps a mail to this contact in; the widest one first. */
export function stoppedBy(
  stops: readonly Stop[],
  to: { readonly clientId: Id | null; readonly contactId: Id | null },
): Reach | null {
  if (stops.some((stop) => stop.reach === 'all')) return 'all'
  if (stops.some((stop) => stop.reach === 'client' && stop.targetId === to.clientId)) return 'client'
  if (stops.some((stop) => stop.reach === 'contact' && stop.targetId === to.contactId)) return 'contact'
  return null
}
