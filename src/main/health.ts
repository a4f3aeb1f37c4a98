import { sql } from 'kysely'
import { Hono } from 'hono'
import { Gauge, Registry } from 'prom-client'
import { inScope } from '../platform/store/scope.ts'
import { lastBeat } from '../platform/worker.ts'
import type { SteadyClock } from '../platform/steady.ts'
import type { World } from '../platform/world.ts'

/** What the running process knows about itself. */
export interface Health {
  /** When the ticking last finished a look, in milliseconds; null before the first. */
  readonly lastLook: () => number | null
  /** Whether the disk takes another attempt to send; left out where nothing is sent. */
  readonly hasRoom?: () => Promise<boolean>
  /** Why the time is not sure, null where it is; left out where nothing is sent. */
  readonly clockDoubt?: SteadyClock['doubt']
}

const SLOW_MS = 15 * 60_000

/** Three questions of an operator: is the process alive, can it work, and how is it doing. */
export function healthRoutes(world: World, health: Health): Hono {
  const app = new Hono()
  app.get('/healthz', (c) => c.json({ alive: true }))
  app.get('/readyz', async (c) => {
    const store = await answers(world)
    const look = health.lastLook()
    const ticking = look !== null && Date.parse(world.clock()) - look < SLOW_MS
    const disk = await roomIn(health)
    const clock = (health.clockDoubt?.() ?? null) === null
    return c.json({ store, ticking, disk, clock }, store && ticking && disk && clock ? 200 : 503)
  })
  app.get('/metrics', async (c) => {
    const registry = new Registry()
    const room = (await roomIn(health)) ? 1 : 0
    const counts = {
      ...(await countsIn(world)),
      clock_sure: {
        help: '1 where the time is sure; with 0, after a jump of the clock, nothing leaves.',
        value: (health.clockDoubt?.() ?? null) === null ? 1 : 0,
      },
      journal_room: { help: '1 where the disk takes another attempt to send; with 0 nothing leaves.', value: room },
    }
    for (const [name, { help, value }] of Object.entries(counts))
      new Gauge({ name: `forthright_${name}`, help, registers: [registry] }).set(value)
    return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
  return app
}

/** A disk that cannot even be asked takes nothing. */
async function roomIn({ hasRoom }: Health): Promise<boolean> {
  return hasRoom === undefined || (await hasRoom().catch(() => false))
}

async function answers(world: World): Promise<boolean> {
  try {
    await inScope(world.db, '*', (tx) => sql`select 1`.execute(tx))
    return true
  } catch {
    return false
  }
}

/** Numbers only: nothing here names a client, a letter or a person. */
async function countsIn(world: World): Promise<Record<string, { help: string; value: number }>> {
  const now = world.clock()
  return inScope(world.db, '*', async (tx) => {
    const facts = await sql<{ due: number; stuck: number }>`
      select count(*) filter (where due <= ${now} and failed is null)::int as due, count(*) filter (where failed is not null)::int as stuck from fact`.execute(
      tx,
    )
    const mails = await sql<{
      doubt: number
      failed: number
      due: number
      oldest: number
      stopped: number
      broken: number
    }>`
      select count(*) filter (where state = 'in-doubt')::int as doubt, count(*) filter (where state = 'failed')::int as failed,
        count(*) filter (where state in ('held', 'queued') and due <= ${now})::int as due,
        coalesce(max(extract(epoch from ${now}::timestamptz - due)) filter (where state in ('held', 'queued') and due <= ${now}), 0)::float8 as oldest,
        (select count(*) from stop where released_at is null)::int as stopped,
        (select count(*) from audit_check where broken is not null)::int as broken
      from delivery`.execute(tx)
    const { seconds } = await lastBeat(tx)
    const [f, m] = [facts.rows[0], mails.rows[0]]
    return {
      facts_due: { help: 'Facts whose time has come and that wait to be heard.', value: f?.due ?? 0 },
      facts_stuck: { help: 'Facts that a listener gave up on; they wait for a person.', value: f?.stuck ?? 0 },
      deliveries_in_doubt: { help: 'Letters of which nobody knows whether they arrived.', value: m?.doubt ?? 0 },
      deliveries_due: { help: 'Letters whose time has come and that have not left.', value: m?.due ?? 0 },
      deliveries_due_seconds: { help: 'How long the longest due of them has waited.', value: m?.oldest ?? 0 },
      stops: { help: 'Switches that are pulled.', value: m?.stopped ?? 0 },
      records_broken: { help: 'Records of who did what in which a line does not fit.', value: m?.broken ?? 0 },
      worker_silent_seconds: { help: 'Since the last sign of life of any worker.', value: seconds ?? 0 },
      deliveries_failed: { help: 'Letters that were refused for good.', value: m?.failed ?? 0 },
    }
  })
}
