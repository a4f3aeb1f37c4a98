import { createHmac } from 'node:crypto'
import { isId, type Id } from '../../kit/id.ts'
import { sameSecret, type Secrets } from '../secrets.ts'
import type { Settings } from '../world.ts'

/** The ways in for someone who has no session: the first workspace, an invitation, a new password. */
export type Door = 'set-up' | 'invitation' | 'reset'

/** The row a token stands for. The set-up of an install has none. */
export interface Knock {
  readonly workspaceId: Id
  readonly id: Id
}

const NOBODY = '0'.repeat(26) as Id

/** The one knock at the set-up door of an install. */
export const SET_UP: Knock = { workspaceId: NOBODY, id: NOBODY }

/**
 * The secret of a link. It is made from the install's key and the row's ids whenever it is needed,
 * so no row, log or backup holds it; without the key none can be forged. The prefix is for secret scanners.
 */
export function doorToken({ linkKey }: Pick<Secrets, 'linkKey'>, door: Door, { workspaceId, id }: Knock): string {
  const mac = createHmac('sha256', linkKey).update(`door:${door}:${workspaceId}:${id}`).digest('base64url')
  return `forthright_${door}_${workspaceId}${id}_${mac}`
}

/** The row behind a token, or null for anything that this install has not made for this door. */
export function knockOf(secrets: Pick<Secrets, 'linkKey'>, door: Door, token: string): Knock | null {
  const ids = token.split('_')[2] ?? ''
  const workspaceId = ids.slice(0, 26)
  const id = ids.slice(26)
  if (!isId(workspaceId) || !isId(id)) return null
  return sameSecret(token, doorToken(secrets, door, { workspaceId, id })) ? { workspaceId, id } : null
}

/** The link for a mail or the console. The token stands behind '#', which browsers send to no server and put in no log. */
export function doorLink(house: { secrets: Secrets; settings: Settings }, door: Door, knock: Knock): string {
  return `${house.settings.publicUrl}/${door}#${doorToken(house.secrets, door, knock)}`
}
