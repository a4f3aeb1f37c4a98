import { z } from 'zod'
import { act, id, type Moment } from '../platform/act.ts'
import { membersOf } from '../people/member.store.ts'
import { actingFor, type Member } from '../people/person.ts'
import { rightsOf } from '../people/rights.ts'
import { loadCase, settle, type FoundCase } from './case.store.ts'
import { chase } from './consider.ts'

/**
 * Listens to time: the notice deadline is near, or here, and the client still
 * does not know. First whoever stands in for the lead hears of it, at the deadline a manager.
 */
export const chaseCase = act({
  name: 'delay.chase-case',
  needs: 'system:act',
  input: z.object({ caseId: id, last: z.boolean() }),
  keeps: ({ caseId, last }) => ({ caseId, last }),
  async run(moment, { caseId, last }) {
    const found = await loadCase(moment, caseId)
    const next = chase(found.state)
    if (next.kind === 'nothing') return
    const to = await nextInLine(moment, found, last)
    if (to === null || to.id === found.state.escalatedTo) return
    const event = { kind: 'escalated', at: moment.now, toMember: to.id, noticeBy: next.noticeBy } as const
    await settle(moment, found, {
      ok: true,
      events: [event],
      facts: [{ name: 'delay.escalated', caseId, memberId: to.id }],
    })
  },
})

async function nextInLine(moment: Moment, { leadId }: FoundCase, last: boolean): Promise<Member | null> {
  const members = (await membersOf(moment)).filter((m) => m.leftAt === null)
  const lead = members.find((m) => m.id === leadId)
  const acting = lead ? actingFor(lead, members, moment.now) : null
  if (!last && acting && acting.id !== leadId) return acting
  const managers = members.filter((m) => m.id !== leadId && rightsOf(m.role).has('people:admin'))
  const here = managers.map((m) => actingFor(m, members, moment.now)).find((m) => m.id !== leadId)
  if (here) return here
  return acting && acting.id !== leadId ? acting : null
}
