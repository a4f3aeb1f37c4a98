import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    checkin_danger: { workspace_id: Id; case_id: Id; promise_id: Id }
  }
}

/** The promises for which a case is open. */
export async function doubtedPromises({ tx, scope }: Glance): Promise<ReadonlySet<Id>> {
  const rows = await tx
    .selectFrom('checkin_danger')
    .select('promise_id')
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
  return new Set(rows.map((row) => row.promise_id))
}

/** Hearing of the same case twice is hearing of it once. */
export async function putDanger({ tx, scope }: Moment, caseId: Id, promiseId: Id): Promise<void> {
  await tx
    .insertInto('checkin_danger')
    .values({ workspace_id: scope.workspaceId, case_id: caseId, promise_id: promiseId })
    .onConflict((c) => c.columns(['workspace_id', 'case_id']).doNothing())
    .execute()
}

/** Gives the promise it was about; null where nothing stood there. */
export async function dropDanger({ tx, scope }: Moment, caseId: Id): Promise<Id | null> {
  const row = await tx
    .deleteFrom('checkin_danger')
    .where('workspace_id', '=', scope.workspaceId)
    .where('case_id', '=', caseId)
    .returning('promise_id')
    .executeTakeFirst()
  return row?.promise_id ?? null
}
