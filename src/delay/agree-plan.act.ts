import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { membersOf } from '../people/member.store.ts'
import { rightsOf } from '../people/rights.ts'
import { loadCase, settle } from './case.store.ts'
import { agree } from './decide.ts'

/** A manager stands behind the plan; where there is none, the lead does, and the record says so. */
export const agreePlan = act({
  name: 'delay.agree-plan',
  needs: 'delay:amend',
  input: z.object({ caseId: id }),
  keeps: ({ caseId }) => ({ caseId }),
  async run(moment, { caseId }) {
    const found = await loadCase(moment, caseId)
    const here = (await membersOf(moment)).filter((m) => m.leftAt === null)
    const managers = here.filter((m) => rightsOf(m.role).has('people:admin'))
    const mine = moment.actor.id as typeof caseId
    if (managers.length > 0 && !managers.some((m) => m.id === mine)) throw new Refused({ kind: 'needs-manager' })
    return settle(moment, found, agree(found, mine, here.length === 1, moment.now))
  },
})
