import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { openEmbedded } from './embedded.ts'
import { migrate, readMigrations } from './migrate.ts'
import { dateParsers } from './parsers.ts'
import { withParsers, type PgPoolLike } from './pool.ts'
import { openPostgres } from './postgres.ts'
import { rememberGround } from './scope.ts'
import type { Tables } from './tables.ts'
import { tidyStore } from './tidy.ts'

export interface StoreSettings {
  /** A postgres:// address (DATABASE_URL). Wins over `folder`. */
  readonly url?: string | undefined
  /** The data folder of the embedded store; it keeps its files in `<folder>/store` and its lock beside them. */
  readonly folder?: string | undefined
  /** An embedded store in memory, gone when it is closed. */
  readonly memory?: boolean
  /** A tar of a fresh store to start from; the build's own when not given. */
  readonly template?: string | undefined
  /** The built thread entry to run the embedded database in; the build's own when not given, null = in this thread. */
  readonly thread?: string | null | undefined
}

export interface Store {
  readonly kind: 'pglite' | 'postgres'
  /** For inScope(). Reads `date` as Day, `timestamptz` as Instant, int8 and numeric as number. */
  readonly db: Kysely<Tables>
  /** As pg's Pool, for the sign-in library: here `timestamptz` comes back as Date, because it compares dates. */
  readonly pool: PgPoolLike
  /** Settles when the store cannot be used any more (disk, thread, lost lock): the process must end and start again. */
  readonly failed: Promise<Error>
  /** How often the embedded database has made the disk keep what it wrote; 0 for PostgreSQL, which counts its own. */
  fsyncs(): Promise<number>
  /** Clears away what was changed or deleted, now and then; a PostgreSQL server does so by itself. */
  tidy(): Promise<void>
  close(): Promise<void>
}

/** What either kind of store brings. */
export interface OpenedStore {
  readonly kind: Store['kind']
  readonly pool: PgPoolLike
  readonly bypassesRowSecurity: boolean
  readonly failed: Promise<Error>
  fsyncs(): Promise<number>
  end(): Promise<void>
}

/**
 * Opens the store, takes its lock, makes sure that a commit reaches the disk, and brings it forward.
 *
 * @throws with a sentence for the person who starts the server: held by another process, made by another
 * version, no fsync, a role that row security does not hold for.
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const opened = settings.url ? await openPostgres(settings.url) : await openEmbedded(settings)
  try {
    const client = await opened.pool.connect()
    try {
      await migrate(client, readMigrations())
    } finally {
      client.release()
    }
    return asStore(opened)
  } catch (error) {
    await opened.end()
    throw error
  }
}

function asStore(opened: OpenedStore): Store {
  const pool = opened.pool as unknown as PostgresPool
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const { bypassesRowSecurity, kind } = opened
  rememberGround(db, { bypassesRowSecurity, oneConnection: kind === 'pglite' })
  return {
    kind: opened.kind,
    db,
    pool: withParsers(opened.pool, dateParsers),
    failed: opened.failed,
    fsyncs: () => opened.fsyncs(),
    tidy: () => (opened.kind === 'pglite' ? tidyStore(opened.pool) : Promise.resolve()),
    close: () => opened.end(),
  }
}
