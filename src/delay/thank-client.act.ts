import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadCase } from './case.store.ts'
import { draft } from './drafting.store.ts'

/** Listens to the case: the work is delivered. Thanks for the patience wait for a person's yes. */
export const thankClient = act({
  name: 'delay.thank-client',
  needs: 'system:act',
  input: z.object({ caseId: id }),
  keeps: (input) => input,
  async run(moment, { caseId }) {
    const found = await loadCase(moment, caseId)
    // Who was never told of a slip has nothing to be patient about.
    if (found.state.told !== null) await draft(moment, found, 'thanks')
  },
})
