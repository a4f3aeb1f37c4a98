import { z } from 'zod'
import { longText } from '../delay/brief-input.ts'
import { loadCase, settle } from '../delay/case.store.ts'
import { wishCall } from '../delay/decide-call.ts'
import { act, id } from '../platform/act.ts'
import { refuseStrangers } from './talk.store.ts'

/** None of the times suits: the client says when they would rather talk, and one of us arranges it. */
export const wishTime = act({
  name: 'portal.wish-call',
  needs: 'portal:visit',
  input: z.object({ caseId: id, words: longText }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId, words }) {
    const found = await loadCase(moment, caseId)
    await refuseStrangers(moment, found)
    await settle(moment, found, wishCall(found, words, moment.now))
  },
})
