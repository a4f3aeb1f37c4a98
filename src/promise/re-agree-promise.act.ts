import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { aDay, someWords } from '../platform/inputs.ts'
import { Refused } from '../platform/refused.ts'
import { reAgree, todayOf } from './ledger.store.ts'
import { mayBePromised } from './promise.ts'
import { loadPromise } from './promise.store.ts'

/** The contact has agreed to another day, said by phone or in person; who asked for it decides whether it is our slip. */
export const reAgreePromise = act({
  name: 'promise.re-agree',
  needs: 'promise:write',
  input: z.object({
    promiseId: id,
    day: aDay,
    askedBy: z.enum(['us', 'client']),
    reason: someWords,
    caseId: id.nullable().default(null),
  }),
  keeps: ({ promiseId, day, askedBy, caseId }) => ({ promiseId, day, askedBy, caseId }),
  async run(moment, { promiseId, ...agreed }) {
    const promise = await loadPromise(moment, promiseId)
    const allowed = mayBePromised(agreed.day, await todayOf(moment, promise))
    if (!allowed.ok) throw new Refused({ ...allowed.refusal })
    return reAgree(moment, promiseId, { ...agreed, contactId: promise.contactId })
  },
})
