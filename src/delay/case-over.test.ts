import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addMinutes, day, instant, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { happen } from '../main/happen.ts'
import { listeners } from '../main/listeners.ts'
import { visitorOf, written, type AWorkspace } from '../people/people.testing.ts'
import { inScope } from '../platform/store/scope.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { pickCall } from '../portal/pick-call.act.ts'
import { approveMessage } from '../post/approve-message.act.ts'
import { loadMessage } from '../post/message.store.ts'
import { afresh, type PostOffice } from '../post/post.testing.ts'
import { keepPromise } from '../promise/keep-promise.act.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { takenTimes } from './call-time.store.ts'
import { openCaseOf } from './case.store.ts'
import { aTold, anAgreed, caseNow, forecastSays } from './delay.testing.ts'
import { draftLetter } from './draft-letter.act.ts'
import { inviteClient } from './invite-client.act.ts'
import { moveCall } from './move-call.act.ts'
import { withdrawCase } from './withdraw-case.act.ts'

let base: TestWorld
let office: PostOffice
let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  base = await aWorld()
})
afterAll(() => base.store.close())
beforeEach(async () => {
  ;({ office, house } = await afresh(base))
  world = office.world
  return () => office.close()
})

/** Wednesday, ten in Berlin: both are at work, and it is far enough for the client to be reminded the day before. */
const WEDNESDAY = instant('2027-02-03T09:00:00Z')

/** The invitations that have arrived: to whom, what they say to the calendar, and the text around them. */
async function calendars() {
  const all = await Promise.all(
    office.sink.taken.map(async ({ raw }) => {
      const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' })
      const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
      const event = part && new ICAL.Component(ICAL.parse(String(part.content))).getFirstSubcomponent('vevent')
      const of = (name: string) => String(event?.getFirstPropertyValue(name))
      const line = [part?.method, of('uid'), Number(of('sequence')), of('status')] as const
      return { to: mail.to?.[0]?.address ?? '', text: mail.text ?? '', part, start: of('dtstart'), line }
    }),
  )
  return all.filter(({ part }) => part !== undefined)
}
const cancelled = async () => (await calendars()).filter(({ line: [method] }) => method === 'CANCEL')
const reminders = async () =>
  (await announcedFacts(world, house.workspaceId)).filter(({ name }) => name === 'delay.call-near')
const visitor = () => visitorOf(house.workspaceId, house.contact)
const uid = (caseId: Id) => `call-${caseId}@mail.example.org`

test('a withdrawn case takes its call out of both calendars, frees the hour, reminds nobody, and says so', async () => {
  const { caseId } = await anAgreed(world, house)
  await moveCall.perform(world, house.lead, { caseId, start: WEDNESDAY, seen: 0 })
  await happen(world, listeners)
  expect(await reminders()).toHaveLength(2)

  const done = await withdrawCase.perform(world, house.lead, { caseId, because: 'The texts came after all' })
  await happen(world, listeners)

  expect(done).toMatchObject({ step: 'withdrawn', calledOff: WEDNESDAY, call: { booked: null } })
  const off = await cancelled()
  const both = [house.contact.email, house.members.lead.email].sort()
  expect(off.map(({ to }) => to).sort()).toEqual(both)
  for (const { line, start } of off)
    expect([...line, start]).toEqual(['CANCEL', uid(caseId), 1, 'CANCELLED', '2027-02-03T09:00:00Z'])
  // There is no other time to choose any more.
  const theirs = off.find(({ to }) => to === house.contact.email)?.text
  expect(theirs).toContain('Sie brauchen nichts zu tun.')
  expect(theirs).not.toContain('andere Zeit')
  expect(await reminders()).toEqual([])
  const taken = await written(world, house.workspaceId, (moment) =>
    takenTimes(moment, house.members.lead.id, house.lead.id as Id),
  )
  expect([...taken]).toEqual([])
  const before = office.sink.taken.length
  world.clock.set(addMinutes(WEDNESDAY, -10))
  await happen(world, listeners)
  expect(office.sink.taken).toHaveLength(before)
})

test('what was delivered needs no call any more: it leaves both calendars, and the case says why', async () => {
  const { caseId, promise } = await aTold(world, house)
  await happen(world, listeners)
  await pickCall.perform(world, visitor(), { caseId, start: WEDNESDAY, seen: 0 })
  await happen(world, listeners)

  await keepPromise.perform(world, house.lead, { promiseId: promise.id, on: day('2027-02-01') })
  await happen(world, listeners)

  expect((await cancelled()).map(({ line: [, id, sequence] }) => [id, sequence])).toEqual([
    [uid(caseId), 1],
    [uid(caseId), 1],
  ])
  const { events, state } = await caseNow(world, house, caseId)
  const ending = events.filter(({ kind }) => kind === 'call-cancelled' || kind === 'delivered')
  expect(ending).toMatchObject([{ byContact: null, byMember: null, start: WEDNESDAY }, { kind: 'delivered' }])
  expect(state.call.booked).toBeNull()
  expect(await reminders()).toEqual([])
})

test('a case that the forecast takes back calls off what one of us had booked, and its deadline is forgotten', async () => {
  const promise = await aPromise(world, house)
  await forecastSays(world, house, promise, { chance: 0.05, opens: 'red' })
  const opened = await written(world, house.workspaceId, (moment) => openCaseOf(moment, promise.id))
  const caseId = opened?.id as Id
  await moveCall.perform(world, house.lead, { caseId, start: WEDNESDAY, seen: 0 })
  await happen(world, listeners)

  await forecastSays(world, house, promise, { chance: 0.9, opens: null })
  await happen(world, listeners)

  expect((await caseNow(world, house, caseId)).state.step).toBe('withdrawn')
  expect(await cancelled()).toHaveLength(2)
  const left = (await announcedFacts(world, house.workspaceId)).map(({ name }) => name)
  expect(left).not.toContain('delay.notice-near')
})

test('an invitation that had left with our request is taken back from the client alone', async () => {
  const { caseId } = await anAgreed(world, house)
  const { messageId } = await inviteClient.perform(world, house.lead, { caseId })
  await approveMessage.perform(world, house.manager, { messageId, version: 1 })
  world.clock.set(addMinutes(MONDAY_MORNING, 2))
  await happen(world, listeners)
  const [request] = await calendars()

  const { calledOff } = await withdrawCase.perform(world, house.lead, { caseId, because: 'The texts came after all' })
  await happen(world, listeners)

  expect(request?.line.slice(0, 3)).toEqual(['REQUEST', uid(caseId), 0])
  const off = await cancelled()
  expect(off.map(({ to, start, line }) => [to, start, ...line.slice(1, 3)])).toEqual([
    [house.contact.email, request?.start, uid(caseId), 1],
  ])
  expect(calledOff?.replace('.000Z', 'Z')).toBe(request?.start)
})

test('a letter that was still held when its case was withdrawn does not leave, and waits for nobody', async () => {
  const { caseId } = await anAgreed(world, house)
  const { messageId } = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
  await approveMessage.perform(world, house.manager, { messageId, version: 1 })

  const { calledOff } = await withdrawCase.perform(world, house.lead, { caseId, because: 'The texts came after all' })
  world.clock.set(addMinutes(MONDAY_MORNING, 5))
  await happen(world, listeners)

  expect(office.sink.taken).toEqual([])
  expect(calledOff).toBeNull()
  const letter = await written(world, house.workspaceId, (moment) => loadMessage(moment, messageId))
  expect(letter).toMatchObject({ state: 'draft', voidedBecause: 'facts-changed', latest: MONDAY_MORNING })
})

test('the client of a call that was booked long before is reminded the day before, once, in their language and on their clock', async () => {
  const { caseId } = await aTold(world, house)
  await pickCall.perform(world, visitor(), { caseId, start: WEDNESDAY, seen: 0 })
  await happen(world, listeners)
  const before = office.sink.taken.length
  const since = async () => Promise.all(office.sink.taken.slice(before).map(async ({ raw }) => PostalMime.parse(raw)))

  world.clock.set(addMinutes(WEDNESDAY, -24 * 60 - 1))
  await happen(world, listeners)
  expect(await since()).toEqual([])
  world.clock.set(addMinutes(WEDNESDAY, -24 * 60))
  await happen(world, listeners)
  await happen(world, listeners)
  // Half a day of a mail server that does not answer does not cost it.
  const waits = await inScope(world.db, '*', (tx) =>
    tx.selectFrom('delivery').select('latest').orderBy('made_at', 'desc').executeTakeFirstOrThrow(),
  )
  expect(waits.latest).toBe(addMinutes(WEDNESDAY, -12 * 60))

  const mails = await since()
  expect(mails.map(({ to }) => to?.[0]?.address)).toEqual([house.contact.email])
  expect(mails[0]?.subject).toBe('Unser Gespräch: Mi, 3. Feb. 2027, 10 Uhr MEZ (Europe/Berlin)')
  expect(mails[0]?.text).toContain('eine kurze Erinnerung an unser Gespräch')
  expect(mails[0]?.text).toContain('/p/')
  expect(mails[0]?.attachments).toEqual([])
})

test('the client of a call that was booked for soon, moved to soon or called off is not reminded', async () => {
  const soon: Instant = instant('2027-02-01T13:00:00Z')
  const { caseId } = await aTold(world, house)
  await pickCall.perform(world, visitor(), { caseId, start: WEDNESDAY, seen: 0 })
  expect((await reminders()).map(({ to }) => to).sort()).toEqual(['caller', 'contact'])

  await pickCall.perform(world, visitor(), { caseId, start: soon, seen: 1 })

  expect((await reminders()).map(({ to }) => to)).toEqual(['caller'])
})
