import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { aDay } from '../platform/inputs.ts'
import { endDayOf } from './ledger.store.ts'

/** The promised day is over where the contact is: what has not come is broken, until it is re-agreed. */
export const endDay = act({
  name: 'promise.end-day',
  needs: 'promise:write',
  input: z.object({ promiseId: id, day: aDay }),
  keeps: ({ promiseId, day }) => ({ promiseId, day }),
  run: (moment, { promiseId }) => endDayOf(moment, promiseId),
})
