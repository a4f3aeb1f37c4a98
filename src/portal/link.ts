import { isId, type Id } from '../kit/id.ts'

export const LINK_PREFIX = 'forthright_portal_'

/** Whose page a token claims to open. It proves nothing until the key says so. */
export interface Claimed {
  readonly workspaceId: Id
  readonly contactId: Id
}

export function claimedBy(token: string): Claimed | null {
  if (!token.startsWith(LINK_PREFIX)) return null
  const ids = token.slice(LINK_PREFIX.length, LINK_PREFIX.length + 52)
  const workspaceId = ids.slice(0, 26)
  const contactId = ids.slice(26)
  return isId(workspaceId) && isId(contactId) ? { workspaceId, contactId } : null
}
