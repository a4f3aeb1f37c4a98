import { z } from 'zod'
import { dayIn } from '../kit/day.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { act, id } from '../platform/act.ts'
import { officeCalendar } from './new-project.store.ts'
import { loadProject } from './project.store.ts'
import { tasksOf } from './task.store.ts'

/** By which clock and hours a file is to be read, and which tasks are already there. */
export const prepareImport = act({
  name: 'plan.prepare-import',
  needs: 'plan:write',
  input: z.object({ projectId: id.nullable() }),
  keeps: ({ projectId }) => ({ projectId }),
  async run(moment, { projectId }) {
    if (projectId !== null) {
      const { zone, calendars } = await loadProject(moment, projectId)
      return { zone, calendars, tasks: await tasksOf(moment, projectId) }
    }
    const workspace = await loadWorkspace(moment)
    const { zone } = workspace
    return { zone, calendars: [officeCalendar(workspace, zone, dayIn(zone, moment.now))], tasks: [] }
  },
})
