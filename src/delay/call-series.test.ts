import ICAL from 'ical.js'
import ical from 'node-ical'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { defaultCalendar, isWorking, withDaysOff, type WorkingCalendar } from '../kit/calendar.ts'
import { chanceFrom, type Chance } from '../kit/chance.ts'
import { addDays, addMinutes, day, dayIn, instantAt, timeIn, type Instant, type Zone } from '../kit/day.ts'
import { HORIZON_DAYS } from '../people/caller-hours.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { invite } from '../platform/ics.ts'
import { aLetter } from '../platform/mail/letter.testing.ts'
import { rawOf } from '../platform/mail/mime.ts'
import { CALL_MINUTES, callSlots, quartersOf } from './call-slots.ts'
import { aCaseAt, anId } from './case.testing.ts'
import type { CaseEvent } from './case-event.ts'
import { stateOf, type Case } from './case.ts'
import { bookCall, cancelCall } from './decide-call.ts'

const SEED = 26
const SERIES = 300

/** Zones with clock changes of every kind, half and quarter hours, other weekends. */
const CLIENTS = [
  ['Europe/Berlin', 'DE'],
  ['Europe/Madrid', 'ES'],
  ['Europe/London', 'GB'],
  ['Africa/Casablanca', 'MA'],
  ['Asia/Dhaka', 'BD'],
  ['Asia/Kathmandu', 'NP'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Jerusalem', 'IL'],
  ['America/New_York', 'US'],
  ['America/St_Johns', 'CA'],
  ['America/Sao_Paulo', 'BR'],
] as const
const LEADS = [
  ['Europe/Berlin', 'DE'],
  ['Europe/London', 'GB'],
  ['America/New_York', 'US'],
] as const
/** Days before each change of the clocks in both years, and plain ones. */
const BEGINNINGS = '2026-10-22 2026-10-29 2027-03-11 2027-03-25 2027-06-10 2027-10-28 2027-11-04 2027-12-20'.split(' ')

function pickOf<T>(chance: Chance, from: readonly T[]): T {
  return from[Math.floor(chance.unit() * from.length)] as T
}

const hoursOf = ([zone, country]: readonly [string, string]): WorkingCalendar =>
  withDaysOff(
    defaultCalendar(zone, country, zone as Zone),
    holidaysBetween(country, day('2026-10-01'), day('2028-01-31')),
  )

interface Version {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly uid: string
  readonly sequence: number
  readonly start: Instant
}

/** One call as it may go: booked, moved up to three times, and in half of all cases called off. */
function aSeries(chance: Chance, caseId: string): { versions: readonly Version[]; contact: WorkingCalendar } | null {
  const contact = hoursOf(pickOf(chance, CLIENTS))
  const caller = hoursOf(pickOf(chance, LEADS))
  let now = instantAt(contact.zone, addDays(day(pickOf(chance, BEGINNINGS)), Math.floor(chance.unit() * 5)), '08:10')
  let events: readonly CaseEvent[] = aCaseAt('told').events
  const versions: Version[] = []
  const found = (): Case => ({ ...aCaseAt('told'), id: anId(caseId), events, state: stateOf(events) })
  const turns = 1 + Math.floor(chance.unit() * 4)
  for (let turn = 0; turn < turns; turn++) {
    const { booked, version: seen } = found().state.call
    const taken = new Set(booked ? quartersOf(booked.start) : [])
    const diaries = { now, contact, caller, taken }
    const start = pickOf(chance, callSlots(diaries))
    if (start === undefined) break
    const by = { byContact: anId('MRA'), byMember: null, seen }
    const booking = { ...by, start, memberId: anId('LEAD'), invited: 0, mailDomain: 'mail.example.org' }
    const done = bookCall(found(), booking, now)
    if (!done.ok) throw new Error(done.refusal.kind)
    events = [...events, ...done.events]
    const call = found().state.call.booked
    if (call === null) throw new Error('booked and not there')
    versions.push({ method: 'REQUEST', uid: call.uid, sequence: call.sequence, start })
    now = addMinutes(now, 7)
  }
  const call = found().state.call.booked
  if (call === null) return null
  if (chance.unit() < 0.5) {
    const off = cancelCall(found(), { byContact: anId('MRA'), byMember: null, seen: found().state.call.version }, now)
    if (!off.ok) throw new Error(off.refusal.kind)
    versions.push({ method: 'CANCEL', uid: call.uid, sequence: call.sequence + 1, start: call.start })
  }
  return { versions, contact }
}

const meetingOf = (version: Version) => ({
  ...version,
  at: version.start,
  minutes: CALL_MINUTES,
  title: 'Gespräch mit Lena Brandt: Nordlicht',
  description: 'Lena Brandt ruft Sie an',
  organizer: { name: 'Lena Brandt', address: 'lena@studio.example' },
  attendees: [{ name: 'Dr. Katharina Vogel', address: 'vogel@kunde.example' }],
  where: 'tel:+493012345678',
})

/** What each of two parsers, of other hands than ours, reads. */
function readings(text: string): readonly object[] {
  const component = new ICAL.Component(ICAL.parse(text))
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!)
  const other = Object.values(ical.sync.parseICS(text)).find((one) => one?.type === 'VEVENT') as ical.VEvent
  const organizer = other.organizer as { val?: string } | string | undefined
  return [
    {
      method: component.getFirstPropertyValue('method'),
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      wholeDay: event.startDate.isDate,
      status: event.component.getFirstPropertyValue('status'),
      organizer: String(event.organizer),
    },
    {
      method: other.method,
      uid: other.uid,
      sequence: Number(other.sequence),
      start: other.start.toISOString(),
      end: other.end?.toISOString(),
      wholeDay: other.datetype === 'date',
      status: other.status,
      organizer: typeof organizer === 'string' ? organizer : organizer?.val,
    },
  ]
}

test(
  'three hundred calls, booked, moved and called off over every kind of clock, are read alike by two parsers',
  { timeout: 600_000 },
  async () => {
    const chance = chanceFrom(SEED)
    const counts = {
      series: 0,
      booked: 0,
      moved: 0,
      cancelled: 0,
      versions: 0,
      asMail: 0,
      noCommonHour: 0,
      overClockChange: 0,
    }
    for (let i = 0; counts.series < SERIES; i++) {
      const series = aSeries(chance, `C${i}`)
      if (series === null) {
        counts.noCommonHour++
        continue
      }
      counts.series++
      const { versions, contact } = series
      expect(versions.map(({ sequence }) => sequence)).toEqual(versions.map((_, n) => n))
      expect(new Set(versions.map(({ uid }) => uid)).size).toBe(1)
      for (const [n, version] of versions.entries()) {
        const { method, uid, sequence, start } = version
        counts[method === 'CANCEL' ? 'cancelled' : n === 0 ? 'booked' : 'moved']++
        const { ics } = invite(meetingOf(version))
        const same = {
          method,
          uid,
          sequence,
          start,
          end: addMinutes(start, CALL_MINUTES),
          wholeDay: false,
          status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
          organizer: 'mailto:lena@studio.example',
        }
        expect(readings(ics)).toEqual([same, same])
        // What the page shows is on the half hour of the client's clock, inside their working hours, whatever it is in UTC.
        expect(timeIn(contact.zone, start)).toMatch(/:[03]0$/)
        expect(isWorking(contact, start)).toBe(true)
        counts.versions++
        // As a mail, with its method in the header too: of every fifth series, since building versions is slow.
        if (counts.series % 5 > 0) continue
        counts.asMail++
        const raw = await rawOf(aLetter({ calendar: { method, ics } }), { 'portal-link': 'https://example.org/p/x' })
        const part = (await PostalMime.parse(raw)).attachments.find(({ mimeType }) => mimeType === 'text/calendar')
        expect(part?.method).toBe(method)
      }
      const [first, last] = [versions[0], versions.at(-1)]
      const offset = (at: Instant | undefined) =>
        at ? (Date.parse(`${dayIn(contact.zone, at)}T${timeIn(contact.zone, at)}Z`) - Date.parse(at)) / 60_000 : 0
      if (offset(first?.start) !== offset(last?.start)) counts.overClockChange++
    }
    process.stdout.write(`calls, seed ${SEED}: ${JSON.stringify(counts)}\n`)
    expect(counts.booked).toBe(SERIES)
    expect(Math.min(counts.moved, counts.cancelled, counts.overClockChange)).toBeGreaterThan(0)
  },
)

test('whatever both sides’ hours, no offered time lies outside them, on a holiday of either, at once or twice', () => {
  const chance = chanceFrom(SEED)
  let offered = 0
  for (let i = 0; i < 100; i++) {
    const contact = hoursOf(pickOf(chance, CLIENTS))
    const caller = hoursOf(pickOf(chance, LEADS))
    const now = addMinutes(
      instantAt(contact.zone, day(pickOf(chance, BEGINNINGS)), '00:00'),
      Math.floor(chance.unit() * 10_000),
    )
    const free = callSlots({ now, contact, caller, taken: new Set() })
    const taken = new Set(free.flatMap((at) => quartersOf(at)))
    const next = callSlots({ now, contact, caller, taken })
    for (const at of [...free, ...next]) {
      offered++
      const last = addMinutes(at, CALL_MINUTES - 1)
      expect([contact, caller].every((side) => isWorking(side, at) && isWorking(side, last))).toBe(true)
      expect(at >= addMinutes(now, 60) && at <= addMinutes(now, HORIZON_DAYS * 1440)).toBe(true)
    }
    expect(next.some((at) => quartersOf(at).some((quarter) => taken.has(quarter)))).toBe(false)
  }
  process.stdout.write(`times to talk, seed ${SEED}: ${offered} offered\n`)
  expect(offered).toBeGreaterThan(300)
})
