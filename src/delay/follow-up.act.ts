import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { dayInput, saidInput } from './brief-input.ts'
import { loadCase, settle } from './case.store.ts'
import { report } from './decide.ts'
import { draft } from './drafting.store.ts'

/** The next news: where things stand and when we write again, noted and written as a follow-up that waits for a yes. */
export const followUp = act({
  name: 'delay.follow-up',
  needs: 'delay:write',
  input: z.object({ caseId: id, status: saidInput, nextNews: dayInput }),
  keeps: ({ caseId, nextNews }) => ({ caseId, nextNews }),
  async run(moment, { caseId, status, nextNews }) {
    const found = await loadCase(moment, caseId)
    const by = moment.actor.id as typeof caseId
    await settle(moment, found, report(found, by, { status, nextNews }, moment.now))
    return { messageId: await draft(moment, await loadCase(moment, caseId), 'follow-up') }
  },
})
