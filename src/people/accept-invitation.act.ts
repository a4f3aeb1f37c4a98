import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { isOpen } from './invitation.ts'
import { closeInvitation, lockInvitation } from './invitation.store.ts'
import { insertMember } from './member.store.ts'
import { language, someLine, zone } from './typed.ts'

/** The invited person works here from now on. Role and address come from the invitation, never from what was typed. */
export const acceptInvitation = act({
  name: 'people.accept-invitation',
  needs: 'system:act',
  input: z.object({ invitationId: id, memberId: id, userId: z.string(), name: someLine, language, zone }),
  keeps: ({ invitationId, memberId }) => ({ invitationId, memberId }),
  async run(moment, { invitationId, memberId, userId, name, language, zone }) {
    const invitation = await lockInvitation(moment, invitationId)
    if (!invitation || !isOpen(invitation, moment.now)) throw new Refused({ kind: 'link-spent' })
    const { email, role } = invitation
    const here = { phone: null, deputyId: null, awayFrom: null, awayUntil: null }
    await insertMember(moment, { id: memberId, userId, name, email, role, language, zone, ...here })
    await closeInvitation(moment, invitationId, 'accepted')
    return { email }
  },
})
