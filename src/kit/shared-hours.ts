import { intervalsOn, isWorkingDay, type WorkingCalendar } from './calendar.ts'
import { addDays, addMinutes, dayIn, instantAt, minutesBetween, timeIn, type Day, type Instant } from './day.ts'

/** A stretch of work as instants, with the minute of the day it begins at. */
export interface Work {
  readonly minute: number
  readonly from: Instant
  readonly to: Instant
}

/** A stretch of one day on the clock of the one who is called, 'HH:MM' to 'HH:MM'. */
export interface Stretch {
  readonly on: Day
  readonly from: string
  readonly to: string
}

/** Working hours of both, holidays and absences left out, each in its own zone. */
export interface BothHours {
  readonly contact: WorkingCalendar
  readonly caller: WorkingCalendar
}

const AHEAD_DAYS = 14
const LONGEST = 120
const SHORTEST = 30
const QUARTER = 15

/** The stretches of work of one day. */
export function workOn(hours: WorkingCalendar, on: Day): readonly Work[] {
  return intervalsOn(hours, on).map(({ from, to }) => ({
    minute: from,
    from: instantAt(hours.zone, on, wallOf(from)),
    to: to === 1440 ? instantAt(hours.zone, addDays(on, 1), '00:00') : instantAt(hours.zone, on, wallOf(to)),
  }))
}

/**
 * When the two can speak next, not before `from`: half an hour to two hours in which both are at work. Where that
 * never happens in two weeks, the caller's hours that lie nearest to the contact's. Null where the caller is not at work.
 */
export function hoursToTalk(both: BothHours, from: Instant): Stretch | null {
  const { contact, caller } = both
  for (const on of daysFrom(dayIn(contact.zone, from))) {
    const theirs = workOn(contact, on)
    // The caller's day may begin on the date before or end on the one after.
    const ours = theirs.length === 0 ? [] : around(caller, on)
    for (const a of theirs) {
      for (const b of ours) {
        const start = quarterFrom(latest(a.from, b.from, from))
        const end = earliest(a.to, b.to, addMinutes(start, LONGEST))
        if (end >= addMinutes(start, SHORTEST)) return stretchOf(contact, start, end)
      }
    }
  }
  return nearest(both, from)
}

/** The first two hours of a day's work, whoever calls. */
export function openingOn(contact: WorkingCalendar, on: Day): Stretch {
  const { from, to } = intervalsOn(contact, on)[0] ?? { from: 540, to: 1020 }
  return { on, from: wallOf(from), to: wallOf(Math.min(to, from + LONGEST)) }
}

/** Hours of the caller on a day on which the contact works, however far from their desk: the nearest, then the soonest. */
function nearest({ contact, caller }: BothHours, from: Instant): Stretch | null {
  for (const on of daysFrom(dayIn(caller.zone, from))) {
    let best: { away: number; start: Instant } | undefined
    for (const work of workOn(caller, on)) {
      const last = addMinutes(work.to, -LONGEST)
      for (let at = quarterFrom(latest(work.from, from)); at <= last; at = addMinutes(at, QUARTER)) {
        const away = awayFrom(contact, at)
        if (away !== null && (best === undefined || away < best.away)) best = { away, start: at }
      }
    }
    // Soon is better than a little nearer in two weeks.
    if (best !== undefined) return stretchOf(contact, best.start, addMinutes(best.start, LONGEST))
  }
  return null
}

/** Minutes between two hours from `at` and the contact's work of that day; null where they do not work or midnight lies between. */
function awayFrom(contact: WorkingCalendar, at: Instant): number | null {
  const on = dayIn(contact.zone, at)
  const end = addMinutes(at, LONGEST)
  if (!isWorkingDay(contact, on) || dayIn(contact.zone, end) !== on) return null
  const gaps = workOn(contact, on).map(({ from, to }) => Math.max(minutesBetween(end, from), minutesBetween(to, at), 0))
  return Math.min(...gaps)
}

const daysFrom = (first: Day): readonly Day[] => Array.from({ length: AHEAD_DAYS + 1 }, (_, i) => addDays(first, i))
const around = (hours: WorkingCalendar, on: Day) => [-1, 0, 1].flatMap((by) => workOn(hours, addDays(on, by)))
const latest = (...all: readonly Instant[]): Instant => all.reduce((a, b) => (a > b ? a : b))
const earliest = (...all: readonly Instant[]): Instant => all.reduce((a, b) => (a < b ? a : b))

function quarterFrom(at: Instant): Instant {
  const quarter = QUARTER * 60_000
  return new Date(Math.ceil(Date.parse(at) / quarter) * quarter).toISOString() as Instant
}

function stretchOf({ zone }: WorkingCalendar, start: Instant, end: Instant): Stretch {
  return { on: dayIn(zone, start), from: timeIn(zone, start), to: timeIn(zone, end) }
}

const wallOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
