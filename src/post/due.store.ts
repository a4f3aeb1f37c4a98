import { sql, type Kysely } from 'kysely'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { inScope } from '../platform/store/scope.ts'
import type { Tables } from '../platform/store/tables.ts'
import { CLAIM_MINUTES } from './delivery.ts'
import { STOP_STANDS } from './gate.store.ts'

/** A mail whose turn has come, by its workspace. */
export interface Due {
  readonly workspaceId: Id
  readonly id: Id
}

/**
 * What may leave now, longest due first, across all workspaces: the row is the queue. Mails behind a stop are left
 * out; everything else that may forbid it is looked at by the claim. Nothing is held, so two workers may see the same.
 */
export async function dueDeliveries(db: Kysely<Tables>, now: Instant, most: number): Promise<readonly Due[]> {
  return inScope(db, '*', async (tx) => {
    const found = await sql<{ workspace_id: Id; id: Id }>`
      select d.workspace_id, d.id from delivery d
      where d.state in ('held', 'queued') and d.due <= ${now} and not ${STOP_STANDS}
      order by d.due, d.id limit ${most}`.execute(tx)
    return found.rows.map(({ workspace_id, id }) => ({ workspaceId: workspace_id, id }))
  })
}

/** Workspaces in which something is under way that nobody may be behind any more. */
export async function strandedWorkspaces(db: Kysely<Tables>, now: Instant): Promise<readonly Id[]> {
  return inScope(db, '*', async (tx) => {
    const found = await sql<{ workspace_id: Id }>`
      select distinct workspace_id from delivery
      where state in ('attempting', 'data')
        and (lease_until <= ${now} or leased_by in (select id from worker where ended_at is not null))`.execute(tx)
    return found.rows.map(({ workspace_id }) => workspace_id)
  })
}

/**
 * What a living worker still has in hand before the 354 does not run out under it. What it holds by the row and knows
 * nothing of, since the answer to its claim was lost, is not in hand: that runs out and is claimed afresh.
 */
export async function renewLeases(
  db: Kysely<Tables>,
  { worker, inHand }: { readonly worker: string; readonly inHand: readonly Id[] },
  now: Instant,
): Promise<void> {
  if (inHand.length === 0) return
  await inScope(db, '*', (tx) =>
    tx
      .updateTable('delivery')
      .set({ lease_until: addMinutes(now, CLAIM_MINUTES) })
      .where('id', 'in', [...inHand])
      .where('leased_by', '=', worker)
      .where('state', '=', 'attempting')
      .where('lease_until', '>', now)
      .execute(),
  )
}

/** Something of ours, and not the mail server, keeps this one from being claimed: it is looked at again in a while. */
export async function putOff(db: Kysely<Tables>, { workspaceId, id }: Due, until: Instant): Promise<void> {
  await inScope(db, workspaceId, (tx) =>
    tx
      .updateTable('delivery')
      .set({ due: until })
      .where('workspace_id', '=', workspaceId)
      .where('id', '=', id)
      .where('state', 'in', ['held', 'queued'])
      .execute(),
  )
}
