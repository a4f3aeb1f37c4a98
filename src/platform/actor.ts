import type { Id } from '../kit/id.ts'

/** What one may do, as 'room:verb' ('delay:accept'). Who holds which right is written in `people/rights.ts`. */
export type Right = `${string}:${string}`

/** The walls an actor stands within. A portal visitor carries client and contact; every load of theirs is filtered by both. */
export interface Scope {
  readonly workspaceId: Id
  readonly clientId?: Id
  readonly contactId?: Id
}

export interface Actor {
  readonly kind: 'member' | 'contact' | 'system'
  readonly id: string
  readonly rights: ReadonlySet<Right>
  readonly scope: Scope
}

/** The product itself at work in one workspace: listeners, due times, sending. It holds only the rights named here. */
export function systemActor(workspaceId: Id, rights: readonly Right[] = ['system:act']): Actor {
  return { kind: 'system', id: 'forthright', rights: new Set(rights), scope: { workspaceId } }
}
