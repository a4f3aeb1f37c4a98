import { addDays, dayFrom, dayIn, dayNumber, dayOfNumber, instantAt, timeIn, weekdayOf } from './day.ts'
import type { Day, Instant, Zone } from './day.ts'

/** A wall-clock time without a zone, 'YYYY-MM-DDTHH:MM': what a plan is written in. Compares with < and > as text. */
export type Wall = string & { readonly __wall: unique symbol }

/** Minutes of a day, from (inclusive) to (exclusive); 540 is 09:00, 1440 the midnight that ends the day. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** Seven lists of intervals, Monday first; an empty list is a day of the weekend. */
export type Week = readonly (readonly Interval[])[]

/** A day worked out of the weekly pattern (a Saturday shift, a short Christmas Eve). */
export interface ExtraDay {
  readonly day: Day
  readonly intervals: readonly Interval[]
}

/**
 * When somebody works. An extra day beats a day off, a day off beats the week.
 * The zone matters only where instants come in or go out: inside, all is wall time, so no clock change alters a result.
 */
export interface WorkingCalendar {
  /** Names the calendar inside its plan or workspace. */
  readonly key: string
  readonly zone: Zone
  readonly week: Week
  readonly daysOff: readonly Day[]
  readonly extraDays: readonly ExtraDay[]
}

const DAY_MINUTES = 1440
// A calendar that gives no work in this many days is taken to have none: absences of a year are real, of ten are not.
const LOOK_AHEAD_DAYS = 3700

// Weekends other than Saturday and Sunday, ISO weekdays. CLDR weekData, plus Bangladesh, which it does not list.
const FRIDAY_SATURDAY = 'BD BH DZ EG IL IQ JO KW LY OM QA SA SD SY YE'.split(' ')
const OTHER_WEEKENDS: Readonly<Record<string, readonly number[]>> = { AF: [4, 5], IR: [5], NP: [6], BN: [5, 7] }

/** The ISO weekdays (1 = Monday) on which offices of a country (ISO 3166 alpha-2) are closed. */
export function weekendOf(country: string): readonly number[] {
  if (FRIDAY_SATURDAY.includes(country)) return [5, 6]
  return OTHER_WEEKENDS[country] ?? [6, 7]
}

/** Office hours by default, 09:00 to 17:00 on the country's working days; holidays are added by whoever knows them. */
export function defaultCalendar(key: string, country: string, zone: Zone): WorkingCalendar {
  const closed = weekendOf(country)
  const week = [1, 2, 3, 4, 5, 6, 7].map((d) => (closed.includes(d) ? [] : [{ from: 540, to: 1020 }]))
  return { key, zone, week, daysOff: [], extraDays: [] }
}

/** The same calendar with more days off. */
export function withDaysOff(calendar: WorkingCalendar, days: readonly Day[]): WorkingCalendar {
  return { ...calendar, daysOff: [...new Set([...calendar.daysOff, ...days])].sort() }
}

/** Reads 'YYYY-MM-DDTHH:MM' (seconds are dropped), or gives null. */
export function wallFrom(text: string): Wall | null {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d+)?)?$/.exec(text)
  if (!found || dayFrom(found[1] ?? '') === null || Number(found[2]) > 23 || Number(found[3]) > 59) return null
  return text.slice(0, 16) as Wall
}

/** A wall time that is known to be well formed. Throws on anything else. */
export function wall(text: string): Wall {
  const found = wallFrom(text)
  if (found === null) throw new RangeError(`not a wall time: ${text}`)
  return found
}

export function wallAt(on: Day, minute: number): Wall {
  return wallOfMinute(dayNumber(on) * DAY_MINUTES + minute)
}

/** Minutes since 1970-01-01T00:00 of the same wall clock. */
export function minuteOfWall(at: Wall): number {
  return dayNumber(at.slice(0, 10) as Day) * DAY_MINUTES + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
}

export function wallOfMinute(minute: number): Wall {
  return new Date(minute * 60_000).toISOString().slice(0, 16) as Wall
}

export function dayOfWall(at: Wall): Day {
  return at.slice(0, 10) as Day
}

/** What the clock on the wall shows in `zone`. */
export function wallIn(zone: Zone, at: Instant): Wall {
  return `${dayIn(zone, at)}T${timeIn(zone, at)}` as Wall
}

/** The working intervals of one day, in order. */
export function intervalsOn(calendar: WorkingCalendar, on: Day): readonly Interval[] {
  const extra = calendar.extraDays.find((e) => e.day === on)
  if (extra) return extra.intervals
  if (calendar.daysOff.includes(on)) return []
  return calendar.week[weekdayOf(on) - 1] ?? []
}

export function isWorkingDay(calendar: WorkingCalendar, on: Day): boolean {
  return intervalsOn(calendar, on).length > 0
}

/** The first day from `on` (itself included) that every calendar works on. Throws RangeError if there is none in ten years. */
export function workingDayFrom(calendars: readonly WorkingCalendar[], on: Day): Day {
  for (let i = 0; i < LOOK_AHEAD_DAYS; i++) {
    const candidate = addDays(on, i)
    if (calendars.every((c) => isWorkingDay(c, candidate))) return candidate
  }
  throw new RangeError('no common working day')
}

/** The first working day after `on`. */
export function nextWorkingDay(calendar: WorkingCalendar, on: Day): Day {
  return workingDayFrom([calendar], addDays(on, 1))
}

/** The last working day before `on`. Throws RangeError if there is none in ten years. */
export function workingDayBefore(calendar: WorkingCalendar, on: Day): Day {
  for (let i = 1; i < LOOK_AHEAD_DAYS; i++) {
    const candidate = addDays(on, -i)
    if (isWorkingDay(calendar, candidate)) return candidate
  }
  throw new RangeError('no working day')
}

/** Whether the person this calendar belongs to is at work at this instant. */
export function isWorking(calendar: WorkingCalendar, at: Instant): boolean {
  const minute = minuteOfWall(wallIn(calendar.zone, at)) % DAY_MINUTES
  return intervalsOn(calendar, dayIn(calendar.zone, at)).some((i) => i.from <= minute && minute < i.to)
}

/**
 * The instant when `minutes` (0 or more) of working time have passed since `from`. With 0 it is `from` itself
 * inside working hours and the next opening outside them. Throws RangeError for a calendar without work.
 */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  const start = minuteOfWall(wallIn(calendar.zone, from))
  const first = Math.floor(start / DAY_MINUTES)
  let left = minutes
  for (let n = first; n < first + LOOK_AHEAD_DAYS; n++) {
    const on = dayOfNumber(n)
    for (const { from: open, to: close } of intervalsOn(calendar, on)) {
      const begin = Math.max(open, start - n * DAY_MINUTES)
      if (begin >= close) continue
      if (minutes === 0 && begin === start - n * DAY_MINUTES) return from
      if (left <= close - begin) return instantOfMinute(calendar.zone, n * DAY_MINUTES + begin + left)
      left -= close - begin
    }
  }
  throw new RangeError('a calendar without working time')
}

/** Working minutes between two instants; 0 where `to` is not after `from`. */
export function workingMinutesBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  const start = minuteOfWall(wallIn(calendar.zone, from))
  const end = minuteOfWall(wallIn(calendar.zone, to))
  let sum = 0
  for (let n = Math.floor(start / DAY_MINUTES); n * DAY_MINUTES < end; n++) {
    for (const { from: open, to: close } of intervalsOn(calendar, dayOfNumber(n))) {
      const begin = Math.max(n * DAY_MINUTES + open, start)
      sum += Math.max(0, Math.min(n * DAY_MINUTES + close, end) - begin)
    }
  }
  return sum
}

function instantOfMinute(zone: Zone, minute: number): Instant {
  const at = wallOfMinute(minute)
  return instantAt(zone, dayOfWall(at), at.slice(11))
}
