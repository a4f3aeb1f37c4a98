import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { dayInput, saidInput } from './brief-input.ts'
import { loadCase, settle } from './case.store.ts'
import { plan } from './decide.ts'

/** The steps back on track and the day of the next news. */
export const planRecovery = act({
  name: 'delay.plan-recovery',
  needs: 'delay:write',
  input: z.object({
    caseId: id,
    steps: z
      .array(z.object({ text: saidInput, by: z.optional(dayInput) }))
      .min(1)
      .max(5),
    nextNews: dayInput,
  }),
  keeps: ({ caseId, nextNews }) => ({ caseId, nextNews }),
  async run(moment, { caseId, steps, nextNews }) {
    const found = await loadCase(moment, caseId)
    const given = steps.map(({ text, by }) => ({ text, ...(by ? { by } : {}) }))
    return settle(moment, found, plan(found, moment.actor.id as typeof caseId, { steps: given, nextNews }, moment.now))
  },
})
