import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { loadInputs } from './inputs.store.ts'
import type { RecoveryInput } from './recovery.ts'

/** What comparing ways back on track for one promise needs, without the options themselves. */
export const loadRecovery = act({
  name: 'forecast.load-recovery',
  needs: 'forecast:read',
  input: z.object({ promiseId: id }),
  keeps: ({ promiseId }) => ({ promiseId }),
  async run(moment, { promiseId }): Promise<Omit<RecoveryInput, 'options'>> {
    const { projectId, day, taskKey } = await loadPromise(moment, promiseId)
    const found = projectId === null ? null : await loadInputs(moment, projectId)
    if (!found) throw new Refused({ kind: 'no-plan', promiseId })
    const { plan, history, settings, iterations, seed, promises } = found.input
    const known = taskKey !== null && plan.tasks.some((task) => task.key === taskKey)
    const clientCalendar = promises.find((p) => p.promise === promiseId)?.clientCalendar ?? null
    return { plan, history, settings, iterations, seed, promised: day, task: known ? taskKey : null, clientCalendar }
  },
})
