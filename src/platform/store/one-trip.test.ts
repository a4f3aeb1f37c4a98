import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEngine, type Answer, type LocalEngine } from './engine.ts'
import { testTemplate } from './store.testing.ts'

let engine: LocalEngine
beforeAll(async () => {
  engine = await openEngine({ folder: null, template: await testTemplate(), durable: false })
  await engine.run('create table thing (id int primary key, name text not null)', null)
})
afterAll(() => engine.close())

const rowsOf = (answer: Answer) => (answer.kind === 'done' ? answer.results[0]?.rows : answer)

test('a statement asked again gives what stands now, with other values', async () => {
  const add = 'insert into thing values ($1, $2)'
  for (let id = 0; id < 20; id++) await engine.run(add, [String(id), `name ${id}`])
  const ask = 'select name from thing where id = $1'

  expect(rowsOf(await engine.run(ask, ['3']))).toEqual([['name 3']])
  await engine.run('update thing set name = $1 where id = $2', ['another', '3'])

  expect(rowsOf(await engine.run(ask, ['3']))).toEqual([['another']])
  expect(rowsOf(await engine.run(ask, ['4']))).toEqual([['name 4']])
  expect(rowsOf(await engine.run(ask, ['99']))).toEqual([])
})

test('a statement that failed, at its making or at its doing, can be asked again', async () => {
  const add = 'insert into thing (id, name) values ($1, $2)'
  const odd = 'select name from no_such_thing where id = $1'

  expect(await engine.run(add, ['500', null])).toMatchObject({ kind: 'error', error: { code: '23502' } })
  expect(await engine.run(odd, ['1'])).toMatchObject({ kind: 'error', error: { code: '42P01' } })
  expect(await engine.run(odd, ['1'])).toMatchObject({ kind: 'error', error: { code: '42P01' } })

  expect(await engine.run(add, ['500', 'now'])).toMatchObject({ kind: 'done', results: [{ rowCount: 1 }] })
  expect(await engine.run(add, ['500', 'now'])).toMatchObject({ kind: 'error', error: { code: '23505' } })
})

test('a failure inside of a transaction undoes it, known statements and new ones alike', async () => {
  const rename = 'update thing set name = $1 where id = $2'
  await engine.run(rename, ['before', '5'])

  await engine.run('begin', null)
  await engine.run(rename, ['inside', '5'])
  expect(await engine.run(rename, [null, '5'])).toMatchObject({ kind: 'error', inTransaction: true })
  expect(await engine.run('select name from thing where id = $1', ['5'])).toMatchObject({ error: { code: '25P02' } })
  expect(await engine.run('select name as of_late from thing where id = $1', ['5'])).toMatchObject({
    error: { code: '25P02' },
  })
  const over = await engine.run('commit', null)

  expect(over).toMatchObject({ kind: 'done', results: [{ command: 'ROLLBACK' }], inTransaction: false })
  expect(rowsOf(await engine.run('select name from thing where id = $1', ['5']))).toEqual([['before']])
  expect(rowsOf(await engine.run('select name as of_late from thing where id = $1', ['5']))).toEqual([['before']])
})

test('a table that gets another shape is read in it', async () => {
  const all = 'select * from thing where id = $1'
  expect(rowsOf(await engine.run(all, ['6']))).toEqual([['6', 'name 6']])

  await engine.run(`alter table thing add column colour text not null default 'red'`, null)

  expect(rowsOf(await engine.run(all, ['6']))).toEqual([['6', 'name 6', 'red']])
})

test('more statements than are kept, and more uses than a plan has, change no answer', async () => {
  for (let n = 0; n < 600; n++) {
    expect(rowsOf(await engine.run(`select $1::int + ${n}`, ['1']))).toEqual([[String(n + 1)]])
    expect(rowsOf(await engine.run('select id from thing where id = $1', ['7']))).toEqual([['7']])
  }
  expect(rowsOf(await engine.run('select $1::int + 0', ['1']))).toEqual([['1']])
  const kept = await engine.run('select count(*) from pg_prepared_statements', null)
  expect(Number(rowsOf(kept) instanceof Array ? (rowsOf(kept) as string[][])[0]?.[0] : Number.NaN)).toBeLessThan(420)
})
