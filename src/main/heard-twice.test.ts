import { afterAll, expect, test } from 'vitest'
import { aWorld } from '../platform/world.testing.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aPostOffice, UNCAPPED } from '../post/post.testing.ts'
import { heardTwice } from './heard-twice.testing.ts'
import { listeners } from './listeners.ts'
import { playStory } from './whole-story.testing.ts'

const settings = { caps: UNCAPPED, replyAddress: 'replies@in.studio.example', trustedServer: 'mx.studio.example' }
const world = await aWorld({ settings, ports: { threads: testThreads() } })
const office = await aPostOffice(world)
afterAll(async () => {
  await office.close()
  await world.ports.threads.close()
  await world.store.close()
})

/** Each begins something new whenever it runs, a mail or an entry: once is the mark in its own transaction, nothing else. */
const COUNT_ON_THE_MARK = ['delay.note-reply', 'delay.remind-call', 'post.queue-system-mail']

test('whatever a listener has heard it may hear again: it leaves the same as once, for every listener there is', async () => {
  const every = Object.values(listeners).flat()
  const errands = every.filter(({ kind }) => kind === 'errand').map(({ name }) => name)
  expect(COUNT_ON_THE_MARK.filter((name) => errands.includes(name))).toEqual([])

  const { listeners: hears, stood } = heardTwice(listeners, world.store, COUNT_ON_THE_MARK)
  await playStory({ world: office.world, sink: office.sink, hears })

  expect([...stood.keys()].toSorted()).toEqual([...new Set(every.map(({ name }) => name))].toSorted())
  // Whoever has nothing to do in the story is not tried by it: a new listener needs a scene.
  expect([...stood].filter(([, { effects }]) => effects === 0).map(([name]) => name)).toEqual([])
  expect([...stood.values()].flatMap(({ faults }) => faults)).toEqual([])
}, 180_000)
