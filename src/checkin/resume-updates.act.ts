import { z } from 'zod'
import { loadContact } from '../people/contact.store.ts'
import { act, id } from '../platform/act.ts'
import { releaseUpdates } from '../post/updates.store.ts'
import { putRhythm } from './rhythm.store.ts'
import { scheduleFor } from './schedule.store.ts'
import { usualFor } from './schedule.ts'

/** A reader wants the weekly updates back and told one of us: who heard it, and how, is kept with the switch. */
export const resumeUpdates = act({
  name: 'checkin.resume-updates',
  needs: 'checkin:write',
  input: z.object({ contactId: id, because: z.string().trim().min(3).max(500) }),
  keeps: ({ contactId }) => ({ contactId }),
  async run(moment, { contactId, because }) {
    const { hours } = await loadContact(moment, contactId)
    const { weekday, time } = (await scheduleFor(moment, contactId)) ?? usualFor(hours)
    await releaseUpdates(moment, contactId, because)
    return putRhythm(moment, contactId, { weekday, time, running: true })
  },
})
