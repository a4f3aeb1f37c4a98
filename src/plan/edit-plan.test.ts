import { afterAll, beforeAll, expect, test } from 'vitest'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import { announcedFacts, aWorld, MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import { changeProject } from './change-project.act.ts'
import { latestChanges } from './change.store.ts'
import { editPlan } from './edit-plan.act.ts'
import { loadPlan } from './plan.store.ts'
import { after, aProject, at, aTask } from './plan.testing.ts'
import type { Project } from './project.ts'
import { recordProgress } from './record-progress.act.ts'

let world: TestWorld
let house: AWorkspace

beforeAll(async () => {
  world = await aWorld()
})
afterAll(() => world.store.close())

async function aHouseWith(tasks?: Parameters<typeof aProject>[2]): Promise<Project> {
  world.clock.set(MONDAY_MORNING)
  house = await aWorkspace(world)
  return aProject(world, house, tasks)
}

const planOf = ({ id }: Project) => written(world, house.workspaceId, (moment) => loadPlan(moment, id))
const historyOf = ({ id }: Project) => written(world, house.workspaceId, (moment) => latestChanges(moment, id))

test('a plan written in the grid comes back as it was written, with the holidays of the house in its calendar', async () => {
  const project = await aHouseWith()

  const plan = await planOf(project)

  expect(plan.tasks.map((t) => [t.key, t.name, t.estimate.likely, t.links.map((l) => l.from)])).toEqual([
    ['copy', 'Copy', 1440, []],
    ['design', 'Design', 1440, ['copy']],
    ['build', 'Build', 2400, ['design']],
  ])
  expect(plan.calendars[0]?.daysOff).toContain('2027-03-26')
})

test('ten edits before the forecast runs ask for one forecast', async () => {
  const project = await aHouseWith()
  for (const hours of [25, 26, 27])
    await editPlan.perform(world, house.lead, {
      projectId: project.id,
      version: 99,
      edits: [{ key: 'copy', set: { estimate: { low: null, likely: hours * 60, high: null } } }],
    })

  const facts = await announcedFacts(world, house.workspaceId)

  expect(facts.filter((f) => f['name'] === 'plan.changed')).toEqual([{ name: 'plan.changed', projectId: project.id }])
})

test('every change of an estimate or date is kept: who, when, what it was and became', async () => {
  const project = await aHouseWith()
  world.clock.pass(60)
  const longer = { low: 1440, likely: 1920, high: 2880 }

  await editPlan.perform(world, house.member, {
    projectId: project.id,
    version: project.version,
    edits: [{ key: 'copy', set: { estimate: longer, deadline: '2027-02-05' } }],
    reason: 'two more rounds',
  })

  expect((await historyOf(project))[0]).toMatchObject({
    taskKey: 'copy',
    byId: house.member.id,
    at: '2027-02-01T09:00:00.000Z',
    reason: 'two more rounds',
    was: { estimate: { low: null, likely: 1440, high: null }, deadline: null },
    became: { estimate: longer, deadline: '2027-02-05' },
  })
})

test('two tabs: what the other one changed is not overwritten, and is named', async () => {
  const project = await aHouseWith()
  const { id: projectId, version } = project
  const first = { projectId, version, edits: [{ key: 'copy', set: { name: 'Copywriting' } }] }
  const second = { projectId, version, edits: [{ key: 'copy', set: { name: 'Texts' } }] }

  await editPlan.perform(world, house.lead, first)
  const attempt = editPlan.perform(world, house.member, second)

  await expect(attempt).rejects.toMatchObject({
    refusal: {
      kind: 'changed-meanwhile',
      version: version + 1,
      differs: [{ taskKey: 'copy', byId: house.lead.id, was: { name: 'Copy' }, became: { name: 'Copywriting' } }],
    },
  })
  expect((await planOf(project)).tasks[0]?.name).toBe('Copywriting')
})

test('two tabs that touch different tasks or fields both get in', async () => {
  const project = await aHouseWith()
  const { id: projectId, version } = project

  await editPlan.perform(world, house.lead, { projectId, version, edits: [{ key: 'copy', set: { name: 'Texts' } }] })
  await editPlan.perform(world, house.member, {
    projectId,
    version,
    edits: [
      { key: 'copy', set: { assignee: 'Tomás' } },
      { key: 'build', set: { name: 'Building' } },
    ],
  })

  const { tasks } = await planOf(project)
  expect(tasks.map((t) => [t.name, t.assignee])).toEqual([
    ['Texts', 'Tomás'],
    ['Design', null],
    ['Building', null],
  ])
})

test('a task that another tab deleted is not brought back by an edit', async () => {
  const project = await aHouseWith()
  const { id: projectId, version } = project

  await editPlan.perform(world, house.lead, { projectId, version, edits: [], deletes: ['build'] })
  const attempt = editPlan.perform(world, house.member, { projectId, version, edits: [aTask('build', 'Build', 8)] })

  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'changed-meanwhile' } })
})

test('links in a circle are refused with the tasks by name, and nothing is changed', async () => {
  const project = await aHouseWith()

  const attempt = editPlan.perform(world, house.lead, {
    projectId: project.id,
    version: project.version,
    edits: [
      { key: 'design', set: { name: 'Layout' } },
      { key: 'copy', set: { links: [after('build')] } },
    ],
  })

  await expect(attempt).rejects.toMatchObject({
    refusal: {
      kind: 'plan-cycle',
      tasks: 'Layout > Build > Copy > Layout',
      problems: expect.arrayContaining([
        expect.objectContaining({ key: 'cycle', params: { tasks: expect.stringContaining('Copy') } }),
      ]),
    },
  })
  expect((await planOf(project)).tasks.map((t) => t.name)).toEqual(['Copy', 'Design', 'Build'])
})

test('progress sets the status moment, keeps what was not said, and never turns it back', async () => {
  const project = await aHouseWith()
  const reports = [{ key: 'copy', progress: { actualStart: '2027-02-01T09:00', remaining: 600 } }]

  await recordProgress.perform(world, house.member, { projectId: project.id, at: at('2027-02-03T12:00'), reports })
  await recordProgress.perform(world, house.member, {
    projectId: project.id,
    at: at('2027-02-02T12:00'),
    reports: [{ key: 'copy', progress: { percent: 0.5 } }],
  })

  const plan = await planOf(project)
  expect(plan.statusAt).toBe('2027-02-03T12:00')
  expect(plan.tasks[0]?.progress).toEqual({
    actualStart: '2027-02-01T09:00',
    actualFinish: null,
    remaining: 600,
    percent: 0.5,
  })
})

test('progress of a task that is not there names it', async () => {
  const project = await aHouseWith()
  const reports = [{ key: 'seo', progress: { percent: 1 } }]

  const attempt = recordProgress.perform(world, house.member, { projectId: project.id, reports })

  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'not-found', what: 'task', key: 'seo' } })
})

test('a changed holiday is kept in the history; two people changing the calendar at once are told', async () => {
  const project = await aHouseWith()
  const { id: projectId, version } = project
  const [own] = project.calendars
  if (!own) throw new Error('a project without a calendar')
  const { zone: _, ...calendar } = own
  const without = { ...calendar, daysOff: ['2027-02-08' as const] }

  await changeProject.perform(world, house.lead, { projectId, version, set: { calendars: [without] } })
  const attempt = changeProject.perform(world, house.lead, { projectId, version, set: { calendars: [calendar] } })

  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'changed-meanwhile', what: 'project' } })
  expect((await historyOf(project))[0]).toMatchObject({
    taskKey: null,
    became: { calendars: [{ daysOff: ['2027-02-08'] }] },
  })
  const beside = changeProject.perform(world, house.lead, { projectId, version, set: { name: 'Relaunch II' } })
  await expect(beside).resolves.toEqual({ version: version + 2 })
})

test('a viewer changes nothing', async () => {
  const project = await aHouseWith()

  const attempt = editPlan.perform(world, house.viewer, { projectId: project.id, version: 2, edits: [] })

  await expect(attempt).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } })
})
