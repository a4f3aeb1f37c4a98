import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { someWords } from '../platform/inputs.ts'
import { withdrawPromise as takeBack } from './ledger.store.ts'

/** No longer wanted, with a reason: it counts neither as kept nor as broken. */
export const withdrawPromise = act({
  name: 'promise.withdraw',
  needs: 'promise:write',
  input: z.object({ promiseId: id, because: someWords }),
  keeps: ({ promiseId }) => ({ promiseId }),
  run: (moment, { promiseId, because }) => takeBack(moment, promiseId, because),
})
