import fc from 'fast-check'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { expect, test } from 'vitest'
import type { Instant } from '../kit/day.ts'
import { invite, type Meeting } from './ics.ts'

const aCall = (changes: Partial<Meeting> = {}): Meeting => ({
  uid: 'call-01J8ZQ@mail.studio.test',
  sequence: 0,
  method: 'REQUEST',
  at: '2026-03-02T09:30:00.000Z' as Instant,
  start: '2026-03-29T08:00:00.000Z' as Instant,
  minutes: 20,
  title: 'Anruf: neuer Termin für Ihre Website',
  description: 'Mira ruft Sie an: +49 30 1234567',
  organizer: { name: 'Mira Brandt', address: 'mira@studio.test' },
  attendees: [{ name: 'Anja Vogel', address: 'vogel@kunde.test' }],
  ...changes,
})

/** What each of two parsers understands. */
function readings(ics: string) {
  const component = new ICAL.Component(ICAL.parse(ics))
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!)
  const other = Object.values(ical.sync.parseICS(ics)).find((one) => one?.type === 'VEVENT') as ical.VEvent
  const words = (value: ical.ParameterValue | undefined) => (typeof value === 'string' ? value : value?.val)
  return [
    {
      uid: event.uid,
      sequence: event.sequence,
      method: component.getFirstPropertyValue('method'),
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      title: event.summary,
      organizer: String(event.organizer),
      status: event.component.getFirstPropertyValue('status'),
      attendees: event.attendees.length,
    },
    {
      uid: other.uid,
      sequence: Number(other.sequence),
      method: other.method,
      start: other.start.toISOString(),
      end: other.end?.toISOString(),
      title: words(other.summary),
      organizer: words(other.organizer as ical.ParameterValue),
      status: other.status,
      attendees: [other.attendee].flat().length,
    },
  ]
}

test('two parsers read a request as it was meant', () => {
  const call = aCall()
  for (const reading of readings(invite(call).ics)) {
    expect(reading).toEqual({
      uid: call.uid,
      sequence: 0,
      method: 'REQUEST',
      start: '2026-03-29T08:00:00.000Z',
      end: '2026-03-29T08:20:00.000Z',
      title: call.title,
      organizer: 'mailto:mira@studio.test',
      status: 'CONFIRMED',
      attendees: 1,
    })
  }
})

test('a series of changes and its cancellation keep the uid and count upwards', () => {
  for (let series = 0; series < 300; series++) {
    const uid = `call-${series}@mail.studio.test`
    const start = (day: number) => new Date(Date.UTC(2026, 0, 1 + series, 8 + day)).toISOString() as Instant
    const made = [
      aCall({ uid, start: start(0) }),
      aCall({ uid, sequence: 1, start: start(1) }),
      aCall({ uid, sequence: 2, method: 'CANCEL', start: start(1) }),
    ]
    for (const [i, meeting] of made.entries()) {
      for (const reading of readings(invite(meeting).ics)) {
        expect(reading).toMatchObject({ uid, sequence: i, method: meeting.method, start: meeting.start })
        expect(reading.status).toBe(i === 2 ? 'CANCELLED' : 'CONFIRMED')
      }
    }
  }
})

test('whatever stands in a text, both parsers read one event of the same shape', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'ATTENDEE:mailto:evil@y.test',
        ';',
        ',',
        '\\',
        '"',
        ':',
        '\\n',
        'ক',
        '\u2028',
        '\0',
        ' ',
        'ü',
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join(''))

  fc.assert(
    fc.property(nasty, (text) => {
      const { ics } = invite(
        aCall({
          title: text,
          description: text,
          where: text,
          attendees: [{ name: text, address: 'vogel@kunde.test' }],
          organizer: { name: text, address: 'mira@studio.test' },
        }),
      )
      expect(ics.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      for (const reading of readings(ics)) {
        expect(reading).toMatchObject({
          uid: aCall().uid,
          attendees: 1,
          start: aCall().start,
          organizer: 'mailto:mira@studio.test',
        })
      }
    }),
    { numRuns: 200, seed: 26 },
  )
})

test('no line is longer than 75 octets, in Bengali too', () => {
  const { ics } = invite(aCall({ description: 'আপনার ওয়েবসাইট শুক্রবার ১৩ মার্চ প্রস্তুত হবে। '.repeat(20) }))
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
})

test('an address that is two addresses is refused', () => {
  expect(() => invite(aCall({ attendees: [{ name: 'Anja', address: 'a@x.test, evil@y.test' }] }))).toThrow(RangeError)
  expect(() => invite(aCall({ uid: 'x\r\nATTENDEE:mailto:evil@y.test' }))).toThrow(RangeError)
})
