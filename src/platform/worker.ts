import { sql, type Generated, type Kysely } from 'kysely'
import { hostname } from 'node:os'
import type { Instant } from '../kit/day.ts'
import { inScope, type Tx } from './store/scope.ts'
import type { Tables } from './store/tables.ts'

interface WorkerRow {
  id: string
  place: string
  host: string
  pid: number
  started_at: Generated<Instant>
  beat_at: Generated<Instant>
  ended_at: Instant | null
}

declare module './store/tables.ts' {
  interface Tables {
    worker: WorkerRow
  }
}

/** A worker that has not been heard of for so long is taken for dead. Three beats may be missed. */
export const DEAD_AFTER_SECONDS = 20
export const BEAT_SECONDS = 5

/** Those who ever worked on this send journal. With the journal's lock in hand none of them is alive. */
export async function workersAt(db: Kysely<Tables>, place: string): Promise<readonly string[]> {
  const rows = await inScope(db, '*', (tx) =>
    tx.selectFrom('worker').select('id').where('place', '=', place).orderBy('started_at').execute(),
  )
  return rows.map(({ id }) => id)
}

/** Comes to work at a place; whoever worked there before has ended. All times are the store's, since hosts may disagree. */
export async function beginWork(
  db: Kysely<Tables>,
  worker: { readonly id: string; readonly place: string },
): Promise<void> {
  await inScope(db, '*', async (tx) => {
    await sql`update worker set ended_at = now() where place = ${worker.place} and ended_at is null`.execute(tx)
    await tx
      .insertInto('worker')
      .values({ ...worker, host: hostname(), pid: process.pid, ended_at: null })
      .execute()
  })
}

/** Shows life. False: others have taken this worker for dead, and its leases are gone. */
export async function beat(db: Kysely<Tables>, id: string): Promise<boolean> {
  const done = await inScope(db, '*', (tx) =>
    sql`update worker set beat_at = now() where id = ${id} and ended_at is null`.execute(tx),
  )
  return done.numAffectedRows === 1n
}

/** Leaves in order. */
export async function endWork(db: Kysely<Tables>, id: string): Promise<void> {
  await inScope(db, '*', (tx) => sql`update worker set ended_at = now() where id = ${id}`.execute(tx))
}

/**
 * Takes for dead who has not shown life, and gives back the facts that the dead held. A worker that was only
 * asleep finds its marks fenced off by the number of tries. Gives the ids of those newly taken for dead.
 */
export async function buryWorkers(
  db: Kysely<Tables>,
  { after = DEAD_AFTER_SECONDS, but = '' }: { readonly after?: number; readonly but?: string } = {},
): Promise<readonly string[]> {
  return inScope(db, '*', async (tx) => {
    const dead = await sql<{ id: string }>`
      update worker set ended_at = now()
      where ended_at is null and id <> ${but} and beat_at < now() - make_interval(secs => ${after}) returning id`.execute(
      tx,
    )
    await sql`update fact set leased_until = null, leased_by = null
      where leased_by in (select id from worker where ended_at is not null)`.execute(tx)
    await sql`delete from worker where ended_at < now() - interval '30 days'
      and not exists (select from delivery where leased_by = worker.id)`.execute(tx)
    return dead.rows.map(({ id }) => id)
  })
}

/** When somebody who works on this store last showed life; null before the first worker. `seconds` is how long ago, by the store's clock. */
export async function lastBeat(tx: Tx): Promise<{ readonly at: Instant | null; readonly seconds: number | null }> {
  const found = await sql<{ at: Instant | null; seconds: number | null }>`
    select max(beat_at) as at, extract(epoch from now() - max(beat_at))::float8 as seconds from worker`.execute(tx)
  return found.rows[0] ?? { at: null, seconds: null }
}

/** After so long without a sign of life every page says so. */
export const SILENT_SECONDS = 15 * 60
