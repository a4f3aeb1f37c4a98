import { generateKeyPairSync } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import type { Instant } from '../../kit/day.ts'
import { slot } from '../../kit/slot.ts'
import { invite } from '../ics.ts'
import { faultOf } from './check-letter.ts'
import type { Letter } from './letter.ts'
import { aLetter, aLink } from './letter.testing.ts'
import { approvedHash, rawOf, streamOf } from './mime.ts'

const slots = {
  'portal-link': aLink,
  'unsubscribe-link': 'https://studio.test/stop/abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz',
}
const read = async (letter: Letter) => PostalMime.parse(await rawOf(letter, slots))
const header = (raw: Buffer, name: string) =>
  [
    ...raw
      .toString('latin1')
      .split('\r\n\r\n')[0]!
      .replace(/\r\n[ \t]+/g, ' ')
      .matchAll(new RegExp(`^${name}: (.*)$`, 'gim')),
  ].map((m) => m[1])

const full = () =>
  aLetter({
    cc: [{ name: 'Chef', address: 'chef@kunde.test' }],
    envelope: { from: 'b.01J8@bounce.studio.test', to: ['vogel@kunde.test', 'chef@kunde.test'] },
    replyTo: { name: 'Mira Brandt', address: 'r.5Hq2@reply.studio.test' },
    inReplyTo: '<01J8AAA@mail.studio.test>',
    references: ['<01J8AAA@mail.studio.test>', '<01J8BBB@mail.studio.test>'],
    automatic: 'generated',
    unsubscribe: { url: slot('unsubscribe-link'), mailto: 'stop@studio.test' },
    pictures: [{ cid: 'timeline', filename: 'timeline.png', png: new Uint8Array([137, 80, 78, 71]) }],
    calendar: { method: 'REQUEST', ics: invite(aCall).ics },
  })
const aCall = {
  uid: 'call-1@studio.test',
  sequence: 0,
  method: 'REQUEST' as const,
  at: '2026-03-02T09:30:00.000Z' as Instant,
  start: '2026-03-04T09:00:00.000Z' as Instant,
  minutes: 20,
  title: 'Anruf',
  description: '',
  organizer: { name: 'Mira', address: 'mira@studio.test' },
  attendees: [{ name: 'Anja Vogel', address: 'vogel@kunde.test' }],
}

test('a whole letter reads back as it was written, text part first', async () => {
  const raw = await rawOf(full(), slots)
  const mail = await PostalMime.parse(raw)

  expect(mail.subject).toBe(full().subject)
  expect(mail.text?.trim()).toBe(full().text.replace(slot('portal-link'), aLink).trim())
  expect(mail.html).toContain('href="https://studio.test/p/ftp_5Hq2?x=1&amp;y=2"')
  expect(mail.messageId).toBe(full().messageId)
  expect(mail.inReplyTo).toBe('<01J8AAA@mail.studio.test>')
  expect(mail.references).toBe('<01J8AAA@mail.studio.test> <01J8BBB@mail.studio.test>')
  expect(mail.replyTo?.[0]).toMatchObject({ name: 'Mira Brandt', address: 'r.5Hq2@reply.studio.test' })
  expect(header(raw, 'Date')).toEqual(['Mon, 02 Mar 2026 09:30:00 +0000'])
  expect(header(raw, 'Auto-Submitted')).toEqual(['auto-generated'])
  expect(header(raw, 'List-Unsubscribe')).toEqual([`<${slots['unsubscribe-link']}>, <mailto:stop@studio.test>`])
  expect(header(raw, 'List-Unsubscribe-Post')).toEqual(['List-Unsubscribe=One-Click'])
  expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'))
})

test('the picture is inline and the invite comes as calendar part with its method and as a file', async () => {
  const text = (await rawOf(full(), slots)).toString('latin1')
  expect(text).toMatch(/Content-ID: <timeline>/i)
  expect(text).toMatch(/Content-Disposition: inline; filename=timeline\.png/i)
  expect(text.replace(/\r\n\s+/g, ' ')).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
  expect(text).toMatch(/Content-Type: application\/ics/i)
})

test('a letter written by a person has no mark of automatic mail', async () => {
  const raw = await rawOf(aLetter(), slots)
  expect(header(raw, 'Auto-Submitted')).toEqual([])
  expect(header(raw, 'X-Auto-Response-Suppress')).toEqual([])
})

test('the same letter gives the same bytes at every attempt, also as a stream', async () => {
  const first = await rawOf(full(), slots)
  expect((await rawOf(full(), slots)).equals(first)).toBe(true)
  expect((await buffer(streamOf(full(), slots))).equals(first)).toBe(true)
})

test('no line is longer than 998 octets, in any language', async () => {
  const long = 'আপনার ওয়েবসাইট শুক্রবার ১৩ মার্চ প্রস্তুত হবে। '.repeat(400)
  const raw = await rawOf(aLetter({ text: long, html: `<p>${long}</p>`, subject: long.slice(0, 400).trim() }), slots)
  for (const line of raw.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
  expect((await PostalMime.parse(raw)).subject).toBe(long.slice(0, 400).trim())
})

test('what was approved is bound: each change of recipient, words or attachment changes the hash', () => {
  const approved = approvedHash(full())
  const changed: Letter[] = [
    { ...full(), envelope: { from: 'other@studio.test', to: full().envelope.to } },
    { ...full(), envelope: { ...full().envelope, to: ['vogel@kunde.test'] } },
    { ...full(), to: { name: 'Anja Vogel', address: 'vogel@other.test' } },
    { ...full(), cc: [] },
    { ...full(), subject: 'Anderer Betreff' },
    { ...full(), text: `${full().text} ` },
    { ...full(), html: `${full().html} ` },
    { ...full(), pictures: [{ cid: 'timeline', filename: 'timeline.png', png: new Uint8Array([137, 80, 78, 72]) }] },
    { ...full(), calendar: { method: 'CANCEL', ics: invite(aCall).ics } },
  ]
  for (const letter of changed) expect(approvedHash(letter)).not.toBe(approved)
})

test('date, Message-ID and the link lie outside what was approved', () => {
  const later = { ...full(), date: '2026-03-03T09:30:00.000Z' as Instant, messageId: '<01J8CCC@mail.studio.test>' }
  expect(approvedHash(later)).toBe(approvedHash(full()))
})

test('DKIM signs both List-Unsubscribe headers', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const dkim = {
    domainName: 'studio.test',
    keySelector: 'f1',
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
  }
  const raw = await rawOf(full(), slots, dkim)
  const signed = /; h=([^;]+);/
    .exec(header(raw, 'DKIM-Signature')[0] ?? '')?.[1]
    ?.replace(/\s/g, '')
    .toLowerCase()
    .split(':')
  expect(signed).toEqual(
    expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post', 'reply-to']),
  )
})

const attacks = [
  'a@x.test, evil@y.test',
  'evil@y.test\r\nBcc: all@z.test',
  '"a b"@x.test',
  'a@x.test>\r\nRCPT TO:<evil@y.test',
  'Mira <evil@y.test>',
  'a@x.test;evil@y.test',
  '=?utf-8?q?evil=40y.test?=@x.test',
  'a@[127.0.0.1]',
  'a@x',
  'ä@x.test',
  'a@x.test\u0000',
  ' a@x.test',
  'a@x.test ',
  '',
  'a..b@x.test',
  '.a@x.test',
  'a@-x.test',
  'a@x..test',
  'a@x.test\u2028Bcc: b',
  'group: a@x.test, b@y.test;',
  '<a@x.test>',
  'a@x.test(comment)',
  'a@\uFF58.test',
  `${'a'.repeat(65)}@x.test`,
  `a@${'b'.repeat(250)}.test`,
]

test.each(attacks)('an address field never takes %j', (address) => {
  const broken: Letter[] = [
    { ...full(), from: { address } },
    { ...full(), to: { address }, cc: [], envelope: { from: null, to: [address] } },
    { ...full(), replyTo: { address } },
    { ...full(), envelope: { ...full().envelope, from: address } },
    { ...full(), envelope: { ...full().envelope, to: [address] } },
    { ...full(), unsubscribe: { url: 'https://studio.test', mailto: address } },
  ]
  for (const letter of broken) expect(faultOf(letter, slots)).not.toBeNull()
})

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        'Bcc: evil@y.test',
        'Subject: x',
        '\r\n\r\n',
        '.\r\n',
        '=?utf-8?B?',
        '?=',
        '"',
        '<',
        '>',
        ',',
        ';',
        '\\',
        '\u2028',
        '\0',
        'a',
        ' ',
        '⟦code⟧',
        'ক',
      ),
    )
    .map((parts) => parts.join('')),
)

// Nothing is waited for: fourteen hundred mails are written and read, however little of a processor there is.
test('whatever stands in a text field, no header and no recipient is added', { timeout: 600_000 }, async () => {
  const fields: readonly ((text: string) => Letter)[] = [
    (text) => ({ ...full(), subject: text }),
    (text) => ({ ...full(), from: { name: text, address: 'mira@studio.test' } }),
    (text) => ({ ...full(), to: { name: text, address: 'vogel@kunde.test' } }),
    (text) => ({ ...full(), replyTo: { name: text, address: 'mira@studio.test' } }),
    (text) => ({ ...full(), text }),
    (text) => ({ ...full(), html: `<p>${text}</p>` }),
    (text) => ({
      ...full(),
      calendar: { method: 'REQUEST' as const, ics: invite({ ...aCall, title: text, description: text }).ics },
    }),
  ]
  const names = async (letter: Letter) => (await read(letter)).headers.map((one) => one.key)
  const expected = await names(full())
  let sent = 0

  for (const field of fields) {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const letter = field(text)
        if (faultOf(letter, slots)) return
        sent += 1
        const mail = await read(letter)
        expect(mail.headers.map((one) => one.key)).toEqual(expected)
        expect(mail.to?.map((one) => one.address)).toEqual(['vogel@kunde.test'])
        expect(mail.cc?.map((one) => one.address)).toEqual(['chef@kunde.test'])
        expect(mail.from?.address).toBe('mira@studio.test')
      }),
      { numRuns: 200, seed: 19 },
    )
  }
  expect(sent).toBeGreaterThan(600)
})
