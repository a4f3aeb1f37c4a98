import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Id } from '../kit/id.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import { announce } from '../platform/fact.ts'
import { aWorld } from '../platform/world.testing.ts'
import { claimDeliveries } from './claim-deliveries.act.ts'
import { DEFAULT_CAPS } from './caps.ts'
import {
  afresh,
  anApproved,
  deliveriesNow,
  deliveryNow,
  messageNow,
  type PostOffice,
  type Told,
} from './post.testing.ts'
import { approveMessage } from './approve-message.act.ts'
import { editMessage } from './edit-message.act.ts'
import { recordBounce } from './record-bounce.act.ts'
import { releaseSending } from './release-sending.act.ts'
import { sendMessages } from './send-messages.errand.ts'
import { settleDoubt } from './settle-doubt.act.ts'
import { stopSending } from './stop-sending.act.ts'
import { undoDelivery } from './undo-delivery.act.ts'

const base = await aWorld()
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

/** What was told, after every fact that waits has been heard. */
async function told(): Promise<readonly Told[]> {
  await office.deliver()
  return office.told
}
const names = async () => (await told()).map(({ name }) => name)

test('an approved letter waits for its hold, leaves once and is recorded as sent', async () => {
  const { world, sink } = office
  const { message, delivery } = await anApproved(world, house)

  await office.deliver()
  expect(sink.taken).toHaveLength(0)
  world.clock.pass(1)
  await office.deliver()
  await office.deliver()

  const after = await deliveryNow(world, house, delivery.id)
  expect(after).toMatchObject({ state: 'sent', attempts: 1, leaseUntil: null, reply: '250 2.0.0 queued' })
  expect(sink.copies(delivery.mailId)).toBe(1)
  const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
  expect(mail.text).toContain(`${world.settings.publicUrl}/p/${house.contact.id}`)
  expect(mail.from).toMatchObject({ name: 'Lena Brandt (Studio Kern)' })
  expect(mail.to).toEqual([{ name: 'Dr. Katharina Vogel', address: 'german@german.example' }])
  expect(await told()).toContainEqual({
    name: 'message.sent',
    messageId: message.id,
    deliveryId: delivery.id,
    kind: 'answer',
    about: message.about,
    contactId: house.contact.id,
    at: world.clock(),
  })
})

test('what the row, the log and the record hold never shows the link', async () => {
  const { world } = office
  const { message, delivery } = await anApproved(world, house)
  world.clock.pass(1)
  await office.deliver()
  const stored = JSON.stringify([
    await messageNow(world, house, message.id),
    await deliveryNow(world, house, delivery.id),
  ])
  expect(stored).toContain('⟦portal-link⟧')
  expect(stored).not.toContain('/p/')
})

test('two sends of the same delivery hand it over once', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(1)
  sink.behave('dot-slow-kept')

  await Promise.all([1, 2].map(() => sendMessages.run(world, house.system, { deliveryIds: [delivery.id] })))

  expect(sink.copies(delivery.mailId)).toBe(1)
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('sent')
})

test('a second claim loses', async () => {
  const { world } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(1)
  const claims = await Promise.all(
    [1, 2].map(() => claimDeliveries.perform(world, house.system, { deliveryIds: [delivery.id] })),
  )
  expect(claims.flat().filter(({ mine }) => mine)).toHaveLength(1)
})

test('undo opens the same draft, and only the text that was approved last is sent', async () => {
  const { world, sink } = office
  const { message, delivery } = await anApproved(world, house)
  const undone = await undoDelivery.perform(world, house.lead, { deliveryId: delivery.id })
  expect(undone.messageId).toBe(message.id)
  world.clock.pass(0.1)
  const text = message.text.replace('12. Februar', '19. Februar')
  const { version } = await editMessage.perform(world, house.lead, { ...undone, subject: message.subject, text })
  await approveMessage.perform(world, house.lead, { messageId: message.id, version })
  world.clock.pass(2)
  await office.deliver()

  expect(sink.taken).toHaveLength(1)
  expect((await PostalMime.parse(sink.taken[0]?.raw ?? '')).text).toContain('19. Februar')
  expect((await deliveriesNow(world, house, message.id)).map(({ state }) => state)).toEqual(['cancelled', 'sent'])
})

test('undo after a worker has it is too late, and says what it is doing', async () => {
  const { world } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(1)
  await claimDeliveries.perform(world, house.system, { deliveryIds: [delivery.id] })
  await expect(undoDelivery.perform(world, house.lead, { deliveryId: delivery.id })).rejects.toMatchObject({
    refusal: { kind: 'too-late', state: 'attempting' },
  })
})

test('a stopped workspace sends nothing, a released one sends what waited', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  await stopSending.perform(world, house.member, {})
  world.clock.pass(5)
  await office.deliver()
  expect(sink.taken).toHaveLength(0)
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('held')

  await releaseAll()
  await office.deliver()
  expect(sink.taken).toHaveLength(1)
})

test('a stop for one client lets the others go', async () => {
  const { world, sink } = office
  await anApproved(world, house)
  const other = await anApproved(world, house, { contactId: house.contacts.english.id })
  await stopSending.perform(world, house.member, { clientId: house.client.id })
  world.clock.pass(1)
  await office.deliver()
  expect(sink.taken.map(({ messageId }) => messageId)).toEqual([other.delivery.mailId])
})

test('a full cap makes the next one wait until there is room', async () => {
  const caps = { ...DEFAULT_CAPS, hour: { most: 1, minutes: 60 } }
  const { sink } = office
  const world = { ...office.world, settings: { ...office.world.settings, caps } }
  await anApproved(world, house)
  const second = await anApproved(world, house, { contactId: house.contacts.english.id })
  world.clock.pass(1)
  for (const id of await heldIds()) await sendMessages.run(world, house.system, { deliveryIds: [id] })
  expect(sink.taken).toHaveLength(1)

  world.clock.pass(60)
  for (const id of await heldIds()) await sendMessages.run(world, house.system, { deliveryIds: [id] })
  expect(sink.taken).toHaveLength(2)
  expect((await deliveryNow(world, house, second.delivery.id)).state).toBe('sent')
})

test('a changed address voids the yes and nothing leaves', async () => {
  const { world, sink } = office
  const { message } = await anApproved(world, house)
  await written(world, house.workspaceId, ({ tx, scope }) =>
    tx
      .updateTable('contact')
      .set({ email: 'other@german.example' })
      .where('workspace_id', '=', scope.workspaceId)
      .where('id', '=', house.contact.id)
      .execute(),
  )
  world.clock.pass(1)
  await office.deliver()
  expect(sink.connections()).toBe(0)
  expect(await messageNow(world, house, message.id)).toMatchObject({
    state: 'draft',
    voidedBecause: 'recipient-changed',
  })
  expect(await names()).toContain('message.voided')
})

test('a row whose text was changed behind our back is not what was approved', async () => {
  const { world, sink } = office
  const { message } = await anApproved(world, house)
  await written(world, house.workspaceId, ({ tx, scope }) =>
    tx
      .updateTable('message')
      .set({ text: 'Etwas anderes.' })
      .where('workspace_id', '=', scope.workspaceId)
      .where('id', '=', message.id)
      .execute(),
  )
  world.clock.pass(1)
  await office.deliver()
  expect(sink.connections()).toBe(0)
  expect(await messageNow(world, house, message.id)).toMatchObject({ state: 'draft', voidedBecause: 'text-changed' })
})

test('a letter that could not leave in its time waits for a person', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(60 * 24 * 7)
  await office.deliver()
  expect(sink.connections()).toBe(0)
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('late')
  expect(await names()).toContain('message.late')
})

test('a greylisted letter comes again after its wait, with the same Message-ID', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  sink.behave((nth) => (nth === 1 ? 'rcpt-451' : 'accept'))
  world.clock.pass(1)
  await office.deliver()
  expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'queued', attempts: 1 })
  world.clock.pass(3)
  await office.deliver()
  expect(sink.connections()).toBe(1)
  world.clock.pass(4)
  await office.deliver()
  expect(sink.copies(delivery.mailId)).toBe(1)
  expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'sent', attempts: 2, lease: 2 })
})

test('a mailbox that does not exist fails and stops further mail to that contact', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  sink.behave('rcpt-550')
  world.clock.pass(1)
  await office.deliver()
  expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'failed' })
  expect(await names()).toContain('message.failed')

  sink.behave('accept')
  await anApproved(world, house)
  world.clock.pass(1)
  await office.deliver()
  expect(sink.taken).toHaveLength(0)
})

test('a doubt is never sent again by itself; a person who says so keeps the Message-ID and is counted', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  sink.behave((nth) => (nth === 1 ? 'dot-drop-kept' : 'accept'))
  world.clock.pass(1)
  await office.deliver()
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('in-doubt')
  world.clock.pass(60 * 12)
  await office.deliver()
  expect(sink.copies(delivery.mailId)).toBe(1)

  await settleDoubt.perform(world, house.lead, { deliveryId: delivery.id, how: 'send-again' })
  await office.deliver()
  expect(sink.copies(delivery.mailId)).toBe(2)
  expect(await deliveryNow(world, house, delivery.id)).toMatchObject({ state: 'sent', resends: 1 })
})

test('a lease that runs out past the 354 is a doubt, before it a fresh claim', async () => {
  const { world, sink } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(1)
  const hung = office.stuckAt('end', 'before')
  void hung.deliver()
  await hung.stuck
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('data')
  world.clock.pass(13)
  await office.deliver()
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('in-doubt')
  expect(sink.copies(delivery.mailId)).toBe(1)

  const second = await anApproved(world, house)
  world.clock.pass(1)
  await claimDeliveries.perform(world, house.system, { deliveryIds: [second.delivery.id] })
  world.clock.pass(3)
  await office.deliver()
  expect(sink.copies(second.delivery.mailId)).toBe(1)
})

test('a bounce moves what was sent and is told', async () => {
  const { world } = office
  const { delivery } = await anApproved(world, house)
  world.clock.pass(1)
  await office.deliver()
  await recordBounce.perform(world, house.lead, { deliveryId: delivery.id, hard: true, words: 'mailbox closed' })
  expect((await deliveryNow(world, house, delivery.id)).state).toBe('bounced')
  expect(await names()).toContain('message.bounced')
})

test('letters about one thing form one thread', async () => {
  const { world, sink } = office
  const first = await anApproved(world, house)
  world.clock.pass(1)
  await office.deliver()
  const second = await anApproved(world, house, { about: first.message.about })
  const stranger = await anApproved(world, house)
  world.clock.pass(1)
  await office.deliver()
  const raws = await Promise.all(sink.taken.map(({ raw }) => PostalMime.parse(raw)))
  const of = (mailId: string) => raws.find((mail) => mail.messageId === mailId)
  expect(of(second.delivery.mailId)).toMatchObject({
    inReplyTo: first.delivery.mailId,
    references: first.delivery.mailId,
  })
  expect(of(stranger.delivery.mailId)?.inReplyTo).toBeUndefined()
})

test('a code leaves at once, to the contact on record, and stands in no row', async () => {
  const { world, sink } = office
  const codeId = world.dice.id()
  await written(world, house.workspaceId, (moment) =>
    announce(moment, 'system-mail.asked', { kind: 'code', contactId: house.contact.id, params: { id: codeId } }),
  )
  await office.deliver()
  expect(sink.taken).toHaveLength(1)
  const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
  expect(mail).toMatchObject({ subject: 'Ihr Code für Studio Kern', to: [{ address: house.contact.email }] })
  expect(mail.text).toContain(codeId.slice(-6))
  expect(sink.taken[0]?.raw.toString()).toContain('Auto-Submitted: auto-generated')
})

test('an invitation carries its link, made while it leaves', async () => {
  const { world, sink } = office
  const params = { id: world.dice.id(), name: 'Jonas Weiß', workspace: 'Studio Kern', by: 'Ida Okafor' }
  await written(world, house.workspaceId, (moment) =>
    announce(moment, 'system-mail.asked', { kind: 'invitation', email: 'jonas@weiss.example', language: 'de', params }),
  )
  await office.deliver()
  const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
  expect(mail.subject).toBe('Ida Okafor lädt Sie zu Studio Kern ein')
  expect(mail.text).toContain('/invitation#forthright_invitation_')
})

test('the timeline goes along as a picture drawn from what was approved', async () => {
  const { world, sink } = office
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#345"/></svg>'
  const table = { heads: ['Was', 'Zugesagt'], rows: [['Website', 'Fr., 12. Februar']] }
  await anApproved(world, house, {
    drawing: { svg, width: 60, height: 30, alt: 'Termine', heading: 'Ihre Termine', table },
  })
  world.clock.pass(1)
  await office.deliver()
  const mail = await PostalMime.parse(sink.taken[0]?.raw ?? '')
  const png = mail.attachments[0]
  expect(png).toMatchObject({ mimeType: 'image/png', disposition: 'inline' })
  expect(
    Buffer.from(png?.content as ArrayBuffer)
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  expect(mail.text).toContain('Zugesagt: Fr., 12. Februar')
})

async function heldIds(): Promise<readonly Id[]> {
  return written(office.world, house.workspaceId, async ({ tx, scope }) => {
    const rows = await tx
      .selectFrom('delivery')
      .select('id')
      .where('workspace_id', '=', scope.workspaceId)
      .where('state', '=', 'held')
      .orderBy('id')
      .execute()
    return rows.map(({ id }) => id)
  })
}

async function releaseAll(): Promise<void> {
  const ids = await written(office.world, house.workspaceId, async ({ tx, scope }) =>
    tx.selectFrom('stop').select('id').where('workspace_id', '=', scope.workspaceId).execute(),
  )
  for (const { id } of ids) await releaseSending.perform(office.world, house.lead, { stopId: id })
}
