import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { replyInput } from './brief-input.ts'
import { loadCase } from './case.store.ts'
import { mayDraft } from './decide.ts'
import { draft } from './drafting.store.ts'

/** A client has asked: the answer as a letter of its own, in a member's words, which waits for a yes. */
export const answerQuestion = act({
  name: 'delay.answer-question',
  needs: 'post:write',
  input: z.object({ caseId: id, reply: replyInput }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId, reply }) {
    const found = await loadCase(moment, caseId)
    const refusal = mayDraft(found, 'answer')
    if (refusal) throw new Refused({ ...refusal })
    return { messageId: await draft(moment, found, 'answer', { reply }) }
  },
})
