import { z } from 'zod'
import { loadCase, settle } from '../delay/case.store.ts'
import { accept } from '../delay/decide.ts'
import type { Day } from '../kit/day.ts'
import { act, id } from '../platform/act.ts'
import { sameSecret } from '../platform/secrets.ts'
import { sixDigits } from '../platform/six-digits.ts'
import { plainDigits, spend, type Spent } from './code.ts'
import { codeFor, countTry, markUsed } from './code.store.ts'

export type Accepted =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly why: (Spent & { ok: false })['why'] }

/**
 * The client accepts a date with the mailed code: the core event of the whole
 * product. A wrong code is an answer, not an error, since the try must be counted.
 */
export const acceptOffer = act({
  name: 'portal.accept-offer',
  needs: 'portal:visit',
  input: z.object({ caseId: id, optionId: id, code: z.string().max(40) }),
  keeps: ({ caseId, optionId }) => ({ caseId, optionId }),
  async run(moment, { caseId, optionId, code: typed }): Promise<Accepted> {
    const found = await loadCase(moment, caseId)
    const { accepted } = found.state
    // The form sent twice: the date stands, and a spent code is no reason to frighten anybody.
    if (accepted?.optionId === optionId) return { ok: true, day: accepted.day }
    const code = await codeFor(moment, caseId, optionId)
    const right = code !== null && sameSecret(plainDigits(typed), sixDigits(moment.secrets, code.id))
    const spent = spend(code, right, moment.now)
    if (code !== null && !spent.ok && spent.why === 'wrong') await countTry(moment, code.id)
    if (code === null || !spent.ok) return { ok: false, why: spent.ok ? 'expired' : spent.why }
    await markUsed(moment, code.id)
    const chosen = { optionId, byContact: found.contactId, recordedBy: null }
    const state = await settle(moment, found, accept(found, chosen, moment.now))
    return { ok: true, day: state.accepted?.day ?? found.state.promised }
  },
})
