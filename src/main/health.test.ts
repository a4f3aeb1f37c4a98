import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorkspace } from '../people/people.testing.ts'
import { beginWork } from '../platform/worker.ts'
import { inScope } from '../platform/store/scope.ts'
import { aWorld } from '../platform/world.testing.ts'
import { frameView } from '../desk/frame.view.ts'
import { anApproved, aPostOffice } from '../post/post.testing.ts'
import { openSendJournal } from '../platform/journal/send-journal.ts'
import { steadyClock } from '../platform/steady.ts'
import { healthRoutes } from './health.ts'
import { onlyInTime } from './right-time.ts'

const base = await aWorld()
const office = await aPostOffice(base)
afterAll(async () => {
  await office.close()
  await base.store.close()
})

test('an operator sees what is due and in doubt, and everybody sees when nobody has worked for a quarter of an hour', async () => {
  const house = await aWorkspace(office.world)
  await beginWork(base.db, { id: 'only', place: 'here' })
  await anApproved(office.world, house)
  office.world.clock.pass(1)
  office.sink.behave('dot-drop-kept')
  await office.deliver()
  await anApproved(office.world, house)
  office.world.clock.pass(5)
  const metrics = async () => {
    const app = healthRoutes(office.world, { lastLook: () => Date.parse(office.world.clock()) })
    return (await app.request('/metrics')).text()
  }
  expect(await metrics()).toMatch(/forthright_deliveries_in_doubt 1\n/)
  expect(await metrics()).toMatch(/forthright_deliveries_due 1\n/)
  expect((await frameView.look(office.world, house.viewer, {})).sending.silent).toBe(false)

  await inScope(base.db, '*', (tx) => sql`update worker set beat_at = now() - interval '16 minutes'`.execute(tx))
  expect((await frameView.look(office.world, house.viewer, {})).sending.silent).toBe(true)
  const silent = Number(/forthright_worker_silent_seconds (\d+)/.exec(await metrics())?.[1])
  expect(silent).toBeGreaterThanOrEqual(16 * 60 - 1)
})

test('with too little room for the send journal the server is not ready, says which, and is again when there is room', async () => {
  let free = 20 * 2 ** 20
  const folder = await mkdtemp(join(tmpdir(), 'room-'))
  const options = { installId: 'test', salt: 'ab', room: async () => free }
  const journal = await openSendJournal(join(folder, 'sent.log'), options)
  const lastLook = () => Date.parse(office.world.clock())
  const app = healthRoutes(office.world, { lastLook, hasRoom: journal.hasRoom })
  const ready = async () => {
    const answer = await app.request('/readyz')
    return { status: answer.status, ...((await answer.json()) as object) }
  }
  expect(await ready()).toEqual({ status: 503, store: true, ticking: true, disk: false, clock: true })
  expect(await (await app.request('/metrics')).text()).toMatch(/forthright_journal_room 0\n/)

  free = 40 * 2 ** 20
  expect(await ready()).toEqual({ status: 200, store: true, ticking: true, disk: true, clock: true })
  await journal.close()
  await rm(folder, { recursive: true, force: true })
})

test('while the time is not sure nothing leaves, the server is not ready and says why, and goes on when it is', async () => {
  let off = 0
  let ran = 0
  const steady = steadyClock({ wall: () => Date.parse(office.world.clock()) + off + ran, ran: () => ran })
  const written: string[] = []
  const write = onlyInTime(async ({ phase }) => void written.push(phase), steady)
  const entry = { epoch: 1, messageId: '<a@b>', recipient: 'x', approved: 'y', attempt: 1 } as const
  const lastLook = () => Date.parse(office.world.clock())
  const app = healthRoutes(office.world, { lastLook, clockDoubt: steady.doubt })
  const ready = async () => (await app.request('/readyz')).status
  expect(await ready()).toBe(200)

  off = 86_400_000
  ran = 1000
  await expect(write({ ...entry, phase: 'attempt' })).rejects.toThrow('has jumped')
  await write({ ...entry, phase: 'end' })
  expect(await ready()).toBe(503)
  expect(await (await app.request('/metrics')).text()).toMatch(/forthright_clock_sure 0\n/)

  off = 0
  await write({ ...entry, phase: 'attempt' })
  expect(written).toEqual(['end', 'attempt'])
  expect(await ready()).toBe(200)
})
