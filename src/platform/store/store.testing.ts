import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import pg from 'pg'
import { readMigrations } from './migrate.ts'
import { openStore, type Store } from './open.ts'
import { packageRoot } from './root.ts'
import { makeTemplate } from './template.ts'

/**
 * A fresh, migrated, empty store for one test file: in memory from a template kept between runs, or, when
 * TEST_DATABASE_URL is set, a database of its own on that server. Close it when the file is done.
 */
export async function aStore(): Promise<Store> {
  const url = process.env['TEST_DATABASE_URL']
  return url ? aPostgresStore(url) : openStore({ memory: true, template: await testTemplate() })
}

/** Empties every table but the migrations, and sets the install back to its first start. */
export async function emptyStore(store: Store): Promise<void> {
  await store.pool.query(`
    do $$
    declare
      found record;
      filled boolean;
      names text[] := '{}';
    begin
      perform set_config('forthright.workspace', '*', true);
      for found in
        select format('%I.%I', schemaname, tablename) as name from pg_tables
        where schemaname in ('public', 'auth') and not (schemaname = 'public' and tablename in ('migration', 'install'))
      loop
        execute 'select exists (select from ' || found.name || ')' into filled;
        if filled then names := names || found.name; end if;
      end loop;
      if cardinality(names) > 0 then
        execute 'truncate ' || array_to_string(names, ', ') || ' restart identity cascade';
      end if;
      update install set epoch = 0;
    end
    $$`)
}

/** The template for the migrations as they are now, made by the first test file that asks. */
export async function testTemplate(): Promise<string> {
  // A test is over before V8's second compiler pays off: without it opening and the first queries cost less than half.
  setFlagsFromString('--liftoff-only')
  const folder = path.join(packageRoot(), 'node_modules', '.cache', 'forthright-store')
  const file = path.join(folder, `template-${stateOfMigrations()}.tar`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const half = `${file}.${process.pid}`
  writeFileSync(half, await makeTemplate())
  renameSync(half, file)
  return file
}

function stateOfMigrations(): string {
  const all = readMigrations().map(({ id, sha256 }) => `${id} ${sha256}`)
  return createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 16)
}

let databases = 0

async function aPostgresStore(url: string): Promise<Store> {
  const template = `forthright_template_${stateOfMigrations()}`
  const name = `forthright_test_${process.pid}_${process.hrtime.bigint()}_${databases++}`
  await asAdmin(url, async (admin) => {
    await admin.query('select pg_advisory_lock(7203114502)')
    const { rowCount } = await admin.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) {
      // One that was killed here left its half behind.
      await admin.query(`drop database if exists ${template}_half with (force)`)
      await admin.query(`create database ${template}_half`)
      await (await openStore({ url: databaseOf(url, `${template}_half`) })).close()
      await admin.query(`alter database ${template}_half rename to ${template}`)
    }
    await admin.query(`create database ${name} template ${template}`)
  })
  const store = await openStore({ url: databaseOf(url, name) })
  const close = async () => {
    await store.close()
    await asAdmin(url, (admin) => admin.query(`drop database if exists ${name} with (force)`))
  }
  return { ...store, close }
}

async function asAdmin(url: string, run: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await run(admin)
  } finally {
    await admin.end()
  }
}

function databaseOf(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
