import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import { loadContact } from '../people/contact.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { id } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { isGenuine, linkOf } from './link.store.ts'
import { claimedBy } from './link.ts'

export type Door =
  | {
      readonly kind: 'open'
      readonly contactId: Id
      readonly generation: number
      readonly language: Code
      readonly house: string
    }
  | { readonly kind: 'expired'; readonly contactId: Id; readonly clientId: Id; readonly language: Code }
  | { readonly kind: 'unknown' }

/** Whether a link opens a page. An old link of ours is told from a forged one only by its key, in constant time. */
export const doorOf = view({
  name: 'portal.door',
  needs: 'system:act',
  input: z.object({ token: z.string().max(400) }),
  async read(glance, { token }): Promise<Door> {
    const claimed = claimedBy(token)
    if (!claimed || claimed.workspaceId !== glance.scope.workspaceId) return { kind: 'unknown' }
    const link = await linkOf(glance, claimed.contactId)
    if (!link) return { kind: 'unknown' }
    const { contactId, generation } = link
    const genuine = (of: number) => isGenuine(glance.secrets, token, { ...claimed, generation: of })
    const older = Array.from({ length: Math.min(generation - 1, 20) }, (_, i) => generation - 1 - i)
    if (!genuine(generation) && !older.some(genuine)) return { kind: 'unknown' }
    const { language, clientId } = await loadContact(glance, contactId)
    if (!genuine(generation) || link.expiresAt <= glance.now) return { kind: 'expired', contactId, clientId, language }
    return { kind: 'open', contactId, generation, language, house: (await loadWorkspace(glance)).name }
  },
})

/** Who a session belongs to now; null once their links have been ended. */
export const visitorOf = view({
  name: 'portal.visitor',
  needs: 'system:act',
  input: z.object({ contactId: id, generation: z.number() }),
  async read(glance, { contactId, generation }) {
    const link = await linkOf(glance, contactId)
    if (link?.generation !== generation) return null
    const { clientId, language } = await loadContact(glance, contactId)
    return { clientId, contactId, language }
  },
})
