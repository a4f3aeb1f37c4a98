import { sql, type Kysely, type Transaction } from 'kysely'
import pg from 'pg'
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
    db.connection().execute(async (connection) => {
      // Several statements in one text are one way to the database and back, and every transaction begins with these.
      await sql.raw(`begin; select ${settingsOf(workspaceId, stepDown, commit)}`).execute(connection)
      try {
        const out = await run(connection as unknown as Tx)
        await sql`commit`.execute(connection)
        return out
      } catch (error) {
        // Where the connection itself broke there is nothing to undo, and the first error is the one to tell.
        await sql`rollback`.execute(connection).catch(() => {})
        throw error
      }
    }),
  )
}

/** What holds for this transaction alone. */
function settingsOf(workspaceId: Id | '*', stepDown: boolean, commit: Commit): string {
  const settings: Readonly<Record<string, string>> = {
    'forthright.workspace': workspaceId,
    ...(stepDown ? { role: PLAIN_ROLE } : {}),
    ...(commit === 'soft' ? { synchronous_commit: 'off' } : {}),
  }
  return Object.entries(settings)
    .map(([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`)
    .join(', ')
}
