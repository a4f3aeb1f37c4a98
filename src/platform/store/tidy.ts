import type { PgPoolLike } from './pool.ts'

/**
 * What a PostgreSQL server does by itself and the embedded one does not: clears away rows that were changed or deleted,
 * and counts the rest for the planner. A table at a time, so that nobody waits longer than for one.
 */
export async function tidyStore(pool: PgPoolLike): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
  )
  for (const { name } of rows) await pool.query(`vacuum (analyze) ${name}`)
}
