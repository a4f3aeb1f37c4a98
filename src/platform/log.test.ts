import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { errorForLog, makeLog } from './log.ts'
import { aStore } from './store/store.testing.ts'

function aLog() {
  const lines: string[] = []
  return { log: makeLog('info', { write: (line) => void lines.push(line) }), text: () => lines.join('') }
}

test('an error of the store says what happened and not to whom: no row, parameter or text of a client', async () => {
  const store = await aStore()
  const { log, text } = aLog()
  try {
    await store.pool.query('create table secret (email text unique, words jsonb)')
    const add = (email: string, words: string) =>
      sql`insert into secret values (${email}, ${words}::jsonb)`.execute(store.db)
    await add('vogel@nordlicht.example', '"Der Vertrag"')
    for (const [email, words] of [
      ['vogel@nordlicht.example', '"Der Vertrag"'],
      ['weiss@nordlicht.example', 'Der Vertrag ist gekündigt'],
    ] as const)
      log.error({ err: await add(email, words).catch((error: unknown) => error) }, 'act.failed')
  } finally {
    await store.close()
  }
  expect(text()).toContain('23505')
  expect(text()).toContain('duplicate key value')
  expect(text()).not.toMatch(/vogel|weiss|nordlicht|Vertrag/)
})

test('addresses and links in the words of an error are taken out, its place in the program stays', () => {
  const said = errorForLog(
    new Error('550 <vogel@nordlicht.example> unknown; see https://s.example/p/forthright_portal_01J8_abc-def', {
      cause: new Error('to weiss@nordlicht.example'),
    }),
  )
  expect(JSON.stringify(said)).not.toMatch(/vogel|weiss|01J8/)
  expect(JSON.stringify(said)).toContain('log.test.ts')
  expect(said).toMatchObject({ type: 'Error', cause: { type: 'Error' } })
})

test('a field that could carry a secret or a client’s words is blanked, whoever writes it', () => {
  const { log, text } = aLog()
  log.info({ token: 'abc', email: 'a@b.example', letter: { text: 'Guten Tag', token: 'abc' }, deliveryId: '01' }, 'x')
  expect(text()).not.toMatch(/abc|a@b|Guten/)
  expect(text()).toContain('"deliveryId":"01"')
})
