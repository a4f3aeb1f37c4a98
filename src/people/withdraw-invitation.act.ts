import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { isOpen } from './invitation.ts'
import { closeInvitation, lockInvitation } from './invitation.store.ts'

/** Takes an offered place back; its link ends. Withdrawing twice is no news. */
export const withdrawInvitation = act({
  name: 'people.withdraw-invitation',
  needs: 'people:admin',
  input: z.object({ invitationId: id }),
  keeps: ({ invitationId }) => ({ invitationId }),
  async run(moment, { invitationId }) {
    const invitation = await lockInvitation(moment, invitationId)
    if (!invitation) throw new Refused({ kind: 'not-found', what: 'invitation' })
    if (isOpen(invitation, moment.now)) await closeInvitation(moment, invitationId, 'withdrawn')
    return { invitationId }
  },
})
