import { z } from 'zod'
import { wallAt, wallIn, type Wall } from '../kit/calendar.ts'
import { dayIn, type Day } from '../kit/day.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { aDay, aZone, someWords } from '../platform/inputs.ts'
import { merged } from './change.ts'
import { importsOf, importThatMade, writeImport } from './import.store.ts'
import type { Incoming } from './incoming.ts'
import { makeProject } from './new-project.store.ts'
import type { PlanImport } from './plan-import.ts'
import { settlePlan } from './plan.store.ts'
import type { Task } from './plan.ts'
import { projectToChange } from './project.store.ts'
import type { Project } from './project.ts'
import { tasksOf } from './task.store.ts'

/** Where a file goes: into a project that is there, or into a new one that comes into being with it. */
export const importTarget = z.union([
  z.object({ projectId: id }),
  z.object({
    clientId: id,
    name: someWords,
    leadId: id.optional(),
    zone: aZone.optional(),
    startsOn: aDay.optional(),
  }),
])
export type ImportTarget = z.output<typeof importTarget>

/**
 * What was read from a file becomes the plan, in one transaction: new tasks are added, known ones (by key)
 * updated with their history, all others stay. The same file read in the same way, twice in a row, is once.
 */
export const importPlan = act({
  name: 'plan.import',
  needs: 'plan:write',
  input: z.object({
    into: importTarget,
    fileName: z.string().max(300),
    print: z.string().length(64),
    incoming: z.custom<Incoming>(
      (value) => Array.isArray((value as Incoming | null)?.tasks),
      'not a file that was read',
    ),
  }),
  keeps: ({ into, print, incoming }) => ({ ...idsOf(into), print, tasks: incoming.tasks.length }),
  async run(moment, { into, fileName, print, incoming }): Promise<PlanImport & { again: boolean }> {
    const before = await standing(moment, into, print)
    if (before) return { ...before, again: true }
    const newProject = !('projectId' in into)
    const project = newProject
      ? await makeProject(moment, { ...into, startsOn: into.startsOn ?? firstDay(incoming.tasks) })
      : await projectToChange(moment, into.projectId)
    const tasks = await tasksOf(moment, project.id)
    const importId = moment.newId()
    const after = { project: framed(moment, project, incoming), tasks: merged(tasks, incoming.tasks), importId }
    const { changes } = await settlePlan(moment, { project, tasks }, after)
    const added = changes.filter((c) => c.was === null).length
    const changed = changes.length - added
    const counts = { added, changed, same: incoming.tasks.length - changes.length, bad: incoming.bad.rows.length }
    const by = { at: moment.now, byId: moment.actor.id, undoneAt: null }
    const made = { id: importId, projectId: project.id, fileName, print, ...by, ...counts, newProject }
    const { problems, bad } = incoming
    await writeImport(moment, made, bad.rows.length === 0 ? null : { table: bad, problems })
    return { ...made, again: false }
  },
})

function idsOf(into: ImportTarget) {
  return 'projectId' in into ? { projectId: into.projectId } : { clientId: into.clientId }
}

/** The import that has already done this, if nothing else has come in since. */
async function standing(moment: Moment, into: ImportTarget, print: string): Promise<PlanImport | null> {
  if (!('projectId' in into)) return importThatMade(moment, print)
  await projectToChange(moment, into.projectId)
  const last = (await importsOf(moment, into.projectId)).find((one) => one.undoneAt === null)
  return last?.print === print ? last : null
}

/** A whole plan brings its calendars and status moment; a table only shows by its progress that work has begun. */
function framed(moment: Moment, project: Project, { frame, tasks }: Incoming): Project {
  if (frame) {
    const { calendars, start, statusAt } = frame
    return { ...project, calendars: calendars.map((c) => ({ ...c, zone: project.zone })), start, statusAt }
  }
  const begun = tasks.some(({ progress }) => Object.values(progress).some((value) => value !== null))
  const now = wallIn(project.zone, moment.now)
  const reported = begun && (project.statusAt === null || project.statusAt < now)
  const start = earliest(tasks)
  const first = start !== null && start < project.start ? wallAt(start.slice(0, 10) as Day, 0) : project.start
  return {
    ...project,
    start: first,
    statusAt: reported ? wallAt(dayIn(project.zone, moment.now), 0) : project.statusAt,
  }
}

function firstDay(tasks: readonly Task[]): Day | undefined {
  return earliest(tasks)?.slice(0, 10) as Day | undefined
}

function earliest(tasks: readonly Task[]): Wall | null {
  const starts = tasks.flatMap(({ progress, constraint, baseline }) => [
    progress.actualStart,
    constraint && 'at' in constraint ? constraint.at : null,
    baseline.start,
  ])
  return starts.filter((at) => at !== null).reduce<Wall | null>((a, b) => (a === null || b < a ? b : a), null)
}
