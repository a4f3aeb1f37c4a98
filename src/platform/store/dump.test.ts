import { createHash } from 'node:crypto'
import { Readable, Writable } from 'node:stream'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { backup } from './dump.ts'
import { readMigrations } from './migrate.ts'
import { openStore, type Store } from './open.ts'
import { restore } from './restore.ts'
import { aStore, emptyStore, testTemplate } from './store.testing.ts'

const from = await aStore()
const into = await aStore()
afterAll(() => Promise.all([from.close(), into.close()]))

beforeEach(async () => {
  await from.pool.query('drop table if exists part, whole cascade')
  await emptyStore(from)
  await emptyStore(into)
})

async function dumped(store: Store): Promise<string> {
  const chunks: Buffer[] = []
  const sink = new Writable({ write: (chunk: Buffer, _, done) => (chunks.push(chunk), done()) })
  await backup(store, sink)
  return Buffer.concat(chunks).toString('utf8')
}

/** In pieces that cut lines and letters. */
const pieces = (text: string) => {
  const bytes = Buffer.from(text)
  return Readable.from(
    Array.from({ length: Math.ceil(bytes.length / 97) }, (_, i) => bytes.subarray(i * 97, (i + 1) * 97)),
  )
}

/** Tables with what is hard to carry: a cycle of references, a generated column, an identity, all kinds of values. */
async function hardTables(store: Store): Promise<void> {
  await store.pool.query(`
    create table if not exists whole (id text primary key, parent text references whole, main_part integer);
    create table if not exists part (
      id integer generated always as identity primary key, whole text not null references whole,
      big bigint, exact numeric, day date, at timestamptz, bytes bytea, body jsonb, words text[], twice numeric generated always as (exact * 2) stored
    );
    do $$ begin
      if not exists (select from pg_constraint where conname = 'main') then
        alter table whole add constraint main foreign key (main_part) references part;
      end if;
    end $$`)
}

async function fill(store: Store, parts: number): Promise<void> {
  await hardTables(store)
  await store.pool.query(`insert into whole values ('child', 'mother', null), ('mother', null, null)`)
  await store.pool.query(
    `insert into part (whole, big, exact, day, at, bytes, body, words)
     select 'child', 9007199254740993 + n, 0.1234567890123456789 + n, date '2027-02-28' + n, timestamptz '2027-02-28 23:59:59.123456+06' + n * interval '1 hour',
            '\\x00ff0a', jsonb_build_object('text', E'Zeile 1\\nবাংলা "q" \\\\', 'n', 12345678901234567890), array['a,b', null, E'ü\\n'] from generate_series(0, $1::int - 1) n`,
    [parts],
  )
  await store.pool.query(`update whole set main_part = 1 where id = 'mother'`)
}

async function contents(store: Store): Promise<unknown> {
  const { rows } = await store.pool.query(
    `select md5(string_agg(p::text, ';' order by p.id)) as parts, count(*) as n from part p`,
  )
  const { rows: wholes } = await store.pool.query('select * from whole order by id')
  return { rows, wholes }
}

test('a backup carries every value into another store, references in circles included, and counting goes on', async () => {
  await fill(from, 1_203)
  await hardTables(into)
  const dump = await dumped(from)

  const end = await restore(into, pieces(dump))

  expect(end.rows).toBe(1_206)
  expect(await contents(into)).toEqual(await contents(from))
  expect(await dumped(into)).toBe(dump)
  const { rows } = await into.pool.query(`insert into part (whole) values ('child') returning id`)
  expect(rows).toEqual([{ id: 1_204 }])
  await expect(into.pool.query(`insert into part (whole) values ('nobody')`)).rejects.toMatchObject({ code: '23503' })
})

test('a backup that was cut off or changed leaves the store as it was', async () => {
  await fill(from, 10)
  await hardTables(into)
  await into.pool.query('truncate part, whole')
  const before = await dumped(into)
  const dump = await dumped(from)
  const lines = dump.trimEnd().split('\n')

  await expect(restore(into, pieces(lines.slice(0, -1).join('\n')))).rejects.toThrow('damaged or cut off')
  await expect(restore(into, pieces(lines.slice(0, -8).join('\n')))).rejects.toThrow('damaged or cut off')
  await expect(restore(into, pieces(dump.replace('"mother"', '"murder"')))).rejects.toThrow()
  await expect(restore(into, pieces(dump.replace('a,b', 'a;b')))).rejects.toThrow('checksum')
  await expect(restore(into, pieces('workspace;name\n1;x\n'))).rejects.toThrow('not a backup of Forthright')

  expect(await dumped(into)).toBe(before)
})

test('a backup goes into an empty store only, and a newer one into none', async () => {
  await fill(from, 3)
  const dump = await dumped(from)
  const newer = dump.replace('"migrations":[', `"migrations":[{"id":"0000-before","sha256":""},`)

  await expect(restore(from, pieces(dump))).rejects.toThrow('not empty (there are rows in public.part')
  await expect(restore(into, pieces(newer))).rejects.toThrow('form that this one')
  await expect(restore(into, pieces(dump.replace('"format":1', '"format":2')))).rejects.toThrow('newer Forthright')
})

test('a backup of an older version is brought forward by the migrations it lacks', async () => {
  const store = await openStore({ memory: true, template: await testTemplate() })
  const first = readMigrations()[0]
  const header = {
    forthright: 'backup',
    format: 1,
    version: '0.0.1',
    migrations: [{ id: first?.id, sha256: first?.sha256 }],
  }
  const old = [
    header,
    { table: 'public.install' },
    { row: { sole: true, id: 'the old house', epoch: 7, made: '2027-02-01T08:00:00Z' } },
  ]
  const text = old.map((line) => `${JSON.stringify(line)}\n`).join('')
  const end = { end: true, rows: 1, sha256: createHash('sha256').update(text).digest('hex') }

  await restore(store, pieces(`${text}${JSON.stringify(end)}\n`))
  const { rows } = await store.pool.query('select id, epoch from install')
  const { rows: applied } = await store.pool.query('select id from migration order by id')
  await store.close()

  expect(rows).toEqual([{ id: 'the old house', epoch: 7 }])
  expect(applied).toEqual(readMigrations().map(({ id }) => ({ id })))
})
