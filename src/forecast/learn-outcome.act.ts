import { z } from 'zod'
import { projectToChange } from '../plan/project.store.ts'
import { tasksOf } from '../plan/task.store.ts'
import { act, id } from '../platform/act.ts'
import { promisesOf } from '../promise/promise.store.ts'
import { outcomesOf, pastRowsOf } from './history.ts'
import { rewritePast, snapshotsOf } from './history.store.ts'
import { logTailOfPlan } from './throughput-plan.ts'

/**
 * A delivery came, or a plan changed: if the project is wholly finished now, each forecast ever made of it is set beside
 * what came true; if it is not (any more), it teaches nothing. Run again, it says the same of the same facts.
 */
export const learnOutcome = act({
  name: 'forecast.learn-outcome',
  needs: 'forecast:read',
  input: z.object({ projectId: id.nullable() }),
  keeps: ({ projectId }) => ({ projectId }),
  async run(moment, { projectId }) {
    if (projectId === null) return { learned: 0 }
    const project = await projectToChange(moment, projectId)
    const [calendar] = project.calendars
    const promises = await promisesOf(moment, { projectId, kinds: ['delivery'], most: 2000 })
    const tasks = await tasksOf(moment, projectId)
    const outcomes = outcomesOf(promises, tasks)
    const snapshots = outcomes.length === 0 || !calendar ? [] : await snapshotsOf(moment, projectId)
    const tail = logTailOfPlan({ start: project.start, tasks })
    const rows = calendar ? pastRowsOf(snapshots, outcomes, { projectId, leadId: project.leadId, calendar, tail }) : []
    await rewritePast(moment, projectId, rows)
    return { learned: rows.length }
  },
})
