import { intervalsOn, isWorkingDay, workingDayBefore, type Week, type WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayIn, daysBetween, instantAt, weekdayOf, type Day, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

/** When a contact hears from us every week, by the clock on their wall. The zone is the contact's own. */
export interface Schedule {
  readonly id: Id
  readonly clientId: Id
  readonly contactId: Id
  /** ISO, 1 = Monday. */
  readonly weekday: number
  /** 'HH:MM'. */
  readonly time: string
  readonly running: boolean
  /** The local date whose turn is next; null while it rests. */
  readonly nextOn: Day | null
  readonly setAt: Instant
  readonly setBy: string
}

declare module '../platform/fact.ts' {
  interface Facts {
    /** It is time to write the update of that local date. */
    'checkin.due': { readonly scheduleId: Id; readonly on: Day }
    /** The day that a waiting update calls today is over where its reader is. */
    'checkin.day-over': { readonly projectId: null; readonly clientId: Id }
  }
}

/** The wish of most: the week's work is done, and the client is still at the desk. */
export const FRIDAY = 5
export const FOUR = '16:00'

/** What to propose for a contact: Friday at four, or the last day on which they work. */
export function usualFor(week: Week): { weekday: number; time: string } {
  if ((week[FRIDAY - 1]?.length ?? 0) > 0) return { weekday: FRIDAY, time: FOUR }
  const last = week.findLastIndex((hours, i) => i < FRIDAY && hours.length > 0)
  return { weekday: last === -1 ? FRIDAY : last + 1, time: FOUR }
}

/** Why it leaves at another time than its schedule says. */
export type Moved = 'holiday' | 'day-off' | 'hours'

/** One turn of a schedule, worked out late: holidays, hours and zone as they are known now. */
export interface Slot {
  /** The local date by the schedule alone: half of its key. */
  readonly on: Day
  /** The day and minute it leaves. */
  readonly sendOn: Day
  readonly sendAt: Instant
  /** When its draft is written, so that somebody has a working day to read it. */
  readonly draftAt: Instant
  readonly moved: Moved | null
  /** Nobody is at work there all week: there is nothing to move it to. */
  readonly dropped: boolean
}

type Rhythm = Pick<Schedule, 'weekday' | 'time'>

// A week later the next turn comes; a draft is never so early that it overtakes the one before.
const WEEK = 7
const EARLIEST_DRAFT_DAYS = 4

/**
 * The turn of one local date. A day off moves it to the working day before, never into the
 * week of the turn before; a time outside working hours moves to the nearest one inside.
 * `hours` are the contact's, with the holidays of at least two weeks around `on`.
 */
export function slotOn({ time }: Pick<Rhythm, 'time'>, on: Day, hours: WorkingCalendar): Slot {
  const sendOn = dayAtWork(on, hours)
  const minute = minuteOf(time)
  const inside = sendOn === null ? minute : minuteAtWork(minute, sendOn, hours)
  const clock = inside === minute ? time : clockOf(inside)
  const day = sendOn ?? on
  const before = workingDayBefore(hours, day)
  const draftOn = before < addDays(day, -EARLIEST_DRAFT_DAYS) ? addDays(day, -EARLIEST_DRAFT_DAYS) : before
  const off = hours.daysOff.includes(on) ? 'holiday' : 'day-off'
  return {
    on,
    sendOn: day,
    sendAt: instantAt(hours.zone, day, clock),
    draftAt: instantAt(hours.zone, draftOn, clock),
    moved: day !== on ? off : inside === minute ? null : 'hours',
    dropped: sendOn === null,
  }
}

function dayAtWork(on: Day, hours: WorkingCalendar): Day | null {
  for (let back = 0; back < WEEK; back++) {
    const candidate = addDays(on, -back)
    if (isWorkingDay(hours, candidate)) return candidate
  }
  return null
}

const HOUR = 60

/** After closing time an hour before it, so that there is still somebody to read; before opening, or in a break, when work goes on. */
function minuteAtWork(minute: number, on: Day, hours: WorkingCalendar): number {
  const intervals = intervalsOn(hours, on)
  if (intervals.some(({ from, to }) => from <= minute && minute < to)) return minute
  const later = intervals.find(({ from }) => minute < from)
  if (later) return later.from
  const last = intervals.at(-1)
  return last ? Math.max(last.from, last.to - HOUR) : minute
}

/** The first turn that is still to come, on `from` or later. */
export function nextSlot(rhythm: Rhythm, hours: WorkingCalendar, { from, now }: { from: Day; now: Instant }): Slot {
  const ahead = (rhythm.weekday - weekdayOf(from) + WEEK) % WEEK
  let slot = slotOn(rhythm, addDays(from, ahead), hours)
  while (slot.sendAt <= now) slot = slotOn(rhythm, addDays(slot.on, WEEK), hours)
  return slot
}

/** The day from which a changed schedule counts: one update per ISO week, whatever the schedule was before. */
export function startAfter(today: Day, lastOn: Day | null): Day {
  if (lastOn === null) return today
  const monday = addDays(lastOn, WEEK + 1 - weekdayOf(lastOn))
  return monday > today ? monday : today
}

/** What has come round when a turn is looked at, however late. */
export interface Reached {
  /** The one that stands for all; null while the turn has not come. */
  readonly slot: Slot | null
  /** Turns that passed without anybody looking, and that this one stands for. */
  readonly missed: number
  /** The turn to wait for. */
  readonly next: Slot
}

/** Takes every turn from `on` whose draft is due by now as one: the newest of them. */
export function reached(rhythm: Rhythm, hours: WorkingCalendar, { on, now }: { on: Day; now: Instant }): Reached {
  const due: Slot[] = []
  let next = slotOn(rhythm, on, hours)
  while (next.draftAt <= now) {
    due.push(next)
    next = slotOn(rhythm, addDays(next.on, WEEK), hours)
  }
  const held = due.filter((slot) => !slot.dropped)
  return { slot: held.at(-1) ?? due.at(-1) ?? null, missed: Math.max(0, held.length - 1), next }
}

/** The last day for which holidays must be known to look at a schedule from `on` until now. */
export function horizonOf({ on, now, zone }: { on: Day; now: Instant; zone: WorkingCalendar['zone'] }): Day {
  const today = dayIn(zone, now)
  return addDays(daysBetween(on, today) > 0 ? today : on, 4 * WEEK)
}

const minuteOf = (hhmm: string): number => Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5))
const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
