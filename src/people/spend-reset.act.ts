import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { endSessions, loadMember } from './member.store.ts'
import { spendReset } from './password-reset.store.ts'

/** Uses a reset link up, and with it every session of that member. */
export const spendPasswordReset = act({
  name: 'people.spend-password-reset',
  needs: 'system:act',
  input: z.object({ resetId: id }),
  keeps: ({ resetId }) => ({ resetId }),
  async run(moment, { resetId }) {
    const memberId = await spendReset(moment, resetId)
    const member = memberId === null ? null : await loadMember(moment, memberId)
    if (!member || member.leftAt !== null) throw new Refused({ kind: 'link-spent' })
    await endSessions(moment, member.id)
    return { userId: member.userId }
  },
})
