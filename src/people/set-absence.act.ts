import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { lockMembers, updateMember } from './member.store.ts'
import { day } from './typed.ts'

/** When a member is away and who stands in; all null: back. One's own at any time, somebody else's with 'people:admin'. */
export const setAbsence = act({
  name: 'people.set-absence',
  needs: 'people:read',
  input: z.object({ memberId: id, deputyId: id.nullable(), from: z.nullable(day), until: z.nullable(day) }),
  keeps: ({ memberId, deputyId, from, until }) => ({ memberId, deputyId, from, until }),
  async run(moment, { memberId, deputyId, from, until }) {
    const { actor } = moment
    if (actor.id !== memberId && !actor.rights.has('people:admin'))
      throw new Refused({ kind: 'not-allowed', needs: 'people:admin' })
    const members = await lockMembers(moment)
    const member = members.find((m) => m.id === memberId)
    if (!member) throw new Refused({ kind: 'not-found', what: 'member' })
    const deputy = members.find((m) => m.id === deputyId)
    if (deputyId !== null && (!deputy || deputy.leftAt !== null || deputyId === memberId))
      throw new Refused({ kind: 'no-such-deputy' })
    if ((until !== null && from === null) || (from !== null && until !== null && until < from))
      throw new Refused({ kind: 'days-reversed' })
    await updateMember(moment, { ...member, deputyId, awayFrom: from, awayUntil: until })
    if (member.awayFrom !== from || member.awayUntil !== until)
      await announce(moment, 'people.absence-set', { memberId }, memberId)
    return { memberId }
  },
})
