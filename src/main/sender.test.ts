import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import type { Contact } from '../people/person.ts'
import { openSink, type Sink } from '../platform/mail/sink.testing.ts'
import { smtpPort } from '../platform/mail/smtp.ts'
import { inScope } from '../platform/store/scope.ts'
import { aWorld } from '../platform/world.testing.ts'
import type { World } from '../platform/world.ts'
import { standingStops } from '../post/gate.store.ts'
import { manyApproved } from '../post/many-letters.testing.ts'
import { releaseSending } from '../post/release-sending.act.ts'
import { stopSending } from '../post/stop-sending.act.ts'
import { anApproved, afresh, deliveryNow, everyDelivery, UNCAPPED, type PostOffice } from '../post/post.testing.ts'
import { aSenderProcess, type Watched } from './sender-processes.testing.ts'
import { startSender, type Sender } from './sender.ts'

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace
const senders: Sender[] = []
const children: Watched[] = []

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(async () => {
  for (const running of [...senders.splice(0), ...children.splice(0)]) await running.stop()
  await office.close()
})
afterAll(() => base.store.close())

const begin = (world: World = office.world, clockDoubt: () => string | null = () => null): Sender => {
  const sender = startSender(world, { lines: 3, clockDoubt })
  senders.push(sender)
  return sender
}

async function approvedLetters(n: number) {
  const made: Awaited<ReturnType<typeof anApproved>>[] = []
  for (let i = 0; i < n; i++) made.push(await anApproved(office.world, house))
  base.clock.pass(1)
  return made.map(({ delivery }) => delivery)
}

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

test('while the time is in doubt nothing is claimed, and once it is sure the letter leaves', async () => {
  const [delivery] = await approvedLetters(1)
  let [asked, doubt]: [number, string | null] = [0, 'jumped']
  const sender = begin(office.world, () => (asked++, doubt))
  while (asked < 2) {
    sender.wake()
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const row = delivery && (await deliveryNow(office.world, house, delivery.id))
  expect(row).toMatchObject({ state: 'held', lease: 0, attempts: 0 })
  doubt = null
  sender.wake()
  await office.sink.have(1)
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

/** Every one has looked through the whole queue at least once since now. */
async function lookedAgain(workers: readonly Watched[]): Promise<void> {
  for (let round = 0; round < 2; round++) {
    base.clock.pass(1 / 60_000)
    const now = base.clock()
    for (const worker of workers)
      await expect.poll(() => worker.look(now), { timeout: 60_000 }).toBeGreaterThanOrEqual(Date.parse(now))
  }
}

/** On PostgreSQL a process of its own; the embedded store has only the one. */
async function aWorker(server: Pick<Sink, 'host' | 'port'>): Promise<Watched> {
  const { host, port } = server
  if (base.store.kind === 'postgres') {
    const child = await aSenderProcess(base.store, { host, port }, base.clock())
    children.push(child)
    return child
  }
  const smtp = smtpPort({ host, port, security: 'none', connections: 3 })
  const sender = begin({ ...office.world, ports: { ...office.world.ports, smtp } })
  const look = async () => {
    sender.wake()
    return sender.lastLook() ?? 0
  }
  return { look, stop: () => sender.stop() }
}

const LETTERS = process.env['FORTHRIGHT_LONG'] === '1' ? 1_000 : 80

test(`stopped in the middle of ${LETTERS} letters on two senders, nothing more is claimed, of one client or of all, and each leaves once`, async () => {
  const { world } = office
  const { german, english } = house.contacts
  const all = await manyApproved(world, house, LETTERS, (n) => ({ contactId: (n % 2 ? german : english).id }))
  base.clock.pass(1)
  const sink = await openSink({ delay: 150 })
  const workers = [await aWorker(sink), await aWorker(sink)]
  const of = ({ id }: Contact) => all.filter(({ delivery }) => delivery.contactId === id)
  const taken = (contact: Contact) => of(contact).filter(({ delivery }) => sink.copies(delivery.mailId) > 0).length
  /** Pulls the switch; a second later by the house's clock nobody may begin anything in its reach. */
  const stop = async (clientId?: Id): Promise<Instant> => {
    await stopSending.perform(world, house.lead, clientId ? { clientId } : {})
    base.clock.pass(1 / 60)
    for (const worker of workers) await worker.look(base.clock())
    return base.clock()
  }
  const begunSince = (since: Instant, contacts: readonly Contact[]) =>
    written(world, house.workspaceId, ({ tx }) =>
      tx
        .selectFrom('delivery_step')
        .innerJoin('delivery', 'delivery.id', 'delivery_step.delivery_id')
        .select(['delivery_step.delivery_id', 'delivery_step.state'])
        .where('delivery_step.state', 'in', ['attempting', 'data'])
        .where('delivery_step.at', '>=', since)
        .where(
          'delivery.contact_id',
          'in',
          contacts.map(({ id }) => id),
        )
        .execute(),
    )
  const underWay = async (contacts: readonly Contact[]) => {
    const rows = await everyDelivery(world, house)
    const states = ['attempting', 'data']
    return rows.filter((row) => states.includes(row.state) && contacts.some(({ id }) => id === row.contactId)).length
  }
  const still = (contacts: readonly Contact[]) => expect.poll(() => underWay(contacts)).toBe(0)

  await sink.have(LETTERS / 10)
  const allStopped = await stop()
  await lookedAgain(workers)
  await still([german, english])
  expect(await begunSince(allStopped, [german, english])).toEqual([])
  const left = sink.taken.length
  // What was claimed and not past the 354 is back where it was.
  const waiting = (await everyDelivery(world, house)).filter(({ state }) => state === 'held' || state === 'queued')
  expect(waiting.length + left).toBe(LETTERS)

  await releaseSending.perform(world, house.lead, {})
  await sink.have(Math.min(left + LETTERS / 10, LETTERS))
  const oneStopped = await stop(german.clientId)
  await lookedAgain(workers)
  await still([german])
  const kept = LETTERS / 2 - taken(german)
  // The others go on.
  await expect.poll(() => taken(english), { timeout: 300_000 }).toBe(LETTERS / 2)
  await lookedAgain(workers)
  expect(await begunSince(oneStopped, [german])).toEqual([])
  expect(taken(german)).toBe(LETTERS / 2 - kept)

  const [standing] = await written(world, house.workspaceId, (moment) => standingStops(moment))
  await releaseSending.perform(world, house.lead, standing ? { stopId: standing.id } : {})
  await sink.have(LETTERS)
  process.stdout.write(
    `stops: of ${LETTERS} letters ${waiting.length} waited behind the stop of all, ${kept} behind that of one client\n`,
  )
  for (const worker of workers) await worker.stop()
  await sink.close()
  expect(all.map(({ delivery }) => sink.copies(delivery.mailId))).toEqual(all.map(() => 1))
  expect(new Set((await everyDelivery(world, house)).map(({ state }) => state))).toEqual(new Set(['sent']))
}, 900_000)
