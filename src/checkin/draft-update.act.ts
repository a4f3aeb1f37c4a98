import { z } from 'zod'
import type { WorkingCalendar } from '../kit/calendar.ts'
import { loadContact } from '../people/contact.store.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { announceAt } from '../platform/fact.ts'
import { aDay } from '../platform/inputs.ts'
import { loadMessage } from '../post/message.store.ts'
import { drop, writeUpdate } from './drafting.store.ts'
import { hoursAround } from './hours.store.ts'
import { insertOccurrence, openOccurrences } from './occurrence.store.ts'
import { begin, type Occurrence } from './occurrence.ts'
import { lockSchedule, putSchedule } from './schedule.store.ts'
import { reached, type Schedule, type Slot } from './schedule.ts'

/**
 * Listens to the turn of a schedule: writes one letter for a person to read. Turns that
 * passed unseen are one item with it. What came twice, or belongs to a schedule that has changed, does nothing.
 */
export const draftUpdate = act({
  name: 'checkin.draft-update',
  needs: 'system:act',
  input: z.object({ scheduleId: id, on: aDay }),
  keeps: ({ scheduleId, on }) => ({ scheduleId, on }),
  async run(moment, { scheduleId, on }) {
    const { now } = moment
    const schedule = await lockSchedule(moment, scheduleId)
    if (schedule === null || schedule.nextOn !== on) return
    const contact = await loadContact(moment, schedule.contactId)
    const hours = hoursAround(contact, { on, now })
    const { slot, missed, next } = reached(schedule, hours, { on, now })
    await waitFor(moment, schedule, next)
    if (slot) await write(moment, { schedule, hours, slot, missed })
  },
})

/** The row says whose turn is next; the fact only wakes us. */
async function waitFor(moment: Moment, schedule: Schedule, { on, draftAt }: Slot): Promise<void> {
  await putSchedule(moment, { ...schedule, nextOn: on })
  await announceAt(moment, draftAt, 'checkin.due', { scheduleId: schedule.id, on }, schedule.id)
}

interface Turn {
  readonly schedule: Schedule
  readonly hours: WorkingCalendar
  readonly slot: Slot
  readonly missed: number
}

async function write(moment: Moment, { schedule, slot, missed }: Turn): Promise<void> {
  const { id: scheduleId, clientId, contactId } = schedule
  const overtaken = await overtake(moment, schedule)
  const turn: Occurrence = {
    ...begin(slot, { id: moment.newId(), scheduleId, clientId, contactId }),
    missed: missed + overtaken,
    late: slot.sendAt <= moment.now,
  }
  if (!(await insertOccurrence(moment, turn))) return
  if (slot.dropped) await drop(moment, turn, 'no-working-day')
  else await writeUpdate(moment, schedule, turn)
}

/** Last week's draft that nobody approved gives way to this week's. One that has its yes goes its own way. */
async function overtake(moment: Moment, schedule: Schedule): Promise<number> {
  let count = 0
  for (const open of await openOccurrences(moment, { scheduleId: schedule.id })) {
    const letter = open.messageId === null ? null : await loadMessage(moment, open.messageId)
    if (letter?.state === 'approved') continue
    await drop(moment, open, 'overtaken')
    count++
  }
  return count
}
