import { z } from 'zod'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { loadMember } from './member.store.ts'
import { openReset } from './password-reset.store.ts'

/** Opens a way to a new password; by mail to the member's own address, or for a person at the server to hand over. */
export const openPasswordReset = act({
  name: 'people.open-password-reset',
  needs: 'system:act',
  input: z.object({ memberId: z.string(), how: z.enum(['mail', 'by-hand']) }),
  keeps: ({ memberId, how }) => ({ memberId, how }),
  async run(moment, { memberId, how }) {
    const member = await loadMember(moment, memberId)
    const resetId = await openReset(moment, member.id)
    if (how === 'mail')
      await announce(moment, 'system-mail.asked', { kind: 'reset', memberId: member.id, params: { id: resetId } })
    return { resetId }
  },
})
