import { sql } from 'kysely'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Reach, Stop, StopReason } from './stop.ts'

interface StopRow {
  workspace_id: Id
  id: Id
  reach: Reach
  target_id: string
  because: StopReason
  /** Written as JSON text; comes back parsed. */
  already_sent: unknown
  by_actor: string
  at: Instant
  released_at: Instant | null
  released_by: string | null
  released_because: string | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    stop: StopRow
    post_gate: { workspace_id: Id; claims: number }
  }
}

/**
 * One at a time through the gate of a workspace: claims count caps and read switches
 * behind it, and a stop is pulled behind it, so a claim never overtakes a stop.
 */
export async function passGate({ tx, scope }: Moment): Promise<void> {
  const workspace_id = scope.workspaceId
  await tx
    .insertInto('post_gate')
    .values({ workspace_id, claims: 0 })
    .onConflict((c) => c.column('workspace_id').doNothing())
    .execute()
  await tx
    .updateTable('post_gate')
    .set((eb) => ({ claims: eb('claims', '+', 1) }))
    .where('workspace_id', '=', workspace_id)
    .execute()
}

/** The rule of `stoppedBy` for a delivery `d` in a statement of its own. */
export const STOP_STANDS = sql`exists (
        select from stop s where s.workspace_id = d.workspace_id and s.released_at is null and (s.reach = 'all'
          or (s.reach = 'client' and s.target_id = d.client_id) or (s.reach = 'contact' and s.target_id = d.contact_id)
          or (s.reach = 'updates' and d.weekly and s.target_id = d.contact_id)))`

/** The stops that stand, oldest first. */
export async function standingStops({ tx, scope }: Glance): Promise<readonly Stop[]> {
  const rows = await tx
    .selectFrom('stop')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('released_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(stopOf)
}

function same(a: Pick<Stop, 'reach' | 'targetId' | 'because'>, b: typeof a): boolean {
  return a.reach === b.reach && a.targetId === b.targetId && a.because === b.because
}

/** Pulls a switch; one that is pulled already for the same reason stays as it is, and gives false. Each reason is released for itself. */
export async function pullStop(
  moment: Moment,
  wish: Pick<Stop, 'reach' | 'targetId' | 'because'> & { readonly alreadySent?: readonly string[] },
): Promise<boolean> {
  await passGate(moment)
  const standing = await standingStops(moment)
  if (standing.some((stop) => same(stop, wish))) return false
  await moment.tx
    .insertInto('stop')
    .values({
      workspace_id: moment.scope.workspaceId,
      id: moment.newId(),
      reach: wish.reach,
      target_id: wish.targetId ?? '',
      because: wish.because,
      already_sent: JSON.stringify(wish.alreadySent ?? []),
      by_actor: moment.actor.id,
      at: moment.now,
      released_at: null,
      released_by: null,
      released_because: null,
    })
    .execute()
  return true
}

/** Refuses with 'not-found' for one that does not stand. */
export async function releaseStop(moment: Moment, stopId: Id, because: string | null = null): Promise<void> {
  await passGate(moment)
  const done = await moment.tx
    .updateTable('stop')
    .set({ released_at: moment.now, released_by: moment.actor.id, released_because: because })
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', stopId)
    .where('released_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Refused({ kind: 'not-found', what: 'stop' })
}

function stopOf({ id, reach, target_id, because, by_actor, at, already_sent }: StopRow): Stop {
  const targetId = target_id === '' ? null : (target_id as Id)
  return { id, reach, targetId, because, by: by_actor, at, alreadySent: already_sent as readonly string[] }
}
