import { type Day, dayFrom } from '../kit/day.ts'

/** The order in which a reader writes day, month and year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'

const bengaliZero = 0x09e6

/** Bengali digits as the ten we count with; all else as it was. */
export function plainDigits(text: string): string {
  return text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - bengaliZero))
}

const tens = new Map<string, readonly string[]>()

/** The ten digits we count with as a reader of this locale writes them; all else as it was. */
export function readersDigits(text: string, locale: string): string {
  const ten = tens.get(locale) ?? tenOf(locale)
  tens.set(locale, ten)
  return ten[1] === '1' ? text : text.replace(/\d/g, (digit) => ten[Number(digit)] ?? digit)
}

function tenOf(locale: string): readonly string[] {
  const figure = new Intl.NumberFormat(locale)
  return Array.from({ length: 10 }, (_, n) => figure.format(n))
}

/** A day as somebody used to this order would type it: '13.3.2027'. */
export function writeDay(day: Day, order: DateOrder): string {
  const [year = '', month, date] = day.split('-')
  if (order === 'dmy') return `${Number(date)}.${Number(month)}.${year}`
  return order === 'mdy' ? `${Number(month)}/${Number(date)}/${year}` : day
}

/**
 * Reads a typed number: Bengali digits, decimal comma or point, spaces and apostrophes as thousands marks.
 * Null for anything else, also for '1.500', which is one and a half to some and fifteen hundred to others.
 */
export function readNumber(text: string): number | null {
  const plain = plainDigits(text)
    .trim()
    .replace(/[\s\u00a0\u202f'’]/g, '')
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return null
  const one = plain.replace(/[.,](?=\d{3}[.,])/g, '').replace(',', '.')
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(one) ? Number(one) : null
}

/**
 * Reads a typed day in the reader's order with any of `. / -` or spaces between;
 * the year may be left out (then it is that of `today` or, if that day has passed, the next).
 * A day written 'YYYY-MM-DD' is read in any order. Null if it is no real day.
 */
export function readDay(text: string, order: DateOrder, today: Day): Day | null {
  const parts = plainDigits(text)
    .trim()
    .split(/[\s./-]+/)
    .filter(Boolean)
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return null
  const [first = '', second = '', third] = parts
  if (first.length === 4) return third === undefined ? null : dayOf(first, second, third)
  if (order === 'ymd' && third !== undefined) return dayOf(fullYear(first), second, third)
  const [date, month] = order === 'dmy' ? [first, second] : [second, first]
  if (third !== undefined) return dayOf(fullYear(third), month, date)
  const thisYear = dayOf(today.slice(0, 4), month, date)
  return thisYear === null || thisYear >= today ? thisYear : dayOf(String(Number(today.slice(0, 4)) + 1), month, date)
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

function dayOf(year: string, month: string, date: string): Day | null {
  return dayFrom(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
