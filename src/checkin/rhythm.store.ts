import { dayIn } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { loadContact } from '../people/contact.store.ts'
import type { Moment } from '../platform/act.ts'
import { announceAt, withdrawFact } from '../platform/fact.ts'
import { hoursAround } from './hours.store.ts'
import { lastOn } from './occurrence.store.ts'
import { putSchedule, scheduleFor } from './schedule.store.ts'
import { nextSlot, startAfter, type Schedule } from './schedule.ts'

/** Writes when a contact hears from us, and wakes us for its next turn; a schedule that rests has none. */
export async function putRhythm(
  moment: Moment,
  contactId: Id,
  rhythm: Pick<Schedule, 'weekday' | 'time' | 'running'>,
): Promise<{ scheduleId: Id; nextOn: Schedule['nextOn']; sendAt: string | null }> {
  const { now } = moment
  const contact = await loadContact(moment, contactId)
  const known = await scheduleFor(moment, contactId)
  const hours = hoursAround(contact, { now })
  const last = known ? await lastOn(moment, known.id) : null
  const from = startAfter(dayIn(contact.zone, now), last)
  const slot = rhythm.running ? nextSlot(rhythm, hours, { from, now }) : null
  const schedule: Schedule = {
    ...rhythm,
    id: known?.id ?? moment.newId(),
    clientId: contact.clientId,
    contactId,
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
}
