import { z } from 'zod'
import { projectToChange } from '../plan/project.store.ts'
import { act, id } from '../platform/act.ts'
import { aDay } from '../platform/inputs.ts'
import { dropSaidDate } from './said-date.store.ts'

/** What was noted as announced on a day was never said. Nothing happens where nothing was noted. */
export const unsayDate = act({
  name: 'forecast.unsay-date',
  needs: 'plan:write',
  input: z.object({ projectId: id, on: aDay }),
  keeps: ({ projectId, on }) => ({ projectId, on }),
  async run(moment, { projectId, on }) {
    await projectToChange(moment, projectId)
    return { dropped: await dropSaidDate(moment, projectId, on) }
  },
})
