import { expect, test } from 'vitest'
import { openEngine } from './engine.ts'
import { EmbeddedPool } from './one-connection.ts'
import { testTemplate } from './store.testing.ts'
import { tidyStore } from './tidy.ts'

test('rows that are changed again and again take no more room, and the planner knows how many there are', async () => {
  const pool = new EmbeddedPool(await openEngine({ folder: null, template: await testTemplate(), durable: false }))
  const now = async () =>
    (
      await pool.query<{ pages: number; rows: number }>(
        `select (pg_relation_size(oid) / 8192)::int as pages, reltuples::int as rows from pg_class where relname = 'busy'`,
      )
    ).rows[0]
  await pool.query('create table busy (id int primary key, word text)')
  await pool.query(`insert into busy select n, repeat('a', 100) from generate_series(1, 500) n`)
  const first = await now()
  for (let turn = 0; turn < 3; turn++) {
    await pool.query(`update busy set word = repeat('b', 100)`)
    await tidyStore(pool)
  }
  const last = await now()

  expect(first?.rows).toBe(-1)
  expect(last?.rows).toBe(500)
  expect(last?.pages).toBeLessThan(3 * (first?.pages ?? 0))
  await pool.end()
})
