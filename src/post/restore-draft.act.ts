import { z } from 'zod'
import { instant } from '../kit/day.ts'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { lockMessage, saveMessage } from './message.store.ts'

/** Takes a draft up again that was set aside. `latest`: the end of its time as it was, null for none; one that has passed is none. */
export const restoreDraft = act({
  name: 'post.restore-draft',
  needs: 'post:write',
  input: z.object({ messageId: id, latest: z.iso.datetime({ offset: true }).nullable().default(null) }),
  keeps: ({ messageId }) => ({ messageId }),
  async run(moment, { messageId, latest }) {
    const message = await lockMessage(moment, messageId)
    if (message.state !== 'draft') throw new Refused({ kind: 'already-approved' })
    const until = latest === null ? null : instant(latest)
    await saveMessage(moment, message, { ...message, latest: until !== null && until > moment.now ? until : null })
    return { messageId }
  },
})
