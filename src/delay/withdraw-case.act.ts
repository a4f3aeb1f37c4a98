import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { shortText } from './brief-input.ts'
import { loadCase, settle } from './case.store.ts'
import { withdraw } from './decide.ts'
import { unwatchDeadline } from './opening.store.ts'

/** A false alarm, with the reason: the client was not told and need not be. */
export const withdrawCase = act({
  name: 'delay.withdraw-case',
  needs: 'delay:write',
  input: z.object({ caseId: id, because: shortText }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId, because }) {
    const found = await loadCase(moment, caseId)
    const state = await settle(moment, found, withdraw(found, moment.actor.id as typeof caseId, because, moment.now))
    await unwatchDeadline(moment, caseId)
    return state
  },
})
