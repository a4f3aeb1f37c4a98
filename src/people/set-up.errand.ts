import { z } from 'zod'
import { systemActor } from '../platform/actor.ts'
import { errand } from '../platform/errand.ts'
import { Refused } from '../platform/refused.ts'
import { knockOf } from '../platform/sign-in/door-token.ts'
import { accountEmail } from '../platform/sign-in/email.ts'
import { newPassword } from '../platform/sign-in/password.ts'
import { foundWorkspace } from './found-workspace.act.ts'
import { country, currency, language, someLine, zone } from './typed.ts'

// One id for whoever founds: an attempt that broke off between account and workspace can be made again.
const FOUNDER = 'founder'

/** Spends the set-up link: the founder's account, then the workspace. Nobody is signed in by it. */
export const setUp = errand({
  name: 'people.set-up',
  needs: 'door:knock',
  input: z.object({
    token: z.string().max(300),
    workspace: someLine,
    zone,
    country,
    language,
    currency,
    name: someLine,
    email: accountEmail,
    password: newPassword,
  }),
  async run(world, _actor, { token, password, ...input }) {
    if (!knockOf(world.secrets, 'set-up', token)) throw new Refused({ kind: 'link-spent' })
    const { name, email } = input
    await world.ports.accounts.open({ id: FOUNDER, name, email, password })
    const founder = { ...input, userId: FOUNDER, ownerId: world.dice.id() }
    return foundWorkspace.perform(world, systemActor(world.dice.id()), founder)
  },
})
