import type { Day } from '../kit/day.ts'
import type { Code } from './packs.ts'
import { tongueOf } from './packs.ts'
import type { DateOrder, DayStyle } from './tongue.ts'

/** Writes a day in a style; with `today` of the same year the year is left out. */
export type DayWriter = (style: DayStyle, day: Day, today?: Day) => string

const figures = new Map<string, Intl.NumberFormat>()

/** Writes whole numbers in the digits of a locale. */
export function digitsOf(locale: string) {
  return (n: number, width = 1) => {
    const key = `${locale} ${width}`
    const figure =
      figures.get(key) ?? new Intl.NumberFormat(locale, { minimumIntegerDigits: width, useGrouping: false })
    figures.set(key, figure)
    return figure.format(n)
  }
}

const writers = new Map<string, DayWriter>()

/** The writer of days for a language and an order; kept. */
export function dayWriter(code: Code, order: DateOrder): DayWriter {
  const key = `${code} ${order}`
  const found = writers.get(key) ?? make(code, order)
  writers.set(key, found)
  return found
}

function make(code: Code, order: DateOrder): DayWriter {
  const tongue = tongueOf(code)
  const names = new Intl.DateTimeFormat(tongue.locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const short = new Intl.DateTimeFormat(tongue.locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  })
  return (style, day, today) => {
    const at = new Date(`${day}T00:00:00Z`)
    const long = partsOf(names, at)
    const brief = partsOf(short, at)
    const sameYear = today !== undefined && today.slice(0, 4) === day.slice(0, 4)
    return tongue.day[style]({
      weekday: long('weekday'),
      weekdayShort: brief('weekday').replace(/\.$/u, ''),
      day: digitsOf(tongue.locale)(at.getUTCDate()),
      dayNumber: at.getUTCDate(),
      month: long('month'),
      monthShort: brief('month'),
      year: sameYear ? '' : long('year'),
      order,
    })
  }
}

function partsOf(format: Intl.DateTimeFormat, at: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = format.formatToParts(at)
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}
