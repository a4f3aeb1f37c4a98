import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { view } from '../platform/view.ts'
import { mayTakeBack } from './stop.ts'
import { claimedIn } from './updates-link.ts'
import { isOurs, updatesStopped } from './updates.store.ts'

/** What stands behind a link to stop the weekly updates: the sender's name and the reader's language, and nothing else. */
export type UpdatesDoor =
  | {
      readonly kind: 'ours'
      readonly contactId: Id
      readonly clientId: Id
      readonly language: Code
      readonly house: string
      readonly stopped: boolean
      /** The link that stopped them may still take it back. */
      readonly slip: boolean
    }
  | { readonly kind: 'unknown' }

/** A link that we did not make and one of a contact who is gone lead to the same. */
export const updatesDoor = view({
  name: 'post.updates-door',
  needs: 'system:act',
  input: z.object({ token: z.string().max(200) }),
  async read(glance, { token }): Promise<UpdatesDoor> {
    const claimed = claimedIn(token)
    if (claimed?.workspaceId !== glance.scope.workspaceId || !isOurs(glance, claimed)) return { kind: 'unknown' }
    const { id: contactId, clientId, language } = await loadContact(glance, claimed.contactId)
    const stop = (await updatesStopped(glance)).get(contactId)
    const standing = { stopped: stop !== undefined, slip: stop !== undefined && mayTakeBack(stop, glance.now) }
    return { kind: 'ours', contactId, clientId, language, ...standing, house: (await loadWorkspace(glance)).name }
  },
})
