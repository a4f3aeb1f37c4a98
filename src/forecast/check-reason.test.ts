import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadMember } from '../people/member.store.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { aProject, at } from '../plan/plan.testing.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { reAgreePromise } from '../promise/re-agree-promise.act.ts'
import { checkReason } from './check-reason.act.ts'
import { lastWords, reasonId } from './correction.ts'
import { loadInputs } from './load-inputs.act.ts'
import { projectView } from './project.view.ts'
import { projectsView } from './projects.view.ts'
import { runForecast } from './run-forecast.errand.ts'
import { sayHealth } from './say-health.act.ts'

let world: TestWorld
let house: AWorkspace
let projectId: string

beforeAll(async () => {
  world = await aWorld({ ports: { threads: testThreads() } })
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  projectId = (await aProject(world, house)).id
  await runForecast.run(world, house.lead, { projectId })
})

const story = () => projectView.look(world, house.lead, { projectId })
const wrong = (correction: object, task = 'design', other: string | null = 'copy') =>
  checkReason.perform(world, house.lead, {
    projectId,
    reason: 'waits-for-finish',
    task,
    other,
    said: { verdict: 'wrong', correction, because: 'they told me' },
  })

describe('a reason that is wrong', () => {
  test('is corrected in the plan where it is a fact of the plan, with who said so and why', async () => {
    await wrong({ kind: 'no-dependency', on: 'copy' })

    const { tasks, changes, checks } = await story()
    expect(tasks.find(({ task }) => task.key === 'design')?.task.links).toEqual([])
    expect(changes[0]).toMatchObject({ taskKey: 'design', byId: house.lead.id, reason: 'they told me' })
    expect(checks).toMatchObject([
      { reason: 'waits-for-finish', task: 'design', other: 'copy', verdict: 'wrong', byId: house.lead.id },
    ])
  })

  test.each([
    [{ kind: 'remaining', minutes: 120 }, { progress: { remaining: 120 } }],
    [{ kind: 'estimate', low: 60, likely: 90, high: 600 }, { estimate: { low: 60, likely: 90, high: 600 } }],
    [{ kind: 'waits-on', waitsOn: 'client' }, { waitsOn: 'client' }],
  ])('changes what the next forecast is made of: %j', async (correction, becomes) => {
    await wrong(correction)
    const { kept } = await runForecast.run(world, house.lead, { projectId })

    expect(kept).toBe(true)
    const { tasks } = await story()
    expect(tasks.find(({ task }) => task.key === 'design')?.task).toMatchObject(becomes)
  })

  test('stands beside the reason where the plan has no such fact, and changes no plan', async () => {
    const before = (await story()).project.version
    await wrong({ kind: 'note' })

    const { project, checks } = await story()
    expect(project.version).toBe(before)
    expect(checks).toMatchObject([{ verdict: 'wrong', correction: { kind: 'note' }, because: 'they told me' }])
  })

  test('needs a reason, a task of the plan, and the right to change it', async () => {
    const said = { verdict: 'wrong', correction: { kind: 'note' }, because: ' ' }
    const about = { projectId, reason: 'waits-for-finish', task: 'design', said }
    const refused = (kind: string) => ({ refusal: { kind } })

    await expect(checkReason.perform(world, house.lead, about)).rejects.toMatchObject(refused('bad-input'))
    await expect(wrong({ kind: 'note' }, 'gone')).rejects.toMatchObject(refused('not-found'))
    const right = { ...about, said: { verdict: 'right' } }
    await expect(checkReason.perform(world, house.viewer, right)).rejects.toMatchObject(refused('not-allowed'))
  })
})

test('a finished task that is called an outlier no longer teaches the pace', async () => {
  const actual = { actualStart: at('2027-01-04T09:00'), actualFinish: at('2027-01-29T17:00') }
  await recordProgress.perform(world, house.lead, { projectId, reports: [{ key: 'copy', progress: actual }] })
  const startOf = async () =>
    (await loadInputs.perform(world, house.lead, { projectId }))?.plan.tasks.find((t) => t.key === 'copy')?.progress
  expect(await startOf()).toMatchObject(actual)

  await wrong({ kind: 'outlier' }, 'copy', null)

  expect(await startOf()).toMatchObject({ actualStart: null, actualFinish: actual.actualFinish })
  expect((await story()).tasks.find(({ task }) => task.key === 'copy')?.task.progress).toMatchObject(actual)
})

test('a reason that was checked is known by what it is about, and the last word counts', async () => {
  const about = { reason: 'waits-for-finish', task: 'design', other: 'copy' } as const
  await wrong({ kind: 'note' })
  world.clock.pass(1)
  await checkReason.perform(world, house.lead, { projectId, ...about, said: { verdict: 'right' } })

  const { checks, forecast } = await story()

  const reason = forecast?.reasons.find((r) => r.about?.task === 'design')
  expect(reason?.about).toEqual({ task: 'design', other: 'copy' })
  expect(lastWords(checks).get(reasonId(about))?.verdict).toBe('right')
  expect(lastWords(checks).get(reasonId({ ...about, other: null }))).toBeUndefined()
})

describe('what a person says of a promise', () => {
  const opinion = async () => (await story()).promises[0]?.opinion

  test('stands beside what is computed, with its reason, until it is taken back', async () => {
    const { id: promiseId } = await aPromise(world, house, { projectId: projectId as never, day: '2027-02-03' })
    await runForecast.run(world, house.lead, { projectId })
    const computed = (await story()).promises[0]?.outlook?.state
    await sayHealth.perform(world, house.lead, { promiseId, health: 'holds', because: 'the build is ready already' })

    expect(computed).not.toBe('holds')
    expect(await opinion()).toMatchObject({
      health: 'holds',
      because: 'the build is ready already',
      byId: house.lead.id,
    })
    expect((await story()).promises[0]?.outlook?.state).toBe(computed)
    const listed = async () =>
      (await projectsView.look(world, house.lead, {})).lines.find(({ project }) => project.id === projectId)?.opinion
    const { name } = await written(world, house.workspaceId, (moment) => loadMember(moment, house.lead.id as never))
    expect(await listed()).toMatchObject({ health: 'holds', byName: name, because: 'the build is ready already' })

    world.clock.pass(1)
    await sayHealth.perform(world, house.lead, { promiseId, health: null, because: 'it was not' })
    expect(await opinion()).toBeNull()
    expect(await listed()).toBeNull()
  })

  test('belongs to the day the promise had then, and is not given without a reason', async () => {
    const { id: promiseId } = await aPromise(world, house, { projectId: projectId as never, day: '2027-02-03' })
    await expect(
      sayHealth.perform(world, house.lead, { promiseId, health: 'holds', because: '' }),
    ).rejects.toMatchObject({ refusal: { kind: 'bad-input' } })
    await sayHealth.perform(world, house.lead, { promiseId, health: 'red', because: 'the printer is closed' })
    await reAgreePromise.perform(world, house.lead, {
      promiseId,
      day: '2027-03-03',
      askedBy: 'us',
      reason: 'the printer',
    })

    expect(await opinion()).toBeNull()
  })
})
