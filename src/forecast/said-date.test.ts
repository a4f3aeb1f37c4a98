import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, day, type Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { changeProject } from '../plan/change-project.act.ts'
import { aProject } from '../plan/plan.testing.ts'
import { aWorld, type TestWorld } from '../platform/world.testing.ts'
import type { DateHistory } from './date-history.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { projectView } from './project.view.ts'
import { forecastFromDates, historyOfDates } from './said-date.ts'
import { sayDate } from './say-date.act.ts'
import { unsayDate } from './unsay-date.act.ts'

const START = day('2027-01-04')

/** Said in the first and third week: done in so many days. */
function aHistory(project: string, claimed: number, real: number | null): DateHistory {
  const statements = [0, 14].map((n) => ({ on: addDays(START, n), finish: addDays(START, claimed + n) }))
  return { project, start: START, statements, finished: real === null ? null : addDays(START, real) }
}

describe('a forecast from announced dates alone', () => {
  const today = addDays(START, 15)
  const running = aHistory('running', 60, null)

  test('is later where our own announced dates came out later, and says how many projects it rests on', () => {
    const taught = (real: number) =>
      historyOfDates(
        Array.from({ length: 6 }, (_, i) => aHistory(`p${i}`, 60, real + i)),
        SHIPPED_PRIOR,
      )
    const [late, onTime] = [
      forecastFromDates(running, taught(120), today),
      forecastFromDates(running, taught(74), today),
    ]

    expect(late?.class).toEqual({ name: 'own-company', n: 6 })
    expect(late && onTime && late.p80 > onTime.p80 && late.chance < onTime.chance).toBe(true)
    expect(late && late.p50 <= late.p80 && late.p80 <= late.p95).toBe(true)
  })

  test('rests on the shipped prior until a project of our own is finished', () => {
    const found = forecastFromDates(running, historyOfDates([running], SHIPPED_PRIOR), today)

    expect(found?.class.name).toBe('shipped-prior')
    expect(found?.class.n).toBeGreaterThan(0)
  })

  test('knows that the work is not done today, however long ago the date was announced', () => {
    const dates = [0, 30, 60, 90].map((n) => forecastFromDates(running, SHIPPED_PRIOR, addDays(today, n)))

    for (const [i, found] of dates.entries()) {
      if (!found) continue
      expect(found.p50 > addDays(today, 30 * i)).toBe(true)
      expect(found.p50 >= (dates[i - 1]?.p50 ?? START)).toBe(true)
    }
    expect(forecastFromDates(running, SHIPPED_PRIOR, addDays(today, 90))?.chance).toBe(0)
  })

  test('is none without a date, and none once all that is known has been outlived', () => {
    expect(forecastFromDates({ ...running, statements: [] }, SHIPPED_PRIOR, today)).toBeNull()
    expect(forecastFromDates(running, SHIPPED_PRIOR, addDays(today, 40_000))).toBeNull()
  })
})

describe('announced dates of a project', () => {
  let world: TestWorld
  let house: AWorkspace
  beforeAll(async () => {
    world = await aWorld()
    house = await aWorkspace(world)
  })
  afterAll(() => world.store.close())

  const bare = async (name: string) => (await aProject(world, house, { name, startsOn: START, tasks: [] })).id
  const note = (projectId: Id, on: string, finish: string) =>
    sayDate.perform(world, house.lead, { projectId, on: on as Day, finish: finish as Day })
  const saidOf = async (projectId: Id) => (await projectView.look(world, house.lead, { projectId })).said

  test('are noted by the day they were said on, the last word of a day counting, and give a forecast without a plan', async () => {
    const projectId = await bare('Without a plan')
    await note(projectId, '2027-01-04', '2027-03-01')
    await note(projectId, '2027-01-25', '2027-03-08')
    await note(projectId, '2027-01-25', '2027-03-15')

    const { dates, forecast } = await saidOf(projectId)

    expect(dates.map(({ on, finish }) => [on, finish])).toEqual([
      ['2027-01-04', '2027-03-01'],
      ['2027-01-25', '2027-03-15'],
    ])
    expect(forecast && forecast.p50 <= forecast.p80 && forecast.chance > 0).toBe(true)
  })

  test('that cannot have been said so are refused: before the start, ahead of today, or with an end before them', async () => {
    const projectId = await bare('Refused')

    await expect(note(projectId, '2027-01-03', '2027-03-01')).rejects.toThrow('bad-input')
    await expect(note(projectId, '2027-02-02', '2027-03-01')).rejects.toThrow('bad-input')
    await expect(note(projectId, '2027-01-25', '2027-01-24')).rejects.toThrow('bad-input')
    expect((await saidOf(projectId)).dates).toEqual([])
  })

  test('can be taken back, and a viewer can do neither', async () => {
    const projectId = await bare('Taken back')
    await note(projectId, '2027-01-25', '2027-03-15')

    const asked = { projectId, on: day('2027-01-25') }
    await expect(unsayDate.perform(world, house.viewer, asked)).rejects.toThrow('not-allowed')
    expect(await unsayDate.perform(world, house.lead, asked)).toEqual({ dropped: true })
    expect(await unsayDate.perform(world, house.lead, asked)).toEqual({ dropped: false })
    expect(await saidOf(projectId)).toEqual({ dates: [], forecast: null })
  })

  test('of a finished project teach the next one', async () => {
    const over = await bare('Over')
    await note(over, '2027-01-04', '2027-01-20')
    const next = await bare('Next')
    await note(next, '2027-01-04', '2027-02-20')
    expect((await saidOf(next)).forecast?.class.name).toBe('shipped-prior')

    const { project } = await projectView.look(world, house.lead, { projectId: over })
    await changeProject.perform(world, house.lead, {
      projectId: over,
      version: project.version,
      set: { closedOn: day('2027-01-29') },
    })

    expect((await saidOf(next)).forecast?.class).toEqual({ name: 'own-company', n: 1 })
    expect((await saidOf(over)).forecast).toBeNull()
  })

  test('are seen by their own workspace alone', async () => {
    const projectId = await bare('Ours')
    await note(projectId, '2027-01-25', '2027-03-15')
    const { lead } = await aWorkspace(world)

    await expect(projectView.look(world, lead, { projectId })).rejects.toThrow('not-found')
    await expect(
      sayDate.perform(world, lead, { projectId, on: day('2027-01-25'), finish: day('2027-03-15') }),
    ).rejects.toThrow('not-found')
  })
})
