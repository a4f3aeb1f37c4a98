import { z } from 'zod'
import { addMinutes } from '../kit/day.ts'
import { loadCase } from '../delay/case.store.ts'
import { act, id } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { MOST_CODES } from './code.ts'
import { codesSince, makeCode } from './code.store.ts'

/** The client has chosen; six digits go to the address on record, so that a forwarded link accepts nothing. */
export const askCode = act({
  name: 'portal.ask-code',
  needs: 'portal:visit',
  input: z.object({ caseId: id, optionId: id }),
  keeps: (input) => input,
  async run(moment, { caseId, optionId }) {
    const { state, contactId } = await loadCase(moment, caseId)
    if (state.accepted !== null) throw new Refused({ kind: 'already-accepted', day: state.accepted.day })
    if (!state.offered.some((option) => option.id === optionId)) throw new Refused({ kind: 'no-such-option', optionId })
    if ((await codesSince(moment, addMinutes(moment.now, -60))) >= MOST_CODES)
      throw new Refused({ kind: 'too-many-codes' })
    const codeId = await makeCode(moment, caseId, optionId)
    await announce(moment, 'system-mail.asked', { kind: 'code', contactId, params: { id: codeId } })
  },
})
