import type { Kysely } from 'kysely'
import type { Id } from '../kit/id.ts'
import { inScope } from '../platform/store/scope.ts'
import type { Staff } from '../platform/sign-in/library.ts'
import type { Tables } from '../platform/store/tables.ts'
import { rightsOf } from './rights.ts'

/**
 * Who works here, as sign-in asks it: before a workspace is known, so across all of them.
 * An account works in one workspace for now; of several the first joined counts.
 */
export const staff: Staff = {
  async membershipOf(db: Kysely<Tables>, userId: string) {
    const row = await inScope(db, '*', (tx) =>
      tx
        .selectFrom('member')
        .select(['workspace_id', 'id', 'role', 'session_epoch'])
        .where('user_id', '=', userId)
        .where('left_at', 'is', null)
        .orderBy('joined_at')
        .executeTakeFirst(),
    )
    if (!row) return null
    const scope = { workspaceId: row.workspace_id }
    return { actor: { kind: 'member', id: row.id, rights: rightsOf(row.role), scope }, epoch: row.session_epoch }
  },
  async everWorked(db: Kysely<Tables>, userId: string) {
    const row = await inScope(db, '*', (tx) =>
      tx.selectFrom('member').select('id').where('user_id', '=', userId).executeTakeFirst(),
    )
    return row !== undefined
  },
  async isFounded(db: Kysely<Tables>) {
    const row = await inScope(db, '*', (tx) => tx.selectFrom('founding').select('workspace_id').executeTakeFirst())
    return row !== undefined
  },
}

/** Every workspace of the install, oldest first: for what the product does by itself at a start. */
export async function everyWorkspace(db: Kysely<Tables>): Promise<readonly Id[]> {
  const rows = await inScope(db, '*', (tx) =>
    tx.selectFrom('workspace').select('workspace_id').orderBy('founded_at').execute(),
  )
  return rows.map((row) => row.workspace_id)
}
