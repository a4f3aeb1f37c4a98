import type { Day, Instant, Zone } from '../kit/day.ts'
import { dayIn, timeIn } from '../kit/day.ts'
import type { Money } from '../kit/money.ts'
import { majorOf } from '../kit/money.ts'
import { dayWriter, digitsOf } from './day-format.ts'
import { message } from './icu.ts'
import type { Code } from './packs.ts'
import { tongueOf } from './packs.ts'
import type { DateOrder, DayStyle, Tongue } from './tongue.ts'

export interface FormatOptions {
  zone: Zone
  /** The order the reader is used to; the language's own when left out. */
  dateOrder?: DateOrder
}

/** The one way days, times, money and figures are written, in the interface and in letters. */
export interface Formats {
  locale: string
  /** With `today` of the same year the year is left out. */
  day: (style: DayStyle, day: Day, today?: Day) => string
  /** 'Fri 12 Jun 2026, 16:00 CEST (Europe/Berlin)'. */
  moment: (at: Instant) => string
  /** The wall time in the zone: '16:00', '16 Uhr'. */
  clock: (at: Instant) => string
  /** A wall time 'HH:MM' as the language writes it. */
  time: (hhmm: string) => string
  /** Two wall times of one stretch, for 'from … to …': '14' and '16:30 Uhr'. */
  span: (from: string, to: string) => readonly [from: string, to: string]
  /** The zone's short name on that day: 'CEST'. */
  zoneName: (at: Instant) => string
  /** From a share 0-1: '22 %'. */
  percent: (share: number) => string
  /** The same to two decimals, for what is agreed and not estimated: '7,5 %'. */
  rate: (share: number) => string
  /** A share 0-1 in words: 'about one in five'. */
  chance: (share: number) => string
  money: (amount: Money) => string
  number: (n: number) => string
  list: (items: readonly string[]) => string
  /** Whole minutes in the largest unit that fits: '3 hours', '2 days'. */
  duration: (minutes: number) => string
}

const known = new Map<string, Formats>()

/** Formats for a language and a reader. Cheap to call: kept per language, zone and order. */
export function formatsFor(code: Code, { zone, dateOrder }: FormatOptions): Formats {
  const order = dateOrder ?? tongueOf(code).dateOrder
  const key = `${code} ${zone} ${order}`
  const found = known.get(key) ?? make(code, zone, order)
  known.set(key, found)
  return found
}

function make(code: Code, zone: Zone, order: DateOrder): Formats {
  const tongue = tongueOf(code)
  const { locale } = tongue
  const days = dayWriter(code, order)
  const figure = new Intl.NumberFormat(locale)
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const exact = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  const and = new Intl.ListFormat(locale, { type: 'conjunction' })
  const zoned = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'short' })
  const zoneName = (at: Instant) =>
    zoned.formatToParts(Date.parse(at)).find((part) => part.type === 'timeZoneName')?.value ?? ''
  const time = (hhmm: string) => tongue.time(Number(hhmm.slice(0, 2)), Number(hhmm.slice(3, 5)), digitsOf(locale))
  return {
    locale,
    day: days,
    clock: (at) => time(timeIn(zone, at)),
    moment: (at) => `${days('short', dayIn(zone, at))}, ${time(timeIn(zone, at))} ${zoneName(at)} (${zone})`,
    zoneName,
    time,
    span: (from, to) => tongue.span?.(time(from), time(to)) ?? [time(from), time(to)],
    percent: (of) => share.format(of),
    rate: (of) => exact.format(of),
    chance: (of) => chanceInWords(code, of),
    money: (amount) => moneyIn(tongue, amount),
    number: (n) => figure.format(n),
    list: (items) => and.format(items),
    duration: (minutes) => duration(locale, minutes),
  }
}

function moneyIn({ locale, currencyNames }: Tongue, amount: Money): string {
  const { currency } = amount
  const currencyDisplay = currencyNames === undefined ? 'symbol' : 'name'
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .formatToParts(majorOf(amount))
    .map(({ type, value }) => (type === 'currency' ? (currencyNames?.[currency] ?? value) : value))
    .join('')
}

/** The simple fraction nearest to the share; tenths between one half and nine tenths, where 'one in' has no word. */
function chanceInWords(code: Code, share: number): string {
  const { locale, oneIn, inTen, hardly, nearly } = tongueOf(code)
  const write = (text: string, values: Record<string, number>) => message(text, locale).format(values)
  if (share < 0.05) return hardly
  if (share >= 0.95) return nearly
  if (share <= 0.55) return write(oneIn, { n: Math.max(2, Math.round(1 / share)) })
  return write(inTen, { n: Math.min(9, Math.round(share * 10)), m: 10 })
}

const UNITS = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const

function duration(locale: string, minutes: number): string {
  const [unit, size] = UNITS.find(([, per]) => Math.abs(minutes) >= per) ?? (['minute', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    Math.round(minutes / size),
  )
}
