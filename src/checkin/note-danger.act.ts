import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { putDanger } from './danger.store.ts'
import { refreshUpdates } from './refreshing.store.ts'

/** Listens to cases: while one is open, no update says that its date holds, not even one with its yes. */
export const noteDanger = act({
  name: 'checkin.note-danger',
  needs: 'system:act',
  input: z.object({ caseId: id, promiseId: id }),
  keeps: (input) => input,
  async run(moment, { caseId, promiseId }) {
    await putDanger(moment, caseId, promiseId)
    await refreshUpdates(moment, (await loadPromise(moment, promiseId)).clientId)
  },
})
