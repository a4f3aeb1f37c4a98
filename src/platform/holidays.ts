import Holidays from 'date-holidays'
import { dayFrom, type Day } from '../kit/day.ts'

const known = new Map<string, readonly Day[]>()

/**
 * Public holidays of a country (ISO 3166 alpha-2) from `from` to `to`, both
 * included, in order; none for a country the table does not know. Days come from
 * date-holidays (ISC, data CC-BY-3.0); users can edit what they get.
 */
export function holidaysBetween(country: string, from: Day, to: Day): readonly Day[] {
  const days: Day[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    days.push(...holidaysIn(country, year))
  return days.filter((day) => from <= day && day <= to)
}

/** Kept once worked out: one country and year costs about 4 ms. */
function holidaysIn(country: string, year: number): readonly Day[] {
  const key = `${country} ${year}`
  const found = known.get(key) ?? worked(country, year)
  known.set(key, found)
  return found
}

function worked(country: string, year: number): readonly Day[] {
  const days = new Set<Day>()
  for (const { date, type } of new Holidays(country).getHolidays(year) ?? []) {
    const day = dayFrom(date.slice(0, 10))
    if (type === 'public' && day !== null) days.add(day)
  }
  return [...days].sort()
}

const named = new Map<string, ReadonlyMap<Day, string>>()

/**
 * The names of a country's public holidays in one year, in `language` (ISO 639-1) where the table has it, else in English
 * or the country's own; empty for a country the table does not know. Kept once worked out.
 */
export function holidayNames(country: string, year: number, language: string): ReadonlyMap<Day, string> {
  const key = `${country} ${year} ${language}`
  const found = named.get(key) ?? namesOf(country, year, language)
  named.set(key, found)
  return found
}

function namesOf(country: string, year: number, language: string): ReadonlyMap<Day, string> {
  const table = new Holidays(country)
  const own = table.getLanguages() ?? []
  table.setLanguages([...new Set([language, 'en', ...own])])
  const names = new Map<Day, string>()
  for (const { date, type, name } of table.getHolidays(year) ?? []) {
    const day = dayFrom(date.slice(0, 10))
    if (type === 'public' && day !== null) names.set(day, name)
  }
  return names
}
