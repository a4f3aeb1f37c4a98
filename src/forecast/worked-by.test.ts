import { afterAll, beforeAll, expect, test } from 'vitest'
import { wall } from '../kit/calendar.ts'
import { day } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { aWorkspace, type AWorkspace } from '../people/people.testing.ts'
import { setAbsence } from '../people/set-absence.act.ts'
import { editPlan } from '../plan/edit-plan.act.ts'
import { mindAbsence } from '../plan/mind-absence.act.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { aProject } from '../plan/plan.testing.ts'
import { announcedFacts, aWorld, type TestWorld } from '../platform/world.testing.ts'
import { wallsOf } from './chain.ts'
import { loadInputs } from './load-inputs.act.ts'
import { networkOf } from './network.ts'
import { aPlan, after, aTask, MONDAY, office } from './plan.testing.ts'
import { projectView } from './project.view.ts'
import { edited } from './recovery-edit.ts'
import { schedule } from './schedule.ts'
import { workedBy } from './worked-by.ts'
import type { Absence, Sides } from './worked-by.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
  house = await aWorkspace(world)
})
afterAll(() => world.store.close())

const lena: Absence = {
  name: 'Lena Brandt',
  email: 'lena@kern.test',
  from: day('2027-01-05'),
  until: day('2027-01-08'),
}
const us = (absences: readonly Absence[]): Sides => ({ absences, client: null })

function finishOf(plan: Plan, key: string, sides: Sides): string {
  const s = schedule(networkOf(workedBy(plan, sides).plan))
  return wallsOf(s, s.net.indexOf.get(key) as number).finish
}

test('who is away does not work, and what waits for the task moves with it', () => {
  const plan = aPlan([aTask('A', 2, { assignee: ' lena  brandt' }), aTask('B', 1, { links: [after('A')] })])
  expect(finishOf(plan, 'B', us([]))).toBe('2027-01-06T17:00')
  expect(finishOf(plan, 'A', us([lena]))).toBe('2027-01-11T17:00')
  expect(finishOf(plan, 'B', us([lena]))).toBe('2027-01-12T17:00')
  expect(
    finishOf({ ...plan, tasks: plan.tasks.map((t) => ({ ...t, assignee: 'LENA@kern.test' })) }, 'A', us([lena])),
  ).toBe('2027-01-11T17:00')
})

test('somebody else’s absence, a finished task and an absence without an end move nothing, and the last is told', () => {
  const plan = aPlan([aTask('A', 2, { assignee: 'Tomás Vidal' }), aTask('B', 2, { assignee: 'Lena Brandt' })])
  expect(finishOf(plan, 'A', us([lena]))).toBe('2027-01-05T17:00')
  const open = workedBy(plan, us([{ ...lena, until: null }]))
  expect(open.plan).toEqual(plan)
  expect(open.said).toEqual([{ key: 'absence-open', params: { name: 'Lena Brandt', start: '2027-01-05' } }])
  const progress = { actualStart: MONDAY, actualFinish: wall('2027-01-05T12:00'), remaining: null, percent: 1 }
  expect(workedBy(aPlan([aTask('B', 2, { assignee: 'Lena Brandt', progress })]), us([lena])).said).toEqual([])
})

test('an absence is taken off the calendar a task names, worked Saturdays included', () => {
  const saturday = { day: day('2027-01-09'), intervals: [{ from: 540, to: 1020 }] }
  const weekend = { ...office, key: 'weekend', extraDays: [saturday] }
  const plan = aPlan([aTask('A', 5, { assignee: 'Lena Brandt', calendar: 'weekend' })], {
    calendars: [office, weekend],
  })
  expect(finishOf(plan, 'A', us([]))).toBe('2027-01-08T17:00')
  expect(finishOf(plan, 'A', us([{ ...lena, until: day('2027-01-07') }]))).toBe('2027-01-12T17:00')
  expect(finishOf(plan, 'A', us([{ ...lena, until: day('2027-01-10') }]))).toBe('2027-01-14T17:00')
})

test('what waits for the client rests on the client’s holidays and weekend, and works on their Sunday', () => {
  const review = aTask('R', 4, { waitsOn: 'client' })
  const plan = aPlan([review, aTask('B', 1, { links: [after('R')] })])
  const bangladesh = { country: 'BD', holidays: [day('2027-01-06')] }
  expect(finishOf(plan, 'R', { absences: [], client: bangladesh })).toBe('2027-01-10T17:00')
  expect(finishOf(plan, 'B', { absences: [], client: bangladesh })).toBe('2027-01-11T17:00')
  expect(workedBy(plan, { absences: [], client: bangladesh }).said).toEqual([{ key: 'client-days', params: {} }])
})

test('a worked Saturday brings our own work nearer, but neither the client’s nor that of somebody away', () => {
  const saturdays = ['2027-01-09', '2027-01-10'].map(day)
  const gained = (task: Partial<Task>, sides: Sides) => {
    const { plan } = workedBy(aPlan([aTask('A', 8, task)]), sides)
    const finish = (of: Plan) => {
      const s = schedule(networkOf(of))
      return wallsOf(s, 0).finish
    }
    return [finish(plan), finish(edited(plan, { kind: 'extra-days', days: saturdays }).plan)]
  }
  expect(gained({}, us([]))).toEqual(['2027-01-13T17:00', '2027-01-11T17:00'])
  const client = { country: 'DE', holidays: [] }
  expect(gained({ waitsOn: 'client' }, { absences: [], client })).toEqual(['2027-01-13T17:00', '2027-01-13T17:00'])
  const away = { ...lena, from: day('2027-01-08'), until: day('2027-01-11') }
  expect(gained({ assignee: 'Lena Brandt' }, us([away]))).toEqual(['2027-01-15T17:00', '2027-01-15T17:00'])
})

test('an absence noted in the settings reaches the forecast of each open project with work for that person', async () => {
  const { lead, members } = house
  const project = await aProject(world, house)
  const named = { key: 'copy', set: { assignee: members.lead.name } }
  await editPlan.perform(world, lead, { projectId: project.id, version: project.version, edits: [named] })
  const [from, until] = ['2027-02-02' as Day, '2027-02-05' as Day]

  await setAbsence.perform(world, lead, { memberId: members.lead.id, deputyId: null, from, until })
  const facts = await announcedFacts(world, house.workspaceId)
  await mindAbsence.perform(world, house.system, { memberId: members.lead.id })

  expect(facts).toContainEqual({ name: 'people.absence-set', memberId: members.lead.id })
  const input = await loadInputs.perform(world, lead, { projectId: project.id })
  const copy = input?.plan.tasks.find((t) => t.key === 'copy')
  const calendar = input?.plan.calendars.find((c) => c.key === copy?.calendar)
  expect(calendar?.daysOff).toEqual(expect.arrayContaining(['2027-02-02', '2027-02-05']))
  expect(input?.said).toEqual([
    { key: 'absence-counted', params: { name: members.lead.name, start: from, finish: until } },
  ])
  expect(await announcedFacts(world, house.workspaceId)).toContainEqual({ name: 'plan.changed', projectId: project.id })

  const { tasks } = await projectView.look(world, lead, { projectId: project.id })
  expect(tasks.find((t) => t.task.key === 'copy')).toMatchObject({
    finish: '2027-02-09T17:00',
    task: { calendar: null },
  })
})
