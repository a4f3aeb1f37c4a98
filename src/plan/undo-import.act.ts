import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { isTaskChange, takenBack } from './change.ts'
import { changesOfImport } from './change.store.ts'
import { loadImport, markUndone } from './import.store.ts'
import { settlePlan } from './plan.store.ts'
import { projectToChange } from './project.store.ts'
import { tasksOf } from './task.store.ts'

/**
 * The plan as it was before an import, unless somebody has changed the same things since: then nothing is
 * taken back and the tasks are named. A project that came into being with the file stays, without tasks.
 */
export const undoImport = act({
  name: 'plan.undo-import',
  needs: 'plan:write',
  input: z.object({ importId: id }),
  keeps: ({ importId }) => ({ importId }),
  async run(moment, { importId }) {
    const { projectId, undoneAt } = await loadImport(moment, importId)
    const project = await projectToChange(moment, projectId)
    if (undoneAt !== null) return { version: project.version }
    const changes = await changesOfImport(moment, projectId, importId)
    const tasks = await tasksOf(moment, projectId)
    const back = takenBack(tasks, changes.filter(isTaskChange))
    if (!back.ok) throw new Refused({ kind: 'import-built-on', tasks: back.touched.slice(0, 10).join(', ') })
    const frame = changes.filter((c) => !isTaskChange(c)).map((c) => c.was)
    const before = Object.assign({}, ...frame.toReversed()) as Partial<typeof project>
    const settled = await settlePlan(
      moment,
      { project, tasks },
      { project: { ...project, ...before }, tasks: back.tasks, reason: null },
    )
    await markUndone(moment, importId)
    return { version: settled.project.version }
  },
})
