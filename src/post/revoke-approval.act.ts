import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { deliveriesOf } from './delivery.store.ts'
import { lockMessage } from './message.store.ts'
import { revoke } from './message.ts'
import { settleDraft } from './reopen.store.ts'

/** Takes a yes back before anything has left: the same draft is open again. */
export const revokeApproval = act({
  name: 'post.revoke-approval',
  needs: 'post:write',
  input: z.object({ messageId: id }),
  keeps: ({ messageId }) => ({ messageId }),
  async run(moment, { messageId }) {
    const message = await lockMessage(moment, messageId)
    const deliveries = await deliveriesOf(moment, messageId)
    const { version, state } = await settleDraft(moment, message, revoke(message, deliveries), deliveries)
    return { messageId, version, state }
  },
})
