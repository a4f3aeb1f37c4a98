import { addMinutes } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import { CONTACT_RIGHTS } from '../people/rights.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { seal, unseal } from '../platform/sealed.ts'
import { sameSecret, sha256 } from '../platform/secrets.ts'
import type { World } from '../platform/world.ts'
import { doorOf, visitorOf, type Door } from './door.view.ts'
import { claimedBy } from './link.ts'

/** Who came in by a link, as their cookie says it. */
export interface Session {
  readonly workspaceId: Id
  readonly contactId: Id
  readonly generation: number
}

export interface Visitor {
  readonly actor: Actor
  readonly language: Code
  readonly cookie: string
}

export const SESSION_MINUTES = 12 * 60
const PURPOSE = 'portal'

/** What a link opens, looked at with the key in constant time. */
export async function behindLink(world: World, token: string): Promise<Door> {
  const claimed = claimedBy(token)
  return claimed ? doorOf.look(world, systemActor(claimed.workspaceId), { token }) : { kind: 'unknown' }
}

export function sealedSession(world: World, session: Session): string {
  return seal(world.secrets, PURPOSE, session, addMinutes(world.clock(), SESSION_MINUTES))
}

/** Whose cookie this is; null where it is none of ours, has run out, or the contact's links were ended. */
export async function visitorBy(world: World, cookie: string): Promise<Visitor | null> {
  const session = unseal<Session>(world.secrets, PURPOSE, cookie, world.clock())
  return session ? visitorFrom(world, session, cookie) : null
}

export async function visitorFrom(world: World, session: Session, cookie: string): Promise<Visitor | null> {
  const { workspaceId, contactId, generation } = session
  const found = await visitorOf.look(world, systemActor(workspaceId), { contactId, generation })
  if (!found) return null
  const { clientId, language } = found
  return { actor: contactActor({ workspaceId, contactId, clientId }), language, cookie }
}

export function contactActor(scope: { workspaceId: Id; contactId: Id; clientId: Id }): Actor {
  return { kind: 'contact', id: scope.contactId, rights: CONTACT_RIGHTS, scope }
}

/** Stands in every form of a visit: another site cannot know it. */
export const formTokenOf = ({ cookie }: Visitor): string => sha256(`form:${cookie}`)

/** Whether a form was made for this visit; compared in constant time. */
export const isFormOf = (visitor: Visitor, token: string): boolean => sameSecret(token, formTokenOf(visitor))
