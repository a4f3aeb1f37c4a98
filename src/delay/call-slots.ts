import { intervalsOn, withDaysOff, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, addMinutes, dayIn, instantAt, timeIn, type Day, type Instant } from '../kit/day.ts'

/** How long the entry in both calendars is. */
export const CALL_MINUTES = 15
/** What a call takes of the caller's time, in whole quarters of an hour: a hard one runs over. */
const TAKEN_QUARTERS = 2
const QUARTER = 15
/** Nobody is called out of the blue: the first time offered is this far ahead. */
const NOTICE_MINUTES = 60
/** How far ahead times are offered. */
export const HORIZON_DAYS = 14
const STEP_MINUTES = 30
const MOST = 3

/** What decides whether two people can talk. */
export interface Diaries {
  readonly now: Instant
  /** Working hours, holidays left out, each in its own zone. */
  readonly contact: WorkingCalendar
  readonly caller: WorkingCalendar
  /** Quarters of the caller's time that other calls take. */
  readonly taken: ReadonlySet<Instant>
}

/** The quarters of an hour that a call at `start` takes. */
export function quartersOf(start: Instant): readonly Instant[] {
  return Array.from({ length: TAKEN_QUARTERS }, (_, i) => addMinutes(start, i * QUARTER))
}

/** Whether a call can begin then: at work on both sides, nothing else booked, not at once and not in weeks. */
export function isFree(start: Instant, { now, contact, caller, taken }: Diaries): boolean {
  if (Date.parse(start) % (QUARTER * 60_000) !== 0) return false
  if (start < addMinutes(now, NOTICE_MINUTES) || start > addMinutes(now, HORIZON_DAYS * 1440)) return false
  if (quartersOf(start).some((quarter) => taken.has(quarter))) return false
  return atWork(contact, start) && atWork(caller, start)
}

/** The whole call lies in one stretch of work. */
function atWork(hours: WorkingCalendar, start: Instant): boolean {
  const from = minuteOf(timeIn(hours.zone, start))
  return intervalsOn(hours, dayIn(hours.zone, start)).some((i) => i.from <= from && from + CALL_MINUTES <= i.to)
}

/**
 * Up to three times to talk, on the half hours of the contact's clock, soonest first. Each lies in another half of
 * a day where that is possible, so that they are a choice; fewer where two working days hardly meet, none where they never do.
 */
export function callSlots(diaries: Diaries): readonly Instant[] {
  const free = freeTimes(diaries)
  const { zone } = diaries.contact
  const halfOf = (at: Instant) => `${dayIn(zone, at)} ${timeIn(zone, at) < '12:00' ? 'am' : 'pm'}`
  const spread: Instant[] = []
  for (const at of free) {
    if (spread.length < MOST && !spread.some((one) => halfOf(one) === halfOf(at))) spread.push(at)
  }
  const more = free.filter((at) => !spread.includes(at)).slice(0, MOST - spread.length)
  return [...spread, ...more].sort()
}

function freeTimes(diaries: Diaries): readonly Instant[] {
  const { now, contact } = diaries
  const today = dayIn(contact.zone, now)
  const found: Instant[] = []
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const on = addDays(today, ahead)
    for (const { from, to } of intervalsOn(contact, on)) {
      for (
        let minute = Math.ceil(from / STEP_MINUTES) * STEP_MINUTES;
        minute + CALL_MINUTES <= to;
        minute += STEP_MINUTES
      ) {
        const time = wallOf(minute)
        const at = instantAt(contact.zone, on, time)
        // An hour that the clocks leave out is no time to meet at.
        if (timeIn(contact.zone, at) === time && isFree(at, diaries)) found.push(at)
      }
    }
  }
  return found
}

interface Away {
  readonly awayFrom: Day | null
  readonly awayUntil: Day | null
}

/** A caller's hours without the days they are away, as far ahead as times are offered. */
export function withoutAbsence(hours: WorkingCalendar, { awayFrom, awayUntil }: Away, now: Instant): WorkingCalendar {
  if (awayFrom === null) return hours
  const today = addDays(dayIn(hours.zone, now), -1)
  const days = Array.from({ length: HORIZON_DAYS + 3 }, (_, i) => addDays(today, i))
  return withDaysOff(
    hours,
    days.filter((on) => awayFrom <= on && (awayUntil === null || on <= awayUntil)),
  )
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const wallOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
