import { defaultCalendar } from '../kit/calendar.ts'
import type { ExtraDay, Interval, WorkingCalendar } from '../kit/calendar.ts'
import { addDays, dayFrom, daysBetween } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import type { Element } from '../kit/cells.ts'
import { all, flag, one, textOf } from './mspdi-tree.ts'

// An exception that claims to last longer is cut: a calendar is not a place to hide a million days.
const MOST_EXCEPTION_DAYS = 1100

/** A calendar of the file, with the UID that tasks and resources name it by. */
export interface NumberedCalendar {
  readonly uid: string
  readonly calendar: WorkingCalendar
}

/**
 * Calendars of a Microsoft Project XML file: week days (1 = Sunday), exceptions by `Exceptions` (2007 and later) or by
 * `TimePeriod` of a week day of type 0 (before). A calendar derived from a base calendar takes from it what it leaves open.
 */
export function calendarsOf(project: Element, zone: Zone): readonly NumberedCalendar[] {
  const elements = all(one(project, 'Calendars'), 'Calendar')
  const known = new Map(elements.map((e) => [textOf(e, 'UID'), e]))
  const seen = new Set<string>()
  return elements.map((e) => {
    const uid = textOf(e, 'UID')
    const calendar = calendarOf(e, known, { zone, depth: 0 })
    // Two people of one name have calendars of one name: tasks name calendars by key, so keys must differ.
    const key = seen.has(calendar.key) ? `${calendar.key} (${uid})` : calendar.key
    seen.add(key)
    return { uid, calendar: { ...calendar, key } }
  })
}

type Known = ReadonlyMap<string, Element>

function calendarOf(element: Element, known: Known, { zone, depth }: { zone: Zone; depth: number }): WorkingCalendar {
  const base = known.get(textOf(element, 'BaseCalendarUID'))
  const from =
    base && base !== element && depth < 3
      ? calendarOf(base, known, { zone, depth: depth + 1 })
      : defaultCalendar('', 'DE', zone)
  const days = all(one(element, 'WeekDays'), 'WeekDay')
  const week = from.week.map((intervals, i) => {
    // Monday is day 2 there and entry 0 here.
    const day = days.find((d) => textOf(d, 'DayType') === String(((i + 1) % 7) + 1))
    return day ? hoursOf(day) : intervals
  })
  const exceptions = [
    ...all(one(element, 'Exceptions'), 'Exception'),
    ...days.filter((d) => textOf(d, 'DayType') === '0'),
  ]
  const extraDays: ExtraDay[] = exceptions.flatMap((e) =>
    exceptionDays(e).map((day) => ({ day, intervals: hoursOf(e) })),
  )
  const own = new Set(extraDays.map((e) => e.day))
  return {
    key: textOf(element, 'Name') || `calendar ${textOf(element, 'UID')}`,
    zone,
    week,
    daysOff: [
      ...from.daysOff.filter((d) => !own.has(d)),
      ...extraDays.filter((e) => e.intervals.length === 0).map((e) => e.day),
    ].sort(),
    extraDays: [...from.extraDays.filter((e) => !own.has(e.day)), ...extraDays.filter((e) => e.intervals.length > 0)],
  }
}

function hoursOf(element: Element): readonly Interval[] {
  if (!flag(element, 'DayWorking')) return []
  const times = all(one(element, 'WorkingTimes'), 'WorkingTime').map((w) => ({
    from: minuteOf(textOf(w, 'FromTime')),
    to: minuteOf(textOf(w, 'ToTime')) || 1440,
  }))
  return times.filter((t) => t.to > t.from).toSorted((a, b) => a.from - b.from)
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(':')
  return Number(hours) * 60 + Number(minutes) || 0
}

function exceptionDays(element: Element): readonly Day[] {
  const period = one(element, 'TimePeriod')
  const from = dayFrom(textOf(period, 'FromDate').slice(0, 10))
  const to = dayFrom(textOf(period, 'ToDate').slice(0, 10))
  if (from === null || to === null || to < from) return []
  const span = Math.min(MOST_EXCEPTION_DAYS, daysBetween(from, to))
  const days = Array.from({ length: span + 1 }, (_, n) => addDays(from, n))
  const every = yearsOf(element)
  return every.flatMap((shift) => days.map((d) => shifted(d, shift))).filter((d) => d !== null)
}

/** An exception of type 2 or 3 comes again each year, Occurrences times. */
function yearsOf(element: Element): readonly number[] {
  const yearly = ['2', '3'].includes(textOf(element, 'Type'))
  const times = Math.min(40, Math.max(1, Number(textOf(element, 'Occurrences')) || 1))
  return yearly ? Array.from({ length: times }, (_, n) => n) : [0]
}

function shifted(on: Day, years: number): Day | null {
  return years === 0 ? on : dayFrom(`${String(Number(on.slice(0, 4)) + years).padStart(4, '0')}${on.slice(4)}`)
}
