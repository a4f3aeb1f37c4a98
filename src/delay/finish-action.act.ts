import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadCase, settle } from './case.store.ts'
import { fix } from './decide.ts'

/** A corrective action is done: the next letter may say that this cause is fixed. */
export const finishAction = act({
  name: 'delay.finish-action',
  needs: 'delay:write',
  input: z.object({ caseId: id, actionId: id }),
  keeps: (input) => input,
  async run(moment, { caseId, actionId }) {
    const found = await loadCase(moment, caseId)
    return settle(moment, found, fix(found, moment.actor.id as typeof caseId, actionId, moment.now))
  },
})
