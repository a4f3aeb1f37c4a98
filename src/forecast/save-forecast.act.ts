import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { projectToChange } from '../plan/project.store.ts'
import { noteFirstChance } from '../promise/promise.store.ts'
import { SCHEMA, type Forecast } from './forecast.ts'
import type { Bases } from './history.ts'
import { loadInputs } from './inputs.store.ts'
import { watched } from './snapshot.ts'
import { sightingsOf, writeForecast } from './snapshot.store.ts'

const aForecast = z.custom<Forecast>((value) => (value as Forecast | null)?.schema === SCHEMA, 'not a forecast')
const someBases = z.custom<Bases>((value) => typeof value === 'object' && value !== null, 'no bases')

/** Keeps what the thread has worked out, unless plan or promises have changed meanwhile: then a newer run is on its way. */
export const saveForecast = act({
  name: 'forecast.save',
  needs: 'forecast:read',
  input: z.object({ projectId: id, forecast: aForecast, bases: someBases }),
  keeps: ({ projectId, forecast }) => ({ projectId, inputsHash: forecast.inputsHash, seed: forecast.seed }),
  async run(moment, { projectId, forecast, bases }) {
    const { version } = await projectToChange(moment, projectId)
    const found = await loadInputs(moment, projectId)
    if (found?.input.inputsHash !== forecast.inputsHash) return { kept: false as const }
    const { daySeqs, input } = found
    const said = watched(forecast, input.promises, await sightingsOf(moment, daySeqs))
    const forecastId = await writeForecast(moment, { projectId, planVersion: version, forecast, daySeqs, bases }, said)
    for (const { outlook } of said)
      await noteFirstChance(moment, outlook.promiseId, daySeqs.get(outlook.promiseId) ?? 1, outlook.chance)
    const outlooks = said.map((one) => one.outlook)
    const asOf = forecast.at.slice(0, 10) as (typeof outlooks)[number]['p50']
    await announce(moment, 'forecast.ready', { projectId, forecastId, asOf, outlooks }, projectId)
    return { kept: true as const, forecastId }
  },
})
