import { workingMinutesBetween, type WorkingCalendar } from '../kit/calendar.ts'
import { minutesBetween, type Instant } from '../kit/day.ts'
import type { CaseState } from './case.ts'
import type { NoticeClock } from './case-page.ts'

/** How much of the time to tell the client is left, by their working hours. */
export function noticeClock(state: CaseState, hours: WorkingCalendar, now: Instant): NoticeClock {
  const { noticeBy, openedAt } = state
  const late = noticeBy <= now
  const whole = Math.max(1, minutesBetween(openedAt, noticeBy))
  return {
    by: noticeBy,
    zone: hours.zone,
    late,
    minutesLeft: late ? 0 : workingMinutesBetween(hours, now, noticeBy),
    minutesLate: late ? minutesBetween(noticeBy, now) : 0,
    left: Math.min(1, Math.max(0, minutesBetween(now, noticeBy) / whole)),
  }
}
