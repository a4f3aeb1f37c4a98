import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { act, id } from '../platform/act.ts'
import { announce, takeFact } from '../platform/fact.ts'
import { beat, beginWork, buryWorkers, lastBeat } from '../platform/worker.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import type { World } from '../platform/world.ts'
import { claimDeliveries } from '../post/claim-deliveries.act.ts'
import { markData } from '../post/mark-data.act.ts'
import { CLAIM_MINUTES } from '../post/delivery.ts'
import { anApproved, aPostOffice, deliveryNow, type PostOffice } from '../post/post.testing.ts'
import { reconcileSending } from '../post/reconcile-sending.errand.ts'
import { dispatchDue, type Listeners } from './dispatch.ts'
import { makeHeart, tidy } from './heart.ts'

const base = await aWorld()
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  await emptyStore(base.store)
  base.clock.set('2027-02-01T08:00:00.000Z' as never)
  office = await aPostOffice(base)
  house = await aWorkspace(office.world)
  await beginWork(base.db, { id: 'first', place: 'a' })
  await beginWork(base.db, { id: 'second', place: 'b' })
  // However long this machine stands still, they are alive until a test says otherwise.
  await inScope(base.db, '*', (tx) => sql`update worker set beat_at = now() + interval '1 hour'`.execute(tx))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

const as = (worker: string): World => ({ ...office.world, worker: () => worker })
/** Nobody has heard of this worker for a minute. */
const silent = (worker: string) =>
  inScope(base.db, '*', (tx) =>
    sql`update worker set beat_at = now() - interval '1 minute' where id = ${worker}`.execute(tx),
  )

const tellOne = act({
  name: 'test.tell',
  needs: 'system:act',
  input: z.object({}),
  keeps: () => ({}),
  run: (moment) => announce(moment, 'plan.changed', { projectId: moment.scope.workspaceId }),
})

function hearing(heard: string[], name: string): Listeners {
  const hear = act({
    name: 'test.hear',
    needs: 'system:act',
    input: z.object({ projectId: id }),
    keeps: () => ({}),
    run: async () => void heard.push(name),
  })
  return { 'plan.changed': [hear] } as unknown as Listeners
}

test('what a dead worker held is free at once, what a living one holds is not', async () => {
  await tellOne.perform(office.world, house.system, {})
  expect(await takeFact(as('first'))).not.toBeNull()
  const heard: string[] = []

  await tidy(as('second'))
  await dispatchDue(as('second'), hearing(heard, 'second'))
  expect(heard).toEqual([])

  await silent('first')
  await tidy(as('second'))
  await dispatchDue(as('second'), hearing(heard, 'second'))
  expect(heard).toEqual(['second'])
})

test('a worker that slept through its own burial undoes what it did, so a fact is heard once', async () => {
  await tellOne.perform(office.world, house.system, {})
  const done: string[] = []
  const slow = act({
    name: 'test.hear',
    needs: 'system:act',
    input: z.object({ projectId: id }),
    keeps: () => ({}),
    run: async (moment) => {
      await moment.tx
        .insertInto('post_gate')
        .values({ workspace_id: 'once-only' as Id, claims: 1 })
        .execute()
    },
  })
  // Asleep between taking the fact and hearing it.
  const taken = await takeFact(as('first'))
  await silent('first')
  await tidy(as('second'))
  await dispatchDue(as('second'), hearing(done, 'second'))
  const { markHeard } = await import('../platform/fact.ts')
  const late = slow.perform(as('first'), { ...house.system, scope: { workspaceId: '*' as Id } }, taken?.body, (tx) =>
    markHeard(tx, taken as NonNullable<typeof taken>, 'test.hear'),
  )

  await expect(late).rejects.toThrow('was taken by another')
  expect(done).toEqual(['second'])
  const left = await inScope(base.db, '*', (tx) => tx.selectFrom('post_gate').select('workspace_id').execute())
  expect(left.map((row) => row.workspace_id)).not.toContain('once-only')
})

test('of a dead worker, a letter before the 354 goes again and one after it is in doubt, within a beat and not minutes', async () => {
  const before = await anApproved(office.world, house)
  const after = await anApproved(office.world, house, { contactId: house.contacts.english.id })
  base.clock.pass(1)
  const deliveryIds = [before.delivery.id, after.delivery.id]
  await claimDeliveries.perform(office.world, house.system, { deliveryIds, worker: 'first' })
  await markData.perform(office.world, house.system, {
    marks: [{ deliveryId: after.delivery.id, lease: 1, worker: 'first' }],
  })

  await tidy(as('second'))
  const states = async () =>
    Promise.all(deliveryIds.map(async (one) => (await deliveryNow(office.world, house, one)).state))
  expect(await states()).toEqual(['attempting', 'data'])

  await silent('first')
  await tidy(as('second'))
  expect(await states()).toEqual(['queued', 'in-doubt'])
})

test('a start settles the letters of its own journal and leaves those of another living worker alone', async () => {
  const mine = await anApproved(office.world, house)
  const theirs = await anApproved(office.world, house, { contactId: house.contacts.english.id })
  base.clock.pass(1)
  const claim = (deliveryId: Id, worker: string) =>
    claimDeliveries.perform(office.world, house.system, { deliveryIds: [deliveryId], worker })
  await claim(mine.delivery.id, 'first')
  await claim(theirs.delivery.id, 'second')
  const workspaceIds = [house.workspaceId]
  await reconcileSending.run(office.world, house.system, { workspaceIds, paused: null, mine: ['first'] })
  expect((await deliveryNow(office.world, house, mine.delivery.id)).state).toBe('queued')
  expect((await deliveryNow(office.world, house, theirs.delivery.id)).state).toBe('attempting')
})

test('a claim whose answer was lost is not kept alive by its worker: it runs out and the letter leaves after all', async () => {
  const { delivery } = await anApproved(office.world, house)
  base.clock.pass(1)
  const heart = await makeHeart(base, 'lost-answer')
  // Done in the store; the process that asked has heard nothing of it and has nothing in hand.
  await claimDeliveries.perform(office.world, house.system, { deliveryIds: [delivery.id], worker: heart.worker() })
  for (let minute = 0; minute <= CLAIM_MINUTES; minute++) {
    base.clock.pass(1)
    await heart.beatOnce(office.world)
  }
  expect((await deliveryNow(office.world, house, delivery.id)).state).toBe('queued')
  await office.deliver()
  expect(office.sink.copies(delivery.mailId)).toBe(1)
  await heart.stop()
})

test('a second worker at one place ends the first, and one that was buried comes back under a new name', async () => {
  await beginWork(base.db, { id: 'third', place: 'a' })
  expect(await beat(base.db, 'first')).toBe(false)
  expect(await beat(base.db, 'third')).toBe(true)

  const heart = await makeHeart(base, 'c')
  const name = heart.worker()
  await silent(name)
  expect(await buryWorkers(base.db)).toEqual([name])
  await heart.beatOnce(office.world)
  expect(heart.worker()).not.toBe(name)
  expect(await beat(base.db, heart.worker())).toBe(true)
  await heart.stop()
  expect(await beat(base.db, heart.worker())).toBe(false)
})

test('a process whose clockwork stands still shows no life, and does not bury itself', async () => {
  let working = true
  const heart = await makeHeart(base, 'd', () => working)
  const age = async () => (await inScope(base.db, '*', (tx) => lastBeat(tx))).seconds ?? 0
  for (const worker of ['first', 'second', heart.worker()]) await silent(worker)
  working = false
  await heart.beatOnce(office.world)
  expect(await age()).toBeGreaterThan(55)
  working = true
  await heart.beatOnce(office.world)
  expect(await age()).toBeLessThan(30)
  await heart.stop()
})

test('the last sign of life is known', async () => {
  const age = async () => (await inScope(base.db, '*', (tx) => lastBeat(tx))).seconds
  expect(await age()).toBeLessThan(60)
  await silent('first')
  await silent('second')
  expect(await age()).toBeGreaterThan(55)
})
