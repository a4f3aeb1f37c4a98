import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { todayView } from '../desk/today.view.ts'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { happen } from '../main/happen.ts'
import { listeners } from '../main/listeners.ts'
import { visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { inScope } from '../platform/store/scope.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { dropCall } from '../portal/drop-call.act.ts'
import { pickCall } from '../portal/pick-call.act.ts'
import { portalTalk } from '../portal/portal.view.ts'
import { homeOf, mailsIn } from '../post/incoming.store.ts'
import { outboxView } from '../post/outbox.view.ts'
import { afresh, type PostOffice } from '../post/post.testing.ts'
import { receiveMail } from '../post/receive-mail.errand.ts'
import { releaseSending } from '../post/release-sending.act.ts'
import { anAgreed, caseNow } from './delay.testing.ts'
import { inviteClient } from './invite-client.act.ts'
import { logCallOutcome } from './log-call.act.ts'

let base: TestWorld
let office: PostOffice
let world: TestWorld
let house: AWorkspace
let caseId: Id

beforeAll(async () => {
  base = await aWorld({ settings: { replyAddress: 'replies@in.studio.example', trustedServer: 'mx.studio.example' } })
})
afterAll(() => base.store.close())
beforeEach(async () => {
  ;({ office, house } = await afresh(base))
  world = office.world
  caseId = (await anAgreed(world, house)).caseId
  await logCallOutcome.perform(world, house.lead, { caseId, outcome: 'reached', words: '' })
  return () => office.close()
})

const visitor = () => visitorOf(house.workspaceId, house.contact)
const slots = async () => (await portalTalk.look(world, visitor(), { caseId })).talk
const pick = async (start: Instant | undefined, seen = 0) =>
  pickCall.perform(world, visitor(), { caseId, start: start ?? '', seen })
const callNow = async () => (await caseNow(world, house, caseId)).state.call

/** What has arrived, each with what its calendar part says; by who it was for and in which version. */
async function arrived() {
  const all = await Promise.all(
    office.sink.taken.map(async ({ raw }) => {
      const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
      const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
      const ics = String(part?.content ?? '')
      const calendar = part ? new ICAL.Component(ICAL.parse(ics)) : null
      const event = calendar?.getFirstSubcomponent('vevent')
      const of = (name: string) => String(event?.getFirstPropertyValue(name))
      return {
        to: mail.to?.[0]?.address ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        ics,
        part: part?.method,
        method: calendar?.getFirstPropertyValue('method'),
        uid: of('uid'),
        sequence: Number(of('sequence')),
        start: of('dtstart'),
        organizer: of('organizer'),
      }
    }),
  )
  return all.toSorted((a, b) => (`${a.to} ${a.sequence}` < `${b.to} ${b.sequence}` ? -1 : 1))
}

test('a picked, a moved and a cancelled call reach both calendars as one entry in three versions', async () => {
  const { slots: times } = await slots()
  const steps = [
    () => pick(times[0]),
    () => pick(times[1], 1),
    () => dropCall.perform(world, visitor(), { caseId, seen: 2 }),
  ]
  for (const step of steps) {
    await step()
    await happen(world, listeners)
  }

  const mails = await arrived()
  const uid = `call-${caseId}@mail.example.org`
  for (const to of [house.contact.email, house.members.lead.email]) {
    const own = mails.filter((mail) => mail.to === to)
    expect(own.map(({ method, part, uid: id, sequence }) => [method, part, id, sequence])).toEqual([
      ['REQUEST', 'REQUEST', uid, 0],
      ['REQUEST', 'REQUEST', uid, 1],
      ['CANCEL', 'CANCEL', uid, 2],
    ])
    const at = (of: Instant | undefined) => of?.replace('.000Z', 'Z')
    expect(own.map(({ start }) => start)).toEqual([at(times[0]), at(times[1]), at(times[1])])
  }
  const [first] = mails.filter(({ to }) => to === house.contact.email)
  // The client's calendar answers to where answers are taken in; the caller's copy names the client's number.
  expect(first?.organizer).toMatch(/^mailto:replies\+r[0-9a-z]{26}-[0-9a-f]{20}@in\.studio\.example$/)
  expect(first?.subject).toBe('Unser Gespräch: Mo, 1. Feb. 2027, 10 Uhr MEZ (Europe/Berlin)')
  expect(mails.find(({ to }) => to === house.members.lead.email)?.text).toContain('+493012345678')

  const { rows } = await outboxView.look(world, house.lead, {})
  for (const kept of [
    rows.filter(({ clientId }) => clientId !== null),
    rows.filter(({ clientId }) => clientId === null),
  ])
    expect(kept.map(({ call }) => `${call?.turn} ${call?.start}`).sort()).toEqual(
      [`booked ${times[0]}`, `cancelled ${times[1]}`, `moved ${times[1]}`].sort(),
    )
})

test('the invitation in a request for ten minutes and the booked call are one entry', async () => {
  await inviteClient.perform(world, house.lead, { caseId })
  const { slots: times } = await slots()
  await pick(times[1])
  expect((await callNow()).booked).toMatchObject({ uid: `call-${caseId}@mail.example.org`, sequence: 1 })
  await expect(inviteClient.perform(world, house.lead, { caseId })).rejects.toMatchObject({
    refusal: { kind: 'call-is-booked' },
  })
})

test('whoever calls is reminded half an hour before, once, and of a moved call only at its new time', async () => {
  const { slots: times } = await slots()
  await pick(times[0])
  await pick(times[1], 1)
  await happen(world, listeners)
  const before = office.sink.taken.length
  const near = addMinutes(times[1] as Instant, -30)

  world.clock.set(addMinutes(near, -1))
  await happen(world, listeners)
  expect(office.sink.taken).toHaveLength(before)
  world.clock.set(near)
  await happen(world, listeners)
  await happen(world, listeners)

  const mails = (await arrived()).filter(({ method }) => method === undefined)
  expect(mails.map(({ to }) => to)).toEqual([house.members.lead.email])
  expect(mails[0]?.text).toContain(`/cases/${caseId}/call`)
})

let count = 0
/** What a calendar sends back: built from the invitation as it arrived. */
const reply = (ics: string, { partstat = 'DECLINED', address = house.contact.email, more = '', extra = '' }) => {
  const field = (name: string) => new RegExp(`^${name}[:;].*$`, 'm').exec(ics.replace(/\r\n[ \t]/g, ''))?.[0] ?? ''
  const body = [
    'BEGIN:VCALENDAR',
    'METHOD:REPLY',
    'BEGIN:VEVENT',
    field('UID').trim(),
    field('SEQUENCE').trim(),
    field('DTSTART').trim(),
    `ATTENDEE;PARTSTAT=${partstat}:mailto:${address}`,
    ...(extra === '' ? [] : [extra]),
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n')
  const to = /mailto:(replies[^\s]+)/i.exec(ics.replace(/\r\n[ \t]/g, ''))?.[1] ?? ''
  const type = 'text/calendar; method=REPLY; charset=utf-8'
  const head = `From: ${address}\r\nTo: ${to}\r\nSubject: Abgelehnt\r\nMessage-ID: <cal-${++count}@client.example>\r\n`
  return `${head}${more}MIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}\r\n`
}
const comes = async (raw: string) => {
  const place = await receiveMail(
    { world, homeOf: (hints) => homeOf(world.db, hints), mustWait: async () => false },
    new TextEncoder().encode(raw),
  )
  await happen(world, listeners)
  return place
}
async function invited() {
  const { slots: times } = await slots()
  await pick(times[1])
  await happen(world, listeners)
  return (await arrived()).find(({ to }) => to === house.contact.email)?.ics ?? ''
}

test.each([
  ['a person sends', ''],
  ['a machine sends', 'Auto-Submitted: auto-generated\r\n'],
])('a calendar’s no that %s is shown with the call and asks to call again; it cancels nothing', async (_, more) => {
  const ics = await invited()
  const before = await callNow()

  await comes(reply(ics, { more, extra: 'COMMENT:Bitte am Nachmittag' }))

  const after = await callNow()
  expect(after.booked).toEqual(before.booked)
  expect(after.answer).toMatchObject({ kind: 'declined', words: 'Bitte am Nachmittag' })
  const { state } = await caseNow(world, house, caseId)
  expect(state.accepted).toBeNull()
  expect(state.answers).toEqual([])
  const row = await inScope(world.db, '*', (tx) =>
    tx.selectFrom('delay_case').select(['call_standing', 'call_at']).executeTakeFirstOrThrow(),
  )
  expect(row).toEqual({ call_standing: 'declined', call_at: before.booked?.start })
  const { calls } = await todayView.look(world, house.lead, {})
  expect(calls).toMatchObject([
    { caseId, standing: 'declined', words: 'Bitte am Nachmittag', at: before.booked?.start },
  ])
  const places = await written(world, house.workspaceId, (moment) => mailsIn(moment, ['in-case']))
  expect(places).toHaveLength(1)
})

test('an answer of somebody else, to another call, to an older version or forged changes nothing', async () => {
  const ics = await invited()
  const { version } = await callNow()
  const { slots: times } = await slots()
  await pick(times[0], version)
  const stale = reply(ics, {})
  const current = ics.replace(/^SEQUENCE:0/m, 'SEQUENCE:1')
  await comes(stale)
  await comes(reply(current, { address: house.contacts.french.email }))
  await comes(reply(current.replace(caseId, '01ARZ3NDEKTSV4RRFFQ69G5FAV'), {}))
  await comes(reply(current.replace(/^UID:call-/m, 'UID:x-call-'), {}))
  const forged = 'Authentication-Results: mx.studio.example; dmarc=fail\r\n'
  await comes(reply(current, { more: forged }))
  await comes(reply(current, { more: `Auto-Submitted: auto-generated\r\n${forged}` }))
  expect((await callNow()).answer).toBeNull()

  await comes(reply(current, { partstat: 'ACCEPTED' }))
  expect((await callNow()).answer).toMatchObject({ kind: 'accepted' })
})

test('after a restore no invitation leaves before a person releases it, and those that had left are named', async () => {
  const { slots: times } = await slots()
  await pick(times[0])
  await happen(world, listeners)
  const sent = await inScope(world.db, '*', (tx) => tx.selectFrom('delivery').select(['id', 'mail_id']).execute())
  expect(sent).toHaveLength(2)
  // The store as it was before the two left; the journal beside it knows better.
  const as = { state: 'queued', lease: 0, attempts: 0, first_try: null, lease_until: null } as const
  await inScope(world.db, '*', (tx) => tx.updateTable('delivery').set(as).execute())

  const next = await office.restart(house)
  await pickCall.perform(next.world, visitor(), { caseId, start: times[1] ?? '', seen: 1 })
  await happen(next.world, listeners)

  expect(office.sink.taken).toHaveLength(2)
  const stop = await inScope(world.db, '*', (tx) => tx.selectFrom('stop').selectAll().executeTakeFirstOrThrow())
  expect(stop.because).toBe('restored')
  expect([...(stop.already_sent as readonly string[])].sort()).toEqual(sent.map(({ mail_id }) => mail_id).sort())
  await releaseSending.perform(next.world, house.lead, { stopId: stop.id })
  await happen(next.world, listeners)
  expect((await arrived()).map(({ sequence }) => sequence)).toEqual([0, 1, 0, 1])
})
