import type { Instant } from '../kit/day.ts'
import { addMinutes } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance } from './act.ts'
import { FIRST, fits } from './audit.ts'
import { inScope } from './store/scope.ts'
import type { World } from './world.ts'

declare module './store/tables.ts' {
  interface Tables {
    audit_check: { workspace_id: Id; at: Instant; seq: number; mac: string; broken: number | null }
  }
}

/** Lines read at a time: a record of years must not hold the one connection of an embedded store. */
const BATCH = 500
const DAY_MINUTES = 1440

type Checking = Pick<World, 'db' | 'clock' | 'secrets' | 'log'>

/**
 * Looks through every record that nobody has looked through for a day, and writes down what was found; a record that does
 * not fit together is logged, counted in `/metrics` and said on every page. Gives how many were looked through.
 */
export async function checkRecords(world: Checking, workspaceIds: readonly Id[]): Promise<number> {
  let checked = 0
  for (const workspaceId of workspaceIds) {
    const last = await lastCheck(world, workspaceId)
    if (last && last.at > addMinutes(world.clock(), -DAY_MINUTES)) continue
    await checkRecord(world, workspaceId)
    checked++
  }
  return checked
}

/** Walks a workspace's record once more, whenever it was last. Gives the first line that does not fit, or null. */
export async function checkRecord(world: Checking, workspaceId: Id): Promise<number | null> {
  const last = await lastCheck(world, workspaceId)
  const { seq, mac } = await headOf(world, workspaceId)
  const broken = await brokenLine(world, workspaceId, [{ seq, mac }, ...(last ? [last] : [])])
  if (broken !== null) world.log.error({ workspaceId, broken }, 'record.broken')
  // The end that was last known to be good stays the one to be found again.
  const end = broken === null ? { seq, mac } : { seq: last?.seq ?? 0, mac: last?.mac ?? FIRST }
  const row = { ...end, at: world.clock(), broken }
  await inScope(world.db, workspaceId, (tx) =>
    tx
      .insertInto('audit_check')
      .values({ workspace_id: workspaceId, ...row })
      .onConflict((c) => c.column('workspace_id').doUpdateSet(row))
      .execute(),
  )
  return broken
}

/** Whether the last look found a line that does not fit. */
export async function recordIsBroken({ tx, scope }: Pick<Glance, 'tx' | 'scope'>): Promise<boolean> {
  const row = await tx
    .selectFrom('audit_check')
    .select('broken')
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst()
  return (row?.broken ?? null) !== null
}

interface End {
  readonly seq: number
  readonly mac: string
}

/** The first line that does not fit, or is not the one that an earlier look or the head has seen there; one past the end where lines are missing. */
async function brokenLine({ db, secrets }: Checking, workspaceId: Id, ends: readonly End[]): Promise<number | null> {
  const must = new Map(ends.map(({ seq, mac }) => [seq, mac]))
  const furthest = Math.max(...must.keys())
  // Two that differ at one place were already reduced to one.
  if (ends.some(({ seq, mac }) => must.get(seq) !== mac)) return furthest
  let before = FIRST
  for (let seq = 0; seq < furthest;) {
    const lines = await inScope(db, workspaceId, (tx) =>
      tx
        .selectFrom('audit')
        .selectAll()
        .where('workspace_id', '=', workspaceId)
        .where('seq', '>', seq)
        .where('seq', '<=', furthest)
        .orderBy('seq')
        .limit(BATCH)
        .execute(),
    )
    if (lines.length === 0) return seq + 1
    for (const line of lines) {
      seq++
      if (line.seq !== seq || !fits(line, before, secrets.recordKey)) return seq
      if ((must.get(seq) ?? line.mac) !== line.mac) return seq
      before = line.mac
    }
  }
  return null
}

function lastCheck({ db }: Checking, workspaceId: Id) {
  return inScope(db, workspaceId, (tx) =>
    tx.selectFrom('audit_check').selectAll().where('workspace_id', '=', workspaceId).executeTakeFirst(),
  )
}

async function headOf({ db }: Checking, workspaceId: Id): Promise<End> {
  const head = await inScope(db, workspaceId, (tx) =>
    tx.selectFrom('audit_head').selectAll().where('workspace_id', '=', workspaceId).executeTakeFirst(),
  )
  return { seq: head?.seq ?? 0, mac: head?.mac ?? FIRST }
}
