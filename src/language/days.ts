import type { Day } from '../kit/day.ts'
import { addDays, dayNumber, dayOfNumber, daysBetween, weekdayOf } from '../kit/day.ts'
import { dayTable, found as places, mayBegin } from './day-table.ts'
import type { DayTable, Forms } from './day-table.ts'
import type { Lexicon } from './pack.ts'
import { takenIn } from './spans.ts'
import type { Span } from './spans.ts'
import type { DateOrder } from './tongue.ts'
import { runsOf } from './wordlist.ts'
import type { Run } from './wordlist.ts'

/** A day found in a text. `wrongWeekday`: the text names a weekday that this day is not. */
export interface DayFound {
  start: number
  end: number
  day: Day
  named: 'absolute' | 'month-day' | 'weekday' | 'offset'
  precise: boolean
  wrongWeekday: boolean
}

export interface DayQuestion {
  today: Day
  order: DateOrder
}

/** Everything the readers of single forms need. */
interface Search extends DayQuestion {
  low: string
  table: DayTable
  runs: readonly Run[]
}

interface Weekday {
  start: number
  end: number
  weekday: number
  /** 'next', 'never' or nothing before or after it. */
  word: string
  alone: boolean
}

/** Finds the days a text names. `low` is the normalised text in small letters; positions refer to it. */
export function findDays(
  low: string,
  pack: Lexicon,
  question: DayQuestion,
  runs: readonly Run[] = runsOf(low),
): DayFound[] {
  const table = dayTable(pack)
  const search = { ...question, low, table, runs: runs.filter((run) => mayBegin(table, run)) }
  const { isFree, take } = takenIn(low.length)
  for (const hit of placed(search, 'not')) take({ start: hit.index, end: hit.index + hit[0].length })
  const found: DayFound[] = []
  const add = (days: Iterable<DayFound>) => {
    for (const day of days) {
      if (!isFree(day)) continue
      take(day)
      found.push(day)
    }
  }
  add(numeric(search))
  add(named(search))
  add(weekdayWithNumber(search, isFree))
  const weekdays = [...weekdaysIn(search)]
  const beside = besides(weekdays, low)
  const dated = found.map((day) => withWeekday(day, beside(day)))
  for (const day of dated) take(day)
  found.splice(0, found.length, ...dated)
  add(offsets(search))
  add(aloneWeekdays(search, weekdays))
  return found.toSorted((a, b) => a.start - b.start)
}

function placed({ table, low, runs }: Search, form: keyof Forms): Iterable<RegExpExecArray> {
  return places(table.forms[form], low, runs)
}

function at(hit: RegExpExecArray, day: Day, named: DayFound['named'], precise = true): DayFound {
  return { start: hit.index, end: hit.index + hit[0].length, day, named, precise, wrongWeekday: false }
}

function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999) return null
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? (at.toISOString().slice(0, 10) as Day) : null
}

const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu
const DOTTED = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}|\d{2})(?![\d.,:]\d|\d))?(?!\d)/gu
const SLASHED = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|-\d)/gu

function* numeric({ low, order, today, table }: Search): Iterable<DayFound> {
  for (const hit of low.matchAll(ISO)) {
    const day = dayOf(Number(hit[1]), Number(hit[2]), Number(hit[3]))
    if (day !== null) yield at(hit, day, 'absolute')
  }
  for (const hit of low.matchAll(DOTTED)) {
    if (hit[3] === undefined && !table.beforeDotted.test(low.slice(Math.max(0, hit.index - 20), hit.index))) continue
    const day =
      hit[3] === undefined
        ? near(today, Number(hit[2]), Number(hit[1]))
        : dayOf(fullYear(hit[3]), Number(hit[2]), Number(hit[1]))
    if (day !== null) yield at(hit, day, hit[3] === undefined ? 'month-day' : 'absolute')
  }
  for (const hit of low.matchAll(SLASHED)) {
    const [first, second] = [Number(hit[1]), Number(hit[3])]
    const year = fullYear(hit[4] ?? '')
    const day = order === 'mdy' ? dayOf(year, first, second) : dayOf(year, second, first)
    if (day !== null) yield at(hit, day, 'absolute')
  }
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

/** The year of a day without one: the coming occurrence, or the past one when it lies less than nine weeks back. */
function near(today: Day, month: number, day: number): Day | null {
  const year = Number(today.slice(0, 4))
  for (const y of [year - 1, year, year + 1]) {
    const found = dayOf(y, month, day)
    if (found !== null && daysBetween(today, found) > -63) return found
  }
  return null
}

function* named(search: Search): Iterable<DayFound> {
  const { table, today } = search
  const forms = [
    { form: 'dayMonth', day: 1, month: 2 },
    { form: 'monthDay', day: 2, month: 1 },
  ] as const
  for (const { form, day, month } of forms) {
    for (const hit of placed(search, form)) {
      const m = table.months.get(hit[month] ?? '') ?? 0
      const d = Number(hit[day])
      const found = hit[3] === undefined ? near(today, m, d) : dayOf(Number(hit[3]), m, d)
      if (found !== null) yield at(hit, found, hit[3] === undefined ? 'month-day' : 'absolute')
    }
  }
}

/** 'Fri 14': the coming 14th; the month goes without saying. */
function* weekdayWithNumber(search: Search, isFree: (span: Span) => boolean): Iterable<DayFound> {
  const { table, today } = search
  for (const hit of placed(search, 'weekdayDay')) {
    if (!isFree({ start: hit.index, end: hit.index + hit[0].length })) continue
    const weekday = table.weekdays.get(hit[1] ?? '')
    const number = Number(hit[2])
    const soon = daysNumbered(number, today)
    const day = soon.find((one) => weekdayOf(one) === weekday) ?? soon[0]
    if (day !== undefined) yield { ...at(hit, day, 'month-day'), wrongWeekday: weekdayOf(day) !== weekday }
  }
}

/** The days called `number` from a week ago to five weeks ahead. */
function daysNumbered(number: number, today: Day): Day[] {
  const first = dayNumber(today) - 7
  return Array.from({ length: 45 }, (_, i) => first + i)
    .filter((n) => new Date(n * 86_400_000).getUTCDate() === number)
    .map(dayOfNumber)
}

function* weekdaysIn(search: Search): Iterable<Weekday> {
  const { table } = search
  for (const hit of placed(search, 'weekday')) {
    const name = hit[2] ?? ''
    const word = hit[1] ?? hit[3] ?? ''
    const weekday = table.weekdays.get(name) ?? 0
    const kind = word === '' ? '' : table.next.has(word) ? 'next' : 'never'
    yield {
      start: hit.index,
      end: hit.index + hit[0].length,
      weekday,
      word: kind,
      alone: table.weekdaysAlone.has(name),
    }
  }
}

/** More than any `BEFORE` is long. */
const NEAR = 24
const BEFORE = /^\.?,? ?(?:\p{L}{1,4} ){0,2}$/u
const BEHIND = /^,? ?\(?$/u

/** Finds the weekday that stands beside a day: before it, the farthest that still belongs to it, or behind it. */
function besides(weekdays: readonly Weekday[], low: string): (found: DayFound) => Weekday | null {
  const byEnd = new Map(weekdays.map((weekday) => [weekday.end, weekday]))
  const byStart = new Map(weekdays.map((weekday) => [weekday.start, weekday]))
  return ({ start, end }) => {
    for (let at = start - NEAR; at <= start; at++) {
      const weekday = byEnd.get(at)
      if (weekday !== undefined && BEFORE.test(low.slice(at, start))) return weekday
    }
    for (let at = end; at <= end + NEAR; at++) {
      const weekday = byStart.get(at)
      if (weekday !== undefined && BEHIND.test(low.slice(end, at))) return weekday
    }
    return null
  }
}

/** Joins a weekday beside a date to it ('Friday, 12 June', '2026-06-12 (Friday)') and says whether the two agree. */
function withWeekday(found: DayFound, beside: Weekday | null): DayFound {
  if (beside === null) return found
  return {
    ...found,
    start: Math.min(found.start, beside.start),
    end: Math.max(found.end, beside.end),
    wrongWeekday: weekdayOf(found.day) !== beside.weekday,
  }
}

function* offsets(search: Search): Iterable<DayFound> {
  const { table, today } = search
  const amount = (hit: RegExpExecArray) => {
    const text = hit.slice(1).find((group) => group !== undefined) ?? ''
    return /^\d+$/u.test(text) ? Number(text) : (table.numbers.get(text) ?? 0)
  }
  const friday = addDays(today, 5 - weekdayOf(today))
  for (const hit of placed(search, 'endOfNextWeek')) yield at(hit, addDays(friday, 7), 'offset')
  for (const hit of placed(search, 'endOfWeek')) yield at(hit, friday, 'offset')
  for (const hit of placed(search, 'inDays')) yield at(hit, addDays(today, amount(hit)), 'offset')
  for (const hit of placed(search, 'inWeeks')) yield at(hit, addDays(today, 7 * amount(hit)), 'offset', false)
  for (const hit of placed(search, 'relative')) {
    yield at(hit, addDays(today, table.relative.get(hit[1] ?? '') ?? 0), 'offset')
  }
}

/** A weekday on its own is the coming one; with 'next' it is the one in the week after this. */
function* aloneWeekdays({ today }: Search, weekdays: readonly Weekday[]): Iterable<DayFound> {
  for (const { start, end, weekday, word, alone } of weekdays) {
    if (!alone || word === 'never') continue
    const ahead = weekday - weekdayOf(today)
    const day = addDays(today, word === 'next' ? ahead + 7 : ahead > 0 ? ahead : ahead + 7)
    yield { start, end, day, named: 'weekday', precise: true, wrongWeekday: false }
  }
}
