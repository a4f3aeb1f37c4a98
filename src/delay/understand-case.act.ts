import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { dayInput, saidInput } from './brief-input.ts'
import { loadCase, settle } from './case.store.ts'
import { understand } from './decide.ts'

const stake = z.object({ event: saidInput, loss: z.optional(saidInput), on: z.optional(dayInput) })

/** What went wrong, as a class and a clause that blames nobody, and what hangs on the date for this client. */
export const understandCase = act({
  name: 'delay.understand-case',
  needs: 'delay:write',
  input: z.object({
    caseId: id,
    cause: z.enum(['estimate', 'scope', 'dependency', 'capacity', 'quality', 'client-input', 'unforeseen']),
    causeText: saidInput,
    stake,
  }),
  keeps: ({ caseId, cause }) => ({ caseId, cause }),
  async run(moment, { caseId, cause, causeText, stake: { event, loss, on } }) {
    const found = await loadCase(moment, caseId)
    const given = { event, ...(loss ? { loss } : {}), ...(on ? { on } : {}) }
    const by = moment.actor.id as typeof caseId
    return settle(
      moment,
      found,
      understand(found, { kind: 'understood', at: moment.now, byMember: by, cause, causeText, stake: given }),
    )
  },
})
