import { sql, type Kysely, type Transaction } from 'kysely'
import type { Id } from '../../kit/id.ts'
import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>

/**
 * Runs in one transaction in which row security lets through only this
 * workspace; '*' is the system (what is due, sign-in, links). Fails closed: a
 * query outside of it sees no row.
 */
export async function inScope<T>(db: Kysely<Tables>, workspaceId: Id | '*', run: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`set local role forthright_app`.execute(tx)
    await sql`select set_config('forthright.workspace', ${workspaceId}, true)`.execute(tx)
    return run(tx)
  })
}
