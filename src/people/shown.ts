import type { Instant } from '../kit/day.ts'
import type { Invitation } from './invitation.ts'
import type { Client, Contact, Member, Workspace } from './person.ts'
import type { Right } from './rights.ts'

/** A member as pages see one: without the account behind it. */
export type MemberShown = Omit<Member, 'userId'>

/** `GET /me` */
export interface Me {
  readonly me: MemberShown
  readonly rights: readonly Right[]
  readonly workspace: Workspace
  readonly now: Instant
  readonly demo: boolean
}

/** `GET /team` */
export interface Team {
  readonly members: readonly (MemberShown & { readonly away: boolean })[]
  readonly invitations: readonly Invitation[]
}

/** `GET /clients`; contacts in the order they are told. */
export interface Clients {
  readonly clients: readonly (Client & { readonly contacts: readonly Contact[] })[]
  readonly total: number
}

/** `GET /clients/:clientId` */
export interface ClientShown {
  readonly client: Client
  readonly contacts: readonly Contact[]
}
