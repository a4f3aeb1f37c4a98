import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { endSessions, loadMember, lockMembers, updateMember } from './member.store.ts'
import { ROLES } from './rights.ts'
import { whyNotChange } from './team.ts'

/** Another role, or no longer here, or here again. Their sessions end with it; the last owner stays one. */
export const changeMember = act({
  name: 'people.change-member',
  needs: 'people:admin',
  input: z.object({ memberId: id, role: z.enum(ROLES).optional(), worksHere: z.boolean().optional() }),
  keeps: ({ memberId, role, worksHere }) => ({ memberId, role, worksHere }),
  async run(moment, { memberId, ...asked }) {
    const members = await lockMembers(moment)
    const member = members.find((m) => m.id === memberId)
    if (!member) throw new Refused({ kind: 'not-found', what: 'member' })
    const by = await loadMember(moment, moment.actor.id)
    const change = { role: asked.role ?? member.role, worksHere: asked.worksHere ?? member.leftAt === null }
    const refusal = whyNotChange(by.role, member, { change, members })
    if (refusal) throw new Refused({ ...refusal })
    const leftAt = change.worksHere ? null : (member.leftAt ?? moment.now)
    await updateMember(moment, { ...member, role: change.role, leftAt })
    await endSessions(moment, memberId)
    return { memberId }
  },
})
