import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { someWords } from '../platform/inputs.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { HEALTHS } from './correction.ts'
import { writeOpinion } from './correction.store.ts'

/**
 * A person sees a promise otherwise than the forecast does, and says why. Both are shown from then on, until it is taken
 * back (health null) or the promise gets another day. What the watch does follows the forecast alone.
 */
export const sayHealth = act({
  name: 'forecast.say-health',
  needs: 'promise:write',
  input: z.object({ promiseId: id, health: z.enum(HEALTHS).nullable(), because: someWords }),
  keeps: ({ promiseId, health }) => ({ promiseId, health }),
  async run(moment, { promiseId, health, because }) {
    const { days } = await loadPromise(moment, promiseId)
    await writeOpinion(moment, promiseId, { daySeq: days.length, health, because })
    return { health }
  },
})
