import type { NonEmpty } from './pack.ts'

export type DateOrder = 'dmy' | 'mdy' | 'ymd'

/**
 * How a day is written: 'on' inside a sentence ('am Freitag, dem 12. Juni'),
 * 'bare' standing alone ('Freitag, der 12. Juni'), 'short' in lists ('Fr., 12. Juni 2026').
 */
export type DayStyle = 'on' | 'bare' | 'short'

/** A day taken apart, names and digits already in the language. `year` is '' where it goes without saying. */
export interface DayParts {
  weekday: string
  weekdayShort: string
  day: string
  /** The day of the month as a number, for ordinals ('1er'). */
  dayNumber: number
  month: string
  monthShort: string
  year: string
  order: DateOrder
}

/** The small part of a language that is always at hand, so that dates, numbers and the language of a text need no loading. */
export interface Tongue {
  code: string
  /** BCP 47, for Intl and the lang attribute: 'bn-BD'. */
  locale: string
  /** The language's name in itself: 'Deutsch'. */
  name: string
  script: 'Latn' | 'Beng'
  dateOrder: DateOrder
  day: Record<DayStyle, (parts: DayParts) => string>
  /** A wall time; hour 0-23, digits of the language by `digits`. */
  time: (hour: number, minute: number, digits: (n: number, width?: number) => string) => string
  /** Two written times of one stretch, where both in full would say something twice: '14' and '16:30 Uhr'. */
  span?: (from: string, to: string) => readonly [from: string, to: string]
  /** Present where money is written with the currency's name instead of its sign; names that people use instead of the official ones. */
  currencyNames?: Readonly<Record<string, string>>
  /** ICU with the number {n} (2-20): 'about one in five'; write small numbers as words by plural cases. */
  oneIn: string
  /** ICU with the numbers {n} and {m}: 'about {n, number} in {m, number}'. */
  inTen: string
  /** Chances too near to 0 or 1 for a fraction: 'hardly any chance', 'almost certain'. */
  hardly: string
  nearly: string
  /** About 45 everyday words, lower case, that tell this language from the others. */
  common: NonEmpty<string>
}
