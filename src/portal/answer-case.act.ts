import { z } from 'zod'
import { loadCase, settle } from '../delay/case.store.ts'
import { answerOtherwise } from '../delay/decide.ts'
import { dayInput, longText } from '../delay/brief-input.ts'
import { act, id } from '../platform/act.ts'

/** A question, none of the options, or another date: it comes back to the lead, in the client's own words. */
export const answerCase = act({
  name: 'portal.answer-case',
  needs: 'portal:visit',
  input: z.object({
    caseId: id,
    answer: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('question'), words: longText }),
      z.object({ kind: z.literal('refused'), words: longText }),
      z.object({ kind: z.literal('proposed'), day: dayInput, words: z.string().max(5_000) }),
    ]),
  }),
  keeps: ({ caseId, answer }) => ({ caseId, kind: answer.kind }),
  async run(moment, { caseId, answer }) {
    const found = await loadCase(moment, caseId)
    const given = { answer, byContact: found.contactId, recordedBy: null }
    await settle(moment, found, answerOtherwise(found, given, moment.now))
  },
})
