import { execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { Readable, Writable } from 'node:stream'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { Id } from '../../kit/id.ts'
import { backup } from './dump.ts'
import { readMigrations } from './migrate.ts'
import { openStore, type Store } from './open.ts'
import { restore } from './restore.ts'
import { packageRoot } from './root.ts'
import { inScope } from './scope.ts'
import { testTemplate } from './store.testing.ts'

/** A server of this file's own, because roles belong to the whole server. */
const script = path.join(packageRoot(), 'bin', 'test-postgres')
const env = { ...process.env, FORTHRIGHT_TEST_POSTGRES: `/tmp/forthright-test-roles-${randomUUID()}` }
const started = spawnSync(script, ['start'], { env, encoding: 'utf8' })
const url = started.stdout.trim()
const missing = started.status === 3
afterAll(() => execFileSync(script, ['stop'], { env }))

async function as(role: string, database: string): Promise<Store> {
  return openStore({ url: addressOf(role, database) })
}

function addressOf(role: string, database: string): string {
  const changed = new URL(url)
  changed.username = role
  changed.pathname = `/${database}`
  return changed.href
}

async function admin(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf('postgres', 'postgres') })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function wordsSeen(store: Store): Promise<string[]> {
  await store.pool.query(`create table secret (workspace_id text not null, word text not null)`)
  await store.pool.query(`select forthright_wall('secret')`)
  await inScope(store.db, '*', (tx) => sql`insert into secret values ('a', 'mine'), ('b', 'theirs')`.execute(tx))
  return inScope(store.db, 'a' as Id, async (tx) => {
    const { rows } = await sql<{ word: string }>`select word from secret`.execute(tx)
    return rows.map(({ word }) => word)
  })
}

describe.skipIf(missing)(`on a PostgreSQL server${missing ? ': skipped, its programs are not installed' : ''}`, () => {
  test('a superuser steps down for each transaction, so the wall holds for it too', { timeout: 180_000 }, async () => {
    await admin('create database super')
    const store = await as('postgres', 'super')

    expect(await wordsSeen(store)).toEqual(['mine'])
    await store.close()
  })

  test(
    'a role that gets past row security and may not step down is refused; once it may, it is let in',
    { timeout: 180_000 },
    async () => {
      await admin('create role passer login bypassrls', 'create database passed owner passer')
      await expect(as('passer', 'passed')).rejects.toThrow(
        'The role "passer" gets past row security and may not step down to "forthright_plain"',
      )
      await admin('grant forthright_plain to passer')
      const store = await as('passer', 'passed')

      expect(await wordsSeen(store)).toEqual(['mine'])
      await store.close()
    },
  )

  test(
    'of two servers that start at once on a new database one brings it forward and the other waits',
    { timeout: 180_000 },
    async () => {
      await admin('create database twice owner forthright')
      const [one, two] = await Promise.all([as('forthright', 'twice'), as('forthright', 'twice')])

      const { rows } = await two.pool.query('select id from migration order by id')
      expect(rows).toEqual(readMigrations().map(({ id }) => ({ id })))
      await Promise.all([one.close(), two.close()])
    },
  )

  test(
    'a connection that the server ends in the middle of a transaction undoes that one, and the next one works',
    { timeout: 180_000 },
    async () => {
      await admin('create database broken owner forthright')
      const store = await as('forthright', 'broken')
      await store.pool.query('create table kept (word text)')
      const half = inScope(store.db, 'a' as Id, async (tx) => {
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
        await sql`insert into kept values ('half')`.execute(tx)
        await admin(`select pg_terminate_backend(${rows[0]?.pid}, 10000)`)
        // The line breaks while nobody is asking it anything.
        await new Promise((resolve) => setTimeout(resolve, 50))
        await sql`insert into kept values ('other half')`.execute(tx)
      })
      await expect(half).rejects.toThrow()

      await inScope(store.db, 'a' as Id, (tx) => sql`insert into kept values ('whole')`.execute(tx))
      const { rows } = await store.pool.query<{ word: string }>('select word from kept')
      expect(rows.map(({ word }) => word)).toEqual(['whole'])
      await store.close()
    },
  )

  test(
    'an embedded store moves to the server by backup and restore, value for value',
    { timeout: 180_000 },
    async () => {
      await admin('create database moved owner forthright')
      const from = await openStore({ memory: true, template: await testTemplate() })
      const into = await as('forthright', 'moved')
      for (const store of [from, into]) {
        await store.pool.query(
          'create table kept (id integer generated always as identity primary key, exact numeric, at timestamptz, body jsonb, bytes bytea)',
        )
      }
      await from.pool.query(
        `insert into kept (exact, at, body, bytes) select n / 7.0, timestamptz '2027-03-28 01:30Z' + n * interval '1 minute', jsonb_build_object('wort', 'größer ' || n), decode('00ff', 'hex') from generate_series(1, 500) n`,
      )

      await restore(into, Readable.from([await dumped(from)]))

      expect(await dumped(into)).toBe(await dumped(from))
      await Promise.all([from.close(), into.close()])
    },
  )
})

async function dumped(store: Store): Promise<string> {
  const chunks: Buffer[] = []
  await backup(store, new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(chunk), done()) }))
  return Buffer.concat(chunks).toString('utf8')
}
