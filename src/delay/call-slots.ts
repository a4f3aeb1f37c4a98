import { intervalsOn, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, addMinutes, dayIn, timeIn, type Instant } from '../kit/day.ts'
import { workOn } from '../kit/shared-hours.ts'
import { HORIZON_DAYS } from '../people/caller-hours.ts'

/** How long the entry in both calendars is. */
export const CALL_MINUTES = 15
/** What a call takes of the caller's time, in whole quarters of an hour: a hard one runs over. */
const TAKEN_QUARTERS = 2
const QUARTER = 15
/** Nobody is called out of the blue: the first time offered is this far ahead. */
const NOTICE_MINUTES = 60
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
  if (Date.parse(start) % (QUARTER * 60_000) !== 0 || !inReach(start, now)) return false
  return !quartersOf(start).some((quarter) => taken.has(quarter)) && atWork(contact, start) && atWork(caller, start)
}

const inReach = (start: Instant, now: Instant): boolean =>
  start >= addMinutes(now, NOTICE_MINUTES) && start <= addMinutes(now, HORIZON_DAYS * 1440)

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

/** Soonest first, worked out one by one: clocks are slow to ask, and the first few days nearly always hold enough. */
function* freeTimes(diaries: Diaries): Generator<{ readonly at: Instant; readonly half: string }> {
  const { now, contact, caller, taken } = diaries
  const today = dayIn(contact.zone, now)
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const on = addDays(today, ahead)
    // The caller's day may begin on the date before or end on the one after.
    const theirs = [-1, 0, 1].flatMap((by) => workOn(caller, addDays(on, by)))
    for (const { from, to, minute: opens } of workOn(contact, on)) {
      const first = Math.ceil(opens / STEP_MINUTES) * STEP_MINUTES - opens
      for (let at = addMinutes(from, first); addMinutes(at, CALL_MINUTES) <= to; at = addMinutes(at, STEP_MINUTES)) {
        if (!inReach(at, now) || quartersOf(at).some((quarter) => taken.has(quarter))) continue
        if (!theirs.some((work) => work.from <= at && addMinutes(at, CALL_MINUTES) <= work.to)) continue
        const time = timeIn(contact.zone, at)
        // Where the clocks change in working hours the half hours may lie elsewhere: then it is no time to offer.
        if (minuteOf(time) % STEP_MINUTES === 0) yield { at, half: `${on} ${time < '12:00' ? 'am' : 'pm'}` }
      }
    }
  }
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
