import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { inScope } from './scope.ts'
import { aStore } from './store.testing.ts'

const store = await aStore()
afterAll(() => store.close())

test('a transaction sees and writes the rows of its own workspace only', async () => {
  await store.pool.query(`create table secret (workspace_id text not null, word text not null)`)
  await store.pool.query(`select forthright_wall('secret')`)
  const write = (workspace: string, as: string) =>
    inScope(store.db, as as never, (tx) => sql`insert into secret values (${workspace}, ${workspace})`.execute(tx))
  const read = (as: string) =>
    inScope(store.db, as as never, async (tx) =>
      (await sql<{ word: string }>`select word from secret order by word`.execute(tx)).rows.map(({ word }) => word),
    )

  await write('a', 'a')
  await write('b', '*')

  await expect(write('b', 'a')).rejects.toMatchObject({ code: '42501' })
  expect(await read('a')).toEqual(['a'])
  expect(await read('b')).toEqual(['b'])
  expect(await read('*')).toEqual(['a', 'b'])
})
