import type { Kysely } from 'kysely'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { inScope } from '../platform/store/scope.ts'
import type { Tables } from '../platform/store/tables.ts'
import { hasToWait, INFLOW_MINUTES, INFLOW_MOST } from './inflow.ts'

export interface Sender {
  readonly workspaceId: Id
  /** null for mail that names no sender: all of it together counts as one. */
  readonly from: string | null
}

/** Whether so much has come from this sender lately that the next mail waits. Counted from the rows, so by all workers together. */
export async function mustWait(db: Kysely<Tables>, { workspaceId, from }: Sender, now: Instant): Promise<boolean> {
  return inScope(db, workspaceId, async (tx) => {
    const rows = await tx
      .selectFrom('incoming_mail')
      .select('received_at')
      .where('workspace_id', '=', workspaceId)
      .where('from_address', from === null ? 'is' : '=', from)
      .where('received_at', '>', addMinutes(now, -INFLOW_MINUTES))
      .orderBy('received_at', 'desc')
      .limit(INFLOW_MOST)
      .execute()
    return hasToWait(
      rows.map(({ received_at }) => received_at),
      now,
    )
  })
}
