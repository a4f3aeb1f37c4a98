import { z } from 'zod'
import { addMinutes } from '../kit/day.ts'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { accountEmail } from '../platform/sign-in/email.ts'
import { INVITATION_DAYS } from './invitation.ts'
import { closeInvitation, insertInvitation, openInvitations } from './invitation.store.ts'
import { loadMember, membersOf } from './member.store.ts'
import { ROLES } from './rights.ts'
import { whyNotInvite } from './team.ts'
import { language, someLine } from './typed.ts'
import { loadWorkspace } from './workspace.store.ts'

/** Offers somebody a place here; the link goes to their address and to nobody else. Done again, the newer link is the one that works. */
export const inviteMember = act({
  name: 'people.invite-member',
  needs: 'people:admin',
  input: z.object({ email: accountEmail, name: someLine, role: z.enum(ROLES), language }),
  mails: true,
  keeps: ({ role }) => ({ role }),
  async run(moment, { email, name, role, language }) {
    const by = await loadMember(moment, moment.actor.id)
    const refusal = whyNotInvite(by.role, { email, role }, await membersOf(moment))
    if (refusal) throw new Refused({ ...refusal })
    for (const earlier of await openInvitations(moment))
      if (earlier.email === email) await closeInvitation(moment, earlier.id, 'withdrawn')
    const { now } = moment
    const id = moment.newId()
    const expiresAt = addMinutes(now, INVITATION_DAYS * 1440)
    const fresh = { invitedBy: by.id, invitedAt: now, expiresAt, acceptedAt: null, withdrawnAt: null }
    await insertInvitation(moment, { id, email, name, role, language, ...fresh })
    const workspace = await loadWorkspace(moment)
    const params = { id, name, workspace: workspace.name, by: by.name }
    await announce(moment, 'system-mail.asked', { kind: 'invitation', email, language, params })
    return { invitationId: id }
  },
})
