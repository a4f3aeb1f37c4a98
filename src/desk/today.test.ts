import { afterAll, beforeAll, expect, test } from 'vitest'
import { agreePlan } from '../delay/agree-plan.act.ts'
import { aBriefed } from '../delay/delay.testing.ts'
import { aWorkspace } from '../people/people.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import { todayView } from './today.view.ts'

let world: TestWorld
beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

test('a plan that is set out asks the manager for a yes, asks nobody else, and asks no longer once it has it', async () => {
  const house = await aWorkspace(world)
  const { caseId } = await aBriefed(world, house)

  const asked = await todayView.look(world, house.manager, {})
  expect(asked.agree).toMatchObject([{ caseId, contactName: expect.stringContaining('Vogel') as string }])
  expect((await todayView.look(world, house.member, {})).agree).toEqual([])

  await agreePlan.perform(world, house.manager, { caseId })
  expect((await todayView.look(world, house.manager, {})).agree).toEqual([])
})

test('one workspace is not asked to stand behind the plan of another', async () => {
  const [one, other] = [await aWorkspace(world), await aWorkspace(world)]
  await aBriefed(world, one)
  expect((await todayView.look(world, other.manager, {})).agree).toEqual([])
})
