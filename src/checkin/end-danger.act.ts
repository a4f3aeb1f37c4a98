import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { dropDanger } from './danger.store.ts'
import { refreshUpdates } from './refreshing.store.ts'

/** Listens to cases: the client has agreed to a day, has the delivery, or it was a false alarm. */
export const endDanger = act({
  name: 'checkin.end-danger',
  needs: 'system:act',
  input: z.object({ caseId: id }),
  keeps: (input) => input,
  async run(moment, { caseId }) {
    const promiseId = await dropDanger(moment, caseId)
    if (promiseId !== null) await refreshUpdates(moment, (await loadPromise(moment, promiseId)).clientId)
  },
})
