import { afterAll, beforeAll, expect, test } from 'vitest'
import { addMinutes } from '../kit/day.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { composerView } from './composer.view.ts'
import { discardDraft } from './discard-draft.act.ts'
import { aDraft } from './post.testing.ts'
import { restoreDraft } from './restore-draft.act.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
})
afterAll(() => world.store.close())

const seen = (messageId: string) => composerView.look(world, house.lead, { messageId })

test('a draft is set aside, kept, and taken up again as it was', async () => {
  const { id: messageId, version, text } = await aDraft(world, house)
  const { latest } = await discardDraft.perform(world, house.lead, { messageId, version })
  const aside = await seen(messageId)
  await restoreDraft.perform(world, house.lead, { messageId, latest })
  const back = await seen(messageId)

  expect([aside.aside, back.aside]).toEqual([true, false])
  expect(back.message).toMatchObject({ text, version, state: 'draft', latest: null })
})

test('a draft that somebody changed meanwhile is not set aside', async () => {
  const { id: messageId, version } = await aDraft(world, house)
  const asked = discardDraft.perform(world, house.lead, { messageId, version: version + 1 })
  await expect(asked).rejects.toMatchObject({ refusal: { kind: 'changed-meanwhile' } })
})

test('an end of its time that has passed by then is no end', async () => {
  const { id: messageId, version } = await aDraft(world, house)
  await discardDraft.perform(world, house.lead, { messageId, version })
  await restoreDraft.perform(world, house.lead, { messageId, latest: addMinutes(world.clock(), -60) })
  expect((await seen(messageId)).aside).toBe(false)
})
