import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
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
    const nothing = { chance: null, p50: null, likely: null, worst: null }
    return { caseId: await openCase(moment, promise, { why: 'by-hand', because, ...nothing }) }
  },
})
