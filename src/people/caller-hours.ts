import { defaultCalendar, withDaysOff, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayIn, type Day, type Instant } from '../kit/day.ts'
import type { Member } from './person.ts'

/** How far ahead calls are offered. */
export const HORIZON_DAYS = 14

interface Caller {
  readonly member: Pick<Member, 'id' | 'zone' | 'awayFrom' | 'awayUntil'>
  /** Of the workspace. */
  readonly country: string
  /** The calendar of the project, where there is one. */
  readonly own?: WorkingCalendar | undefined
  readonly holidays: readonly Day[]
}

/** When one of us can be called: the hours of the project on their own clock, else office hours; holidays and absence left out. */
export function callerCalendar({ member, country, own, holidays }: Caller, now: Instant): WorkingCalendar {
  const usual = defaultCalendar(`member:${member.id}`, country, member.zone)
  const hours = own ? { ...own, key: usual.key, zone: member.zone } : usual
  return withoutAbsence(withDaysOff(hours, holidays), member, now)
}

/** A caller's hours without the days they are away, as far ahead as times are offered. */
function withoutAbsence(
  hours: WorkingCalendar,
  { awayFrom, awayUntil }: Caller['member'],
  now: Instant,
): WorkingCalendar {
  if (awayFrom === null) return hours
  const today = addDays(dayIn(hours.zone, now), -1)
  const days = Array.from({ length: HORIZON_DAYS + 3 }, (_, i) => addDays(today, i))
  return withDaysOff(
    hours,
    days.filter((on) => awayFrom <= on && (awayUntil === null || on <= awayUntil)),
  )
}
