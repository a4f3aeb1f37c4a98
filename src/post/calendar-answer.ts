import { dayFrom, instantAt, zoneFrom, type Instant, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { zoneNamed } from '../kit/windows-zones.ts'

/** What a calendar answered to an invitation of ours (RFC 5546, REPLY and COUNTER), as far as anyone needs it. */
export interface CalendarReply {
  readonly uid: string
  readonly sequence: number
  readonly kind: 'accepted' | 'tentative' | 'declined' | 'proposed'
  /** The time it speaks of; for 'proposed' the one asked for. Null where it is not said in a form that is certain. */
  readonly start: Instant | null
  /** Its COMMENT; '' for none. */
  readonly words: string
}

/** What the rooms hear. It proposes and nothing more: whoever hears it books, moves and cancels nothing. */
export interface CalendarNews extends CalendarReply {
  readonly mailId: Id
  readonly contactId: Id
}

declare module '../platform/fact.ts' {
  interface Facts {
    'mail.calendar-answered': CalendarNews
  }
}

const MOST_TEXT = 100_000
const MOST_WORDS = 1_000
const KINDS: Readonly<Record<string, CalendarReply['kind']>> = {
  ACCEPTED: 'accepted',
  TENTATIVE: 'tentative',
  DECLINED: 'declined',
}

interface Line {
  readonly name: string
  readonly params: ReadonlyMap<string, string>
  readonly value: string
}

/**
 * Reads an answer of this attendee; null for anything else: another method, another's answer, a text that is no
 * calendar. It comes from outside and may hold anything, so what does not fit is passed over and never thrown at.
 */
export function calendarReply(ics: string, attendee: string): CalendarReply | null {
  const lines = ics
    .slice(0, MOST_TEXT)
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap((line) => lineOf(line) ?? [])
  const method = lines
    .find(({ name }) => name === 'METHOD')
    ?.value.trim()
    .toUpperCase()
  if (method !== 'REPLY' && method !== 'COUNTER') return null
  const event = firstEvent(lines)
  const of = (name: string) => event.find((line) => line.name === name)
  const uid = of('UID')?.value.trim() ?? ''
  const own = event.find((line) => line.name === 'ATTENDEE' && addressOf(line.value) === attendee.toLowerCase())
  if (uid === '' || uid.length > 250 || own === undefined) return null
  const kind = method === 'COUNTER' ? 'proposed' : KINDS[own.params.get('PARTSTAT')?.toUpperCase() ?? '']
  if (kind === undefined) return null
  const sequence = /^\d{1,9}$/.exec(of('SEQUENCE')?.value.trim() ?? '0')
  const words = unescaped(of('COMMENT')?.value ?? '').slice(0, MOST_WORDS)
  return { uid, sequence: Number(sequence?.[0] ?? 0), kind, start: startOf(of('DTSTART')), words }
}

/** The lines of the first event itself, without those of alarms inside it. */
function firstEvent(lines: readonly Line[]): readonly Line[] {
  const from = lines.findIndex(({ name, value }) => name === 'BEGIN' && value.toUpperCase() === 'VEVENT')
  if (from < 0) return []
  const own: Line[] = []
  let depth = 0
  for (const line of lines.slice(from + 1)) {
    if (line.name === 'BEGIN') depth++
    else if (line.name === 'END' && depth-- === 0) return own
    else if (depth === 0) own.push(line)
  }
  return own
}

/** 'NAME;PARAM="a:b";OTHER=c:value'; null where a line has no value. */
function lineOf(text: string): Line | null {
  const found = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*)(?:,(?:"[^"]*"|[^";:]*))*)*):(.*)$/.exec(text)
  if (!found) return null
  const [, name = '', params = '', value = ''] = found
  const parts = [...params.matchAll(/;([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g)]
  return {
    name: name.toUpperCase(),
    params: new Map(parts.map(([, key = '', said = '']) => [key.toUpperCase(), said.replace(/^"|"$/g, '')])),
    value,
  }
}

const addressOf = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')

const unescaped = (value: string): string =>
  value.replace(/\\([nN\\;,])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char)).trim()

/** Some programs write a path before the name: '/citadel.org/20210210_1/Europe/Berlin'. */
function zoneIn(tzid: string): Zone | null {
  const parts = tzid.split('/')
  for (const most of [parts.length, 3, 2]) {
    const zone = zoneNamed(parts.slice(-most).join('/'))
    if (zone !== null) return zone
  }
  return null
}

/** In UTC, or on the clock of a zone we know. A time without either, or a whole day, is nothing to be certain of. */
function startOf(line: Line | undefined): Instant | null {
  const found = /^(\d{4})(\d{2})(\d{2})T([01]\d|2[0-3])([0-5]\d)[0-5]\d(Z?)$/.exec(line?.value.trim() ?? '')
  if (!found || line === undefined) return null
  const [, year, month, date, hour, minute, utc] = found
  const on = dayFrom(`${year}-${month}-${date}`)
  const zone = utc === 'Z' ? zoneFrom('UTC') : zoneIn(line.params.get('TZID') ?? '')
  return on === null || zone === null ? null : instantAt(zone, on, `${hour}:${minute}`)
}
