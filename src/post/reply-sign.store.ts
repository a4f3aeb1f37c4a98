import type { Id } from '../kit/id.ts'
import type { Glance } from '../platform/act.ts'
import { hmac } from '../platform/secrets.ts'

/** What proves that a reply address is ours: made from the install's key, never stored. */
export function replySign({ secrets }: Pick<Glance, 'secrets'>, contactId: Id): string {
  return hmac(secrets.linkKey, `reply:${contactId}`).slice(0, 20)
}

/** The same for the return address of one delivery. */
export function bounceSign({ secrets }: Pick<Glance, 'secrets'>, deliveryId: Id): string {
  return hmac(secrets.linkKey, `bounce:${deliveryId}`).slice(0, 20)
}
