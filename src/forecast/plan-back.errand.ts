import { z } from 'zod'
import { id } from '../platform/act.ts'
import { errand } from '../platform/errand.ts'
import { inSight } from '../platform/headway.ts'
import { aDay } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { loadPlanBack } from './load-plan-back.act.ts'
import { planBackWork } from './thread-work.ts'

/** How late may a project begin and still keep a day? Worked out by simulation; nothing is changed by asking. */
export const planBack = errand({
  name: 'forecast.plan-back',
  needs: 'forecast:read',
  input: z.object({
    projectId: id,
    deadline: aDay,
    /** Key of the task that has to be done by then; the whole plan, where left out. */
    task: z.string().min(1).nullable().default(null),
    chance: z.number().min(0.05).max(0.95).default(0.8),
  }),
  async run(world, actor, { projectId, deadline, task, chance }) {
    const input = await loadPlanBack.perform(world, actor, { projectId })
    if (task !== null && !input.plan.tasks.some((t) => t.key === task))
      throw new Refused({ kind: 'not-found', what: 'task', key: task })
    return inSight(
      world,
      actor,
      { thread: 'forecast-worker', of: projectId },
      planBackWork({ input, deadline, task, chance }),
    )
  },
})
