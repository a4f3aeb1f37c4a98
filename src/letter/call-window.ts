import { nextWorkingDay, type WorkingCalendar } from '../kit/calendar.ts'
import { dayIn, instantAt, timeIn, type Instant } from '../kit/day.ts'
import { hoursToTalk, openingOn } from '../kit/shared-hours.ts'
import type { CallWindow } from './facts.ts'

interface Hours {
  /** The contact's. */
  readonly hours: WorkingCalendar
  /** The working hours of who signs the letter. */
  readonly caller: WorkingCalendar
}

/**
 * The first stretch not before `from` in which a letter may say that we can be reached, on the contact's clock.
 * Who is not at work for weeks is offered for the contact's next morning: a person must then choose.
 */
export function windowAfter({ hours, caller }: Hours, from: Instant): CallWindow {
  const { zone } = hours
  const stretch =
    hoursToTalk({ contact: hours, caller }, from) ?? openingOn(hours, nextWorkingDay(hours, dayIn(zone, from)))
  const start = instantAt(zone, stretch.on, stretch.from)
  return { ...stretch, zone, ...(timeIn(zone, start) === timeIn(caller.zone, start) ? {} : { abroad: true }) }
}
