import { addWorkingMinutes, intervalsOn, nextWorkingDay, type WorkingCalendar } from '../kit/calendar.ts'
import { dayIn, timeIn, type Day } from '../kit/day.ts'
import type { CallWindow } from '../letter/facts.ts'
import type { Material } from './letter-material.ts'

const CALL_MINUTES = 120

/** The next stretch of the contact's working time in which we can be called, two hours long where the day allows. */
export function windowFrom({ contact, hours, now }: Pick<Material, 'contact' | 'hours' | 'now'>): CallWindow {
  const from = addWorkingMinutes(hours, now, 30)
  const on = dayIn(contact.zone, from)
  const start = roundedUp(minuteOf(timeIn(contact.zone, from)))
  const close = intervalsOn(hours, on).at(-1)?.to ?? 1020
  if (close - start < 30) return opening(contact.zone, hours, nextWorkingDay(hours, on))
  return { on, from: clock(start), to: clock(Math.min(close, start + CALL_MINUTES)), zone: contact.zone }
}

/** That stretch and the beginnings of the working days after it. */
export function windowsFrom(material: Material, count: number): CallWindow[] {
  const windows = [windowFrom(material)]
  while (windows.length < count) {
    const last = windows.at(-1) as CallWindow
    windows.push(opening(material.contact.zone, material.hours, nextWorkingDay(material.hours, last.on)))
  }
  return windows
}

function opening(zone: CallWindow['zone'], hours: WorkingCalendar, on: Day): CallWindow {
  const first = intervalsOn(hours, on)[0] ?? { from: 540, to: 1020 }
  return { on, from: clock(first.from), to: clock(Math.min(first.to, first.from + CALL_MINUTES)), zone }
}

const roundedUp = (minute: number): number => Math.ceil(minute / 15) * 15
const minuteOf = (hhmm: string): number => Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5))
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
