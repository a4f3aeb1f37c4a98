import { z } from 'zod'
import { systemActor } from '../platform/actor.ts'
import { errand } from '../platform/errand.ts'
import { Refused } from '../platform/refused.ts'
import { countAttempt } from '../platform/sign-in/attempts.ts'
import { doorLink, knockOf } from '../platform/sign-in/door-token.ts'
import { accountEmail } from '../platform/sign-in/email.ts'
import { newPassword } from '../platform/sign-in/password.ts'
import type { World } from '../platform/world.ts'
import { openPasswordReset } from './open-reset.act.ts'
import { spendPasswordReset } from './spend-reset.act.ts'

/**
 * Asks for a link to a new password. The answer is the same, and comes as fast, whether or not
 * anybody has this address: the looking goes on after it. At most three mails per address in a quarter of an hour.
 */
export const askReset = errand({
  name: 'people.ask-reset',
  needs: 'door:knock',
  input: z.object({ email: accountEmail }),
  async run(world, _actor, { email }) {
    await countAttempt(world, 'mail', email)
    mailReset(world, email).catch((err: unknown) => world.log.error({ err }, 'people.reset-not-mailed'))
    return { asked: true }
  },
})

async function mailReset(world: World, email: string): Promise<void> {
  const found = await world.ports.accounts.behind(email)
  if (!found) return
  const { workspaceId, memberId } = found
  await openPasswordReset.perform(world, systemActor(workspaceId), { memberId, how: 'mail' })
}

/** Sets the new password by the mailed link and ends every session. The link is spent first: a broken-off attempt needs a new one. */
export const resetPassword = errand({
  name: 'people.reset-password',
  needs: 'door:knock',
  input: z.object({ token: z.string().max(300), password: newPassword }),
  async run(world, _actor, { token, password }) {
    const knock = knockOf(world.secrets, 'reset', token)
    if (!knock) throw new Refused({ kind: 'link-spent' })
    const { workspaceId, id: resetId } = knock
    const { userId } = await spendPasswordReset.perform(world, systemActor(workspaceId), { resetId })
    await world.ports.accounts.setPassword(userId, password)
    return { reset: true }
  },
})

/** For the person at the server, by the CLI only: a reset link to hand over, and the second step forgotten. */
export const resetByHand = errand({
  name: 'people.reset-by-hand',
  needs: 'system:act',
  input: z.object({ email: accountEmail }),
  async run(world, _actor, { email }) {
    const found = await world.ports.accounts.behind(email)
    if (!found) throw new Refused({ kind: 'not-found', what: 'member' })
    const { workspaceId, memberId, userId } = found
    const asked = { memberId, how: 'by-hand' }
    const { resetId } = await openPasswordReset.perform(world, systemActor(workspaceId), asked)
    await world.ports.accounts.dropSecondStep(userId)
    return { link: doorLink(world, 'reset', { workspaceId, id: resetId }) }
  },
})
