import { z } from 'zod'
import { CODES } from '../language/packs.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { id } from '../platform/act.ts'
import { holidayNames } from '../platform/holidays.ts'
import { view } from '../platform/view.ts'
import { latestChanges } from './change.store.ts'
import type { NamedDay } from './days-off.ts'
import { importsOf, loadImport } from './import.store.ts'
import { loadProject } from './project.store.ts'
import { tasksOf } from './task.store.ts'

/** A plan as it stands, with the version that edits of it must name. */
export const planView = view({
  name: 'plan.plan',
  needs: 'plan:read',
  input: z.object({ projectId: id }),
  async read(glance, { projectId }) {
    const project = await loadProject(glance, projectId)
    return { project, tasks: await tasksOf(glance, projectId) }
  },
})

/** Who changed what of a plan or one task, newest first. */
export const changesView = view({
  name: 'plan.changes',
  needs: 'plan:read',
  input: z.object({ projectId: id, taskKey: z.string().optional() }),
  async read(glance, { projectId, taskKey }) {
    await loadProject(glance, projectId)
    return { changes: await latestChanges(glance, projectId, { taskKey }) }
  },
})

/** The days off of a plan that are public holidays where the workspace is, by name, in the reader's language where it is known. */
export const holidaysView = view({
  name: 'plan.holidays',
  needs: 'plan:read',
  input: z.object({ projectId: id, language: z.enum(CODES) }),
  async read(glance, { projectId, language }): Promise<{ named: readonly NamedDay[] }> {
    const { calendars } = await loadProject(glance, projectId)
    const { country } = await loadWorkspace(glance)
    const named = (calendars[0]?.daysOff ?? []).flatMap((on) => {
      const name = holidayNames(country, Number(on.slice(0, 4)), language).get(on)
      return name === undefined ? [] : [{ day: on, name }]
    })
    return { named }
  },
})

/** What came in from files, newest first. */
export const importsView = view({
  name: 'plan.imports',
  needs: 'plan:read',
  input: z.object({ projectId: id }),
  async read(glance, { projectId }) {
    await loadProject(glance, projectId)
    return { imports: await importsOf(glance, projectId) }
  },
})

/** The rows of a file that stayed outside, with the reasons; null where every row came in. */
export const badRowsView = view({
  name: 'plan.bad-rows',
  needs: 'plan:read',
  input: z.object({ importId: id }),
  async read(glance, { importId }) {
    const { badRows, fileName } = await loadImport(glance, importId)
    return { fileName, badRows }
  },
})
