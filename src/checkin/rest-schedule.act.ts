import { z } from 'zod'
import { act, id, type Moment } from '../platform/act.ts'
import { withdrawFact } from '../platform/fact.ts'
import { deliveriesOf } from '../post/delivery.store.ts'
import { mayHaveLeft } from '../post/delivery.ts'
import { voidApproval } from '../post/reopen.store.ts'
import { updatesStopped } from '../post/updates.store.ts'
import { drop } from './drafting.store.ts'
import { openOccurrences } from './occurrence.store.ts'
import type { Occurrence } from './occurrence.ts'
import { putSchedule, scheduleFor } from './schedule.store.ts'

/**
 * Listens to a reader who wants no weekly updates: the schedule rests, and what was written or approved for it is
 * set aside. A letter that may be on its way already goes its own way; the switch decides about it.
 */
export const restSchedule = act({
  name: 'checkin.rest-schedule',
  needs: 'system:act',
  input: z.object({ contactId: id }),
  keeps: ({ contactId }) => ({ contactId }),
  async run(moment, { contactId }) {
    const schedule = await scheduleFor(moment, contactId)
    // Taken back before it was heard: then it was a slip of the finger.
    if (schedule === null || !(await updatesStopped(moment)).has(contactId)) return
    // What rested before does so by our word, and does not wake when they take theirs back.
    if (schedule.running)
      await putSchedule(moment, { ...schedule, running: false, nextOn: null, setAt: moment.now, setBy: contactId })
    await withdrawFact(moment, 'checkin.due', schedule.id)
    for (const open of await openOccurrences(moment, { scheduleId: schedule.id })) await setAside(moment, open)
  },
})

async function setAside(moment: Moment, open: Occurrence): Promise<void> {
  if (open.messageId !== null) {
    const deliveries = await deliveriesOf(moment, open.messageId)
    if (deliveries.some(({ state }) => mayHaveLeft(state))) return
    await voidApproval(moment, open.messageId, 'revoked')
  }
  await drop(moment, open, 'unsubscribed')
}
