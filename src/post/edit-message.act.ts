import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { deliveriesOf } from './delivery.store.ts'
import { lockMessage } from './message.store.ts'
import { edit } from './message.ts'
import { settleDraft } from './reopen.store.ts'

/** Saves what was typed, also by itself every two seconds. An older version is refused with the text that stands. */
export const editMessage = act({
  name: 'post.edit-message',
  needs: 'post:write',
  input: z.object({
    messageId: id,
    version: z.number().int().min(1),
    subject: z.string().max(500),
    text: z.string().max(50_000),
  }),
  keeps: ({ messageId, version }) => ({ messageId, version }),
  async run(moment, { messageId, ...change }) {
    const message = await lockMessage(moment, messageId)
    const deliveries = await deliveriesOf(moment, messageId)
    const decision = edit(message, deliveries, change, { by: moment.actor.id, at: moment.now })
    const { version, state } = await settleDraft(moment, message, decision, deliveries)
    return { messageId, version, state }
  },
})
