import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { correct } from './delivery.ts'
import { loadMessage } from './message.store.ts'

/** Brings rows to what the send journal says of them, before anything is sent after a start. */
export const correctDeliveries = act({
  name: 'post.correct-deliveries',
  needs: 'system:act',
  input: z.object({
    corrections: z.array(
      z.object({
        deliveryId: id,
        to: z.enum(['queued', 'sent', 'in-doubt', 'failed']),
        lease: z.number().int(),
        code: z.string(),
      }),
    ),
  }),
  keeps: ({ corrections }) => ({ corrections: corrections.map(({ deliveryId, to }) => ({ deliveryId, to })) }),
  async run(moment, { corrections }) {
    for (const { deliveryId, ...correction } of corrections) {
      const from = await lockDelivery(moment, deliveryId)
      const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
      await settleDelivery(moment, from, correct(from, correction, moment.now), message)
    }
  },
})
