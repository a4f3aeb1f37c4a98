import type { WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayIn, type Day, type Instant } from '../kit/day.ts'
import { callerCalendar, HORIZON_DAYS } from '../people/caller-hours.ts'
import { contactCalendar, type Contact, type Member } from '../people/person.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { horizonOf } from './schedule.ts'

const BEFORE_DAYS = 21

/** When a contact is at work, from three weeks before `on` to a month after it or after now, whichever is later. */
export function hoursAround(contact: Contact, { on, now }: { on?: Day | undefined; now: Instant }): WorkingCalendar {
  const from = on ?? dayIn(contact.zone, now)
  const to = horizonOf({ on: from, now, zone: contact.zone })
  return contactCalendar(contact, holidaysBetween(contact.country, addDays(from, -BEFORE_DAYS), to))
}

interface Around {
  readonly country: string
  readonly own: WorkingCalendar | undefined
  readonly now: Instant
}

/** When one of us can be called in the weeks after `now`. */
export function callerAround(member: Member, { country, own, now }: Around): WorkingCalendar {
  const today = dayIn(member.zone, now)
  const holidays = holidaysBetween(country, addDays(today, -1), addDays(today, 2 * HORIZON_DAYS))
  return callerCalendar({ member, country, own, holidays }, now)
}
