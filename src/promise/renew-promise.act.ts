import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { aDay } from '../platform/inputs.ts'
import { reAgree } from './ledger.store.ts'
import { loadPromise } from './promise.store.ts'

/** A client has accepted a new day in a delay case: it is the promise from now on. */
export const renewPromise = act({
  name: 'promise.renew',
  needs: 'promise:write',
  input: z.object({
    promiseId: id,
    day: aDay,
    caseId: id,
    contactId: id.nullable().default(null),
    askedBy: z.enum(['us', 'client']).default('us'),
  }),
  keeps: ({ promiseId, day, caseId, askedBy }) => ({ promiseId, day, caseId, askedBy }),
  async run(moment, { promiseId, ...agreed }) {
    const promise = await loadPromise(moment, promiseId)
    // Heard late: what was delivered or withdrawn in the meantime stays so.
    if (promise.deliveredOn !== null || promise.state === 'withdrawn') return promise
    return reAgree(moment, promiseId, { ...agreed, reason: null })
  },
})
