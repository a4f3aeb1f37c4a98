import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { isOpen } from './invitation.ts'
import { lockInvitation } from './invitation.store.ts'
import { loadMember } from './member.store.ts'
import { loadWorkspace } from './workspace.store.ts'

/** What the holder of an invitation's link is told before saying yes. An act, since that somebody looked belongs in the record. */
export const lookAtInvitation = act({
  name: 'people.look-at-invitation',
  needs: 'system:act',
  input: z.object({ invitationId: id }),
  keeps: ({ invitationId }) => ({ invitationId }),
  async run(moment, { invitationId }) {
    const invitation = await lockInvitation(moment, invitationId)
    if (!invitation || !isOpen(invitation, moment.now)) throw new Refused({ kind: 'link-spent' })
    const { name: workspace, zone } = await loadWorkspace(moment)
    const { name: by } = await loadMember(moment, invitation.invitedBy)
    const { name, email, role, language, expiresAt } = invitation
    return { workspace, zone, by, name, email, role, language, expiresAt }
  },
})
