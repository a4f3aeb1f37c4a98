import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadMessage } from '../post/message.store.ts'
import { closeLetter } from './drafting.store.ts'
import { lockOccurrence, saveOccurrence } from './occurrence.store.ts'
import { skip } from './occurrence.ts'

/** No update for this contact this week, and why. The draft can then no longer be approved. */
export const skipUpdate = act({
  name: 'checkin.skip-update',
  needs: 'checkin:write',
  input: z.object({ occurrenceId: id, because: z.string().trim().min(1).max(500) }),
  keeps: ({ occurrenceId }) => ({ occurrenceId }),
  async run(moment, { occurrenceId, because }) {
    const of = await lockOccurrence(moment, occurrenceId)
    const letter = of.messageId === null ? null : await loadMessage(moment, of.messageId)
    const by = { why: 'person', words: because, by: moment.actor.id, at: moment.now } as const
    const decision = skip(of, letter?.state ?? null, by)
    if (!decision.ok) throw new Refused({ ...decision.refusal })
    if (!decision.changed) return
    await closeLetter(moment, of)
    await saveOccurrence(moment, decision.occurrence)
  },
})
