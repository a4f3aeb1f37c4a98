import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { renewDeadline } from './opening.store.ts'

/** Listens to the case: the client refused or named another day, so they are owed word again, by a new deadline. */
export const oweAnswer = act({
  name: 'delay.owe-answer',
  needs: 'system:act',
  input: z.object({ caseId: id }),
  keeps: ({ caseId }) => ({ caseId }),
  run: (moment, { caseId }) => renewDeadline(moment, caseId),
})
