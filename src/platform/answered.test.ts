import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '../kit/id.ts'
import type { Actor } from './actor.ts'
import { answerOnce, forgetUnanswered } from './answered.ts'
import { aWorld, type TestWorld } from './world.testing.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

const lena = { id: 'lena', scope: { workspaceId: 'w' as Id } } as unknown as Actor
const ask = (key: string, perform: () => Promise<unknown>, asked: unknown = { day: '2027-03-01' }) =>
  answerOnce({ world, actor: lena, mails: true, key, asked, perform })
/** A request that has begun and never ends, as one that a crash broke off. */
const begun = (key: string) =>
  new Promise<void>((resolve) => {
    void ask(key, () => {
      resolve()
      return new Promise(() => {})
    })
  })
const refusedAs = (kind: string) => ({ refusal: { kind } })

test('a request that comes twice is done once and answered alike', async () => {
  let done = 0
  const work = () => Promise.resolve({ nth: ++done })
  expect(await ask('twice', work)).toEqual({ nth: 1 })
  expect(await ask('twice', work)).toEqual({ nth: 1 })
  await expect(ask('twice', work, { day: '2027-03-02' })).rejects.toMatchObject(refusedAs('other-body'))
  expect(done).toBe(1)
})

test('what was refused may be mended and sent again under its key', async () => {
  await expect(ask('mended', () => Promise.reject(new Error('no such day')))).rejects.toThrow('no such day')
  expect(await ask('mended', () => Promise.resolve('done'), { day: '2027-03-03' })).toBe('done')
})

test('a request still under way is not begun a second time', async () => {
  await begun('slow')
  await expect(ask('slow', () => Promise.resolve('again'))).rejects.toMatchObject(refusedAs('in-flight'))
})

test('one broken off by a crash may be sent again after a minute, and is then done once', async () => {
  await begun('crashed')
  await expect(ask('crashed', () => Promise.resolve('again'))).rejects.toMatchObject(refusedAs('in-flight'))
  world.clock.pass(1)
  let finish = (_answer: string) => {}
  let first: Promise<unknown> = Promise.resolve()
  await new Promise<void>((began) => {
    first = ask('crashed', () => {
      began()
      return new Promise((resolve) => (finish = resolve))
    })
  })
  await expect(ask('crashed', () => Promise.resolve('a second time'))).rejects.toMatchObject(refusedAs('in-flight'))
  finish('done')
  expect(await first).toBe('done')
  expect(await ask('crashed', () => Promise.resolve('a third time'))).toBe('done')
})

test('after a start with the store to ourselves nothing counts as under way', async () => {
  await begun('before')
  await expect(ask('before', () => Promise.resolve('again'))).rejects.toMatchObject(refusedAs('in-flight'))
  await forgetUnanswered(world)
  expect(await ask('before', () => Promise.resolve('done'))).toBe('done')
})
