import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadCase } from './case.store.ts'
import { mayDraft } from './decide.ts'
import { draft } from './drafting.store.ts'

/**
 * 'Can we talk?': a short mail with three times and the first of them as an invitation for the client's calendar.
 * Written again at another hour, the invitation replaces the earlier one.
 */
export const inviteClient = act({
  name: 'delay.invite-client',
  needs: 'post:write',
  input: z.object({ caseId: id }),
  keeps: (input) => input,
  async run(moment, { caseId }) {
    const found = await loadCase(moment, caseId)
    const refusal = mayDraft(found, 'can-we-talk')
    if (refusal) throw new Refused({ ...refusal })
    return { messageId: await draft(moment, found, 'can-we-talk') }
  },
})
