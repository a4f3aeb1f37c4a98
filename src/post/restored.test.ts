import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import type { Instant } from '../kit/day.ts'
import { openJournal } from '../main/journal.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { readConfig } from '../platform/config.ts'
import { backup } from '../platform/store/dump.ts'
import type { Store } from '../platform/store/open.ts'
import { restore } from '../platform/store/restore.ts'
import { aStore } from '../platform/store/store.testing.ts'
import { workersAt } from '../platform/worker.ts'
import { aWorld, MONDAY_MORNING } from '../platform/world.testing.ts'
import { standingStops } from './gate.store.ts'
import { manyApproved } from './many-letters.testing.ts'
import { anApproved, aPostOffice, everyDelivery, UNCAPPED, type PostOffice } from './post.testing.ts'
import { reconcileSending } from './reconcile-sending.errand.ts'
import { releaseSending } from './release-sending.act.ts'
import { undoDelivery } from './undo-delivery.act.ts'

const LETTERS = process.env['FORTHRIGHT_LONG'] === '1' ? 50 : 12

/** An install that runs, with its own mail server to count at. */
interface Install {
  readonly office: PostOffice
  /** Ends it in order; its folder and its store stay. */
  end(): Promise<void>
}

const tidy: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of tidy.splice(0).toReversed()) await end()
})

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'restored-'))
  tidy.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function anEmptyStore(): Promise<Store> {
  const store = await aStore()
  tidy.push(() => store.close())
  return store
}

/** As a server starts: the journal of this folder is opened and the rows are held against it before anything leaves. */
async function start(store: Store, folder: string, house: AWorkspace | null, at: Instant): Promise<Install> {
  const base = await aWorld({ store, at, settings: { caps: UNCAPPED } })
  const read = readConfig({ DATA_DIR: folder })
  if (!read.ok) throw new Error(read.mistakes.join())
  const { journal, epoch, place, paused, close } = await openJournal(read.config, store, base.secrets.recordKey)
  const office = await aPostOffice(base, { journal, epoch })
  const end = async () => {
    await office.close()
    await close()
  }
  const mine = store.kind === 'pglite' ? null : [...(await workersAt(store.db, place))]
  if (house) await reconcileSending.run(office.world, house.system, { workspaceIds: [house.workspaceId], paused, mine })
  return { office, end }
}

async function savedOf(store: Store): Promise<Buffer> {
  const sink = new PassThrough()
  const [saved] = await Promise.all([buffer(sink), backup(store, sink)])
  return saved
}

async function restored(saved: Buffer): Promise<Store> {
  const store = await anEmptyStore()
  await restore(store, Readable.from([saved]))
  return store
}

const stopsOf = ({ world }: PostOffice, house: AWorkspace) =>
  written(world, house.workspaceId, (moment) => standingStops(moment))

async function sendsWithin({ world, sink, deliver }: PostOffice, minutes: number): Promise<number> {
  const before = sink.taken.length
  world.clock.pass(minutes)
  await deliver()
  return sink.taken.length - before
}

test(`restored to before ${LETTERS} letters left, an install sends none of them again, names them all, and waits for a person`, async () => {
  const [folder, store] = [await aFolder(), await anEmptyStore()]
  const first = await start(store, folder, null, MONDAY_MORNING)
  const house = await aWorkspace(first.office.world)
  const letters = await manyApproved(first.office.world, house, LETTERS)
  const saved = await savedOf(store)
  expect(await sendsWithin(first.office, 1)).toBe(LETTERS)
  await first.end()

  const second = await start(await restored(saved), folder, house, first.office.world.clock())
  tidy.push(second.end)
  const { world } = second.office
  await anApproved(world, house)
  expect(await sendsWithin(second.office, 2)).toBe(0)
  const [stop, ...others] = await stopsOf(second.office, house)
  expect([stop?.because, others]).toEqual(['restored', []])
  expect([...(stop?.alreadySent ?? [])].sort()).toEqual(letters.map(({ delivery }) => delivery.mailId).sort())
  const states = (await everyDelivery(world, house)).map(({ state }) => state)
  expect(states.filter((state) => state === 'sent')).toHaveLength(LETTERS)

  await releaseSending.perform(world, house.lead, stop ? { stopId: stop.id } : {})
  expect(await sendsWithin(second.office, 1)).toBe(1)
})

test('restored to before a letter was taken back, an install with nothing to be sent twice waits for a person too', async () => {
  const [folder, store] = [await aFolder(), await anEmptyStore()]
  const first = await start(store, folder, null, MONDAY_MORNING)
  const house = await aWorkspace(first.office.world)
  const { delivery } = await anApproved(first.office.world, house)
  const saved = await savedOf(store)
  await undoDelivery.perform(first.office.world, house.lead, { deliveryId: delivery.id })
  expect(await sendsWithin(first.office, 1)).toBe(0)
  await first.end()

  const second = await start(await restored(saved), folder, house, first.office.world.clock())
  expect(await stopsOf(second.office, house)).toMatchObject([{ reach: 'all', because: 'restored' }])
  expect(await sendsWithin(second.office, 2)).toBe(0)
  await second.end()
  // The next start is no release.
  const third = await start(second.office.world.store, folder, house, second.office.world.clock())
  tidy.push(third.end)
  expect(await sendsWithin(third.office, 2)).toBe(0)
})

test('a copy of a whole install, started beside it, sends nothing; the one that it was copied from goes on', async () => {
  const [folder, store] = [await aFolder(), await anEmptyStore()]
  const first = await start(store, folder, null, MONDAY_MORNING)
  tidy.push(first.end)
  const house = await aWorkspace(first.office.world)
  await manyApproved(first.office.world, house, 3)
  expect(await sendsWithin(first.office, 1)).toBe(3)
  await manyApproved(first.office.world, house, 3)
  const beside = await aFolder()
  await cp(join(folder, 'journal'), join(beside, 'journal'), { recursive: true })
  const copy = await start(await restored(await savedOf(store)), beside, house, first.office.world.clock())
  tidy.push(copy.end)

  expect(await sendsWithin(copy.office, 2)).toBe(0)
  expect(await sendsWithin(first.office, 2)).toBe(3)
  expect(await stopsOf(copy.office, house)).toMatchObject([{ reach: 'all', because: 'restored' }])
  expect(await stopsOf(first.office, house)).toEqual([])
})
