import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { chanceFrom } from '../kit/chance.ts'
import type { AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import type { World } from '../platform/world.ts'
import { DATA_MINUTES, type Delivery } from './delivery.ts'
import { afresh, anApproved, deliveryNow, UNCAPPED, type PostOffice } from './post.testing.ts'
import { sendMessages } from './send-messages.errand.ts'
import { POINTS, standingStillAt, type Point } from './standing-still.testing.ts'

const long = process.env['FORTHRIGHT_LONG'] === '1'
const LETTERS = long ? 200 : 12

const base = await aWorld({ settings: { caps: UNCAPPED } })
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

/** A worker that stands still at this point of its letter until it is let go on, knowing nothing of the time between. */
function asleepAt(world: World, point: Point) {
  const { write, asleep, wake } = standingStillAt(world.ports.journal, point)
  const ports = { ...world.ports, journal: { ...world.ports.journal, write } }
  return { world: { ...world, ports }, asleep, wake }
}

/** What another worker has made of it; a line that was slow to open only means that it tries once more. */
async function afterTwoLeases({ id }: Delivery): Promise<Delivery> {
  for (let tries = 0; ; tries++) {
    base.clock.pass(2 * DATA_MINUTES)
    await office.deliver()
    const row = await deliveryNow(office.world, house, id)
    if (row.state !== 'queued' || tries === 10) return row
  }
}

test.each([21])(
  `a worker that slept through two leases does not send what another has sent, in ${LETTERS} letters (seed %i)`,
  { timeout: long ? 1_800_000 : 120_000 },
  async (seed) => {
    const chance = chanceFrom(seed)
    const ends: { point: string; state: string; copies: number }[] = []
    for (let n = 0; n < LETTERS; n++) {
      const point = POINTS[n < POINTS.length ? n : Math.floor(chance.unit() * POINTS.length)] as Point
      const { delivery } = await anApproved(office.world, house)
      base.clock.pass(1)
      const sleeper = asleepAt(office.world, point)
      const sending = sendMessages.run(sleeper.world, house.system, { deliveryIds: [delivery.id] })
      await sleeper.asleep

      const meanwhile = await afterTwoLeases(delivery)
      sleeper.wake()
      await sending
      await office.deliver()

      const row = await deliveryNow(office.world, house, delivery.id)
      ends.push({ point: point.join(' '), state: row.state, copies: office.sink.copies(delivery.mailId) })
      // Before the 354 another has taken over; after it nobody may, and what was kept is not taken back.
      expect([point.join(' '), meanwhile.state]).toEqual([
        point.join(' '),
        point[0] === 'attempt' ? 'sent' : 'in-doubt',
      ])
    }
    expect(ends.filter(({ copies }) => copies > 1)).toEqual([])
    expect(ends.filter(({ state, copies }) => state === 'sent' && copies !== 1)).toEqual([])
    expect(ends.filter(({ state }) => state !== 'sent' && state !== 'in-doubt')).toEqual([])
    expect(ends.filter(({ point, state }) => point.startsWith('attempt') && state !== 'sent')).toEqual([])
  },
)
