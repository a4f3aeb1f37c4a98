import { EDGE_AFTER, EDGE_BEFORE, expand, source } from './compile.ts'
import { fold } from './normalise.ts'
import type { Lexicon } from './pack.ts'
import { runsOf } from './wordlist.ts'
import type { Run } from './wordlist.ts'

/** Names and patterns of the day finder for one language, built once. */
export interface DayTable {
  months: ReadonlyMap<string, number>
  /** 1 = Monday; every form. */
  weekdays: ReadonlyMap<string, number>
  /** Forms that are a day without a number beside them. */
  weekdaysAlone: ReadonlySet<string>
  relative: ReadonlyMap<string, number>
  numbers: ReadonlyMap<string, number>
  next: ReadonlySet<string>
  /** Ends in what may stand before a dotted day without a year. */
  beforeDotted: RegExp
  forms: Forms
  /** The words that one of the forms can begin with. */
  starts: ReadonlySet<string>
}

/** A sticky pattern and the words it can begin with; only there is it tried. */
export interface Form {
  pattern: RegExp
  starts: ReadonlySet<string>
  startsWithNumber: boolean
}

export interface Forms {
  /** 12(th) (of) June (2026); groups 1 day, 2 month, 3 year. */
  dayMonth: Form
  /** June 12(th)(, 2026). */
  monthDay: Form
  /** Friday (the) 12(th). */
  weekdayDay: Form
  weekday: Form
  relative: Form
  inDays: Form
  inWeeks: Form
  endOfWeek: Form
  endOfNextWeek: Form
  not: Form
}

const kept = new WeakMap<Lexicon['days'], DayTable>()

export function dayTable(pack: Lexicon): DayTable {
  const found = kept.get(pack.days) ?? build(pack)
  kept.set(pack.days, found)
  return found
}

export function monthTable(pack: Lexicon): ReadonlyMap<string, number> {
  return dayTable(pack).months
}

/** Every place where a form stands. */
export function* found(
  { pattern, starts, startsWithNumber }: Form,
  low: string,
  runs: readonly Run[],
): Iterable<RegExpExecArray> {
  let after = 0
  for (const run of runs) {
    if (run.start < after || !(starts.has(run.low) || (startsWithNumber && beginsWithDigit(run.low)))) continue
    pattern.lastIndex = run.start
    const hit = pattern.exec(low)
    if (hit === null) continue
    after = pattern.lastIndex
    yield hit
  }
}

/** Whether any form can begin with this word; the rest of a text need not be tried. */
export function mayBegin({ starts }: DayTable, { low }: Run): boolean {
  return starts.has(low) || beginsWithDigit(low)
}

function beginsWithDigit(word: string): boolean {
  return word >= '0' && word < ':'
}

function build(pack: Lexicon): DayTable {
  const { days, tongue } = pack
  const months = new Map<string, number>()
  const weekdays = new Map<string, number>()
  const alone = new Set<string>()
  for (const [i, forms] of monthForms(tongue.locale).entries()) for (const form of forms) months.set(form, i + 1)
  const long = weekdayForms(tongue.locale, 'long')
  for (const [i, short] of weekdayForms(tongue.locale, 'short').entries()) {
    weekdays.set(short, i + 1)
    weekdays.set(long[i] ?? '', i + 1)
    alone.add(long[i] ?? '')
  }
  for (const [form, n] of Object.entries(days.months)) months.set(fold(form), n)
  for (const [form, n] of Object.entries(days.weekdays)) {
    weekdays.set(fold(form), n)
    alone.add(fold(form))
  }
  for (const form of days.notAlone) alone.delete(fold(form))
  const relative = new Map(Object.entries(days.relative).map(([phrase, n]) => [fold(phrase), n]))
  const numbers = new Map(Object.entries(days.numbers).map(([word, n]) => [fold(word), n]))
  const names = { months, weekdays, relative, numbers }
  const forms = formsOf(pack, names)
  const beforeDotted = new RegExp(`${EDGE_BEFORE}(?:${any([...days.beforeDotted, ...weekdays.keys()])})[.,]? $`, 'u')
  const starts = new Set(Object.values(forms).flatMap((one: Form) => [...one.starts]))
  return { ...names, weekdaysAlone: alone, next: new Set(days.next.map(fold)), beforeDotted, forms, starts }
}

const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

/** Each month of a locale in every form that Intl writes, January first. One format serves all twelve: making one costs more than using it. */
function monthForms(locale: string): Set<string>[] {
  const formats = MONTH_STYLES.map((style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }))
  return Array.from({ length: 12 }, (_, month) => {
    const at = new Date(Date.UTC(2026, month, 15))
    const forms = formats.map((format) => {
      const parts = format.formatToParts(at)
      return fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/u, '')
    })
    return new Set(forms.filter((form) => /\p{L}/u.test(form)))
  })
}

/** Monday first. */
function weekdayForms(locale: string, weekday: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' })
  return [1, 2, 3, 4, 5, 6, 7].map((n) => fold(format.format(new Date(Date.UTC(2026, 5, n)))).replace(/\.$/u, ''))
}

type Names = Record<'months' | 'weekdays' | 'relative' | 'numbers', ReadonlyMap<string, number>>

function formsOf({ days }: Lexicon, { months, weekdays, relative, numbers }: Names): Forms {
  const month = `(${any(months.keys())})\\.?`
  const weekday = `(${any(weekdays.keys())})\\.?`
  const ordinal = `(?:${any(days.ordinals)})?`
  const between = `(?:(?:${any(days.between)}) )?`
  const year = `(?:,? ${between}(\\d{4})(?!\\d))?`
  const notCount = `(?! ?(?:${any(days.counts)})${EDGE_AFTER})`
  const amount = `(\\d{1,2}|${any(numbers.keys())})`
  const counted = (templates: readonly string[]) => {
    const phrases = templates.flatMap(expand)
    const starts = phrases.flatMap((phrase) => (phrase.startsWith('{n}') ? [...numbers.keys()] : [phrase]))
    const sources = phrases.map((phrase) => source(phrase).replace('\\{n\\}', amount))
    return form(
      sources.join('|'),
      starts,
      phrases.some((phrase) => phrase.startsWith('{n}')),
    )
  }
  const listed = (phrases: readonly string[]) => form(any(phrases.flatMap(expand)), phrases.flatMap(expand))
  return {
    dayMonth: form(`(\\d{1,2})${ordinal} ?${between}${month}${year}`, [], true),
    monthDay: form(`${month} (\\d{1,2})${ordinal}(?![\\d:.]\\d)${year}`, months.keys()),
    weekdayDay: form(
      `${weekday},? (?:(?:${any(days.beforeNumber)}) )?(\\d{1,2})${ordinal}(?![\\d:.,/]\\d)${notCount}`,
      weekdays.keys(),
    ),
    weekday: form(
      `(?:(${any([...days.next, ...days.never])}) )?(${any(weekdays.keys())})(?: (${any(days.next)})${EDGE_AFTER})?`,
      [...weekdays.keys(), ...days.next, ...days.never],
    ),
    relative: form(`(${any(relative.keys())})`, relative.keys()),
    inDays: counted(days.inDays),
    inWeeks: counted(days.inWeeks),
    endOfWeek: listed(days.endOfWeek),
    endOfNextWeek: listed(days.endOfNextWeek),
    not: listed(days.not),
  }
}

function form(body: string, starts: Iterable<string>, startsWithNumber = false): Form {
  const first = [...starts].map((phrase) => runsOf(fold(phrase))[0]?.low ?? '')
  return { pattern: new RegExp(`(?:${body})${EDGE_AFTER}`, 'uy'), starts: new Set(first), startsWithNumber }
}

/** Alternatives, longest first; an empty list never matches. */
function any(words: Iterable<string>): string {
  const list = [...words].map(fold).toSorted((a, b) => b.length - a.length)
  return list.length === 0 ? '(?!)' : list.map(source).join('|')
}
