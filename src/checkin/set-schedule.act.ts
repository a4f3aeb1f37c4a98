import { z } from 'zod'
import { dayIn } from '../kit/day.ts'
import { loadContact } from '../people/contact.store.ts'
import { act, id } from '../platform/act.ts'
import { announceAt, withdrawFact } from '../platform/fact.ts'
import { hoursAround } from './hours.store.ts'
import { lastOn } from './occurrence.store.ts'
import { putSchedule, scheduleFor } from './schedule.store.ts'
import { FOUR, FRIDAY, nextSlot, startAfter, type Schedule } from './schedule.ts'

/** When a contact hears from us every week, by their own clock; or not at all. One schedule per contact. */
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
    const { now } = moment
    const contact = await loadContact(moment, contactId)
    const known = await scheduleFor(moment, contactId)
    const hours = hoursAround(contact, { now })
    const last = known ? await lastOn(moment, known.id) : null
    const from = startAfter(dayIn(contact.zone, now), last)
    const slot = running ? nextSlot({ weekday, time }, hours, { from, now }) : null
    const schedule: Schedule = {
      id: known?.id ?? moment.newId(),
      clientId: contact.clientId,
      contactId,
      weekday,
      time,
      running,
      nextOn: slot?.on ?? null,
      setAt: now,
      setBy: moment.actor.id,
    }
    await putSchedule(moment, schedule)
    await withdrawFact(moment, 'checkin.due', schedule.id)
    if (slot) {
      const due = slot.draftAt > now ? slot.draftAt : now
      await announceAt(moment, due, 'checkin.due', { scheduleId: schedule.id, on: slot.on }, schedule.id)
    }
    return { scheduleId: schedule.id, nextOn: schedule.nextOn, sendAt: slot?.sendAt ?? null }
  },
})
