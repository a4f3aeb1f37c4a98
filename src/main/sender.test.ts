import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { AWorkspace } from '../people/people.testing.ts'
import { smtpPort } from '../platform/mail/smtp.ts'
import { inScope } from '../platform/store/scope.ts'
import { aWorld } from '../platform/world.testing.ts'
import type { World } from '../platform/world.ts'
import { releaseSending } from '../post/release-sending.act.ts'
import { stopSending } from '../post/stop-sending.act.ts'
import { anApproved, afresh, deliveryNow, UNCAPPED, type PostOffice } from '../post/post.testing.ts'
import { startSender, type Sender } from './sender.ts'

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace
const senders: Sender[] = []

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(async () => {
  for (const sender of senders.splice(0)) await sender.stop()
  await office.close()
})
afterAll(() => base.store.close())

const begin = (world: World = office.world): Sender => {
  const sender = startSender(world, 3)
  senders.push(sender)
  return sender
}

async function approvedLetters(n: number) {
  const made: Awaited<ReturnType<typeof anApproved>>[] = []
  for (let i = 0; i < n; i++) made.push(await anApproved(office.world, house))
  base.clock.pass(1)
  return made.map(({ delivery }) => delivery)
}

/** The way out as the server has it: lines that take one letter after another. */
const onLines = (): World => {
  const { host, port } = office.sink
  const smtp = smtpPort({ host, port, security: 'none', connections: 3 })
  return { ...office.world, ports: { ...office.world.ports, smtp } }
}

test('two senders on one store hand over each letter once', async () => {
  const deliveries = await approvedLetters(24)
  begin(onLines())
  begin(onLines())
  await office.sink.have(24)
  for (const sender of senders.splice(0)) await sender.stop()
  expect(deliveries.map(({ mailId }) => office.sink.copies(mailId))).toEqual(deliveries.map(() => 1))
  const states = await Promise.all(deliveries.map(async ({ id }) => (await deliveryNow(office.world, house, id)).state))
  expect(new Set(states)).toEqual(new Set(['sent']))
})

test('a letter that cannot even be read waits, and keeps no other in', async () => {
  const [broken, ...others] = await approvedLetters(5)
  await inScope(base.db, '*', (tx) =>
    tx
      .updateTable('message')
      .set({ author_id: 'nobody' as never })
      .where('id', '=', broken?.messageId ?? ('' as never))
      .execute(),
  )
  begin()
  await office.sink.have(4)
  expect(others.map(({ mailId }) => office.sink.copies(mailId))).toEqual([1, 1, 1, 1])
  const row = broken && (await deliveryNow(office.world, house, broken.id))
  expect(row?.state).toBe('held')
})

test('a stopped sender claims nothing more and waits for what is under way', async () => {
  const [delivery] = await approvedLetters(1)
  office.sink.behave('dot-slow-kept')
  const sender = begin()
  while (office.sink.bodyBytes() === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  await sender.stop()
  expect(delivery && (await deliveryNow(office.world, house, delivery.id)).state).toBe('sent')

  const [next] = await approvedLetters(1)
  await new Promise((resolve) => setTimeout(resolve, 1_200))
  expect(next && (await deliveryNow(office.world, house, next.id)).state).toBe('held')
})

test('a stop switch works for every letter not yet past the 354, and a released one goes on where it was', async () => {
  const deliveries = await approvedLetters(20)
  begin(onLines())
  await office.sink.have(2)
  await stopSending.perform(office.world, house.lead, {})
  const at = office.sink.taken.length
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  // What was past the 354 is under way: at most one letter on each line.
  expect(office.sink.taken.length - at).toBeLessThanOrEqual(3)
  const waiting = async () => {
    const rows = await Promise.all(deliveries.map(({ id }) => deliveryNow(office.world, house, id)))
    return rows.filter(({ state }) => state === 'held' || state === 'queued').length
  }
  // A letter that had its line when the switch was thrown goes back to where it was.
  await expect.poll(async () => (await waiting()) + office.sink.taken.length).toBe(20)
  await releaseSending.perform(office.world, house.lead, {})
  await office.sink.have(20)
  expect(deliveries.map(({ mailId }) => office.sink.copies(mailId))).toEqual(deliveries.map(() => 1))
})
