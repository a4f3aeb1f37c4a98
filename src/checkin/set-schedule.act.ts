import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { updatesStopped } from '../post/updates.store.ts'
import { putRhythm } from './rhythm.store.ts'
import { FOUR, FRIDAY } from './schedule.ts'

/**
 * When a contact hears from us every week, by their own clock; or not at all. One schedule per contact. Whoever wants
 * no updates gets none by this: it refuses with 'readers-wish', see `resume-updates.act.ts`.
 */
export const setSchedule = act({
  name: 'checkin.set-schedule',
  needs: 'checkin:write',
  input: z.object({
    contactId: id,
    weekday: z.number().int().min(1).max(7).default(FRIDAY),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .default(FOUR),
    running: z.boolean().default(true),
  }),
  keeps: (input) => input,
  async run(moment, { contactId, weekday, time, running }) {
    if (running && (await updatesStopped(moment)).has(contactId)) throw new Refused({ kind: 'readers-wish' })
    return putRhythm(moment, contactId, { weekday, time, running })
  },
})
