import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { instant } from '../../kit/day.ts'
import { slot } from '../../kit/slot.ts'
import type { Letter } from './letter.ts'
import { aLetter, aLink } from './letter.testing.ts'
import { approvedHash, rawOf, streamOf } from './mime.ts'

const slots = { 'portal-link': aLink, 'unsubscribe-link': 'https://studio.test/stop/1' }
const png = new Uint8Array([137, 80, 78])
const full = aLetter({
  envelope: { from: 'mira@studio.test', to: ['vogel@kunde.test', 'chef@kunde.test'] },
  cc: [{ name: 'Chef', address: 'chef@kunde.test' }],
  replyTo: { name: 'Mira Brandt', address: 'r.1@reply.studio.test' },
  pictures: [{ cid: 'timeline', filename: 'timeline.png', png }],
  calendar: { method: 'REQUEST', ics: 'BEGIN:VCALENDAR' },
})

test('a yes binds every shown name, address, word, picture and invite for itself', () => {
  const [picture] = full.pictures ?? []
  if (!picture) throw new Error('no picture')
  const { replyTo: _r, ...unanswered } = full
  const { calendar: _c, ...uninvited } = full
  const { pictures: _p, ...unpictured } = full
  const { cc: _cc, ...uncopied } = full
  const changed: readonly Letter[] = [
    { ...full, envelope: { ...full.envelope, from: null } },
    { ...full, envelope: { ...full.envelope, to: ['vogel@kunde.test'] } },
    { ...full, from: { name: 'Mia Brandt', address: 'mira@studio.test' } },
    { ...full, from: { name: 'Mira Brandt', address: 'mia@studio.test' } },
    { ...full, to: { address: 'vogel@kunde.test' } },
    { ...full, to: { name: 'Anja Vogel', address: 'anja@kunde.test' } },
    { ...full, cc: [{ name: 'Chefin', address: 'chef@kunde.test' }] },
    { ...full, replyTo: { name: 'Mira Brandt', address: 'r.2@reply.studio.test' } },
    { ...full, subject: 'Anders' },
    { ...full, text: 'Anders' },
    { ...full, html: 'Anders' },
    { ...full, pictures: [{ ...picture, cid: 'other' }] },
    { ...full, pictures: [{ ...picture, filename: 'other.png' }] },
    { ...full, pictures: [{ ...picture, png: new Uint8Array([137, 80, 79]) }] },
    { ...full, pictures: [picture, picture] },
    { ...full, calendar: { method: 'CANCEL', ics: 'BEGIN:VCALENDAR' } },
    { ...full, calendar: { method: 'REQUEST', ics: 'BEGIN:VCALENDAR ' } },
    unanswered,
    uninvited,
    unpictured,
    uncopied,
  ]
  const hashes = [full, ...changed].map(approvedHash)
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(hashes.filter((hash) => !/^[0-9a-f]{64}$/.test(hash))).toEqual([])
})

test('words that move from one place to another are another letter', () => {
  const moved = aLetter({ subject: 'a', text: 'b', html: 'c' })
  const places = [moved, { ...moved, subject: 'b', text: 'a' }, { ...moved, text: 'c', html: 'b' }]
  expect(new Set(places.map(approvedHash)).size).toBe(3)
})

test('the order in which recipients are named, the time, the ids and the ways of this one try lie outside the yes', () => {
  const { envelope } = full
  const same: readonly Letter[] = [
    { ...full, envelope: { ...envelope, to: envelope.to.toReversed() } },
    { ...full, date: instant('2027-01-01T00:00:00Z'), messageId: '<other@studio.test>' },
    { ...full, inReplyTo: '<a@studio.test>', references: ['<a@studio.test>'] },
    { ...full, returnPath: 'b.1@studio.test', ownCopy: 'record@studio.test', automatic: 'generated' },
  ]
  expect(new Set([full, ...same].map(approvedHash)).size).toBe(1)
})

test('no name and an empty name are the same letter', () => {
  const address = 'vogel@kunde.test'
  expect(approvedHash(aLetter({ to: { address } }))).toBe(approvedHash(aLetter({ to: { name: '', address } })))
})

test('the yes of today is the yes of tomorrow: its form does not change under what was approved', () => {
  expect(approvedHash(aLetter({ text: 'Guten Tag', html: '<p>Guten Tag</p>' }))).toBe(
    'c6642b2ca9f064076d7127c17ee3fbbd89926638620d65789b6883d5c0c394f6',
  )
  expect(approvedHash(full)).toBe('f6512c235c9641412456b5436174981b1ef2bba6375289e1e6ceb320aaafbdaf')
})

/** Header names and what they say, with folded lines unfolded. */
const headersOf = async (letter: Letter) => {
  const [head = ''] = (await rawOf(letter, slots)).toString('latin1').split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
}

test('a letter by hand bears its own headers and none of a machine', async () => {
  const headers = await headersOf(aLetter({ references: [] }))
  expect([...headers.keys()].toSorted()).toEqual(
    ['content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to'].toSorted(),
  )
  expect(headers.get('date')).toBe('Mon, 02 Mar 2026 09:30:00 +0000')
  expect(headers.get('from')).toBe('Mira Brandt <mira@studio.test>')
  expect(headers.get('message-id')).toBe('<01J8ZQ4F5V7W0000000000000A@mail.studio.test>')
})

test('what a schedule wrote and what answers by itself say so, and that nothing need answer them', async () => {
  const said = async (automatic: 'generated' | 'replied') => {
    const headers = await headersOf(aLetter({ automatic }))
    return [headers.get('auto-submitted'), headers.get('x-auto-response-suppress')]
  }
  expect(await said('generated')).toEqual(['auto-generated', 'OOF, AutoReply'])
  expect(await said('replied')).toEqual(['auto-replied', 'OOF, AutoReply'])
})

test('the way out of the weekly updates is one header with one click', async () => {
  const way = async (mailto?: string) => {
    const unsubscribe = { url: slot('unsubscribe-link'), ...(mailto ? { mailto } : {}) }
    const headers = await headersOf(aLetter({ unsubscribe }))
    return [headers.get('list-unsubscribe'), headers.get('list-unsubscribe-post')]
  }
  const click = 'List-Unsubscribe=One-Click'
  expect(await way()).toEqual(['<https://studio.test/stop/1>', click])
  expect(await way('stop@studio.test')).toEqual(['<https://studio.test/stop/1>, <mailto:stop@studio.test>', click])
})

test('copies, the address for answers and the thread stand in the headers', async () => {
  const headers = await headersOf({ ...full, inReplyTo: '<a@studio.test>', references: ['<a@studio.test>'] })
  expect([headers.get('cc'), headers.get('reply-to')]).toEqual([
    'Chef <chef@kunde.test>',
    'Mira Brandt <r.1@reply.studio.test>',
  ])
  expect([headers.get('in-reply-to'), headers.get('references')]).toEqual(['<a@studio.test>', '<a@studio.test>'])
  const bare = await headersOf(aLetter({ from: { address: 'mira@studio.test' }, cc: [] }))
  expect([bare.get('from'), bare.has('cc'), bare.has('reply-to')]).toEqual(['mira@studio.test', false, false])
})

test('picture and invite go along under their names, and the link is escaped where it stands in markup', async () => {
  const raw = (await rawOf(full, slots)).toString('latin1')
  const text = raw.replaceAll('=\r\n', '').replace(/\r\n[ \t]+/g, ' ')
  expect(text).toMatch(/Content-Type: image\/png; name=timeline\.png/)
  expect(text).toMatch(/Content-Disposition: inline; filename=timeline\.png/)
  expect(text).toMatch(/Content-ID: <timeline>/i)
  expect(text).toContain(Buffer.from(png).toString('base64'))
  expect(text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
  expect(text).toMatch(/Content-Type: application\/ics; name=invite\.ics/)
  expect(text).toContain('?x=3D1&amp;y=3D2')
  expect(text).toContain('?x=3D1&y=3D2')
})

test('every line ends as SMTP wants it, and the same letter has the same bytes whenever it is made', async () => {
  const raw = await rawOf(full, slots)
  expect(raw.toString('latin1')).not.toMatch(/[^\r]\n/)
  expect((await rawOf(full, slots)).equals(raw)).toBe(true)
  const pieces: Buffer[] = []
  for await (const piece of streamOf(full, slots)) pieces.push(piece as Buffer)
  expect(Buffer.concat(pieces).equals(raw)).toBe(true)
  const other = await rawOf({ ...full, messageId: '<other@studio.test>' }, slots)
  const boundaryOf = (bytes: Buffer) => /boundary="([^"]+)"/.exec(bytes.toString('latin1'))?.[1]
  expect(boundaryOf(other)).not.toBe(boundaryOf(raw))
})

test('whatever a mail program shows, answers to or acts on is signed, and without a key nothing is', async () => {
  // As short as the signer takes it: what is signed is looked at, not how hard it is to forge.
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
  const letter: Letter = {
    ...full,
    inReplyTo: '<a@studio.test>',
    references: ['<a@studio.test>'],
    automatic: 'generated',
    unsubscribe: { url: slot('unsubscribe-link') },
  }
  const dkim = { domainName: 'studio.test', keySelector: 'f1', privateKey: pem }
  const signatureOf = (raw: Buffer) => /^DKIM-Signature: ((?:.+\r\n)(?:[ \t].+\r\n)*)/.exec(raw.toString('latin1'))?.[1]
  const signature = signatureOf(await rawOf(letter, slots, dkim))?.replace(/\s+/g, '') ?? ''
  expect(signature).toContain('d=studio.test;')
  expect(signature).toContain('s=f1;')
  expect(/;h=([^;]+);/.exec(signature)?.[1]?.toLowerCase().split(':').toSorted()).toEqual([
    'auto-submitted',
    'cc',
    'content-type',
    'date',
    'from',
    'in-reply-to',
    'list-unsubscribe',
    'list-unsubscribe-post',
    'message-id',
    'mime-version',
    'references',
    'reply-to',
    'subject',
    'to',
  ])
  expect(signatureOf(await rawOf(letter, slots))).toBeUndefined()
  const pieces: Buffer[] = []
  for await (const piece of streamOf(letter, slots, dkim)) pieces.push(piece as Buffer)
  expect(signatureOf(Buffer.concat(pieces))).toBeDefined()
})
