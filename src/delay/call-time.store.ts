import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { quartersOf } from './call-slots.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    call_time: { workspace_id: Id; member_id: Id; at: Instant; case_id: Id }
  }
}

/** Quarters of an hour of a member that calls of other cases take from now on. It names no client: theirs are nobody else's business. */
export async function takenTimes(
  { tx, scope, now }: Glance,
  memberId: Id,
  exceptCase: Id,
): Promise<ReadonlySet<Instant>> {
  const rows = await tx
    .selectFrom('call_time')
    .select('at')
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('case_id', '<>', exceptCase)
    .where('at', '>=', now)
    .execute()
  return new Set(rows.map(({ at }) => at))
}

/**
 * Takes a member's time for the call of a case, in place of what it had. Of two at once the key lets one through;
 * the other is refused with 'time-taken', which undoes its booking.
 */
export async function takeTime(moment: Moment, caseId: Id, memberId: Id, start: Instant): Promise<void> {
  await freeTime(moment, caseId)
  const rows = quartersOf(start).map((at) => ({
    workspace_id: moment.scope.workspaceId,
    member_id: memberId,
    at,
    case_id: caseId,
  }))
  const done = await moment.tx
    .insertInto('call_time')
    .values(rows)
    .onConflict((c) => c.columns(['workspace_id', 'member_id', 'at']).doNothing())
    .executeTakeFirst()
  if (done.numInsertedOrUpdatedRows !== BigInt(rows.length)) throw new Refused({ kind: 'time-taken' })
}

/** The call of a case takes nobody's time any more. */
export async function freeTime({ tx, scope }: Moment, caseId: Id): Promise<void> {
  await tx.deleteFrom('call_time').where('workspace_id', '=', scope.workspaceId).where('case_id', '=', caseId).execute()
}
