import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dayIn, day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { wall } from '../kit/calendar.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { aProject, at } from '../plan/plan.testing.ts'
import type { Project } from '../plan/project.ts'
import { recordProgress } from '../plan/record-progress.act.ts'
import { inScope } from '../platform/store/scope.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { testThreads } from '../platform/threads.testing.ts'
import { aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { keepPromise } from '../promise/keep-promise.act.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { aPromise } from '../promise/promise.testing.ts'
import { withdrawPromise } from '../promise/withdraw-promise.act.ts'
import type { PastForecast } from './calibration.ts'
import { historyFrom, outcomesOf, workLeft, type PastRow } from './history.ts'
import { learnOutcome } from './learn-outcome.act.ts'
import { loadInputs } from './load-inputs.act.ts'
import { aTask, D, MONDAY, office } from './plan.testing.ts'
import { runForecast } from './run-forecast.errand.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld({ ports: { threads: testThreads() } })
})
afterAll(() => world.store.close())
beforeEach(async () => {
  await emptyStore(world.store)
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
})

/** A project forecast on three Mondays and delivered on the day given; gives its promise. */
async function aFinished(on: string, name = 'Past') {
  const { lead } = house
  const project = await aProject(world, house, { name })
  const promise = await aPromise(world, house, { projectId: project.id, day: '2027-02-16' })
  const forecast = () => runForecast.run(world, lead, { projectId: project.id })
  await forecast()
  world.clock.pass(7 * 24 * 60)
  await recordProgress.perform(world, lead, {
    projectId: project.id,
    reports: [{ key: 'copy', progress: { actualStart: at('2027-02-01T09:00'), actualFinish: at('2027-02-04T17:00') } }],
  })
  await forecast()
  world.clock.pass(21 * 24 * 60)
  await keepPromise.perform(world, lead, { promiseId: promise.id, on })
  await learnOutcome.perform(world, house.system, { projectId: project.id })
  world.clock.set(MONDAY_MORNING)
  return { project, promise }
}

const historyOf = async (project: Pick<Project, 'id'>, actor = house.lead) =>
  (await loadInputs.perform(world, actor, { projectId: project.id }))?.history

const rowsOf = () =>
  inScope(world.db, '*', (tx) => tx.selectFrom('forecast_past').selectAll().orderBy('as_of').execute())

describe('a finished project', () => {
  test('sets each of its forecasts beside what came true', async () => {
    const { project, promise } = await aFinished('2027-02-19')

    const rows = await rowsOf()

    expect(rows.map((row) => [row.project_id, row.promise_id, row.as_of])).toEqual([
      [project.id, promise.id, '2027-02-01'],
      [project.id, promise.id, '2027-02-08'],
    ])
    expect(rows.map((row) => row.earned)).toEqual([0, expect.closeTo(24 / 88, 6)])
    const taught = rows.map((row) => row.taught as PastForecast)
    expect(taught.map((past) => past.project)).toEqual([project.id, project.id])
    expect(taught[0]?.slip).toBeCloseTo(0, 1)
    // Said on the first Monday to take eleven days, and it took fifteen.
    expect(taught[0]?.parts?.pace).toBeCloseTo(Math.log(15 / 11), 1)
    expect(taught.every((past) => past.logError > 0 && (past.spread ?? 0) > 0)).toBe(true)
    expect(rows.every((row) => row.off_days > 0)).toBe(true)
  })

  test('teaches the projects of the same lead, and those of another lead one class higher', async () => {
    await aFinished('2027-02-19')
    const mine = await aProject(world, house, { name: 'Next' })
    const theirs = await aProject(world, { ...house, lead: house.manager }, { name: 'Other' })

    expect(await historyOf(mine)).toMatchObject({ name: 'own-team', past: [{ mode: 'plan' }, { mode: 'plan' }] })
    expect(await historyOf(theirs)).toMatchObject({ name: 'own-company' })
  })

  test('never stands in its own history', async () => {
    const { project } = await aFinished('2027-02-19')

    expect((await historyOf(project))?.past.some((p) => p.project === project.id)).toBe(false)
  })

  test('changes what the next forecast rests on, so that it is worked out anew', async () => {
    const next = await aProject(world, house, { name: 'Next' })
    await runForecast.run(world, house.lead, { projectId: next.id })
    await aFinished('2027-02-19')

    const { kept } = await runForecast.run(world, house.lead, { projectId: next.id })

    expect(kept).toBe(true)
  })

  test('is not finished any more once it owes another delivery, and teaches nothing until that came', async () => {
    const { project } = await aFinished('2027-02-19')
    const more = await aPromise(world, house, { projectId: project.id, day: '2027-04-16' })
    await learnOutcome.perform(world, house.system, { projectId: project.id })
    expect(await rowsOf()).toEqual([])

    await withdrawPromise.perform(world, house.lead, { promiseId: more.id, because: 'not wanted' })
    await learnOutcome.perform(world, house.system, { projectId: project.id })
    expect(await rowsOf()).toHaveLength(2)
  })

  test('says the same however often it is learned from, and something else when the day of delivery was wrong', async () => {
    const { project, promise } = await aFinished('2027-02-19')
    const error = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
      (rows[0]?.taught as PastForecast | undefined)?.logError ?? 0
    const before = await rowsOf()
    await learnOutcome.perform(world, house.system, { projectId: project.id })
    expect(await rowsOf()).toEqual(before)

    await inScope(world.db, house.workspaceId, (tx) =>
      tx
        .updateTable('promise')
        .set({ delivered_on: day('2027-02-24') })
        .where('id', '=', promise.id)
        .execute(),
    )
    await learnOutcome.perform(world, house.system, { projectId: project.id })
    const then = await rowsOf()
    expect(then.map((row) => row.off_days)).toEqual(before.map((row) => row.off_days + 5))
    expect(error(then) > error(before)).toBe(true)
  })
})

test('work that lay ready until its promised day was not late', () => {
  const done = (finish: string) => ({ actualStart: MONDAY, actualFinish: wall(finish), remaining: null, percent: null })
  const promise = { id: 'p', kind: 'delivery', withdrawn: null, taskKey: 'A', deliveredOn: day('2027-01-20') }
  const of = (taskKey: string | null, ...finishes: readonly (string | null)[]) =>
    outcomesOf(
      [{ ...promise, taskKey } as unknown as ClientPromise],
      finishes.map((finish, i) => aTask('AB'[i] as string, 1, finish === null ? {} : { progress: done(finish) })),
    )[0]?.on

  expect(of('A', '2027-01-12T17:00', '2027-01-18T17:00')).toBe('2027-01-12')
  expect(of(null, '2027-01-12T17:00', '2027-01-18T17:00')).toBe('2027-01-18')
  expect(of(null, '2027-01-12T17:00', null)).toBe('2027-01-20')
  expect(of('A', '2027-01-25T17:00')).toBe('2027-01-20')
})

test('one workspace never learns from another', async () => {
  await aFinished('2027-02-19')
  const elsewhere = await aWorkspace(world, { name: 'Elsewhere' })
  const project = await aProject(world, elsewhere)

  const found = await loadInputs.perform(world, elsewhere.lead, { projectId: project.id })

  expect(found?.history.name).not.toMatch(/^own/)
  const seen = await inScope(world.db, elsewhere.workspaceId, (tx) =>
    tx.selectFrom('forecast_past').select('project_id').execute(),
  )
  expect(seen).toEqual([])
})

test('what is left is counted in working time, and is at least an hour', () => {
  expect(workLeft(office, wall('2027-01-08T13:00'), day('2027-01-11'))).toBe(D / 2 + D)
  expect(workLeft(office, wall('2027-01-08T17:00'), day('2027-01-08'))).toBe(60)
})

test('the store thins a long history as a forecast would, and reads only the newest hundred projects', async () => {
  const { workspaceId } = house
  const project = await aProject(world, house, { name: 'Next' })
  const leadId = project.leadId
  const rowOf = (projectId: string, i: number, finishedOn: string): PastRow => ({
    projectId: projectId as Id,
    forecastId: `f${String(i).padStart(4, '0')}` as Id,
    promiseId: '',
    leadId,
    asOf: day('2026-03-01'),
    finishedOn: day(finishedOn),
    level: 50,
    offDays: 0,
    earned: 0.5,
    taught: { logError: i, earned: 0.5, slip: 0, project: projectId, mode: 'plan' },
  })
  const long = Array.from({ length: 205 }, (_, i) => rowOf('long', i, '2026-12-01'))
  const others = Array.from({ length: 101 }, (_, i) => rowOf(`p${i}`, 500 + i, i === 7 ? '2020-01-01' : '2026-11-01'))
  const values = [...long, ...others].map(({ taught, ...row }) => ({
    workspace_id: workspaceId,
    project_id: row.projectId,
    forecast_id: row.forecastId,
    promise_id: row.promiseId,
    lead_id: row.leadId,
    as_of: row.asOf,
    finished_on: row.finishedOn,
    level: row.level,
    off_days: row.offDays,
    earned: row.earned,
    taught: JSON.stringify(taught),
  }))
  await inScope(world.db, workspaceId, (tx) => tx.insertInto('forecast_past').values(values).execute())

  const found = await historyOf(project)

  const expected = historyFrom(long.toReversed(), { projectId: project.id, leadId }, null).past
  expect(found?.past.filter((p) => p.project === 'long')).toEqual(expected)
  expect(new Set(found?.past.map((p) => p.project)).size).toBe(100)
  expect(found?.past.some((p) => p.project === 'p7')).toBe(false)
})

test('a long project is thinned evenly and keeps its early forecasts', () => {
  const rows = Array.from({ length: 200 }, (_, i): PastRow => ({
    projectId: 'p' as Id,
    forecastId: `f${i}` as Id,
    promiseId: '',
    leadId: 'l' as Id,
    asOf: dayIn('UTC' as never, MONDAY_MORNING),
    finishedOn: day('2027-03-01'),
    level: 50,
    offDays: 0,
    earned: i / 200,
    taught: { logError: i, earned: i / 200, slip: 0, project: 'p', mode: 'plan' },
  }))

  const { past } = historyFrom(rows, { projectId: 'other' as Id, leadId: 'l' as Id }, null)

  expect(past).toHaveLength(40)
  expect([past[0]?.logError, past.at(-1)?.logError]).toEqual([0, 195])
})
