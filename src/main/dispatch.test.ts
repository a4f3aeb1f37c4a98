import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { act, id } from '../platform/act.ts'
import { errand } from '../platform/errand.ts'
import { announce, announceAt, takeFact, withdrawFact } from '../platform/fact.ts'
import { firstBrokenAudit } from '../platform/audit.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { addMinutes } from '../kit/day.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { dispatchDue, type Listeners } from './dispatch.ts'

let world: TestWorld
let house: AWorkspace
let heard: string[]

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  heard = []
})

const projectId = z.object({ projectId: id })

const say = act({
  name: 'test.say',
  needs: 'system:act',
  input: projectId.extend({ inMinutes: z.number().default(0) }),
  keeps: () => ({}),
  run: (moment, { projectId, inMinutes }) =>
    announceAt(moment, addMinutes(moment.now, inMinutes), 'plan.changed', { projectId }, projectId),
})

const listen = (name: string, fails: () => boolean = () => false) =>
  act({
    name,
    needs: 'system:act',
    input: projectId,
    keeps: () => ({}),
    async run() {
      if (fails()) throw new Error('not today')
      heard.push(name)
    },
  })

const onlyPlans = (...listeners: Listeners['plan.changed']) => ({ 'plan.changed': listeners }) as unknown as Listeners
const announceOne = (inMinutes = 0) => say.perform(world, house.system, { projectId: house.workspaceId, inMinutes })

/** Two that are due, each with a key of its own, in the order in which they will be heard. */
async function announceTwo() {
  const both = [world.dice.id(), world.dice.id()] as const
  for (const projectId of both) {
    await say.perform(world, house.system, { projectId })
    world.clock.pass(1)
  }
  return both
}

describe('what is due is heard', () => {
  test('by every listener, once, and then the row is gone', async () => {
    await announceOne()
    const listeners = onlyPlans(listen('first'), listen('second'))

    expect(await dispatchDue(world, listeners)).toBe(1)
    expect(await dispatchDue(world, listeners)).toBe(0)

    expect(heard).toEqual(['first', 'second'])
    expect(await announcedFacts(world, house.workspaceId)).toEqual([])
  })

  test('not before its time, and then at the next look, however late that is', async () => {
    await announceOne(60)
    const listeners = onlyPlans(listen('first'))

    await dispatchDue(world, listeners)
    expect(heard).toEqual([])

    world.clock.pass(3 * 24 * 60)
    await dispatchDue(world, listeners)
    expect(heard).toEqual(['first'])
  })

  test('ten edits with one key are heard as one', async () => {
    for (let i = 0; i < 10; i++) await announceOne()
    await dispatchDue(world, onlyPlans(listen('first')))
    expect(heard).toEqual(['first'])
  })

  test('one with a key that was due at the same time is not heard when the one before it has withdrawn it', async () => {
    const [first, second] = await announceTwo()
    const takeBack = act({
      name: 'test.take-back',
      needs: 'system:act',
      input: projectId,
      keeps: () => ({}),
      async run(moment, { projectId }) {
        heard.push(projectId)
        await withdrawFact(moment, 'plan.changed', second)
      },
    })

    expect(await dispatchDue(world, onlyPlans(takeBack))).toBeGreaterThan(0)

    expect(heard).toEqual([first])
    expect(await announcedFacts(world, house.workspaceId)).toEqual([])
  })

  test('one with a key that another takes first is theirs', async () => {
    const [first, second] = await announceTwo()
    const other = errand({
      name: 'test.other',
      needs: 'system:act',
      input: projectId,
      async run(_world, _actor, { projectId }) {
        heard.push(projectId)
        // While this one is heard, another worker looks: it sees the second alone.
        if (projectId === first) expect((await takeFact(world))?.body).toEqual({ projectId: second })
      },
    })

    await dispatchDue(world, onlyPlans(other))
    expect(heard).toEqual([first])

    world.clock.pass(3)
    await dispatchDue(world, onlyPlans(other))
    expect(heard).toEqual([first, second])
  })

  test('an errand is heard too, and marked after it has run', async () => {
    await announceOne()
    const goOut = errand({
      name: 'test.out',
      needs: 'system:act',
      input: projectId,
      run: async () => void heard.push('out'),
    })
    await dispatchDue(world, onlyPlans(goOut, listen('second')))
    expect(heard).toEqual(['out', 'second'])
  })
})

describe('a listener that fails', () => {
  test('keeps the fact, does not keep the others from hearing it, and is tried again alone', async () => {
    await announceOne()
    let broken = true
    const listeners = onlyPlans(
      listen('shaky', () => broken),
      listen('steady'),
    )

    await dispatchDue(world, listeners)
    expect(heard).toEqual(['steady'])

    broken = false
    world.clock.pass(5)
    await dispatchDue(world, listeners)
    expect(heard).toEqual(['steady', 'shaky'])
  })

  test('waits for a person after the last try, with the reason', async () => {
    await announceOne()
    const listeners = onlyPlans(listen('shaky', () => true))
    for (let i = 0; i < 12; i++) {
      await dispatchDue(world, listeners)
      world.clock.pass(24 * 60)
    }
    const found = await inScope(world.db, '*', (tx) =>
      sql<{ failed: string; tries: number }>`select failed, tries from fact`.execute(tx),
    )
    expect(found.rows).toEqual([{ failed: 'shaky: Error: not today', tries: 8 }])
  })
})

describe('a crash', () => {
  test('between taking a fact and hearing it loses nothing: the lease runs out and another takes it', async () => {
    await announceOne()
    expect(await takeFact(world)).not.toBeNull()

    await dispatchDue(world, onlyPlans(listen('first')))
    expect(heard).toEqual([])

    world.clock.pass(3)
    await dispatchDue(world, onlyPlans(listen('first')))
    expect(heard).toEqual(['first'])
  })

  test('in the announcing act leaves no fact', async () => {
    const broken = act({
      name: 'test.broken',
      needs: 'system:act',
      input: z.object({}),
      keeps: () => ({}),
      async run(moment) {
        await announce(moment, 'plan.changed', { projectId: house.workspaceId })
        throw new Error('no')
      },
    })
    await expect(broken.perform(world, house.system, {})).rejects.toThrow('no')
    expect(await announcedFacts(world, house.workspaceId)).toEqual([])
  })
})

describe('the record', () => {
  const broken = () =>
    inScope(world.db, house.workspaceId, (tx) => firstBrokenAudit(tx, house.workspaceId, world.secrets.recordKey))

  test('holds a line for every act, and its chain verifies', async () => {
    await announceOne()
    await announceOne()
    expect(await broken()).toBeNull()
  })

  test('shows where a line was changed, or the end cut off', async () => {
    await announceOne()
    await announceOne()
    await inScope(world.db, house.workspaceId, (tx) =>
      sql`update audit set act = 'something.else' where seq = 2`.execute(tx),
    )
    expect(await broken()).toBe(2)
  })

  test('is written from two sides at once without forking', async () => {
    await Promise.all(Array.from({ length: 12 }, () => announceOne()))
    expect(await broken()).toBeNull()
  })
})
