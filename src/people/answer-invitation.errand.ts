import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { systemActor } from '../platform/actor.ts'
import { errand } from '../platform/errand.ts'
import { Refused } from '../platform/refused.ts'
import { knockOf } from '../platform/sign-in/door-token.ts'
import { newPassword } from '../platform/sign-in/password.ts'
import type { World } from '../platform/world.ts'
import { acceptInvitation } from './accept-invitation.act.ts'
import { lookAtInvitation } from './look-at-invitation.act.ts'
import { language, someLine, zone } from './typed.ts'

const token = z.string().max(300)

/** Reads the invitation behind a link: who invites, whom, into what. Refuses 'link-spent'. */
export const openInvitation = errand({
  name: 'people.open-invitation',
  needs: 'door:knock',
  input: z.object({ token }),
  run: (world, _actor, input) => look(world, input.token).then(({ invitation }) => invitation),
})

/**
 * Says yes to it: an account for the invited address, then the membership. An account that exists already
 * is not touched, whoever holds the link ('address-taken'). Nobody is signed in by it.
 */
export const answerInvitation = errand({
  name: 'people.answer-invitation',
  needs: 'door:knock',
  input: z.object({ token, name: someLine, language, zone, password: newPassword }),
  async run(world, _actor, input) {
    const { workspaceId, invitationId, invitation } = await look(world, input.token)
    const { name, language, zone, password } = input
    // The account is named after the invitation, so that an attempt that broke off can be made again.
    await world.ports.accounts.open({ id: invitationId, name, email: invitation.email, password })
    const member = { invitationId, memberId: world.dice.id(), userId: invitationId, name, language, zone }
    return acceptInvitation.perform(world, systemActor(workspaceId), member)
  },
})

async function look(world: World, given: string) {
  const knock = knockOf(world.secrets, 'invitation', given)
  if (!knock) throw new Refused({ kind: 'link-spent' })
  const invitationId: Id = knock.id
  const invitation = await lookAtInvitation.perform(world, systemActor(knock.workspaceId), { invitationId })
  return { workspaceId: knock.workspaceId, invitationId, invitation }
}
