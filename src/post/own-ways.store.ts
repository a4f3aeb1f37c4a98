import type { Glance } from '../platform/act.ts'
import { isPlainAddress } from '../platform/mail/address.ts'
import type { Letter } from '../platform/mail/letter.ts'
import type { Delivery } from './delivery.ts'
import { bounceAddress } from './reply-address.ts'
import { bounceSign } from './reply-sign.store.ts'

declare module '../platform/world.ts' {
  interface Settings {
    /** Where letters that come back go; each delivery has a form of it. Absent = they go to the sender of all mail. */
    readonly bounceAddress?: string
    /** A mailbox of ours that gets each letter unseen; absent = none does. */
    readonly copyAddress?: string
  }
}

/**
 * What goes along with a letter for our own sake. It lies outside of what is approved: the reader sees neither. A mail by
 * rule holds a secret that opens an account or answers for a date, so no second mailbox gets it.
 */
export function ownWays(
  { settings, secrets }: Pick<Glance, 'settings' | 'secrets'>,
  { id, system, address }: Delivery,
): Pick<Letter, 'returnPath' | 'ownCopy'> {
  const { bounceAddress: base, copyAddress: ownCopy } = settings
  const returnPath = base && bounceAddress(base, { deliveryId: id, sign: bounceSign({ secrets }, id) })
  return {
    ...(returnPath && isPlainAddress(returnPath) ? { returnPath } : {}),
    ...(ownCopy && system === null && ownCopy.toLowerCase() !== address.toLowerCase() ? { ownCopy } : {}),
  }
}
