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
export function isFree(start: Instant, diaries: Diaries): boolean {
  return Date.parse(start) % (QUARTER * 60_000) === 0 && isOpen(start, diaries) && atWork(diaries.contact, start)
}

/** The same for a time that is known to lie in the contact's working hours. */
function isOpen(start: Instant, { now, caller, taken }: Diaries): boolean {
  if (start < addMinutes(now, NOTICE_MINUTES) || start > addMinutes(now, HORIZON_DAYS * 1440)) return false
  return !quartersOf(start).some((quarter) => taken.has(quarter)) && atWork(caller, start)
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
  const spread = new Map<string, Instant>()
  const more: Instant[] = []
  for (const { at, half } of freeTimes(diaries)) {
    if (spread.has(half)) more.push(at)
    else spread.set(half, at)
    if (spread.size === MOST) break
  }
  return [...spread.values(), ...more.slice(0, MOST - spread.size)].sort()
}

/** Soonest first, worked out one by one: the first few days nearly always hold enough, and clocks are slow to ask. */
function* freeTimes(diaries: Diaries): Generator<{ readonly at: Instant; readonly half: string }> {
  const { now, contact } = diaries
  const today = dayIn(contact.zone, now)
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const on = addDays(today, ahead)
    for (const { from, to } of intervalsOn(contact, on)) {
      const first = Math.ceil(from / STEP_MINUTES) * STEP_MINUTES
      for (let minute = first; minute + CALL_MINUTES <= to; minute += STEP_MINUTES) {
        const time = wallOf(minute)
        const at = instantAt(contact.zone, on, time)
        // An hour that the clocks leave out is no time to meet at.
        if (isOpen(at, diaries) && timeIn(contact.zone, at) === time)
          yield { at, half: `${on} ${minute < 720 ? 'am' : 'pm'}` }
      }
    }
  }
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
