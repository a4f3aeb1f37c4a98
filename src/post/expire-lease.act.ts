import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { announceAt } from '../platform/fact.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { expire } from './delivery.ts'
import { loadMessage } from './message.store.ts'

/** A worker's time is over: before the 354 the row is free for a fresh claim, after it there is a doubt. A worker that is done changes nothing here. */
export const expireLease = act({
  name: 'post.expire-lease',
  needs: 'system:act',
  input: z.object({ deliveryId: id }),
  keeps: ({ deliveryId }) => ({ deliveryId }),
  async run(moment, { deliveryId }) {
    const from = await lockDelivery(moment, deliveryId)
    if (from.leaseUntil !== null && moment.now < from.leaseUntil) {
      await announceAt(moment, from.leaseUntil, 'delivery.lease-ends', { deliveryId }, deliveryId)
      return
    }
    const decision = expire(from, moment.now)
    if (!decision.ok) return
    await settleDelivery(moment, from, decision, from.messageId ? await loadMessage(moment, from.messageId) : null)
  },
})
