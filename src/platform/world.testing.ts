import { sql } from 'kysely'
import { chanceFrom } from '../kit/chance.ts'
import { instant, type Instant } from '../kit/day.ts'
import { idMaker, type Id } from '../kit/id.ts'
import { handClock } from './clock.ts'
import { makeLog } from './log.ts'
import { aStore } from './store/store.testing.ts'
import { inScope } from './store/scope.ts'
import type { Store } from './store/open.ts'
import type { Ports, Settings, World } from './world.ts'

export type HandClock = ReturnType<typeof handClock>

/** A world for tests: a real store, a clock moved by hand, seeded chance, no outside. */
export interface TestWorld extends World {
  readonly clock: HandClock
  readonly store: Store
}

/** Monday, in office hours in Berlin. */
export const MONDAY_MORNING = instant('2027-02-01T08:00:00Z')

interface Wanted {
  readonly at?: Instant
  readonly seed?: number
  readonly settings?: Partial<Settings>
  readonly ports?: Partial<Ports>
  readonly store?: Store
}

/** Opens a fresh store unless one is given. Close it with `world.store.close()`. */
export async function aWorld(wanted: Wanted = {}): Promise<TestWorld> {
  const store = wanted.store ?? (await aStore())
  const clock = handClock(wanted.at ?? MONDAY_MORNING)
  const chance = chanceFrom(wanted.seed ?? 1)
  const bytes = (n: number) => chance.bytes(n)
  return {
    db: store.db,
    store,
    clock,
    dice: { id: idMaker(() => Date.parse(clock()), bytes), bytes },
    log: makeLog('silent'),
    secrets: { linkKey: Buffer.alloc(32, 1), recordKey: Buffer.alloc(32, 2), sessionKey: Buffer.alloc(32, 3) },
    settings: {
      publicUrl: 'http://localhost:8420',
      mailDomain: 'mail.example.org',
      holdSeconds: 60,
      demo: false,
      ...wanted.settings,
    },
    ports: (wanted.ports ?? {}) as Ports,
    wake: () => {},
  }
}

/** The facts that wait to be heard, oldest first, as `{ name, ...body }`. */
export async function announcedFacts(world: World, workspaceId: Id): Promise<readonly Record<string, unknown>[]> {
  return inScope(world.db, workspaceId, async (tx) => {
    const found = await sql<{
      name: string
      body: object
    }>`select name, body from fact where workspace_id = ${workspaceId} order by due, id`.execute(tx)
    return found.rows.map(({ name, body }) => ({ name, ...body }))
  })
}
