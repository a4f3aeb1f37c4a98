import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { answerInput } from './answer-input.ts'
import { loadCase, settle } from './case.store.ts'
import { accept, answerOtherwise } from './decide.ts'

/** A member writes down what the client answered by mail or on the phone. */
export const recordAnswer = act({
  name: 'delay.record-answer',
  needs: 'delay:write',
  input: z.object({ caseId: id, answer: answerInput }),
  keeps: ({ caseId, answer }) => ({ caseId, kind: answer.kind }),
  async run(moment, { caseId, answer }) {
    const found = await loadCase(moment, caseId)
    const recordedBy = moment.actor.id as typeof caseId
    const byContact = found.contactId
    if (answer.kind !== 'accepted')
      return settle(moment, found, answerOtherwise(found, { answer, byContact, recordedBy }, moment.now))
    return settle(moment, found, accept(found, { optionId: answer.optionId, byContact, recordedBy }, moment.now))
  },
})
