import type pg from 'pg'

export interface PgResult<R> {
  command: string
  rowCount: number | null
  fields: readonly { readonly name: string; readonly dataTypeID: number }[]
  rows: R[]
}

export interface PgQuery {
  text: string
  values?: readonly unknown[] | undefined
  types?: pg.CustomTypesConfig | undefined
}

/** What of pg's Client and Pool we, Kysely and the sign-in library use: promises, no callbacks, no cursors. */
export interface PgClientLike {
  query<R>(query: string | PgQuery, values?: readonly unknown[]): Promise<PgResult<R>>
}

export interface PgPoolClient extends PgClientLike {
  release(error?: unknown): void
}

export interface PgPoolLike extends PgClientLike {
  connect(): Promise<PgPoolClient>
  end(): Promise<void>
}

/**
 * COMMIT after a failed statement is no error to PostgreSQL: it rolls back and says so in the tag alone.
 * Whoever swallowed that error would believe their work was kept.
 */
export function refuseLostCommit<T extends { command: string }>(text: string, result: T): T {
  if (result.command === 'ROLLBACK' && text.trim().toLowerCase() === 'commit') {
    throw new Error('A statement of this transaction had failed, so all of it was undone.')
  }
  return result
}

/** The same pool read with other parsers. */
export function withParsers(pool: PgPoolLike, types: pg.CustomTypesConfig): PgPoolLike {
  const config = (query: string | PgQuery, values?: readonly unknown[]): PgQuery =>
    typeof query === 'string' ? { text: query, values, types } : { types, ...query }
  return {
    query: (query, values) => pool.query(config(query, values)),
    connect: async () => {
      const client = await pool.connect()
      return {
        query: (query, values) => client.query(config(query, values)),
        release: (error) => client.release(error),
      }
    },
    end: () => pool.end(),
  }
}
