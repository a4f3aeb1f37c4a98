import { intervalsOn, wallAt } from '../kit/calendar.ts'
import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import { dayFrom } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Link, LinkType, WaitsOn } from './plan.ts'

/** Order of day, month and year where a date is written with slashes or dashes. */
export type DateOrder = 'dmy' | 'mdy'

/** How long a day, a week and a month of work are, in minutes. */
export interface WorkUnits {
  readonly day: number
  readonly week: number
  readonly month: number
}

export function unitsOf(calendar: WorkingCalendar): WorkUnits {
  const days = calendar.week.map((on) => on.reduce((sum, { from, to }) => sum + to - from, 0)).filter((m) => m > 0)
  const day = days.length === 0 ? 480 : Math.round(days.reduce((a, b) => a + b, 0) / days.length)
  return { day, week: day * (days.length || 5), month: day * 20 }
}

const UNIT_NAMES: Readonly<Record<'minute' | 'hour' | 'day' | 'week' | 'month', string>> = {
  minute: 'm min mins minute minutes minuten minuto minutos মিনিট',
  hour: 'h hr hrs hour hours std stunde stunden hora horas heure heures ঘণ্টা ঘন্টা',
  day: 'd day days t tag tage tagen pt día dia días dias j jr jrs jour jours দিন',
  week: 'w wk wks week weeks wo woche wochen sem semana semanas sm semaine semaines সপ্তাহ',
  month: 'mo mon mons month months monat monate mes meses mois মাস',
}
const UNIT = new Map(
  Object.entries(UNIT_NAMES).flatMap(([unit, names]) => names.split(' ').map((n) => [n, unit] as const)),
)

/** A number with a decimal point or comma, in Western or Bengali digits; null if it is none. */
export function numberFrom(text: string): number | null {
  let plain = westernDigits(text).replaceAll(/[\s\u00a0\u202f]/g, '')
  const comma = plain.lastIndexOf(',')
  const point = plain.lastIndexOf('.')
  if (comma >= 0 && point >= 0) plain = comma > point ? plain.replaceAll('.', '') : plain.replaceAll(',', '')
  plain = plain.replace(',', '.')
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null
}

/** '5d', '3 days', '12h', '1,5 Tage', 'PT32H0M0S', '5' (days): working minutes, or null. Negative ones are given back. */
export function minutesFrom(text: string, units: WorkUnits): number | null {
  const trimmed = westernDigits(text.trim())
  const iso = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:[\d.]+S)?)?$/.exec(trimmed)
  if (iso && trimmed.length > 1) return Number(iso[1] ?? 0) * units.day + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0)
  const found = /^([+-]?[\d.,\s\u00a0\u202f]+?)\s*([^\d\s.,?]*)\.?\??$/.exec(trimmed)
  const amount = numberFrom(found?.[1] ?? '')
  const unit = found?.[2] ? UNIT.get(found[2].toLowerCase()) : 'day'
  if (amount === null || unit === undefined) return null
  const each = { minute: 1, hour: 60, ...units }[unit as 'minute' | 'hour' | keyof WorkUnits]
  return Math.round(amount * each)
}

export type DateRead =
  | { readonly kind: 'date'; readonly day: Day; readonly minute: number | null }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

/** Reads a date, with a time where there is one. With slashes or dashes, day before month only if the order says so. */
export function dateFrom(text: string, order: DateOrder | null): DateRead {
  const plain = westernDigits(text.trim()).replace(/^\p{L}{2,4}\.?,?\s+/u, '')
  const [, date = '', hour, minute] = /^(\S+?)(?:[T\s]\s*(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?Z?)?$/.exec(plain) ?? []
  const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\.?$/.exec(date)
  if (!parts) return { kind: 'unreadable' }
  const [a, b, c] = [parts[1] ?? '', parts[3] ?? '', parts[4] ?? '']
  if (a.length !== 4 && parts[2] !== '.' && order === null) return { kind: 'ambiguous' }
  const [year, month, on] = a.length === 4 ? [a, b, c] : parts[2] === '.' || order === 'dmy' ? [c, b, a] : [c, a, b]
  const day = dayFrom(`${fullYear(year)}-${month.padStart(2, '0')}-${on.padStart(2, '0')}`)
  const at = hour === undefined ? null : Number(hour) * 60 + Number(minute)
  if (day === null || (at !== null && at >= 1440)) return { kind: 'unreadable' }
  return { kind: 'date', day, minute: at }
}

/** What a date with slashes or dashes tells about the order: 'dmy', 'mdy', 'either', or null for dates that need none. */
export function orderIn(text: string): DateOrder | 'either' | null {
  const parts = /(?:^|\s)(\d{1,2})([/-])(\d{1,2})\2(\d{2}|\d{4})(?:\s|$)/.exec(westernDigits(text.trim()))
  if (!parts) return null
  if (Number(parts[1]) > 12) return 'dmy'
  return Number(parts[3]) > 12 ? 'mdy' : 'either'
}

function fullYear(year: string): string {
  return year.length === 2 ? `20${year}` : year
}

/** The wall time a start or finish without a time stands for: the opening or closing hour of that day. */
export function wallOf(
  { day, minute }: { day: Day; minute: number | null },
  side: 'start' | 'finish',
  calendar: WorkingCalendar,
): Wall {
  if (minute !== null) return wallAt(day, minute)
  const hours = intervalsOn(calendar, day)
  if (side === 'start') return wallAt(day, hours[0]?.from ?? 0)
  return wallAt(day, Math.min(1439, hours.at(-1)?.to ?? 1439))
}

// FS SS FF SF as Microsoft Project writes them in en, de, es, fr. French FD and German EA both lead from a finish to a start.
const LINK_TYPES: Readonly<Record<string, LinkType>> = Object.fromEntries(
  ['FS=FS SS=SS FF=FF SF=SF', 'EA=FS AA=SS EE=FF AE=SF', 'FC=FS CC=SS CF=SF', 'FD=FS DD=SS DF=SF']
    .flatMap((language) => language.split(' '))
    .map((pair) => [pair.slice(0, 2), pair.slice(3) as LinkType]),
)

const LINK = new RegExp(
  `^(.+?)\\s*(${Object.keys(LINK_TYPES).join('|')})?\\s*(?:([+-])\\s*([\\d.,]+\\s*\\p{L}*\\.?))?$`,
  'iu',
)

export interface LinkRead {
  readonly links: readonly Link[]
  /** Pieces that are no link to a key this plan could have. */
  readonly unreadable: readonly string[]
}

/** '12FS+2d;7SS-4h' or '12, 7': links to keys; `isKey` tells a key that looks like a link ('A-1') from a link. */
export function linksFrom(text: string, units: WorkUnits, isKey: (text: string) => boolean): LinkRead {
  const links: Link[] = []
  const unreadable: string[] = []
  const pieces = text.includes(';') ? text.split(';') : isKey(text.trim()) ? [text] : text.split(/(?<![+-]\s?\d{1,4}),/)
  for (const piece of pieces.map((p) => p.trim()).filter((p) => p !== '')) {
    const link = linkFrom(piece, units, isKey)
    if (link) links.push(link)
    else unreadable.push(piece)
  }
  return { links, unreadable }
}

function linkFrom(piece: string, units: WorkUnits, isKey: (text: string) => boolean): Link | null {
  if (isKey(piece)) return { from: piece, type: 'FS', lag: 0, lagIn: 'successor' }
  const found = LINK.exec(piece)
  const [, from = '', typeName, sign, amount] = found ?? []
  const type = typeName === undefined ? 'FS' : LINK_TYPES[typeName.toUpperCase()]
  if (!found || from === '' || type === undefined) return null
  const elapsed = amount === undefined ? null : elapsedFrom(amount)
  const lag = amount === undefined ? 0 : (elapsed ?? minutesFrom(amount, units))
  if (lag === null) return null
  return { from, type, lag: sign === '-' ? -lag : lag, lagIn: elapsed === null ? 'successor' : 'elapsed' }
}

/** '2ed' and '4eh' are days and hours of the clock, as Microsoft Project writes them. */
function elapsedFrom(amount: string): number | null {
  const found = /^([\d.,]+)\s*e([dhmw])/i.exec(amount)
  const number = numberFrom(found?.[1] ?? '')
  if (!found || number === null) return null
  return Math.round(number * ({ m: 1, h: 60, d: 1440, w: 10_080 }[(found[2] ?? 'd').toLowerCase()] ?? 1440))
}

const WAITS: Readonly<Record<WaitsOn, string>> = {
  us: 'us we team own intern wir uns nosotros equipo nous equipe équipe আমরা',
  client: 'client customer kunde kundin cliente ক্লায়েন্ট গ্রাহক',
  'third-party':
    'third party third-party supplier vendor partner dritte lieferant tercero terceros proveedor tiers fournisseur তৃতীয়পক্ষ',
}

export function waitsOnFrom(text: string): WaitsOn | null {
  const word = text.trim().toLowerCase()
  if (word === 'third party') return 'third-party'
  const found = Object.entries(WAITS).find(([, words]) => words.split(' ').includes(word))
  return (found?.[0] as WaitsOn | undefined) ?? null
}

/** Bengali digits as the ten we count with; all else as it was. */
export function westernDigits(text: string): string {
  return text.replaceAll(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
}
