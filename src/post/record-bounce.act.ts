import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { lockDelivery } from './delivery.store.ts'
import { bounce } from './delivery.ts'
import { sendBack } from './evidence.store.ts'

/** A mail came back. A hard bounce also stops further mail to this contact until a person has mended the address. */
export const recordBounce = act({
  name: 'post.record-bounce',
  needs: 'post:settle',
  input: z.object({ deliveryId: id, hard: z.boolean(), words: z.string().max(1000) }),
  keeps: ({ deliveryId, hard }) => ({ deliveryId, hard }),
  async run(moment, { deliveryId, hard, words }) {
    const from = await lockDelivery(moment, deliveryId)
    const { state } = await sendBack(moment, from, { decision: bounce(from, words, moment.now), hard })
    return { deliveryId, state }
  },
})
