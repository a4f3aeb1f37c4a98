import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadInputs } from './inputs.store.ts'
import type { OutlookInput } from './outlook.ts'

/** What planning back from a day needs: the plan and its history, without the promises. Refuses with 'not-found' for an empty plan. */
export const loadPlanBack = act({
  name: 'forecast.load-plan-back',
  needs: 'forecast:read',
  input: z.object({ projectId: id }),
  keeps: ({ projectId }) => ({ projectId }),
  async run(moment, { projectId }): Promise<OutlookInput> {
    const found = await loadInputs(moment, projectId)
    if (!found) throw new Refused({ kind: 'not-found', what: 'task' })
    return { ...found.input, promises: [], before: null }
  },
})
