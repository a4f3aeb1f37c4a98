import { Temporal } from 'temporal-polyfill'

/** A calendar day, 'YYYY-MM-DD', no zone: what a promise is made for. Days compare with < and > as text. */
export type Day = string & { readonly __day: unique symbol }

/** A point on the time line, ISO 8601 in UTC with milliseconds ('2026-03-02T09:30:00.000Z'). Instants compare as text. */
export type Instant = string & { readonly __instant: unique symbol }

/** An IANA time zone name, 'Europe/Berlin'. */
export type Zone = string & { readonly __zone: unique symbol }

/** Reads a day, or gives null for anything that is not a real calendar day. */
export function dayFrom(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const at = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text ? null : (text as Day)
}

/** A day that is known to be well formed (from our own code or store). Throws on anything else. */
export function day(text: string): Day {
  const found = dayFrom(text)
  if (found === null) throw new RangeError(`not a day: ${text}`)
  return found
}

/** Days since 1970-01-01; the integer axis for arithmetic. */
export function dayNumber(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`) / 86_400_000
}

export function dayOfNumber(n: number): Day {
  return new Date(n * 86_400_000).toISOString().slice(0, 10) as Day
}

export function addDays(to: Day, days: number): Day {
  return dayOfNumber(dayNumber(to) + days)
}

/** Calendar days from `a` to `b`; negative when b comes first. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a)
}

/** ISO weekday, 1 = Monday ... 7 = Sunday. */
export function weekdayOf(of: Day): number {
  return ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1
}

/** Reads an instant in any ISO form with an offset and gives it in our one form. Throws on anything else. */
export function instant(text: string): Instant {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Instant
}

export function addMinutes(to: Instant, minutes: number): Instant {
  return new Date(Date.parse(to) + minutes * 60_000).toISOString() as Instant
}

/** Minutes from `a` to `b`; negative when b comes first. */
export function minutesBetween(a: Instant, b: Instant): number {
  return (Date.parse(b) - Date.parse(a)) / 60_000
}

/** A zone this machine knows, or null. */
export function zoneFrom(name: string): Zone | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone ? (name as Zone) : null
  } catch {
    return null
  }
}

/** The calendar day that `at` falls on in `zone`. */
export function dayIn(zone: Zone, at: Instant): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() as Day
}

/** Wall time 'HH:MM' in `zone`. */
export function timeIn(zone: Zone, at: Instant): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5)
}

/**
 * The instant of a wall time. A time in a gap moves forward, an overlap takes
 * the first (Temporal's 'compatible'), so a schedule fires once a day whatever the clocks do.
 */
export function instantAt(zone: Zone, on: Day, time: string): Instant {
  const wall = Temporal.PlainDate.from(on).toPlainDateTime(Temporal.PlainTime.from(time))
  return instant(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString())
}
