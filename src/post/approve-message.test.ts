import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { instant } from '../kit/day.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import { approvalsOf } from './approval.store.ts'
import { approveMessage } from './approve-message.act.ts'
import { editMessage } from './edit-message.act.ts'
import { aDraft, afresh, anApproved, deliveriesNow, messageNow, UNCAPPED, type PostOffice } from './post.testing.ts'
import { voidApproval } from './reopen.store.ts'
import { revokeApproval } from './revoke-approval.act.ts'

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

const approvals = (messageId: Parameters<typeof approvalsOf>[1]) =>
  written(office.world, house.workspaceId, (moment) => approvalsOf(moment, messageId))

test('a yes binds the text, the address and the time, and names who gave it', async () => {
  const { message, delivery } = await anApproved(office.world, house)
  expect(await approvals(message.id)).toMatchObject([
    {
      version: 1,
      by: house.lead.id,
      alone: false,
      recipients: [{ contactId: house.contact.id, address: house.contact.email }],
      earliest: delivery.due,
      latest: delivery.latest,
      revokedAt: null,
    },
  ])
  expect(delivery).toMatchObject({ state: 'held', due: instant('2027-02-01T08:01:00Z') })
})

test('a letter waits for the time its room asked for', async () => {
  const earliest = instant('2027-02-05T15:00:00Z')
  const { delivery } = await anApproved(office.world, house, { earliest })
  expect(delivery.due).toBe(earliest)
})

test('a block of the checker refuses the yes, also when the browser saw none', async () => {
  const text = 'Guten Tag Frau Dr. Weber,\n\ndie neue Website übergeben wir Ihnen bald.'
  const draft = await aDraft(office.world, house, { text })
  const asked = approveMessage.perform(office.world, house.lead, { messageId: draft.id, version: 1 })
  await expect(asked).rejects.toMatchObject({ refusal: { kind: 'blocked' } })
  expect(await messageNow(office.world, house, draft.id)).toMatchObject({ state: 'draft' })
  expect(await deliveriesNow(office.world, house, draft.id)).toEqual([])
})

test('a subject with an open placeholder cannot be approved', async () => {
  for (const subject of ['Neuer Termin {date}', '[Name], ein neuer Termin', '⟦code⟧', 'undefined']) {
    const draft = await aDraft(office.world, house, { subject })
    const asked = approveMessage.perform(office.world, house.lead, { messageId: draft.id, version: 1 })
    await expect(asked).rejects.toMatchObject({ refusal: { kind: 'open-placeholder' } })
  }
})

test('a yes to a text that has changed since it was read is refused with the text that stands', async () => {
  const draft = await aDraft(office.world, house)
  const change = { messageId: draft.id, version: 1, subject: 'Neuer Betreff', text: draft.text }
  await editMessage.perform(office.world, house.member, change)
  const asked = approveMessage.perform(office.world, house.lead, { messageId: draft.id, version: 1 })
  await expect(asked).rejects.toMatchObject({
    refusal: { kind: 'changed-meanwhile', version: 2, subject: 'Neuer Betreff', text: draft.text },
  })
})

test('of two who type at once nobody is overwritten silently', async () => {
  const draft = await aDraft(office.world, house)
  const typed = (text: string) =>
    editMessage.perform(office.world, house.member, { messageId: draft.id, version: 1, subject: draft.subject, text })
  const both = await Promise.allSettled([typed('Der eine Text.'), typed('Der andere Text.')])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  expect(lost.reason).toMatchObject({ refusal: { kind: 'changed-meanwhile', version: 2 } })
})

test('saving what stands already changes nothing and leaves the yes in force', async () => {
  const { message } = await anApproved(office.world, house)
  const saved = await editMessage.perform(office.world, house.lead, { ...message, messageId: message.id })
  expect(saved).toMatchObject({ version: 1, state: 'approved' })
})

test('an edit voids the yes and calls back what was held', async () => {
  const { message } = await anApproved(office.world, house)
  const change = { messageId: message.id, version: 1, subject: message.subject, text: `${message.text}\n\nNoch etwas.` }
  expect(await editMessage.perform(office.world, house.member, change)).toMatchObject({ version: 2, state: 'draft' })
  expect(await approvals(message.id)).toMatchObject([{ revokedBecause: 'edited' }])
  expect(await deliveriesNow(office.world, house, message.id)).toMatchObject([{ state: 'cancelled' }])
})

test('a changed fact voids the yes', async () => {
  const { message } = await anApproved(office.world, house)
  await written(office.world, house.workspaceId, (moment) => voidApproval(moment, message.id, 'facts-changed'))
  expect(await messageNow(office.world, house, message.id)).toMatchObject({
    state: 'draft',
    voidedBecause: 'facts-changed',
  })
})

test('a sent letter can be neither edited nor taken back', async () => {
  const { message } = await anApproved(office.world, house)
  office.world.clock.pass(1)
  await office.deliver()
  const leaving = { refusal: { kind: 'already-leaving', state: 'sent' } }
  const change = { messageId: message.id, version: 1, subject: message.subject, text: 'Anders.' }
  await expect(editMessage.perform(office.world, house.lead, change)).rejects.toMatchObject(leaving)
  await expect(revokeApproval.perform(office.world, house.lead, { messageId: message.id })).rejects.toMatchObject(
    leaving,
  )
})

test('a member without the right cannot approve', async () => {
  const draft = await aDraft(office.world, house)
  const asked = approveMessage.perform(office.world, house.member, { messageId: draft.id, version: 1 })
  await expect(asked).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } })
})

test('who wrote the text last needs somebody else where the house asks for two', async () => {
  const strict = await aWorkspace(office.world, { settings: { secondPerson: true } })
  const draft = await aDraft(office.world, strict)
  await editMessage.perform(office.world, strict.lead, {
    messageId: draft.id,
    version: 1,
    subject: 'Ihre Frage zur Website',
    text: draft.text,
  })
  const asked = { messageId: draft.id, version: 2 }
  await expect(approveMessage.perform(office.world, strict.lead, asked)).rejects.toMatchObject({
    refusal: { kind: 'needs-second-person' },
  })
  expect(await approveMessage.perform(office.world, strict.manager, asked)).toMatchObject({ alone: false })
})

test('somebody who approves their own words is on record as alone', async () => {
  const draft = await aDraft(office.world, house)
  const change = { messageId: draft.id, version: 1, subject: 'Ihre Frage zur Website', text: draft.text }
  await editMessage.perform(office.world, house.lead, change)
  await approveMessage.perform(office.world, house.lead, { messageId: draft.id, version: 2 })
  expect(await approvals(draft.id)).toMatchObject([{ alone: true, by: house.lead.id }])
})

test('a call sheet is approved and never leaves', async () => {
  const draft = await aDraft(office.world, house, { kind: 'voicemail', subject: '' })
  const done = await approveMessage.perform(office.world, house.lead, { messageId: draft.id, version: 1 })
  expect(done).toMatchObject({ deliveryId: null })
  expect(await deliveriesNow(office.world, house, draft.id)).toEqual([])
})
