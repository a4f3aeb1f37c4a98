import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadInputs as read } from './inputs.store.ts'
import { confirmForecast, latestForecast } from './snapshot.store.ts'

/** What a forecast needs, read in one breath; null where there is nothing to forecast or the newest one already says it. */
export const loadInputs = act({
  name: 'forecast.load-inputs',
  needs: 'forecast:read',
  input: z.object({ projectId: id }),
  keeps: ({ projectId }) => ({ projectId }),
  async run(moment, { projectId }) {
    const found = await read(moment, projectId)
    if (!found) return null
    const last = await latestForecast(moment, projectId)
    if (last?.forecast.inputsHash !== found.input.inputsHash) return found.input
    await confirmForecast(moment, last, found.project.version)
    return null
  },
})
