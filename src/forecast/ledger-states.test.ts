import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { aWorkspace } from '../people/people.testing.ts'
import { aProject } from '../plan/plan.testing.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { reAgreePromise } from '../promise/re-agree-promise.act.ts'
import { ledgerStates } from './ledger-states.view.ts'
import { projectView } from './project.view.ts'
import { runForecast } from './run-forecast.errand.ts'

let world: TestWorld

beforeAll(async () => {
  world = await aWorld({ ports: { threads: testThreads() } })
  world.clock.set(MONDAY_MORNING)
})
afterAll(() => world.store.close())

test('the ledger sees of each promise what its project sees, and nothing of one that has moved since', async () => {
  const house = await aWorkspace(world)
  const project = await aProject(world, house)
  const said = { projectId: project.id, taskKey: 'build' } as const
  const soon = await aPromise(world, house, { ...said, day: '2027-02-03' })
  const far = await aPromise(world, house, { ...said, day: '2027-12-01' })
  const moving = await aPromise(world, house, { ...said, day: '2027-02-04' })
  await aPromise(world, house, { ...said, kind: 'news', day: '2027-02-02' })
  await runForecast.run(world, house.lead, { projectId: project.id })
  await reAgreePromise.perform(world, house.lead, {
    promiseId: moving.id,
    day: day('2027-12-02'),
    askedBy: 'client',
    reason: 'They asked for it',
  })

  const { states } = await ledgerStates.look(world, house.lead, {})

  const { promises } = await projectView.look(world, house.lead, { projectId: project.id, language: 'en' })
  const inProject = new Map(promises.map(({ promise, outlook }) => [promise.id, outlook?.state]))
  expect(new Map(states.map(({ promiseId, state }) => [promiseId, state]))).toEqual(
    new Map([
      [soon.id, 'red'],
      [far.id, 'holds'],
    ]),
  )
  for (const { promiseId, state } of states) expect(state).toBe(inProject.get(promiseId))
  const other = await aWorkspace(world)
  expect((await ledgerStates.look(world, other.lead, {})).states).toEqual([])
})
