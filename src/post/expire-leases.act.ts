import { z } from 'zod'
import { addMinutes } from '../kit/day.ts'
import { act } from '../platform/act.ts'
import { announceAt } from '../platform/fact.ts'
import { deliveriesIn, lockDelivery, settleDelivery } from './delivery.store.ts'
import { expire } from './delivery.ts'
import { loadMessage } from './message.store.ts'

/** Minutes after which a due row that nobody has taken up is announced again. */
const OVERLOOKED_MINUTES = 5

/**
 * Looks at everything under way: a lease that ran out becomes a fresh claim or a doubt,
 * and a due row that its fact was lost for is announced again. The row is the truth, the fact a hint.
 */
export const expireLeases = act({
  name: 'post.expire-leases',
  needs: 'system:act',
  input: z.object({}),
  keeps: () => ({}),
  async run(moment) {
    let expired = 0
    for (const { id, leaseUntil } of await deliveriesIn(moment, ['attempting', 'data'])) {
      if (leaseUntil === null || moment.now < leaseUntil) continue
      const from = await lockDelivery(moment, id)
      const decision = expire(from, moment.now)
      if (!decision.ok) continue
      await settleDelivery(moment, from, decision, from.messageId ? await loadMessage(moment, from.messageId) : null)
      expired++
    }
    const overlooked = addMinutes(moment.now, -OVERLOOKED_MINUTES)
    for (const { id, due } of await deliveriesIn(moment, ['held', 'queued'])) {
      if (due < overlooked) await announceAt(moment, moment.now, 'delivery.due', { deliveryId: id }, id)
    }
    return { expired }
  },
})
