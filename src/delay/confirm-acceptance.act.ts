import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadCase } from './case.store.ts'
import { draft } from './drafting.store.ts'

/** Listens to the case: the client has accepted a date. The letter that says so waits for a person's yes. */
export const confirmAcceptance = act({
  name: 'delay.confirm-acceptance',
  needs: 'system:act',
  input: z.object({ caseId: id }),
  keeps: (input) => input,
  async run(moment, { caseId }) {
    await draft(moment, await loadCase(moment, caseId), 'acceptance')
  },
})
