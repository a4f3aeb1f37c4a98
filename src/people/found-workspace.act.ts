import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { accountEmail } from '../platform/sign-in/email.ts'
import { insertMember } from './member.store.ts'
import { firstSettings } from './person.ts'
import { country, currency, language, someLine, zone } from './typed.ts'
import { insertWorkspace, spendSetUp } from './workspace.store.ts'

/** The first workspace of an install, with its owner; works once. The scope is the id of the workspace to be. */
export const foundWorkspace = act({
  name: 'people.found-workspace',
  needs: 'system:act',
  input: z.object({
    userId: z.string(),
    ownerId: id,
    workspace: someLine,
    zone,
    country,
    language,
    currency,
    name: someLine,
    email: accountEmail,
  }),
  keeps: ({ ownerId }) => ({ ownerId }),
  async run(moment, { userId, ownerId, workspace, name, email, ...rest }) {
    if (!(await spendSetUp(moment))) throw new Refused({ kind: 'link-spent' })
    const settings = { ...firstSettings(rest.currency), holdSeconds: moment.settings.holdSeconds }
    await insertWorkspace(moment, { name: workspace, ...rest, settings })
    const here = { phone: null, deputyId: null, awayFrom: null, awayUntil: null }
    const { language: tongue, zone: place } = rest
    await insertMember(moment, {
      id: ownerId,
      userId,
      name,
      email,
      role: 'owner',
      language: tongue,
      zone: place,
      ...here,
    })
    return { workspaceId: moment.scope.workspaceId }
  },
})
