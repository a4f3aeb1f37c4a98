import { z } from 'zod'
import { wallIn } from '../kit/calendar.ts'
import { act, id } from '../platform/act.ts'
import { aWall } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import type { Progress } from './plan.ts'
import { settlePlan } from './plan.store.ts'
import { projectToChange } from './project.store.ts'
import { progressInput, taskKey } from './task-input.ts'
import { tasksOf } from './task.store.ts'

/** How far the work is, as of a moment on the project's clock (now, where left out). Fields left out stay as they were. */
export const recordProgress = act({
  name: 'plan.record-progress',
  needs: 'plan:write',
  input: z.object({
    projectId: id,
    at: aWall.optional(),
    reports: z
      .array(z.object({ key: taskKey, progress: z.object(progressInput.shape).partial() }))
      .min(1)
      .max(5000),
    reason: z.string().trim().max(500).nullable().default(null),
  }),
  keeps: ({ projectId, at, reports }) => ({ projectId, at, reports: reports.length }),
  async run(moment, { projectId, at, reports, reason }) {
    const project = await projectToChange(moment, projectId)
    const tasks = await tasksOf(moment, projectId)
    const said = new Map(reports.map((r) => [r.key, r.progress as Partial<Progress>]))
    const unknown = [...said.keys()].find((key) => !tasks.some((task) => task.key === key))
    if (unknown !== undefined) throw new Refused({ kind: 'not-found', what: 'task', key: unknown })
    const after = tasks.map((task) => {
      const progress = said.get(task.key)
      return progress ? { ...task, progress: { ...task.progress, ...progress } } : task
    })
    const asOf = at ?? wallIn(project.zone, moment.now)
    const statusAt = project.statusAt === null || asOf > project.statusAt ? asOf : project.statusAt
    const settled = await settlePlan(
      moment,
      { project, tasks },
      { project: { ...project, statusAt }, tasks: after, reason },
    )
    return { version: settled.project.version, changed: settled.changes.length }
  },
})
