import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { aDay, someWords } from '../platform/inputs.ts'
import { keepPartOf, keepPromise as keepWhole } from './ledger.store.ts'

/** Delivered, called, told or given, on a day of the contact's calendar: the whole, or with `part` a piece of it. */
export const keepPromise = act({
  name: 'promise.keep',
  needs: 'promise:write',
  input: z.object({ promiseId: id, on: aDay, part: someWords.nullable().default(null) }),
  keeps: ({ promiseId, on, part }) => ({ promiseId, on, part: part !== null }),
  run: (moment, { promiseId, on, part }) =>
    part === null ? keepWhole(moment, promiseId, on) : keepPartOf(moment, promiseId, { on, what: part }),
})
