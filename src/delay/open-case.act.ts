import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { outlookOf } from '../forecast/snapshot.store.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { openCaseOf } from './case.store.ts'
import { openCase } from './opening.store.ts'

/** 'I need more time': a person sees the slip before the forecast does. */
export const openCaseByHand = act({
  name: 'delay.open-case',
  needs: 'delay:write',
  input: z.object({ promiseId: id, because: z.string().trim().min(1).max(500) }),
  keeps: ({ promiseId }) => ({ promiseId }),
  async run(moment, { promiseId, because }) {
    const promise = await loadPromise(moment, promiseId)
    if (promise.kind !== 'delivery' || promise.state === 'withdrawn' || promise.deliveredOn !== null)
      throw new Refused({ kind: 'promise-closed', state: promise.state })
    const open = await openCaseOf(moment, promiseId)
    if (open) return { caseId: open.id }
    const newest = await outlookOf(moment, promiseId)
    // A forecast made for an earlier day of the promise says nothing of this one.
    const seen = newest?.day === promise.day ? newest : null
    const dates = { p50: seen?.p50 ?? null, likely: seen?.newDay ?? null, worst: seen?.worstDay ?? null }
    const chance = seen?.chance ?? null
    return { caseId: await openCase(moment, promise, { why: 'by-hand', because, chance, ...dates }) }
  },
})
