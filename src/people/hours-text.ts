import type { Interval, Week } from '../kit/calendar.ts'

/**
 * Reads the hours of one day as people write them: '9:00-12:00, 13:00-17:00', '9-17', '09.30 – 18.00'; empty is a free day.
 * Null for anything else. Digits are the ten of ASCII: turn others into them first.
 */
export function readHours(text: string): readonly Interval[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim())
  if (parts.length === 1 && parts[0] === '') return []
  const intervals = parts.map((part) => {
    const [from, to, ...rest] = part.split(/\s*[-\u2010-\u2015]\s*/)
    const begin = minuteOf(from ?? '')
    const end = minuteOf(to ?? '')
    return begin === null || end === null || rest.length > 0 ? null : { from: begin, to: end }
  })
  return intervals.includes(null) ? null : (intervals as Interval[])
}

function minuteOf(text: string): number | null {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?$/.exec(text.trim())
  if (!found) return null
  const hour = Number(found[1])
  const minute = Number(found[2] ?? 0)
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : null
}

/** The same the other way: '9:00-12:00, 13:00-17:00'. */
export function writeHours(intervals: readonly Interval[]): string {
  return intervals.map(({ from, to }) => `${time(from)}-${time(to)}`).join(', ')
}

function time(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** Days that follow each other with the same hours, as one line each: [{ first: 1, last: 5, hours: '9:00-17:00' }]; free days are left out. */
export function weekInBrief(week: Week): readonly { first: number; last: number; hours: string }[] {
  const lines: { first: number; last: number; hours: string }[] = []
  for (const [i, intervals] of week.entries()) {
    const hours = writeHours(intervals)
    const before = lines.at(-1)
    if (hours === '') continue
    if (before && before.last === i && before.hours === hours) before.last = i + 1
    else lines.push({ first: i + 1, last: i + 1, hours })
  }
  return lines
}
