import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { updatesStopped } from '../post/updates.store.ts'
import { putRhythm } from './rhythm.store.ts'
import { scheduleFor } from './schedule.store.ts'

/** Listens to a reader who stopped the weekly updates by mistake: what rests by their word alone runs again, at its old time. */
export const wakeSchedule = act({
  name: 'checkin.wake-schedule',
  needs: 'system:act',
  input: z.object({ contactId: id }),
  keeps: ({ contactId }) => ({ contactId }),
  async run(moment, { contactId }) {
    const schedule = await scheduleFor(moment, contactId)
    if (schedule === null || schedule.running || schedule.setBy !== contactId) return
    if ((await updatesStopped(moment)).has(contactId)) return
    const { weekday, time } = schedule
    await putRhythm(moment, contactId, { weekday, time, running: true })
  },
})
