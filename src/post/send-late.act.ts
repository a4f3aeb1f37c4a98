import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadDelivery, lockDelivery, settleDelivery } from './delivery.store.ts'
import { sendLate as send } from './delivery.ts'
import { lockMessage } from './message.store.ts'
import { freshUntil, oldHours } from './message.ts'

/** A person has read a late letter again and it is still true: its window opens once more. */
export const sendLate = act({
  name: 'post.send-late',
  needs: 'post:approve',
  mails: true,
  input: z.object({ deliveryId: id }),
  keeps: ({ deliveryId }) => ({ deliveryId }),
  async run(moment, { deliveryId }) {
    const { messageId } = await loadDelivery(moment, deliveryId)
    if (messageId === null) throw new Refused({ kind: 'not-found', what: 'message' })
    const message = await lockMessage(moment, messageId)
    const from = await lockDelivery(moment, deliveryId)
    const refusal = oldHours(message, moment.now)
    if (refusal) throw new Refused(refusal)
    const latest = freshUntil(message, moment.now)
    const { state } = await settleDelivery(moment, from, send(from, { now: moment.now, latest }), message)
    return { deliveryId, state }
  },
})
