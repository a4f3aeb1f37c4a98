import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { changeProject } from '../plan/change-project.act.ts'
import { editPlan } from '../plan/edit-plan.act.ts'
import { aProject } from '../plan/plan.testing.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import { headways, type Headways } from '../platform/headway.ts'
import type { Threads } from '../platform/threads.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { keepPromise } from '../promise/keep-promise.act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { reAgreePromise } from '../promise/re-agree-promise.act.ts'
import { compareOptions } from './compare-options.errand.ts'
import { loadInputs } from './load-inputs.act.ts'
import { outlook } from './outlook.ts'
import { projectView } from './project.view.ts'
import { projectsView } from './projects.view.ts'
import { runForecast } from './run-forecast.errand.ts'
import { seeHeadway } from './see-headway.errand.ts'
import { saveForecast } from './save-forecast.act.ts'
import { latestForecast, outlookOf } from './snapshot.store.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld({ ports: { threads: testThreads() } })
})
afterAll(() => world.store.close())

async function aHouse(): Promise<AWorkspace> {
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  return house
}

async function bodiesOf(projectId: string): Promise<string[]> {
  const found = await written(world, house.workspaceId, ({ tx }) =>
    sql<{ body: string }>`select body from forecast where project_id = ${projectId} order by id`.execute(tx),
  )
  return found.rows.map((row) => row.body)
}

const readyFacts = async () =>
  (await announcedFacts(world, house.workspaceId)).filter((fact) => fact['name'] === 'forecast.ready')

describe('a forecast', () => {
  test('is worked out in a thread, kept, and announced with the chance of each promise', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const promise = await aPromise(world, house, { projectId: project.id, taskKey: 'build', day: '2027-02-26' })

    const { kept } = await runForecast.run(world, lead, { projectId: project.id })

    expect(kept).toBe(true)
    const found = await written(world, house.workspaceId, (moment) => outlookOf(moment, promise.id))
    expect(found).toMatchObject({ day: '2027-02-26', asOf: '2027-02-01' })
    expect(found?.chain.map((step) => step.task)).toEqual(['copy', 'design', 'build'])
    expect(found && found.p10 <= found.p50 && found.p50 <= found.p80 && found.p80 <= found.p95).toBe(true)
    expect(await readyFacts()).toEqual([
      expect.objectContaining({
        projectId: project.id,
        asOf: '2027-02-01',
        outlooks: [expect.objectContaining({ promiseId: promise.id, firstChance: found?.chance, amberBefore: false })],
      }),
    ])
  })

  test('gives the same bytes for the same inputs and seed, in the thread and here', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const input = await loadInputs.perform(world, lead, { projectId: project.id })
    if (!input) throw new Error('nothing to forecast')

    await runForecast.run(world, lead, { projectId: project.id })

    expect(await bodiesOf(project.id)).toEqual([JSON.stringify(outlook(input))])
  })

  test('is not worked out again while nothing has changed', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)

    await runForecast.run(world, lead, { projectId: project.id })
    const again = await runForecast.run(world, lead, { projectId: project.id })

    expect(again).toEqual({ kept: false })
    expect(await bodiesOf(project.id)).toHaveLength(1)
  })

  test('is dropped if the plan has changed while it was worked out', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const input = await loadInputs.perform(world, lead, { projectId: project.id })
    if (!input) throw new Error('nothing to forecast')
    const forecast = outlook(input)
    const { id: projectId, version } = project

    await editPlan.perform(world, lead, {
      projectId,
      version,
      edits: [{ key: 'copy', set: { estimate: { low: null, likely: 60, high: null } } }],
    })
    const saved = await saveForecast.perform(world, lead, { projectId, forecast, bases: {} })

    expect(saved).toEqual({ kept: false })
    expect(await bodiesOf(projectId)).toEqual([])
    expect(await readyFacts()).toEqual([])
  })

  test('is worked out again when somebody changes the plan under it', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const { id: projectId, version } = project
    const { threads } = world.ports
    let edits = 0
    const ports = {
      ...world.ports,
      threads: {
        run: async (...work: Parameters<typeof threads.run>) => {
          const out = await threads.run(...work)
          if (edits++ === 0)
            await editPlan.perform(world, lead, {
              projectId,
              version,
              edits: [{ key: 'copy', set: { deadline: '2027-02-09' } }],
            })
          return out
        },
      } as typeof threads,
    }

    const { kept } = await runForecast.run({ ...world, ports }, lead, { projectId })

    expect([kept, edits]).toEqual([true, 2])
    const { forecast } = await projectView.look(world, lead, { projectId })
    expect(forecast?.fresh).toBe(true)
  })

  test('offers no day that is a holiday where the client is', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house, { startsOn: '2027-05-10' })
    await aPromise(world, house, { projectId: project.id, day: '2027-05-11' })
    const input = await loadInputs.perform(world, lead, { projectId: project.id })

    expect(input?.promises[0]?.clientCalendar?.daysOff).toContain('2027-05-17')
  })

  test('keeps the first chance of the day that was agreed, and starts anew with another day', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const { id: promiseId } = await aPromise(world, house, { projectId: project.id, day: '2027-02-26' })
    const chances = async () =>
      (await written(world, house.workspaceId, (moment) => loadPromise(moment, promiseId))).days.map(
        (d) => d.firstChance,
      )

    await runForecast.run(world, lead, { projectId: project.id })
    const [first] = await chances()
    await recordProgress.perform(world, lead, {
      projectId: project.id,
      at: '2027-02-10T17:00',
      reports: [{ key: 'copy', progress: { actualStart: '2027-02-01T09:00', remaining: 1440 } }],
    })
    await runForecast.run(world, lead, { projectId: project.id })
    const stillFirst = await chances()
    await reAgreePromise.perform(world, lead, { promiseId, day: '2027-04-16', askedBy: 'us', reason: 'by phone' })
    await runForecast.run(world, lead, { projectId: project.id })

    expect(stillFirst).toEqual([first])
    expect(await chances()).toEqual([first, expect.any(Number)])
    const [old, now] = await chances()
    expect(now).toBeGreaterThan(old ?? 1)
  })

  test('says amber before when the promise stood at risk at the status date before this one', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    await aPromise(world, house, { projectId: project.id, day: '2027-02-10' })
    await runForecast.run(world, lead, { projectId: project.id })
    await recordProgress.perform(world, lead, {
      projectId: project.id,
      at: '2027-02-03T17:00',
      reports: [{ key: 'copy', progress: { actualStart: '2027-02-01T09:00', remaining: 480 } }],
    })
    await runForecast.run(world, lead, { projectId: project.id })

    const [ready] = await readyFacts()

    expect(ready).toMatchObject({ asOf: '2027-02-03', outlooks: [{ amberBefore: true }] })
  })

  test('of an empty plan, or of a promise without a project, is none', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house, { tasks: [] })

    expect(await runForecast.run(world, lead, { projectId: project.id })).toEqual({ kept: false })
    expect(await runForecast.run(world, lead, { projectId: null })).toEqual({ kept: false })
  })
})

describe('what if', () => {
  test('compares ways back on the same luck: less scope is earlier, all later gains nothing', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const { id: promiseId } = await aPromise(world, house, { projectId: project.id, day: '2027-02-12' })

    const table = await compareOptions.run(world, lead, {
      promiseId,
      options: [
        { option: 'later', edit: { kind: 'all-later' } },
        { option: 'less', edit: { kind: 'cut-scope', tasks: ['build'] } },
      ],
    })

    const [nothing, later, less] = table.rows
    expect(later?.gained).toEqual({ p5: 0, p50: 0, p95: 0 })
    expect(less && nothing && less.chance > nothing.chance && less.day < nothing.day).toBe(true)
    expect(table.groups[0]).toEqual(['less'])
  })

  test('names a task that is not in the plan', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const { id: promiseId } = await aPromise(world, house, { projectId: project.id })
    const options = [{ option: 'x', edit: { kind: 'cut-scope', tasks: ['seo'] } }]

    await expect(compareOptions.run(world, lead, { promiseId, options })).rejects.toMatchObject({
      refusal: { kind: 'not-found', what: 'task', key: 'seo' },
    })
  })
})

describe('the pages', () => {
  test('projects: the next promise, its chance, and how much changed this week', async () => {
    const { lead, client } = await aHouse()
    const project = await aProject(world, house)
    const promise = await aPromise(world, house, { projectId: project.id, day: '2027-02-26' })
    await runForecast.run(world, lead, { projectId: project.id })

    const { lines } = await projectsView.look(world, lead, {})

    expect(lines).toEqual([
      expect.objectContaining({
        clientName: client.name,
        next: { promiseId: promise.id, label: 'New website', day: '2027-02-26', state: 'open' },
        changed: 3,
        tasks: 3,
        finished: false,
        chance: expect.objectContaining({ asOf: '2027-02-01' }),
      }),
    ])
  })

  test('projects: one whose promises are all delivered is finished, not without promises', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const promise = await aPromise(world, house, { projectId: project.id, day: '2027-02-26' })
    await keepPromise.perform(world, lead, { promiseId: promise.id, on: '2027-02-01' })

    const { lines } = await projectsView.look(world, lead, {})

    const delivered = { label: 'New website', on: '2027-02-01', how: 'early' }
    expect(lines).toMatchObject([{ next: null, finished: true, delivered }])
  })

  test('project: dates of the plan, why the date is where it is, and what would have to be true to hold it', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    await aPromise(world, house, { projectId: project.id, day: '2027-02-12' })
    await runForecast.run(world, lead, { projectId: project.id })

    const story = await projectView.look(world, lead, { projectId: project.id })

    expect(story.tasks.map((t) => [t.task.key, t.start, t.finish])).toEqual([
      ['copy', '2027-02-01T09:00', '2027-02-03T17:00'],
      ['design', '2027-02-04T09:00', '2027-02-08T17:00'],
      ['build', '2027-02-09T09:00', '2027-02-15T17:00'],
    ])
    expect(story.forecast?.fresh).toBe(true)
    const [promise] = story.promises
    expect(promise?.reasons.map((r) => r.key)).toContain('waits-for-finish')
    expect(promise?.conditions.map((r) => r.key)).toContain('must-finish-by')
  })

  test('a later plan makes the kept forecast stale until the next one is there', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    await runForecast.run(world, lead, { projectId: project.id })
    const edits = [{ key: 'copy', set: { name: 'Texts' } }]
    await editPlan.perform(world, lead, { projectId: project.id, version: project.version, edits })

    const stale = await projectView.look(world, lead, { projectId: project.id })
    await runForecast.run(world, lead, { projectId: project.id })
    const fresh = await projectView.look(world, lead, { projectId: project.id })

    expect([stale.forecast?.fresh, fresh.forecast?.fresh]).toEqual([false, true])
  })

  test('another lead changes no date: the same forecast speaks of the new version too', async () => {
    const { lead, members } = await aHouse()
    const project = await aProject(world, house)
    await runForecast.run(world, lead, { projectId: project.id })
    const { id: projectId, version } = project
    await changeProject.perform(world, lead, { projectId, version, set: { leadId: members.manager.id } })

    await runForecast.run(world, lead, { projectId })

    const story = await projectView.look(world, lead, { projectId })
    expect([story.forecast?.fresh, story.leadName]).toEqual([true, members.manager.name])
    expect(await bodiesOf(projectId)).toHaveLength(1)
  })
})

test('a stranger’s project has no forecast to read', async () => {
  await aHouse()
  const project = await aProject(world, house)
  const { lead: stranger, workspaceId } = await aWorkspace(world)

  await expect(projectView.look(world, stranger, { projectId: project.id })).rejects.toMatchObject({
    refusal: { kind: 'not-found' },
  })
  expect(await written(world, workspaceId, (moment) => latestForecast(moment, project.id))).toBeNull()
})

describe('how far a forecast is', () => {
  test('can be seen while the thread is at it, by its own workspace alone, and is gone once it is kept', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const seen = headways()
    const real = world.ports.threads
    const shares: (number | null)[] = []
    const look = async (actor = lead) => {
      const { share } = await seeHeadway.run(watched, actor, { of: project.id })
      shares.push(share)
    }
    // The real thread, asked half-way.
    const threads: Threads = {
      ...real,
      run: async (name, work) => {
        await look()
        work.onProgress?.(0.5)
        await look()
        await look((await aWorkspace(world)).lead)
        return real.run(name, work)
      },
    }
    const watched = { ...world, ports: { ...world.ports, threads, headways: seen } }

    await look()
    const { kept } = await runForecast.run(watched, lead, { projectId: project.id })
    await look()

    expect(kept).toBe(true)
    expect(shares).toEqual([null, 0, 0.5, null, null])
  })

  test('is told by the thread itself, up to the end', async () => {
    const { lead } = await aHouse()
    const project = await aProject(world, house)
    const told: number[] = []
    const real = world.ports.threads
    const seen: Headways = {
      shareOf: () => null,
      during: (_of, work) => work((share) => void told.push(share)),
    }
    const watched = { ...world, ports: { ...world.ports, threads: real, headways: seen } }

    await runForecast.run(watched, lead, { projectId: project.id })

    expect(told.length).toBeGreaterThan(0)
    expect(told.every((share, i) => share > 0 && share <= 1 && share >= (told[i - 1] ?? 0))).toBe(true)
  })
})
