import { createHash } from 'node:crypto'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { appliedMigrations, migrate, readMigrations, stillToRun, type Migration } from './migrate.ts'
import type { PgPoolClient } from './pool.ts'
import { aStore } from './store.testing.ts'

const store = await aStore()
afterAll(() => store.close())

let client: PgPoolClient
const built = readMigrations()
beforeEach(async () => {
  client = await store.pool.connect()
  return () => client.release()
})

const aMigration = (id: string, text: string): Migration => ({
  id,
  text,
  sha256: createHash('sha256').update(text).digest('hex'),
})
const exists = async (table: string) =>
  (await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table])).rows[0]?.there

test('what has run does not run again; what is new runs in order', async () => {
  const next = [
    aMigration('9001-one', 'create table one ()'),
    aMigration('9002-two', 'alter table one add column two integer'),
  ]

  expect(await migrate(client, built)).toEqual([])
  expect(await migrate(client, [...built, ...next])).toEqual(['9001-one', '9002-two'])
  expect(await migrate(client, [...built, ...next])).toEqual([])

  await client.query(`delete from migration where id > '9'`)
})

test('a migration that fails is undone whole, those before it stay, and the next start tries again', async () => {
  const good = aMigration('9001-good', 'create table good ()')
  const bad = aMigration('9002-bad', 'create table half (); insert into nowhere values (1)')

  await expect(migrate(client, [...built, good, bad])).rejects.toThrow('The migration 9002-bad failed and was undone')
  expect([await exists('good'), await exists('half')]).toEqual([true, false])
  const mended = aMigration('9002-bad', 'create table half ()')
  expect(await migrate(client, [...built, good, mended])).toEqual(['9002-bad'])

  await client.query(`delete from migration where id > '9'`)
})

test('a table with a workspace and no wall stops the start', async () => {
  const leak = aMigration('9001-leak', 'create table leak (workspace_id text not null)')

  await expect(migrate(client, [...built, leak])).rejects.toThrow('without its wall: leak')

  await client.query(`drop table leak`)
  await client.query(`delete from migration where id > '9'`)
})

test('the text of each migration is kept beside its checksum', async () => {
  const { rows } = await client.query<{ id: string; text: string }>('select id, text from migration order by id')

  expect(rows).toEqual(built.map(({ id, text }) => ({ id, text })))
  expect(await appliedMigrations(client)).toEqual(built.map(({ id, sha256 }) => ({ id, sha256 })))
})

const list = ['0001-a', '0002-b', '0003-c'].map((id) => aMigration(id, id))
const [first, second, third] = list as [Migration, Migration, Migration]

test('a past migration that reads differently now is refused by name', () => {
  const changed = { ...first, sha256: 'other' }
  expect(() => stillToRun(list, [changed])).toThrow(
    '0001-a reads differently from when it ran here. Nothing was changed.',
  )
})

test('a store of a newer version is refused', () => {
  expect(() => stillToRun([first, second], list)).toThrow('made by a newer Forthright (it knows the migration 0003-c)')
})

test('a migration put in before one that has run is refused', () => {
  expect(() => stillToRun(list, [first, third])).toThrow('0002-b should have run before 0003-c')
})
