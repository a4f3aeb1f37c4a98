import type { WorkingCalendar } from '../kit/calendar.ts'
import { addDays, daysBetween } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'

/** Days in a row on which nobody works, both included. */
export interface Span {
  readonly from: Day
  readonly until: Day
}

/** A day off that people know by a name. */
export interface NamedDay {
  readonly day: Day
  readonly name: string
}

/** The names that fall into a span, each once, in the order of their days. */
export function namesIn({ from, until }: Span, named: readonly NamedDay[]): readonly string[] {
  return [...new Set(named.filter(({ day }) => from <= day && day <= until).map(({ name }) => name))]
}

/** The most days off one calendar may list, and the longest pause that can be written at once. */
export const MOST_DAYS_OFF = 2000
const LONGEST_PAUSE = 366

/** Days off that follow each other as one span, in order, from `since` on. */
export function spansOf(days: readonly Day[], since: Day): readonly Span[] {
  const spans: { from: Day; until: Day }[] = []
  for (const day of [...new Set(days)].filter((d) => d >= since).toSorted()) {
    const last = spans.at(-1)
    if (last && daysBetween(last.until, day) === 1) last.until = day
    else spans.push({ from: day, until: day })
  }
  return spans
}

/** The calendars with a pause for everybody; null where it ends before it begins or is longer than can be meant. */
export function withPause(calendars: readonly WorkingCalendar[], { from, until }: Span): WorkingCalendar[] | null {
  const length = daysBetween(from, until)
  if (length < 0 || length >= LONGEST_PAUSE) return null
  const days = Array.from({ length: length + 1 }, (_, n) => addDays(from, n))
  const paused = calendars.map((c) => ({ ...c, daysOff: [...new Set([...c.daysOff, ...days])].toSorted() }))
  return paused.some((c) => c.daysOff.length > MOST_DAYS_OFF) ? null : paused
}

/** The calendars with the days of a span worked again, as far as the week has work on them. */
export function withoutPause(calendars: readonly WorkingCalendar[], { from, until }: Span): WorkingCalendar[] {
  return calendars.map((c) => ({ ...c, daysOff: c.daysOff.filter((day) => day < from || day > until) }))
}
