import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addMinutes, instantAt, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { formatsFor } from '../language/formats.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import { inScope } from '../platform/store/scope.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { approveMessage } from '../post/approve-message.act.ts'
import { editMessage } from '../post/edit-message.act.ts'
import { loadMessage } from '../post/message.store.ts'
import { afresh, type PostOffice } from '../post/post.testing.ts'
import { sendLate } from '../post/send-late.act.ts'
import { anAgreed } from './delay.testing.ts'
import { draftLetter } from './draft-letter.act.ts'
import { inviteClient } from './invite-client.act.ts'

let base: TestWorld
let office: PostOffice
let world: TestWorld
let house: AWorkspace
let caseId: Id

beforeAll(async () => {
  base = await aWorld()
})
afterAll(() => base.store.close())
beforeEach(async () => {
  ;({ office, house } = await afresh(base))
  world = office.world
  caseId = (await anAgreed(world, house)).caseId
  return () => office.close()
})

const messageNow = (id: Id) => written(world, house.workspaceId, (moment) => loadMessage(moment, id))
const approve = async (messageId: Id) => {
  const { version } = await messageNow(messageId)
  return approveMessage.perform(world, house.manager, { messageId, version })
}
const deliveries = () =>
  inScope(world.db, '*', (tx) => tx.selectFrom('delivery').select(['id', 'state', 'latest']).execute())

async function aNotice(): Promise<{ messageId: Id; until: Instant; times: readonly string[] }> {
  const { messageId } = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
  const { facts } = await messageNow(messageId)
  if (facts?.kind !== 'notice') throw new Error('no notice')
  const { zone, on, from, to } = facts.window
  return { messageId, until: instantAt(zone, on, to), times: formatsFor('de', { zone }).span(from, to) }
}

test('a letter whose hours for a call are over gets no yes until it is written anew or names others', async () => {
  const { messageId, until, times } = await aNotice()
  world.clock.set(until)

  await expect(approve(messageId)).rejects.toMatchObject({ refusal: { kind: 'hours-passed', on: '2027-02-01' } })

  expect(await deliveries()).toEqual([])
  const anew = await draftLetter.perform(world, house.lead, { caseId, kind: 'notice' })
  expect(anew.messageId).not.toBe(messageId)
  await approve(anew.messageId)
  const { subject, text, version } = await messageNow(messageId)
  const other = text.replace(times[0] ?? '', '16').replace(times[1] ?? '', '17 Uhr')
  expect(other).not.toBe(text)
  await editMessage.perform(world, house.lead, { messageId, version, subject, text: other })
  await approve(messageId)
  expect(await deliveries()).toHaveLength(2)
})

test('a letter whose hours for a call pass while it waits goes to a person, who cannot send it as it is', async () => {
  const { messageId, until } = await aNotice()
  await approve(messageId)
  expect(await deliveries()).toMatchObject([{ state: 'held', latest: until }])
  world.clock.set(addMinutes(until, 1))
  await office.deliver()

  const [late] = await deliveries()

  expect(late?.state).toBe('late')
  await expect(sendLate.perform(world, house.manager, { deliveryId: late?.id ?? '' })).rejects.toMatchObject({
    refusal: { kind: 'hours-passed' },
  })
  expect(office.sink.taken).toEqual([])
})

test('a request for ten minutes leaves before the entry it brings begins, or not at all', async () => {
  const { messageId } = await inviteClient.perform(world, house.lead, { caseId })
  const { facts } = await messageNow(messageId)
  if (facts?.kind !== 'can-we-talk') throw new Error('no request')
  const [first] = facts.windows
  if (!first) throw new Error('no window')
  world.clock.set(instantAt(first.zone, first.on, first.from))

  await expect(approve(messageId)).rejects.toMatchObject({ refusal: { kind: 'hours-passed' } })
})
