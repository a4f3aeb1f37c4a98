import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { shortText } from './brief-input.ts'
import { settleOver } from './case-over.store.ts'
import { loadCase } from './case.store.ts'
import { withdraw } from './decide.ts'
import { unwatchDeadline } from './opening.store.ts'

/**
 * A false alarm, with the reason: the client was not told and need not be. What had begun goes with it: a letter that
 * has not left, and a call. The answer says when the call would have been.
 */
export const withdrawCase = act({
  name: 'delay.withdraw-case',
  needs: 'delay:write',
  mails: true,
  input: z.object({ caseId: id, because: shortText }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId, because }) {
    const found = await loadCase(moment, caseId)
    const decision = withdraw(found, moment.actor.id as typeof caseId, because, moment.now)
    const { state, calledOff } = await settleOver(moment, found, { decision, kinds: 'all' })
    await unwatchDeadline(moment, caseId)
    return { ...state, calledOff }
  },
})
