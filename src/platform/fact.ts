import { sql } from 'kysely'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Moment } from './act.ts'
import { inScope } from './store/scope.ts'
import type { Tx } from './store/scope.ts'
import type { World } from './world.ts'

/**
 * Every fact a room can announce, with what it carries. A room adds its own by
 * declaration merging; `main/listeners.ts` must then name who listens, or it does not compile.
 */
// oxlint-disable-next-line typescript/no-empty-object-type -- rooms add their facts by declaration merging
export interface Facts {}

export type FactName = keyof Facts & string

interface FactRow {
  workspace_id: Id
  id: Id
  name: string
  key: string
  body: unknown
  due: Instant
  heard: string[]
  leased_until: Instant | null
  leased_by: string | null
  tries: number
  failed: string | null
}

declare module './store/tables.ts' {
  interface Tables {
    fact: FactRow
  }
}

/**
 * Announces a fact, in the same transaction as what it tells. The row is the
 * queue: it stays until every listener has heard it, whatever crashes.
 * Of several with the same key that nobody has taken up yet, the newest stands for all.
 */
export async function announce<N extends FactName>(moment: Moment, name: N, body: Facts[N], key = ''): Promise<void> {
  await announceAt(moment, moment.now, name, body, key)
}

/** The same for many of one name in one statement, without keys. */
export async function announceAll<N extends FactName>(
  moment: Moment,
  name: N,
  bodies: readonly Facts[N][],
): Promise<void> {
  if (bodies.length === 0) return
  const { tx, scope, now } = moment
  const rows = bodies.map((body) => ({
    workspace_id: scope.workspaceId,
    id: moment.newId(),
    name,
    key: '',
    body: JSON.stringify(body),
    due: now,
    heard: [],
    tries: 0,
    leased_until: null,
    leased_by: null,
    failed: null,
  }))
  await tx.insertInto('fact').values(rows).execute()
  moment.announced += rows.length
}

/** The same, for a time to come: a deadline, the end of a hold, a follow-up. */
export async function announceAt<N extends FactName>(
  moment: Moment,
  due: Instant,
  name: N,
  body: Facts[N],
  key = '',
): Promise<void> {
  const workspace_id = moment.scope.workspaceId
  if (key !== '') await withdrawFact(moment, name, key)
  const row = { workspace_id, id: moment.newId(), name, key, body: JSON.stringify(body), due, heard: [], tries: 0 }
  await moment.tx
    .insertInto('fact')
    .values({ ...row, leased_until: null, leased_by: null, failed: null })
    .execute()
  moment.announced++
}

/** Takes back what was announced under this key and has not been taken up. */
export async function withdrawFact<N extends FactName>(moment: Moment, name: N, key: string): Promise<void> {
  await moment.tx
    .deleteFrom('fact')
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('name', '=', name)
    .where('key', '=', key)
    .where('leased_until', 'is', null)
    .execute()
}

export interface TakenFact {
  readonly workspaceId: Id
  readonly id: Id
  readonly name: string
  readonly body: unknown
  readonly heard: readonly string[]
  readonly tries: number
}

const LEASE_MINUTES = 2
const MOST_TRIES = 8

/** Which facts a lane takes: only these names, or all but these. */
export type Lane = { readonly only: readonly FactName[] } | { readonly but: readonly FactName[] }

/** A fact whose time has come. One without a key is taken already; one with a key is only seen, see `takeSeen`. */
export interface DueFact extends TakenFact {
  readonly key: string
}

/** Takes the fact of a lane that is due longest and leases it to the caller, or gives null. Two callers never get the same one. */
export async function takeFact(world: World, lane: Lane = { but: [] }): Promise<TakenFact | null> {
  const [first] = await takeFacts(world, lane, 1)
  if (!first) return null
  return first.key === '' ? first : takeSeen(world, first)
}

/**
 * The same for several, longest due first: one commit for all of them. Those with a key are only looked at, since
 * whoever is heard before one may still withdraw it: it is taken when its turn has come.
 */
export async function takeFacts(world: World, lane: Lane, most: number): Promise<readonly DueFact[]> {
  const now = world.clock()
  const names = 'only' in lane ? [...lane.only] : [...lane.but]
  const mine = 'only' in lane ? sql`name = any(${names}::text[])` : sql`name <> all(${names}::text[])`
  return inScope(
    world.db,
    '*',
    async (tx) => {
      const found = await sql<FactRow>`
      with front as (
        select * from fact where ${mine} and due <= ${now} and ${free(now)} order by due, id limit ${most} for update skip locked
      ), taken as (
        update fact f set ${leaseTo(world, now)} from front
        where f.workspace_id = front.workspace_id and f.id = front.id and front.key = '' returning f.*
      )
      select * from taken union all select * from front where key <> '' order by due, id`.execute(tx)
      return found.rows.map(dueOf)
    },
    'soft',
  )
}

/** Takes one that was seen; null where it was withdrawn since, put off, or taken by another. */
export async function takeSeen(world: World, { workspaceId, id, tries }: DueFact): Promise<TakenFact | null> {
  const now = world.clock()
  return inScope(
    world.db,
    workspaceId,
    async (tx) => {
      const found = await sql<FactRow>`
        update fact f set ${leaseTo(world, now)}
        where workspace_id = ${workspaceId} and id = ${id} and tries = ${tries} and due <= ${now} and ${free(now)}
        returning *`.execute(tx)
      return found.rows.map(dueOf)[0] ?? null
    },
    'soft',
  )
}

/** Nobody has it, and it is not one that waits for a person. */
const free = (now: Instant) => sql`failed is null and (leased_until is null or leased_until < ${now})`

const leaseTo = (world: World, now: Instant) =>
  sql`leased_until = ${addMinutes(now, LEASE_MINUTES)}, leased_by = ${world.worker?.() ?? null}, tries = f.tries + 1`

function dueOf({ workspace_id: workspaceId, id, name, key, body, heard, tries }: FactRow): DueFact {
  return { workspaceId, id, name, key, body, heard, tries }
}

/** The lease on a fact went to another while we were asleep: what was done in this transaction is undone. */
export class LostFact extends Error {
  override readonly name = 'LostFact'
}

/**
 * Marks, inside a listener's own transaction, that it has heard this fact: once, or not at all.
 * Throws LostFact when another has taken it since: `tries` is the number of the lease.
 */
export async function markHeard(tx: Tx, fact: TakenFact, listener: string): Promise<void> {
  const done = await sql`update fact set heard = heard || array[${listener}]::text[]
    where workspace_id = ${fact.workspaceId} and id = ${fact.id} and tries = ${fact.tries}`.execute(tx)
  if (done.numAffectedRows !== 1n) throw new LostFact(`${fact.name} ${fact.id} was taken by another`)
}

/** The same for the last who had to hear it: the row goes with what the listener did. */
export async function dropHeard(tx: Tx, fact: TakenFact): Promise<void> {
  const done = await sql`delete from fact
    where workspace_id = ${fact.workspaceId} and id = ${fact.id} and tries = ${fact.tries}`.execute(tx)
  if (done.numAffectedRows !== 1n) throw new LostFact(`${fact.name} ${fact.id} was taken by another`)
}

/** Nobody had to hear these: the rows go, unless another has them now. */
export async function dropFacts(world: World, facts: readonly TakenFact[]): Promise<void> {
  if (facts.length === 0) return
  const gone = JSON.stringify(facts.map(({ workspaceId, id, tries }) => ({ workspace_id: workspaceId, id, tries })))
  await inScope(
    world.db,
    '*',
    (tx) =>
      sql`delete from fact f using jsonb_to_recordset(${gone}::jsonb) as g(workspace_id text, id text, tries int)
      where f.workspace_id = g.workspace_id and f.id = g.id and f.tries = g.tries`.execute(tx),
    'soft',
  )
}

/** Given back untouched, for whoever looks next. */
export async function giveBack(world: World, facts: readonly TakenFact[]): Promise<void> {
  for (const { workspaceId, id, tries } of facts) {
    await inScope(world.db, workspaceId, (tx) =>
      sql`update fact set leased_until = null, leased_by = null, tries = tries - 1
        where workspace_id = ${workspaceId} and id = ${id} and tries = ${tries}`.execute(tx),
    )
  }
}

/** A listener failed: try again later, a little longer each time; after the last try it waits for a person, shown on the health page. */
export async function postponeFact(world: World, fact: TakenFact, why: string): Promise<void> {
  const due = addMinutes(world.clock(), 0.1 * 4 ** Math.min(fact.tries, 6))
  const failed = fact.tries >= MOST_TRIES ? why : null
  await inScope(world.db, fact.workspaceId, (tx) =>
    tx
      .updateTable('fact')
      .set({ due, failed, leased_until: null, leased_by: null })
      .where('workspace_id', '=', fact.workspaceId)
      .where('id', '=', fact.id)
      .where('tries', '=', fact.tries)
      .execute(),
  )
}

/** After a start with the store to ourselves: nobody else can be holding a lease. */
export async function releaseLeases(world: World): Promise<void> {
  await inScope(world.db, '*', (tx) => tx.updateTable('fact').set({ leased_until: null, leased_by: null }).execute())
}
