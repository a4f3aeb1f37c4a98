import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { endCall } from './call-booking.store.ts'
import { loadCase, settle } from './case.store.ts'
import { logCall } from './decide.ts'
import { unwatchDeadline } from './opening.store.ts'
import { keepCall } from './owed.store.ts'

/** What came of a call, and the client's own words. Reaching them with an agreed plan tells them, and keeps the call we owed. */
export const logCallOutcome = act({
  name: 'delay.log-call',
  needs: 'delay:write',
  input: z.object({
    caseId: id,
    outcome: z.enum(['reached', 'voicemail', 'no-answer', 'call-back']),
    words: z.string().trim().max(5_000),
  }),
  keeps: ({ caseId, outcome }) => ({ caseId, outcome }),
  async run(moment, { caseId, outcome, words }) {
    const found = await loadCase(moment, caseId)
    const by = moment.actor.id as typeof caseId
    const state = await settle(moment, found, logCall(found, by, outcome, words, moment.now))
    if (state.told !== null && !state.retell) await unwatchDeadline(moment, caseId)
    if (outcome === 'reached') await keepCall(moment, found)
    if (found.state.call.booked !== null && state.call.booked === null) await endCall(moment, caseId)
    return state
  },
})
