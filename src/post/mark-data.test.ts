import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { addMinutes } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import { markData as mayBeMarked, STOPPED, type Delivery } from './delivery.ts'
import { pullStop } from './gate.store.ts'
import { markData } from './mark-data.act.ts'
import { afresh, anApproved, deliveryNow, UNCAPPED, type PostOffice } from './post.testing.ts'

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

const HOLD = { lease: 3, worker: 'ours' }
const live = (minutes: number) => addMinutes(base.clock(), minutes)

const GOOD = { state: 'attempting', lease: 3, leased_by: 'ours' as string | null, minutes: 1 as number | null }

/** Every way in which a row may stand when its worker comes to mark it. */
const standing = [
  ...['queued', 'held', 'data', 'sent', 'in-doubt', 'failed', 'cancelled'].map((state) => ({ ...GOOD, state })),
  ...[3, 4].flatMap((lease) =>
    ['ours', 'theirs', null].flatMap((leased_by) =>
      [-1, 0, 1, null].map((minutes) => ({ ...GOOD, lease, leased_by, minutes })),
    ),
  ),
]

async function asItStands(row: (typeof standing)[number], contactId: Id): Promise<Delivery> {
  const { delivery } = await anApproved(office.world, house, { contactId })
  const lease_until = row.minutes === null ? null : live(row.minutes)
  await written(office.world, house.workspaceId, ({ tx }) =>
    tx
      .updateTable('delivery')
      .set({ state: row.state as Delivery['state'], lease: row.lease, leased_by: row.leased_by, lease_until })
      .where('id', '=', delivery.id)
      .execute(),
  )
  return deliveryNow(office.world, house, delivery.id)
}

const marksOf = (rows: readonly Delivery[]) =>
  markData.perform(office.world, house.system, { marks: rows.map(({ id }) => ({ deliveryId: id, ...HOLD })) })

test('the statement that marks and the rule that decides agree, however a row stands', async () => {
  const rows: Delivery[] = []
  for (const row of standing) rows.push(await asItStands(row, house.contacts.german.id))
  const said = await marksOf(rows)
  for (const [i, from] of rows.entries()) {
    const decision = mayBeMarked(from, HOLD, base.clock())
    expect({ ...standing[i], marked: said[i] === null }).toEqual({ ...standing[i], marked: decision.ok })
    expect(await deliveryNow(office.world, house, from.id)).toEqual(decision.ok ? decision.to : from)
  }
  expect(said.filter((one) => one === null)).toHaveLength(1)
})

test('a switch keeps back what is in its reach, says so, and nothing else', async () => {
  const hers = await asItStands(GOOD, house.contacts.german.id)
  const his = await asItStands(GOOD, house.contacts.english.id)
  const lost = await asItStands({ ...GOOD, lease: 4 }, house.contacts.german.id)
  await written(office.world, house.workspaceId, (moment) =>
    pullStop(moment, { reach: 'contact', targetId: house.contacts.german.id, because: 'person' }),
  )
  expect(await marksOf([hers, his, lost])).toEqual([STOPPED, null, 'the lease has gone to another'])
  expect((await deliveryNow(office.world, house, hers.id)).state).toBe('attempting')
  expect((await deliveryNow(office.world, house, his.id)).state).toBe('data')
})
