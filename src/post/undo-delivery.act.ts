import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { deliveriesOf, loadDelivery, lockDelivery } from './delivery.store.ts'
import { undo } from './delivery.ts'
import { lockMessage } from './message.store.ts'
import { reopen } from './message.ts'
import { settleDraft } from './reopen.store.ts'

/**
 * Takes back what is held, queued or late and opens the same draft. Once a worker
 * has it, the answer is 'too-late' with the state it is in.
 */
export const undoDelivery = act({
  name: 'post.undo-delivery',
  needs: 'post:write',
  input: z.object({ deliveryId: id }),
  keeps: ({ deliveryId }) => ({ deliveryId }),
  async run(moment, { deliveryId }) {
    const { messageId } = await loadDelivery(moment, deliveryId)
    if (messageId === null) throw new Refused({ kind: 'not-found', what: 'message' })
    // Message first, as in a claim, so that two acts never wait for each other's row.
    const message = await lockMessage(moment, messageId)
    const decision = undo(await lockDelivery(moment, deliveryId), moment.now)
    if (!decision.ok) throw new Refused(decision.refusal)
    const deliveries = await deliveriesOf(moment, messageId)
    const { version } = await settleDraft(moment, message, reopen(message, deliveries, 'undone'), deliveries)
    return { messageId, version }
  },
})
