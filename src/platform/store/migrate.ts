import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PgClientLike } from './pool.ts'
import { migrationsFolder } from './root.ts'

export interface Migration {
  /** The file's name without ending: '0001-base'. */
  readonly id: string
  readonly text: string
  readonly sha256: string
}

/** One number for all of Forthright, so that of two servers starting at once one waits. */
const LOCK = 7_203_114_501

/** The migrations of this build, in order. */
export function readMigrations(folder: string = migrationsFolder()): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8')
      return { id: name.slice(0, -'.sql'.length), text, sha256: createHash('sha256').update(text).digest('hex') }
    })
}

/**
 * Brings the store forward, each migration in a transaction of its own; says which ran.
 *
 * @throws when a migration that has run here reads differently now, is unknown to this build, or leaves a table unwalled.
 */
export async function migrate(client: PgClientLike, wanted: readonly Migration[]): Promise<readonly string[]> {
  await client.query(`select pg_advisory_lock(${LOCK})`)
  try {
    const applied = await appliedMigrations(client)
    const next = stillToRun(wanted, applied)
    for (const migration of next) await runOne(client, migration)
    await refuseUnwalled(client)
    await client.query(`insert into install default values on conflict do nothing`)
    return next.map(({ id }) => id)
  } finally {
    await client.query(`select pg_advisory_unlock(${LOCK})`)
  }
}

/** What has run here, in order: empty for a new store. */
export async function appliedMigrations(client: PgClientLike): Promise<readonly Omit<Migration, 'text'>[]> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null as there`,
  )
  if (!found[0]?.there) return []
  const { rows } = await client.query<{ id: string; sha256: string }>(
    `select id, sha256 from public.migration order by id`,
  )
  return rows
}

/** Pure: which of `wanted` come after `applied`; throws, in words for the person who starts the server, when they do not fit. */
export function stillToRun(
  wanted: readonly Migration[],
  applied: readonly Omit<Migration, 'text'>[],
): readonly Migration[] {
  applied.forEach(({ id, sha256 }, i) => {
    const ours = wanted[i]
    if (!wanted.some((one) => one.id === id)) {
      throw new Error(
        `This store was made by a newer Forthright (it knows the migration ${id}). Nothing was changed. Start the newer version.`,
      )
    }
    if (ours?.id !== id) {
      throw new Error(
        `The migration ${ours?.id ?? id} should have run before ${id}, which has run already. Nothing was changed.`,
      )
    }
    if (ours.sha256 !== sha256) {
      throw new Error(
        `The migration ${id} reads differently from when it ran here. Nothing was changed. Put the file back as it was.`,
      )
    }
  })
  return wanted.slice(applied.length)
}

async function runOne(client: PgClientLike, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await applyMigration(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The migration ${migration.id} failed and was undone: ${reason}`, { cause: error })
  }
}

/** Runs one migration and writes it down, inside the caller's transaction. */
export async function applyMigration(client: PgClientLike, { id, text, sha256 }: Migration): Promise<void> {
  await client.query(
    `create table if not exists public.migration (id text primary key, text text not null, sha256 text not null, at timestamptz not null default now())`,
  )
  await client.query(text)
  await client.query(`insert into public.migration (id, text, sha256) values ($1, $2, $3)`, [id, text, sha256])
}

/** A table with a workspace and no forced row security is a leak waiting for a forgotten where. */
async function refuseUnwalled(client: PgClientLike): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
    order by 1`)
  if (rows.length > 0) {
    throw new Error(
      `Tables with a workspace but without its wall: ${rows.map(({ name }) => name).join(', ')}. Call forthright_wall() for each.`,
    )
  }
}
