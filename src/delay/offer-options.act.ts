import { z } from 'zod'
import { act, id, type Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { loadMember } from '../people/member.store.ts'
import { withinLimit } from '../people/rights.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Amends } from './case-event.ts'
import { dayInput, saidInput, shortText } from './brief-input.ts'
import { loadCase, settle } from './case.store.ts'
import { offer } from './decide.ts'
import { renewDeadline } from './opening.store.ts'

const cost = z.object({ minor: z.number().int().min(0).max(1_000_000_000), currency: z.string().regex(/^[A-Z]{3}$/) })

const gift = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('discount'),
    percent: z.number().int().positive().max(100),
    on: z.enum(['invoice', 'next-project']),
  }),
  z.object({ type: z.literal('credit'), amount: cost }),
  z.object({ type: z.literal('hours'), hours: z.number().positive().max(1000) }),
  z.object({ type: z.literal('extra'), what: saidInput }),
])

/** Up to three ways forward, and what we give for the trouble, within the limit of the member who offers it. */
export const offerOptions = act({
  name: 'delay.offer-options',
  needs: 'delay:write',
  input: z.object({
    caseId: id,
    options: z
      .array(z.object({ day: dayInput, worstCase: dayInput, means: saidInput }))
      .min(1)
      .max(3),
    amends: z.object({ gift, cost, by: dayInput }).nullable(),
    riskReason: z.optional(shortText),
  }),
  keeps: ({ caseId, options }) => ({ caseId, days: options.map((option) => option.day) }),
  async run(moment, { caseId, options, amends, riskReason }) {
    const found = await loadCase(moment, caseId)
    if (amends) await mustBeWithinLimit(moment, amends)
    const by = moment.actor.id as typeof caseId
    const risk = riskReason ? { byMember: by, reason: riskReason } : null
    if (risk && !moment.actor.rights.has('people:admin')) throw new Refused({ kind: 'risk-needs-manager' })
    const lettered = options.map((option, i) => ({ id: moment.newId(), letter: 'ABC'.charAt(i), ...option }))
    const state = await settle(moment, found, offer(found, by, { options: lettered, amends, risk }, moment.now))
    if (state.retell) await renewDeadline(moment, caseId)
    return state
  },
})

async function mustBeWithinLimit(moment: Moment, amends: Amends): Promise<void> {
  const { settings } = await loadWorkspace(moment)
  const member = await loadMember(moment, moment.actor.id as Parameters<typeof loadMember>[1])
  if (withinLimit(settings.amendsLimits, member.role, amends.cost)) return
  throw new Refused({ kind: 'over-amends-limit', cost: amends.cost, limit: settings.amendsLimits[member.role] })
}
