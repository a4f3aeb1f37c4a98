import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadCase } from './case.store.ts'
import { dropUnwantedCall, oweWhatWeSaid } from './owed.store.ts'

/** Listens to the case: what we said we would do next stands in the ledger, with its day. Heard twice, it stands once. */
export const keepWord = act({
  name: 'delay.keep-word',
  needs: 'system:act',
  input: z.object({ caseId: id }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId }) {
    const found = await loadCase(moment, caseId)
    await oweWhatWeSaid(moment, found)
    await dropUnwantedCall(moment, found)
  },
})
