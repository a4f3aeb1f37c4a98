import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openStore, type Store } from './open.ts'
import { testTemplate } from './store.testing.ts'

let folder = ''
let store: Store
const real = { fsyncSync: fs.fsyncSync, writeSync: fs.writeSync }

// Each test opens stores on a real disk, which others may keep busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'forthright-disk-'))
  store = await openStore({ folder, thread: null, template: await testTemplate() })
  await store.pool.query('create table kept (id integer primary key)')
  for (let row = 1; row <= 5; row++) await insert(row)
})

afterEach(() => {
  Object.assign(fs, real)
  fs.rmSync(folder, { recursive: true })
})

const insert = (row: number) => store.pool.query('insert into kept values ($1)', [row])

function failWith(code: string): () => never {
  return () => {
    throw Object.assign(new Error(`${code}: the disk says no`), { code })
  }
}

async function rowsAfterRestart(): Promise<number[]> {
  Object.assign(fs, real)
  await store.close()
  const again = await openStore({ folder, thread: null })
  const { rows } = await again.pool.query<{ id: number }>('select id from kept order by id')
  await again.close()
  return rows.map(({ id }) => id)
}

test('a commit that the disk refuses to keep is never acknowledged, and nothing works until the next start', async () => {
  Object.assign(fs, { fsyncSync: failWith('EIO') })

  await expect(insert(6)).rejects.toThrow('the disk refused to keep')
  Object.assign(fs, real)
  await expect(insert(7)).rejects.toThrow('must be opened again')
  expect((await store.failed).message).toContain('the disk says no')
  expect(await rowsAfterRestart()).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]))
})

test('on a full disk a commit is refused and what was acknowledged is there after the next start', async () => {
  Object.assign(fs, { writeSync: failWith('ENOSPC') })

  await expect(insert(6)).rejects.toThrow()
  Object.assign(fs, real)
  const next = await insert(7).then(
    () => [7],
    () => [],
  )
  expect(await rowsAfterRestart()).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, ...next]))
})

test('a folder that is not a store, or is one of another PostgreSQL, is left alone', async () => {
  await store.close()
  const version = path.join(folder, 'store', 'PG_VERSION')
  fs.writeFileSync(version, '17\n')
  await expect(openStore({ folder, thread: null })).rejects.toThrow('written by an embedded PostgreSQL 17')
  fs.rmSync(version)
  await expect(openStore({ folder, thread: null })).rejects.toThrow('is not a store')

  expect(fs.existsSync(path.join(folder, 'store', 'base'))).toBe(true)
  expect(fs.readdirSync(folder)).toEqual(['store'])
})
