import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Id } from '../../kit/id.ts'
import { openStore } from './open.ts'
import { inScope } from './scope.ts'
import { testTemplate } from './store.testing.ts'
import { Queue, whileSomebodyWaits } from './visitors.ts'

// A server has several connections: the one door is the embedded store's.
const store = await openStore({ memory: true, template: await testTemplate() })
afterAll(() => store.close())

test('at the one door those at a screen go first, in their order, and after four of them one of the others', () => {
  const queue = new Queue<string>()
  for (const other of ['a', 'b', 'c']) queue.push(other)
  whileSomebodyWaits(() => {
    for (let i = 1; i <= 6; i++) queue.push(`v${i}`)
  })
  queue.remove('b')
  const order = Array.from({ length: 9 }, () => queue.shift())
  expect(order).toEqual(['v1', 'v2', 'v3', 'v4', 'a', 'v5', 'v6', 'c', undefined])
})

test('who looks at a page is answered before the work that the product has lined up, also after having waited themselves', async () => {
  const done: string[] = []
  const work = (name: string) =>
    inScope(store.db, 'W' as Id, async (tx) => {
      await sql`select 1`.execute(tx)
      done.push(name)
    })
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  let begun = () => {}
  const holding = new Promise<void>((resolve) => (begun = resolve))
  const held = inScope(store.db, 'W' as Id, () => {
    begun()
    return gate
  })
  await holding
  const lined = ['first', 'second', 'third'].map(work)
  const visit = whileSomebodyWaits(async () => {
    await work('session')
    await work('page')
  })
  // Nobody waits for the world before they stand in line: one turn of the loop, and all of them do.
  await turn()
  open()
  await Promise.all([held, visit, ...lined])
  expect(done[0]).toBe('session')
  expect(done).toHaveLength(5)
})
