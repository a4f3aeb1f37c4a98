import { sql, type Kysely, type Transaction } from 'kysely'
import type { Id } from '../../kit/id.ts'
import { asOneTransaction } from './guard.ts'
import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>

/** The role that row security holds for. It owns nothing and cannot sign in. */
export const PLAIN_ROLE = 'forthright_plain'

/** Per database: whether its own role gets past row security, so that a transaction must step down to the plain one. */
const stepsDown = new WeakMap<Kysely<Tables>, boolean>()

export function rememberRole(db: Kysely<Tables>, bypassesRowSecurity: boolean): void {
  stepsDown.set(db, bypassesRowSecurity)
}

/**
 * How a commit comes to the disk. 'soft' does not wait for it: what is lost in a crash of the database is then the last
 * moments of such work and nothing before it. Only for what is on record elsewhere, or is simply done again.
 */
export type Commit = 'durable' | 'soft'

/**
 * Runs in one transaction in which row security lets through only this
 * workspace ('*' = the system: tick, sign-in, link look-up). What `run` throws undoes it.
 *
 * @throws when `db` did not come from openStore, no workspace is named, or it is called inside another transaction.
 */
export async function inScope<T>(
  db: Kysely<Tables>,
  workspaceId: Id | '*',
  run: (tx: Tx) => Promise<T>,
  commit: Commit = 'durable',
): Promise<T> {
  const stepDown = stepsDown.get(db)
  if (stepDown === undefined) throw new Error('inScope() takes the db that openStore() gave.')
  if (!workspaceId) throw new Error('inScope() was called without a workspace.')

  return asOneTransaction(() =>
    db.transaction().execute(async (tx) => {
      const role = stepDown ? sql`, set_config('role', ${PLAIN_ROLE}, true)` : sql``
      const soft = commit === 'soft' ? sql`, set_config('synchronous_commit', 'off', true)` : sql``
      await sql`select set_config('forthright.workspace', ${workspaceId}, true)${role}${soft}`.execute(tx)
      return run(tx)
    }),
  )
}
