import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { aDay, someWords } from '../platform/inputs.ts'
import { describe } from './ledger.store.ts'

/** What we call a promise, what hangs on it, and which task delivers it; never its day. */
export const describePromise = act({
  name: 'promise.describe',
  needs: 'promise:write',
  input: z.object({
    promiseId: id,
    what: someWords.optional(),
    label: someWords.optional(),
    taskKey: z.string().min(1).max(200).nullable().optional(),
    stake: z
      .object({ event: someWords, loss: someWords.nullable().default(null), on: aDay.nullable().default(null) })
      .nullable()
      .optional(),
  }),
  keeps: ({ promiseId }) => ({ promiseId }),
  run: (moment, { promiseId, ...description }) => describe(moment, promiseId, description),
})
