import { sql, type Kysely, type Transaction } from 'kysely'
import pg from 'pg'
import type { Id } from '../../kit/id.ts'
import { asOneTransaction } from './guard.ts'
import type { Tables } from './tables.ts'

export type Tx = Transaction<Tables>

/** The role that row security holds for. It owns nothing and cannot sign in. */
export const PLAIN_ROLE = 'forthright_plain'

/** What a transaction must know of the database it runs on. */
interface Ground {
  /** Its own role gets past row security, so that a transaction must step down to the plain one. */
  readonly bypassesRowSecurity: boolean
  /** One on which everybody waits for everybody, or several at once. */
  readonly oneConnection: boolean
}

const grounds = new WeakMap<Kysely<Tables>, Ground>()

export function rememberGround(db: Kysely<Tables>, ground: Ground): void {
  grounds.set(db, ground)
}

/** How many of `most` pieces of work can be in a transaction at once; those that cannot had better wait and go together. */
export function atOnce(db: Kysely<Tables>, most: number): number {
  return grounds.get(db)?.oneConnection ? 1 : most
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
  const ground = grounds.get(db)
  if (ground === undefined) throw new Error('inScope() takes the db that openStore() gave.')
  if (!workspaceId) throw new Error('inScope() was called without a workspace.')

  return asOneTransaction(() =>
    db.connection().execute(async (connection) => {
      // Several statements in one text are one way to the database and back, and every transaction begins with these.
      await sql.raw(`begin; select ${settingsOf(workspaceId, ground, commit)}`).execute(connection)
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
function settingsOf(workspaceId: Id | '*', { bypassesRowSecurity }: Ground, commit: Commit): string {
  const settings: Readonly<Record<string, string>> = {
    'forthright.workspace': workspaceId,
    ...(bypassesRowSecurity ? { role: PLAIN_ROLE } : {}),
    ...(commit === 'soft' ? { synchronous_commit: 'off' } : {}),
  }
  return Object.entries(settings)
    .map(([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`)
    .join(', ')
}
