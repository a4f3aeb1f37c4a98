import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { frameView } from '../desk/frame.view.ts'
import type { Id } from '../kit/id.ts'
import { healthRoutes } from '../main/health.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { checkRecord, checkRecords } from './audit-check.ts'
import { inScope, type Tx } from './store/scope.ts'
import { emptyStore } from './store/store.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from './world.testing.ts'

let world: TestWorld
let house: AWorkspace
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  for (let i = 0; i < 6; i++) await anAct()
})

const anAct = () => written(world, house.workspaceId, async () => {})
const check = () => checkRecord(world, house.workspaceId)
const daily = () => checkRecords(world, [house.workspaceId])
/** What somebody does who has the database and not the key. */
const tamper = (how: (tx: Tx, id: Id) => Promise<unknown>) =>
  inScope(world.db, house.workspaceId, (tx) => how(tx, house.workspaceId))
const alarm = async () => {
  const app = healthRoutes(world, { lastLook: () => null })
  const said = await (await app.request('/metrics')).text()
  return [
    /forthright_records_broken (\d+)/.exec(said)?.[1],
    (await frameView.look(world, house.viewer, {})).recordBroken,
  ]
}

test('a record that fits raises no alarm, and is looked through once a day', async () => {
  expect([await daily(), await daily(), await alarm()]).toEqual([1, 0, ['0', false]])
  await anAct()
  world.clock.pass(1440)
  expect([await daily(), await alarm()]).toEqual([1, ['0', false]])
})

test.each([
  ['a changed line', (tx: Tx) => sql`update audit set act = 'people.other' where seq = 3`.execute(tx), 3],
  ['a dropped line', (tx: Tx) => sql`delete from audit where seq = 4`.execute(tx), 4],
  ['a line cut off at the end', (tx: Tx) => sql`delete from audit where seq = 7`.execute(tx), 7],
  ['a line of a later day', (tx: Tx) => sql`update audit set at = at + interval '1 day' where seq = 2`.execute(tx), 2],
] as const)('%s is found at its place, and said to an operator and on every page', async (_, how, at) => {
  await tamper((tx) => how(tx))
  expect([await check(), await alarm()]).toEqual([at, ['1', true]])
})

test('an end cut off together with its head is found, since the last look remembers it, also the day after', async () => {
  expect(await check()).toBeNull()
  await tamper(async (tx) => {
    await sql`delete from audit where seq > 4`.execute(tx)
    await sql`update audit_head set seq = 4, mac = (select mac from audit where seq = 4)`.execute(tx)
  })
  expect(await check()).toBe(5)
  // Those who work on write over the gap: it stays one.
  world.clock.pass(1)
  for (let i = 0; i < 5; i++) await anAct()
  expect([await check(), await alarm()]).toEqual([7, ['1', true]])
})
