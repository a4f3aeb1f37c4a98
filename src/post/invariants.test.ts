import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { chanceFrom } from '../kit/chance.ts'
import type { AWorkspace } from '../people/people.testing.ts'
import type { Mode } from '../platform/mail/sink.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import type { Delivery } from './delivery.ts'
import { afresh, anApproved, everyDelivery, UNCAPPED, type PostOffice } from './post.testing.ts'
import { sendMessages } from './send-messages.errand.ts'
import { settleDoubt } from './settle-doubt.act.ts'
import { POINTS } from './standing-still.testing.ts'

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

const LETTERS = 16
const FAULTS: readonly Mode[] = [
  'greet-421',
  'rcpt-451',
  'rcpt-drop',
  'data-451',
  'data-554',
  'data-drop',
  'data-drop-after-354',
  'body-drop',
  'dot-451',
  'dot-550',
  'dot-drop-kept',
  'dot-half-250-kept',
]
const all = () => everyDelivery(office.world, house)

test.each([11, 12])(
  'whatever the server does and wherever we die, nothing is sent twice, lost or forgotten (seed %i)',
  async (seed) => {
    const chance = chanceFrom(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(chance.unit() * list.length)] as T
    for (let i = 0; i < LETTERS; i++)
      await anApproved(office.world, house, { contactId: pick(Object.values(house.contacts)).id })
    office.sink.behave(() => (chance.unit() < 0.5 ? 'accept' : pick(FAULTS)))
    let at = office
    for (let round = 0; round < 24; round++) {
      base.clock.pass(10)
      if (chance.unit() < 0.3) {
        // Killed while one letter stands at a random point, then started again.
        const hung = at.stuckAt(...pick(POINTS))
        await Promise.race([hung.stuck, hung.deliver()])
        at = await at.restart(house)
      } else await at.deliver()
      const doubts = (await all()).filter(({ state }) => state === 'in-doubt')
      const [doubt] = doubts
      if (doubt && chance.unit() < 0.1) {
        await settleDoubt.perform(at.world, house.lead, { deliveryId: doubt.id, how: 'send-again' })
      }
    }
    office.sink.behave('accept')
    for (let round = 0; round < 8; round++) {
      base.clock.pass(70)
      await at.deliver()
    }

    const rows = await all()
    const copies = ({ mailId }: Delivery) => office.sink.copies(mailId)
    const told = rows.map((row) => ({ state: row.state, copies: copies(row), resends: row.resends }))
    expect(rows).toHaveLength(LETTERS)
    expect(told.filter((row) => row.copies > 1 + row.resends)).toEqual([])
    expect(told.filter((row) => row.resends === 0 && row.state === 'sent' && row.copies !== 1)).toEqual([])
    expect(
      told.filter(
        (row) => row.resends === 0 && ['failed', 'late', 'queued', 'held'].includes(row.state) && row.copies > 0,
      ),
    ).toEqual([])
    expect(told.filter((row) => ['attempting', 'data', 'held', 'queued'].includes(row.state))).toEqual([])
    // Enough of each happened for the run to mean something.
    expect(told.filter(({ state }) => state === 'sent').length).toBeGreaterThan(LETTERS / 4)
    expect(told.some(({ state, resends }) => state === 'in-doubt' || resends > 0)).toBe(true)
  },
  180_000,
)

test('what the journal holds was on disk before the server had it', async () => {
  const seen: string[] = []
  const { journal } = office.world.ports
  const write: typeof journal.write = async (entry) => {
    await journal.write(entry)
    seen.push(`${entry.phase} ${office.sink.connections()} ${office.sink.bodyBytes() > 0 ? 'body' : 'none'}`)
  }
  const world = { ...office.world, ports: { ...office.world.ports, journal: { ...journal, write } } }
  const { delivery } = await anApproved(world, house)
  world.clock.pass(1)
  await sendMessages.run(world, house.system, { deliveryIds: [delivery.id] })
  expect(seen).toEqual(['attempt 0 none', 'data 1 none', 'end 1 body'])
})

test('a job that comes again after all is done changes nothing', async () => {
  const { delivery } = await anApproved(office.world, house)
  base.clock.pass(1)
  await office.deliver()
  const before = await all()
  base.clock.pass(30)
  await sendMessages.run(office.world, house.system, { deliveryIds: [delivery.id] })
  await office.deliver()
  expect(await all()).toEqual(before)
  expect(office.sink.copies(delivery.mailId)).toBe(1)
})
