import { addWorkingMinutes, intervalsOn, workingDayBefore, type WorkingCalendar } from '../kit/calendar.ts'
import { instantAt, type Day, type Instant } from '../kit/day.ts'

/** How long we give ourselves to tell the client. Settings of the workspace; these are the defaults. */
export interface NoticeRules {
  /** Of the contact's working hours, after the case opens. */
  readonly workingHours: number
  /** Never sooner than this many of the contact's working hours after opening, however late it is. */
  readonly leastHours: number
}

export const NOTICE_RULES: NoticeRules = { workingHours: 8, leastHours: 1 }

interface Asked {
  readonly openedAt: Instant
  /** The contact's working hours, in the contact's zone. */
  readonly calendar: WorkingCalendar
  readonly promised: Day
  readonly stakeOn: Day | null
  readonly rules?: NoticeRules
}

/**
 * When the client must know at the latest: the earliest of the working hours we
 * give ourselves, and the close of the working day before the promised date and
 * before the date of what hangs on it; but never so soon that nobody could do it.
 */
export function noticeDeadline({ openedAt, calendar, promised, stakeOn, rules = NOTICE_RULES }: Asked): Instant {
  const candidates = [addWorkingMinutes(calendar, openedAt, rules.workingHours * 60), closeBefore(calendar, promised)]
  if (stakeOn !== null) candidates.push(closeBefore(calendar, stakeOn))
  const earliest = candidates.reduce((a, b) => (a < b ? a : b))
  const soonest = addWorkingMinutes(calendar, openedAt, rules.leastHours * 60)
  return earliest > soonest ? earliest : soonest
}

/** The end of the last working day before `day`, where the contact is. */
function closeBefore(calendar: WorkingCalendar, day: Day): Instant {
  const before = workingDayBefore(calendar, day)
  const close = intervalsOn(calendar, before).at(-1)?.to ?? 1020
  const time = `${String(Math.floor(close / 60) % 24).padStart(2, '0')}:${String(close % 60).padStart(2, '0')}`
  return instantAt(calendar.zone, before, time)
}
