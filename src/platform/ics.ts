import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { addMinutes, instant, type Instant } from '../kit/day.ts'
import { isOneLine, isPlainAddress } from './mail/address.ts'

export interface Invited {
  readonly name: string
  readonly address: string
}

export interface Meeting {
  /** The same for every version of one call: 'call-01J8...@mail.example.org'. */
  readonly uid: string
  /** 0 for the first, one more for each change and for the cancellation. */
  readonly sequence: number
  readonly method: 'REQUEST' | 'CANCEL'
  /** When this version was made. */
  readonly at: Instant
  readonly start: Instant
  readonly minutes: number
  readonly title: string
  readonly description: string
  readonly organizer: Invited
  readonly attendees: readonly Invited[]
  /** 'tel:+49301234567' or the address of a video room. */
  readonly where?: string
}

/**
 * One call as iTIP (RFC 5546), in UTC only: with a zone the generator shifts
 * the hour. Throws a RangeError for an address that is not plain or a uid with
 * white space; texts may hold anything and are escaped.
 */
export function invite(meeting: Meeting): { readonly method: 'REQUEST' | 'CANCEL'; readonly ics: string } {
  const { uid, sequence, method, start, minutes, organizer, attendees } = meeting
  if (!/^[\w.@+-]{1,200}$/.test(uid)) throw new RangeError('a uid holds letters, digits and . @ + - _ only')
  if (![organizer, ...attendees].every(({ address }) => isPlainAddress(address))) {
    throw new RangeError('an invited address is not a plain address')
  }
  const cancelled = method === 'CANCEL'
  const calendar = ical({
    prodId: { company: 'Forthright', product: 'Forthright', language: 'EN' },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  calendar.createEvent({
    id: uid,
    sequence,
    stamp: new Date(meeting.at),
    start: new Date(start),
    end: new Date(addMinutes(start, minutes)),
    summary: plain(meeting.title),
    description: plain(meeting.description),
    ...(meeting.where ? { location: plain(meeting.where) } : {}),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: parameter(organizer.name) || organizer.address, email: organizer.address },
    attendees: attendees.map(({ name, address }) => ({
      name: parameter(name) || address,
      email: address,
      rsvp: !cancelled,
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.NEEDSACTION,
    })),
  })
  return { method, ics: calendar.toString() }
}

/** When the event of a calendar of our own begins, its lines unfolded; null where it says no time in UTC. */
export function startIn(ics: string): Instant | null {
  const found = /^DTSTART:(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\r?$/m.exec(ics)
  if (!found) return null
  const [, year, month, date, hour, minute, second] = found
  return instant(`${year}-${month}-${date}T${hour}:${minute}:${second}Z`)
}

/** Line breaks become \n when escaped; every other control character has no place in a calendar. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this removes
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
}

/** A parameter value can escape nothing (RFC 5545 3.2): what would end it is left out. */
function parameter(name: string): string {
  const safe = name
    .replace(/["\\;:,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return isOneLine(safe) ? safe : [...safe].filter(isOneLine).join('')
}
