import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Id } from '../../kit/id.ts'
import { asOneTransaction } from './guard.ts'
import { inScope } from './scope.ts'
import { aStore, emptyStore } from './store.testing.ts'

const store = await aStore()
afterAll(() => store.close())

const a = 'a' as Id
const b = 'b' as Id

await store.pool.query(`create table secret (workspace_id text not null, word text not null)`)
await store.pool.query(`select forthright_wall('secret')`)
const write = (workspace: string, as: Id | '*') =>
  inScope(store.db, as, (tx) => sql`insert into secret values (${workspace}, ${`of ${workspace}`})`.execute(tx))
const read = (as: Id | '*') =>
  inScope(store.db, as, async (tx) => {
    const { rows } = await sql<{ word: string }>`select word from secret order by word`.execute(tx)
    return rows.map(({ word }) => word)
  })

test('a query without a where sees the rows of its own workspace only, and can write no others', async () => {
  await emptyStore(store)
  await write('a', a)
  await write('b', '*')

  await expect(write('b', a)).rejects.toMatchObject({ code: '42501' })
  const changed = await inScope(store.db, a, (tx) => sql`update secret set word = 'mine'`.execute(tx))
  const stolen = inScope(store.db, a, (tx) => sql`update secret set workspace_id = 'b'`.execute(tx))

  expect(changed.numAffectedRows).toBe(1n)
  await expect(stolen).rejects.toMatchObject({ code: '42501' })
  expect(await read(a)).toEqual(['mine'])
  expect(await read(b)).toEqual(['of b'])
  expect(await read('*')).toEqual(['mine', 'of b'])
})

test('the scope ends with its transaction, and no workspace is no scope', async () => {
  await emptyStore(store)
  await write('a', a)

  const after = await store.db.transaction().execute(async (tx) => {
    if (store.kind === 'pglite') await sql`set local role forthright_plain`.execute(tx)
    return (await sql`select * from secret`.execute(tx)).rows
  })

  expect(after).toEqual([])
  await expect(read('' as Id)).rejects.toThrow('without a workspace')
})

test('every table with a workspace has its wall, and every table outside of sign-in has a workspace', async () => {
  const { rows } = await store.pool.query(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled, (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull) as has_workspace
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname not in ('migration', 'install', 'worker', 'journal_place')`)
  const wrong = (rows as { name: string; walled: boolean; policies: number; has_workspace: boolean }[]).filter(
    ({ walled, policies, has_workspace }) => !walled || policies !== 1 || !has_workspace,
  )

  expect(rows.length).toBeGreaterThan(0)
  expect(wrong).toEqual([])
})

test('what a transaction throws undoes all of it', async () => {
  await emptyStore(store)
  const broken = inScope(store.db, a, async (tx) => {
    await sql`insert into secret values ('a', 'half')`.execute(tx)
    throw new Error('changed my mind')
  })

  await expect(broken).rejects.toThrow('changed my mind')
  expect(await read('*')).toEqual([])
})

test('a commit that PostgreSQL turns into a rollback is an error, not a success', async () => {
  await emptyStore(store)
  const swallowed = inScope(store.db, a, async (tx) => {
    await sql`insert into secret values ('a', 'lost')`.execute(tx)
    await sql`select 1 / 0`.execute(tx).catch(() => {})
    return 'kept'
  })

  await expect(swallowed).rejects.toThrow('all of it was undone')
  expect(await read('*')).toEqual([])
})

test('a query beside the open transaction is an error instead of a wait for ever; after it, it is allowed', async () => {
  const beside = await inScope(store.db, a, async () => {
    const query = await sql`select 1`.execute(store.db).catch((error: Error) => error.message)
    const pool = await store.pool.query('select 1').catch((error: Error) => error.message)
    const nested = await inScope(store.db, b, async () => 'nested').catch((error: Error) => error.message)
    return [query, pool, nested]
  })
  let later: Promise<unknown> = Promise.resolve()
  await inScope(store.db, a, async () => {
    later = new Promise((resolve) => setTimeout(resolve, 50)).then(() => sql`select 1 as one`.execute(store.db))
  })

  expect(beside).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining('outside the open transaction') as string),
  )
  expect(await later).toMatchObject({ rows: [{ one: 1 }] })
  await expect(asOneTransaction(async () => read('*'))).resolves.toBeDefined()
})

test('fifty transactions at once take their turns and none is lost', async () => {
  await emptyStore(store)
  const all = Array.from({ length: 50 }, (_, i) =>
    inScope(store.db, a, async (tx) => {
      await sql`insert into secret values ('a', ${`first ${i}`})`.execute(tx)
      if (i % 5 === 4) throw new Error('no')
      await sql`insert into secret values ('a', ${`second ${i}`})`.execute(tx)
    }).catch(() => {}),
  )
  await Promise.all(all)

  expect(await read('*')).toHaveLength(80)
})

test('a failed statement with parameters does not shift the answers of the next ones', async () => {
  const answers: unknown[] = []
  for (let i = 0; i < 20; i++) {
    const failing = store.pool.query('select $1::integer / $2::integer as n', [i, i % 3 === 0 ? 0 : 1])
    answers.push(
      await failing.then(
        ({ rows }) => rows[0],
        (error: { code: string }) => error.code,
      ),
    )
    answers.push((await store.pool.query('select $1::text as word', [`word ${i}`])).rows[0])
  }

  expect(answers).toEqual(
    Array.from({ length: 20 }, (_, i) => [i % 3 === 0 ? '22012' : { n: i }, { word: `word ${i}` }]).flat(),
  )
})

test('days stay days, instants come back in our one form, numbers as numbers, json as values', async () => {
  const { rows } = await sql`
    select date '2027-03-28' as day, array[date '2027-03-28', null] as days,
      timestamptz '2027-03-28 03:30:00.123987+02' as at, array[timestamptz '2027-03-28 00:00+05:45'] as ats,
      9007199254740991::bigint as big, array[1, null]::bigint[] as bigs, 12.50::numeric as exact, count(*) as n,
      '{"a": [1, "b"]}'::jsonb as body, 'x'::text as word, array['a,b', 'c"d'] as words, true as yes, null::date as none, '\\x00ff'::bytea as bytes`.execute(
    store.db,
  )

  expect(rows).toEqual([
    {
      day: '2027-03-28',
      days: ['2027-03-28', null],
      at: '2027-03-28T01:30:00.123Z',
      ats: ['2027-03-27T18:15:00.000Z'],
      big: 9_007_199_254_740_991,
      bigs: [1, null],
      exact: 12.5,
      n: 1,
      body: { a: [1, 'b'] },
      word: 'x',
      words: ['a,b', 'c"d'],
      yes: true,
      none: null,
      bytes: Buffer.from([0, 255]),
    },
  ])
  await expect(sql`select 9007199254740993::bigint`.execute(store.db)).rejects.toThrow('too big')
})

test('what goes in as a parameter comes out the same', async () => {
  const body = { text: `it's "বাংলা" \\ \n`, list: [1, null, { deep: true }] }
  const { rows } = await sql`
    select ${'2027-03-28'}::date as day, ${'2027-03-28T01:30:00.123Z'}::timestamptz as at, ${JSON.stringify(body)}::jsonb as body,
      ${['a,b', 'c"d\\', null]}::text[] as words, ${42}::integer as n, ${true}::boolean as yes, ${null}::text as none,
      ${Buffer.from('é\0', 'latin1')}::bytea as bytes`.execute(store.db)

  expect(rows).toEqual([
    {
      day: '2027-03-28',
      at: '2027-03-28T01:30:00.123Z',
      body,
      words: ['a,b', 'c"d\\', null],
      n: 42,
      yes: true,
      none: null,
      bytes: Buffer.from([0xe9, 0]),
    },
  ])
})

test('the pool for the sign-in library gives dates it can compare', async () => {
  const { rows } = await store.pool.query<{ at: Date; day: string }>(
    `select timestamptz '2027-03-28 03:30+02' as at, date '2027-03-28' as day`,
  )

  expect(rows).toEqual([{ at: new Date('2027-03-28T01:30:00Z'), day: '2027-03-28' }])
})

test('a connection given back in the middle of a transaction is clean for the next one', async () => {
  if (store.kind === 'postgres') return
  await emptyStore(store)
  const careless = await store.pool.connect()
  await careless.query('begin')
  await careless.query(`insert into secret values ('a', 'open')`)
  careless.release()

  expect(await read('*')).toEqual([])
  await expect(careless.query('select 1')).rejects.toThrow('given back')
})
