import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { lockDelivery, moveDelivery } from './delivery.store.ts'
import { markData as mark } from './delivery.ts'

/** The server has asked for the letter: from this commit on it may have arrived. Refuses with 'lost-lease' and then nothing leaves. */
export const markData = act({
  name: 'post.mark-data',
  needs: 'system:act',
  input: z.object({ deliveryId: id, lease: z.number().int() }),
  keeps: ({ deliveryId, lease }) => ({ deliveryId, lease }),
  async run(moment, { deliveryId, lease }) {
    const from = await lockDelivery(moment, deliveryId)
    const decision = mark(from, lease, moment.now)
    if (!decision.ok) throw new Refused(decision.refusal)
    await moveDelivery(moment, from, decision.to)
  },
})
