import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { edited, overwritten, type TaskEdit } from './change.ts'
import { changesAfter } from './change.store.ts'
import { settlePlan } from './plan.store.ts'
import { projectToChange } from './project.store.ts'
import { fieldsInput, taskKey } from './task-input.ts'
import { tasksOf } from './task.store.ts'

/**
 * The grid's edits, all or none. `version` is the plan the editor was looking at: what others changed
 * since and these edits would overwrite is refused and named; anything else goes in beside it.
 */
export const editPlan = act({
  name: 'plan.edit',
  needs: 'plan:write',
  input: z.object({
    projectId: id,
    version: z.int(),
    edits: z.array(z.object({ key: taskKey, set: fieldsInput })).max(5000),
    deletes: z.array(taskKey).max(5000).default([]),
    reason: z.string().trim().max(500).nullable().default(null),
  }),
  keeps: ({ projectId, version, edits, deletes }) => ({
    projectId,
    version,
    edits: edits.length,
    deletes: deletes.length,
  }),
  async run(moment, { projectId, version, edits: asked, deletes, reason }) {
    const edits = asked as readonly TaskEdit[]
    const project = await projectToChange(moment, projectId)
    const clash = overwritten(edits, deletes, await changesAfter(moment, projectId, version))
    if (clash.length > 0)
      throw new Refused({ kind: 'changed-meanwhile', what: 'plan', version: project.version, differs: clash })
    const tasks = await tasksOf(moment, projectId)
    const after = edited(tasks, edits, deletes)
    const nameless = after.find((task) => task.name === '')
    if (nameless)
      throw new Refused({ kind: 'bad-input', errors: [{ path: `/edits/${nameless.key}/name`, problem: 'is missing' }] })
    const settled = await settlePlan(moment, { project, tasks }, { project, tasks: after, reason })
    return { version: settled.project.version, changed: settled.changes.length }
  },
})
