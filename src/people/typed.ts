import { z } from 'zod/mini'
import type { Interval, Week } from '../kit/calendar.ts'
import { dayFrom, zoneFrom, type Day, type Zone } from '../kit/day.ts'
import { isCode, type Code } from '../language/packs.ts'

/** What goes wrong with a typed field, as the problem in a 'bad-input' refusal; `words/people.ts` has a sentence for each. */
export type TypedProblem =
  | 'needed'
  | 'too-long'
  | 'one-line'
  | 'zone-unknown'
  | 'language-unknown'
  | 'country-unknown'
  | 'currency-unknown'
  | 'phone-not-international'
  | 'hours-not-sane'
  | 'day-unknown'
  | 'email-not-plain'

const problem = (name: TypedProblem): TypedProblem => name

/** A name or title: one line of any script, blanks at the ends cut, `least` to 200 characters. HTML is text like any other. */
function line(least: 0 | 1) {
  return z.string().check(
    z.trim(),
    z.refine((text) => text.length >= least, problem('needed')),
    z.maxLength(200, problem('too-long')),
    z.refine((text) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text), problem('one-line')),
  )
}

export const someLine = line(1)
export const maybeLine = line(0)

/** An IANA zone this machine knows; an offset like '+01:00' is none, since it knows no summer time. */
export const zone = z.pipe(
  z.string().check(z.refine((name) => /^[A-Z]/.test(name) && zoneFrom(name) !== null, problem('zone-unknown'))),
  z.transform((name) => name as Zone),
)

export const language = z.custom<Code>((code) => typeof code === 'string' && isCode(code), problem('language-unknown'))

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** ISO 3166 alpha-2. */
export const country = z
  .string()
  .check(z.refine((code) => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined, problem('country-unknown')))

/** ISO 4217. */
export const currency = z
  .string()
  .check(z.refine((code) => Intl.supportedValuesOf('currency').includes(code), problem('currency-unknown')))

export const day = z.pipe(
  z.string().check(z.refine((text) => dayFrom(text) !== null, problem('day-unknown'))),
  z.transform((text) => text as Day),
)

/** E.164, '+493012345678'. Blanks, brackets, dots and dashes are dropped, Bengali digits read; '' is no phone. */
export const phone = z.pipe(
  z.string().check(
    z.overwrite(plainPhone),
    z.refine((text) => text === '' || /^\+[1-9]\d{6,14}$/.test(text), problem('phone-not-international')),
  ),
  z.transform((text) => (text === '' ? null : text)),
)

function plainPhone(text: string): string {
  const digits = text.replace(/[\u09e6-\u09ef]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
  return digits.replace(/[\s().\-/\u2010-\u2013]/g, '').replace(/^00/, '+')
}

/** Seven lists of working intervals in minutes of the day, Monday first; in order, apart, and some work in the week. */
export const hours = z.custom<Week>((week) => Array.isArray(week) && isSaneWeek(week), problem('hours-not-sane'))

function isSaneWeek(week: readonly unknown[]): boolean {
  return week.length === 7 && week.every(isSaneDay) && week.some((intervals) => (intervals as unknown[]).length > 0)
}

function isSaneDay(intervals: unknown): boolean {
  if (!Array.isArray(intervals) || intervals.length > 6) return false
  let end = -1
  return intervals.every((interval: Partial<Interval> | null) => {
    const { from, to } = interval ?? {}
    if (!Number.isInteger(from) || !Number.isInteger(to)) return false
    const fits =
      (from as number) > end && (from as number) >= 0 && (from as number) < (to as number) && (to as number) <= 1440
    end = to as number
    return fits
  })
}
