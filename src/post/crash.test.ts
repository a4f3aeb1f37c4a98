import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import type { AWorkspace } from '../people/people.testing.ts'
import { aWorld } from '../platform/world.testing.ts'
import type { DeliveryState } from './delivery.ts'
import { afresh, anApproved, deliveryNow, type PostOffice } from './post.testing.ts'
import { reconcileSending } from './reconcile-sending.errand.ts'

const base = await aWorld()
let office: PostOffice
let house: AWorkspace

beforeEach(async () => {
  ;({ office, house } = await afresh(base))
})
afterEach(() => office.close())
afterAll(() => base.store.close())

interface Point {
  readonly name: string
  /** Starts the send and resolves when it stands still at the point, for ever. */
  readonly stop: (office: PostOffice) => Promise<void>
  /** The row when the process is gone, after the next start, and once everything due has been done. */
  readonly states: readonly [DeliveryState, DeliveryState, DeliveryState]
  readonly copies: number
}

const atJournal =
  (phase: 'attempt' | 'data' | 'end', when: 'before' | 'after') =>
  async (at: PostOffice): Promise<void> => {
    const hung = at.stuckAt(phase, when)
    void hung.deliver()
    await hung.stuck
  }

const atServer =
  (mode: 'ehlo-hang' | 'data-hang', seen: (at: PostOffice) => boolean) =>
  async (at: PostOffice): Promise<void> => {
    at.sink.behave(mode)
    void at.deliver()
    while (!seen(at)) await new Promise((resolve) => setTimeout(resolve, 5))
  }

const POINTS: readonly Point[] = [
  { name: 'before the claim', stop: async () => {}, states: ['held', 'held', 'sent'], copies: 1 },
  {
    name: 'claimed, the journal not yet written',
    stop: atJournal('attempt', 'before'),
    states: ['attempting', 'queued', 'sent'],
    copies: 1,
  },
  {
    name: 'the attempt in the journal, not yet connected',
    stop: atJournal('attempt', 'after'),
    states: ['attempting', 'queued', 'sent'],
    copies: 1,
  },
  {
    name: 'connected, before the envelope',
    stop: atServer('ehlo-hang', ({ sink }) => sink.connections() > 0),
    states: ['attempting', 'queued', 'sent'],
    copies: 1,
  },
  {
    name: 'DATA said, no 354 yet',
    stop: atServer('data-hang', ({ sink }) => sink.connections() > 0),
    states: ['attempting', 'queued', 'sent'],
    copies: 1,
  },
  {
    name: 'the row marked, the journal not',
    stop: atJournal('data', 'before'),
    states: ['data', 'queued', 'sent'],
    copies: 1,
  },
  {
    name: 'row and journal marked, no byte out',
    stop: atJournal('data', 'after'),
    states: ['data', 'in-doubt', 'in-doubt'],
    copies: 0,
  },
  {
    name: 'taken by the server, its yes unread',
    stop: async (at) => {
      at.sink.behave('dot-hang-kept')
      void at.deliver()
      await at.sink.have(1)
    },
    states: ['data', 'in-doubt', 'in-doubt'],
    copies: 1,
  },
  {
    name: 'the yes heard, not yet in the journal',
    stop: atJournal('end', 'before'),
    states: ['data', 'in-doubt', 'in-doubt'],
    copies: 1,
  },
  {
    name: 'the yes in the journal, not yet in the row',
    stop: atJournal('end', 'after'),
    states: ['data', 'sent', 'sent'],
    copies: 1,
  },
]

test.each(POINTS)('a crash: $name', async ({ stop, states, copies }) => {
  const { delivery } = await anApproved(office.world, house)
  office.world.clock.pass(1)
  await stop(office)
  const state = async () => (await deliveryNow(office.world, house, delivery.id)).state
  const gone = await state()

  office.sink.behave('accept')
  const next = await office.restart(house)
  const restarted = await state()
  // The fact that the dead worker held comes again when its lease has run out.
  next.world.clock.pass(3)
  await next.deliver()
  next.world.clock.pass(20)
  await next.deliver()

  expect([gone, restarted, await state()]).toEqual(states)
  expect(office.sink.copies(delivery.mailId)).toBe(copies)
})

test('an epoch that does not fit pauses every workspace', async () => {
  const { world, sink } = office
  await anApproved(world, house)
  const workspaceIds = [house.workspaceId]
  await reconcileSending.run(world, house.system, { workspaceIds, paused: 'other-place' })
  world.clock.pass(5)
  await office.deliver()
  expect(sink.connections()).toBe(0)
})
