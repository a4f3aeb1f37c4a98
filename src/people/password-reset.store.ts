import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Moment } from '../platform/act.ts'
import { RESET_MINUTES } from './invitation.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    password_reset: {
      workspace_id: Id
      id: Id
      member_id: Id
      asked_at: Instant
      expires_at: Instant
      used_at: Instant | null
    }
  }
}

/** Opens one way to a new password and closes those asked for before. Gives its id, from which the link is made. */
export async function openReset({ tx, scope, now, newId }: Moment, memberId: Id): Promise<Id> {
  const id = newId()
  await tx
    .updateTable('password_reset')
    .set({ used_at: now })
    .where('workspace_id', '=', scope.workspaceId)
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .execute()
  await tx
    .insertInto('password_reset')
    .values({
      workspace_id: scope.workspaceId,
      id,
      member_id: memberId,
      asked_at: now,
      expires_at: addMinutes(now, RESET_MINUTES),
      used_at: null,
    })
    .execute()
  return id
}

/** Uses it up and tells whose it was; null if it is used, expired or unknown. */
export async function spendReset({ tx, scope, now }: Moment, resetId: Id): Promise<Id | null> {
  const spent = await tx
    .updateTable('password_reset')
    .set({ used_at: now })
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', resetId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('member_id')
    .executeTakeFirst()
  return spent?.member_id ?? null
}
