import type { PgClientLike } from './pool.ts'

export interface OurTable {
  /** Quoted, with its schema: '"public"."promise"'. */
  readonly name: string
  /** The columns that can be written, quoted; generated ones are left out. */
  readonly columns: readonly string[]
}

/** Everything we keep: our schema and the sign-in library's. The list of migrations and who works here now are not data. */
const OURS = `n.nspname in ('public', 'auth') and c.relkind = 'r'
  and not (n.nspname = 'public' and c.relname in ('migration', 'worker', 'journal_place'))`

export async function ourTables(client: PgClientLike): Promise<readonly OurTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select format('%I.%I', n.nspname, c.relname) as name,
           array(select format('%I', a.attname) from pg_attribute a
                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} order by 1`)
  return rows
}

export interface SequenceState {
  readonly sequence: string
  readonly last: number
  readonly called: boolean
}

export async function sequences(client: PgClientLike): Promise<readonly SequenceState[]> {
  const { rows: names } = await client.query<{ name: string }>(`
    select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'auth') and c.relkind = 'S' order by 1`)
  const found: SequenceState[] = []
  for (const { name } of names) {
    const { rows } = await client.query<{ last: number; called: boolean }>(
      `select last_value as last, is_called as called from ${name}`,
    )
    if (rows[0]) found.push({ sequence: name, ...rows[0] })
  }
  return found
}

export interface ForeignKey {
  readonly table: string
  readonly name: string
  readonly definition: string
}

export async function foreignKeys(client: PgClientLike): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select format('%I.%I', n.nspname, c.relname) as "table", format('%I', k.conname) as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and k.conparentid = 0 and ${OURS} order by 1, 2`)
  return rows
}

/** The tables that hold anything but the name of this install. */
export async function filledTables(client: PgClientLike): Promise<readonly string[]> {
  const filled: string[] = []
  for (const { name } of await ourTables(client)) {
    if (name === 'public.install') continue
    const { rows } = await client.query<{ filled: boolean }>(`select exists (select from ${name}) as filled`)
    if (rows[0]?.filled) filled.push(name)
  }
  return filled
}
