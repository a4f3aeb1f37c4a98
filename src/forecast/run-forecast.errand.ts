import { z } from 'zod'
import { id } from '../platform/act.ts'
import { errand } from '../platform/errand.ts'
import { inSight } from '../platform/headway.ts'
import { loadInputs } from './load-inputs.act.ts'
import { forecastWork } from './thread-work.ts'
import { saveForecast } from './save-forecast.act.ts'

// What changes while a forecast is worked out brings its own fact; trying again here only makes sure of the last word.
const TRIES = 3

/** A plan or a promise has changed: what are the chances now? Without a project there is nothing to work out. */
export const runForecast = errand({
  name: 'forecast.run',
  needs: 'forecast:read',
  input: z.object({ projectId: id.nullable() }),
  async run(world, actor, { projectId }) {
    if (projectId === null) return { kept: false as const }
    for (let left = TRIES; left > 0; left--) {
      const input = await loadInputs.perform(world, actor, { projectId })
      if (!input) break
      const { forecast, bases } = await inSight(
        world,
        actor,
        { thread: 'forecast-worker', of: projectId },
        forecastWork(input),
      )
      const saved = await saveForecast.perform(world, actor, { projectId, forecast, bases })
      if (saved.kept) return saved
    }
    return { kept: false as const }
  },
})
