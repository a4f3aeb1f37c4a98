import { z } from 'zod'
import type { Instant } from '../kit/day.ts'
import { act, id } from '../platform/act.ts'
import { lockOccurrence, saveOccurrence } from './occurrence.store.ts'
import { sent } from './occurrence.ts'

/** Listens to the post: only now, handed over, has the client had their update. */
export const recordUpdateSent = act({
  name: 'checkin.record-update-sent',
  needs: 'system:act',
  input: z.object({ messageId: id, about: z.object({ room: z.string(), id }), at: z.custom<Instant>() }),
  keeps: ({ messageId, about }) => ({ messageId, about: about.id }),
  async run(moment, { messageId, about, at }) {
    if (about.room !== 'checkin') return
    await saveOccurrence(moment, sent(await lockOccurrence(moment, about.id), messageId, at))
  },
})
