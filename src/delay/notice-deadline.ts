import { addWorkingMinutes, intervalsOn, workingDayBefore, type WorkingCalendar } from '../kit/calendar.ts'
import { instantAt, type Day, type Instant } from '../kit/day.ts'
import type { NoticeRules } from '../people/person.ts'

interface Asked {
  readonly openedAt: Instant
  /** The contact's working hours, in the contact's zone. */
  readonly calendar: WorkingCalendar
  readonly promised: Day
  readonly stakeOn: Day | null
  readonly rules: NoticeRules
}

/**
 * When the client must know at the latest: the earliest of the working hours we
 * give ourselves, and the close of so many working days before the promised date
 * and before the date of what hangs on it; but never so soon that nobody could do it.
 */
export function noticeDeadline({ openedAt, calendar, promised, stakeOn, rules }: Asked): Instant {
  const candidates = [
    addWorkingMinutes(calendar, openedAt, rules.hoursAfterOpening * 60),
    closeBefore(calendar, promised, rules.daysBeforePromise),
  ]
  if (stakeOn !== null) candidates.push(closeBefore(calendar, stakeOn, rules.daysBeforeStake))
  const earliest = candidates.reduce((a, b) => (a < b ? a : b))
  const soonest = addWorkingMinutes(calendar, openedAt, rules.atLeastHours * 60)
  return earliest > soonest ? earliest : soonest
}

/** The end of the working day that lies `days` working days before `day`, where the contact is. */
function closeBefore(calendar: WorkingCalendar, day: Day, days: number): Instant {
  let before = day
  for (let i = 0; i < days; i++) before = workingDayBefore(calendar, before)
  const close = intervalsOn(calendar, before).at(-1)?.to ?? 1020
  const time = `${String(Math.floor(close / 60) % 24).padStart(2, '0')}:${String(close % 60).padStart(2, '0')}`
  return instantAt(calendar.zone, before, time)
}
