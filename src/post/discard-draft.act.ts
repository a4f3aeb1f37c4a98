import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { lockMessage, saveMessage } from './message.store.ts'

/** Sets a draft aside: it is kept, waits for nobody and cannot leave. Gives the end of its time as it was, for the way back. */
export const discardDraft = act({
  name: 'post.discard-draft',
  needs: 'post:write',
  input: z.object({ messageId: id, version: z.number().int().min(1) }),
  keeps: ({ messageId, version }) => ({ messageId, version }),
  async run(moment, { messageId, version }) {
    const message = await lockMessage(moment, messageId)
    if (message.state !== 'draft') throw new Refused({ kind: 'already-approved' })
    if (message.version !== version) {
      const { subject, text } = message
      throw new Refused({ kind: 'changed-meanwhile', version: message.version, subject, text })
    }
    if (message.latest !== null && message.latest <= moment.now) return { messageId, latest: null }
    await saveMessage(moment, message, { ...message, latest: moment.now })
    return { messageId, latest: message.latest }
  },
})
