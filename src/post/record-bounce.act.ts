import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { bounce } from './delivery.ts'
import { pullStop } from './gate.store.ts'
import { loadMessage } from './message.store.ts'

/** A mail came back. A hard bounce also stops further mail to this contact until a person has mended the address. */
export const recordBounce = act({
  name: 'post.record-bounce',
  needs: 'post:settle',
  input: z.object({ deliveryId: id, hard: z.boolean(), words: z.string().max(1000) }),
  keeps: ({ deliveryId, hard }) => ({ deliveryId, hard }),
  async run(moment, { deliveryId, hard, words }) {
    const from = await lockDelivery(moment, deliveryId)
    const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
    const { state } = await settleDelivery(moment, from, bounce(from, words, moment.now), message)
    if (hard && from.contactId !== null) {
      await pullStop(moment, { reach: 'contact', targetId: from.contactId, because: 'bounced' })
    }
    return { deliveryId, state }
  },
})
