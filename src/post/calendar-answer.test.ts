import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarReply } from './calendar-answer.ts'

const VOGEL = 'vogel@kunde.example'

/** As calendars write it: lines end with CRLF, long ones go on after a blank. */
const ics = (method: string, event: readonly string[], around: readonly string[] = []) =>
  [
    'BEGIN:VCALENDAR',
    'PRODID:-//Someone//Calendar//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    ...around,
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const GOOGLE = ics('REPLY', [
  'DTSTART:20270202T080000Z',
  'DTEND:20270202T081500Z',
  'DTSTAMP:20270201T091500Z',
  'ORGANIZER;CN=Lena Brandt:mailto:replies+r01mdqygv@in.studio.example',
  'UID:call-01MDQYGV00AVET45DNF6E1S557@mail.example.org',
  'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN="Dr.',
  '  Vogel; Katharina";X-NUM-GUESTS=0:mailto:Vogel@kunde.example',
  'SEQUENCE:1',
  'SUMMARY:Gespräch',
])
const OUTLOOK = ics('REPLY', [
  'ATTENDEE;PARTSTAT=DECLINED;CN="Katharina Vogel":MAILTO:vogel@kunde.example',
  'COMMENT;LANGUAGE=de-DE:Leider nicht\\, bitte am Nachmittag\\n',
  'UID:call-01MDQYGV00AVET45DNF6E1S557@mail.example.org',
  'SUMMARY;LANGUAGE=de-DE:Abgelehnt: Gespräch',
  'DTSTART;TZID=W. Europe Standard Time:20270202T090000',
  'SEQUENCE:0',
])
const COUNTER = ics('COUNTER', [
  'UID:call-01MDQYGV00AVET45DNF6E1S557@mail.example.org',
  'ATTENDEE;PARTSTAT=TENTATIVE:mailto:vogel@kunde.example',
  'DTSTART;TZID=Europe/Berlin:20270203T140000',
  'SEQUENCE:0',
  'BEGIN:VALARM',
  'UID:alarm',
  'COMMENT:not this one',
  'END:VALARM',
])

test.each([
  ['Google accepts', GOOGLE, { sequence: 1, kind: 'accepted', start: '2027-02-02T08:00:00.000Z', words: '' }],
  [
    'Outlook declines, with a word',
    OUTLOOK,
    { kind: 'declined', start: '2027-02-02T08:00:00.000Z', words: 'Leider nicht, bitte am Nachmittag' },
  ],
  ['another time is proposed', COUNTER, { kind: 'proposed', start: '2027-02-03T13:00:00.000Z', words: '' }],
])('%s', (_, text, expected) => {
  expect(calendarReply(text, VOGEL)).toMatchObject({
    uid: 'call-01MDQYGV00AVET45DNF6E1S557@mail.example.org',
    ...expected,
  })
})

test.each([
  ['another attendee’s answer', GOOGLE.replace('mailto:Vogel@', 'mailto:somebody@')],
  ['an invitation', GOOGLE.replace('METHOD:REPLY', 'METHOD:REQUEST')],
  ['no answer yet', GOOGLE.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=NEEDS-ACTION')],
  ['no uid', GOOGLE.replace(/^UID:.*\r\n/m, '')],
  ['two addresses in one', GOOGLE.replace('mailto:Vogel@kunde.example', 'mailto:vogel@kunde.example,evil@y.example')],
  ['no event', 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n'],
  ['an event that never begins', 'METHOD:REPLY\r\nUID:x\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:vogel@kunde.example\r\n'],
  ['nothing', ''],
  ['no calendar', 'Sehr geehrte Frau Brandt: nein.'],
])('%s is nobody’s answer', (_, text) => {
  expect(calendarReply(text, VOGEL)).toBeNull()
})

const counterIn = (tzid: string, wall = '20270203T140000') =>
  calendarReply(COUNTER.replace('TZID=Europe/Berlin:20270203T140000', `TZID=${tzid}:${wall}`), VOGEL)?.start

test.each([
  ['W. Europe Standard Time', '2027-02-03T13:00:00.000Z'],
  ['"W. Europe Standard Time"', '2027-02-03T13:00:00.000Z'],
  ['Eastern Standard Time', '2027-02-03T19:00:00.000Z'],
  ['GMT Standard Time', '2027-02-03T14:00:00.000Z'],
  ['India Standard Time', '2027-02-03T08:30:00.000Z'],
  ['Bangladesh Standard Time', '2027-02-03T08:00:00.000Z'],
  ['Nepal Standard Time', '2027-02-03T08:15:00.000Z'],
  ['UTC-02', '2027-02-03T16:00:00.000Z'],
  ['/citadel.org/20210210_1/America/Argentina/Buenos_Aires', '2027-02-03T17:00:00.000Z'],
])('a time on the clock of %s is read', (tzid, start) => {
  expect(counterIn(tzid)).toBe(start)
})

test('a name that no list has gives no time, and the answer keeps its words', () => {
  for (const tzid of [
    'Customized Time Zone',
    'Standard Time',
    '"(UTC+01:00) Amsterdam, Berlin, Bern"',
    'Vogel/Haus',
    '',
  ])
    expect(counterIn(tzid)).toBeNull()
  const said = COUNTER.replace('TZID=Europe/Berlin', 'TZID=Customized Time Zone').replace(
    'SEQUENCE:0',
    'COMMENT:lieber um drei',
  )
  expect(calendarReply(said, VOGEL)).toMatchObject({ kind: 'proposed', start: null, words: 'lieber um drei' })
})

test('what Windows calls standard time has its summer too', () => {
  expect(counterIn('W. Europe Standard Time', '20270706T090000')).toBe('2027-07-06T07:00:00.000Z')
  expect(counterIn('Eastern Standard Time', '20270706T090000')).toBe('2027-07-06T13:00:00.000Z')
  expect(counterIn('US Mountain Standard Time', '20270706T090000')).toBe('2027-07-06T16:00:00.000Z')
})

test('whatever is broken in it, it is read or passed over, and never thrown at', () => {
  const whole = [GOOGLE, OUTLOOK, COUNTER].map((text) => text.split('\r\n'))
  const junk = fc.oneof(
    fc.constantFrom(...whole.flat()),
    fc.string({ maxLength: 60 }),
    fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'END:VALARM', 'SEQUENCE:-1', 'SEQUENCE:1e9', 'SEQUENCE:'),
    fc.constantFrom('DTSTART:99999999T999999Z', 'DTSTART;TZID=No/Where:20270203T140000', 'DTSTART;VALUE=DATE:20270203'),
    fc.constantFrom('ATTENDEE;PARTSTAT="', ';;::', ' :'),
  )
  const broken = fc
    .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(20), fc.nat(2), junk), { maxLength: 4 }))
    .map(([lines, cuts]) => cuts.reduce((all, [at, gone, put]) => all.toSpliced(at, gone, put), lines).join('\r\n'))
  let read = 0
  fc.assert(
    fc.property(broken, (text) => {
      const reply = calendarReply(text, VOGEL)
      if (reply === null) return
      read++
      expect(reply.sequence).toBeGreaterThanOrEqual(0)
      expect(reply.start === null || !Number.isNaN(Date.parse(reply.start))).toBe(true)
    }),
    { numRuns: 2_000, seed: 26 },
  )
  process.stdout.write(`2000 broken answers of a calendar, seed 26: ${read} could still be read, none was thrown at\n`)
  expect(read).toBeGreaterThan(0)
})

test('a line as long as a book is read in no time that grows with its square', () => {
  const long = `ATTENDEE;${'A=b;'.repeat(30_000)}PARTSTAT=ACCEPTED:mailto:vogel@kunde.example`
  expect(calendarReply(ics('REPLY', ['UID:x', long]), VOGEL)).toBeNull()
})
