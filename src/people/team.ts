import type { Member } from './person.ts'
import { mayGiveRole, type Role } from './rights.ts'

export type TeamRefusal =
  { readonly kind: 'role-above-yours' } | { readonly kind: 'last-owner' } | { readonly kind: 'already-member' }

export interface TeamChange {
  readonly role: Role
  /** false: no longer works here. */
  readonly worksHere: boolean
}

/**
 * Why a member may not be changed so, or null. Nobody touches or hands out a role above their own,
 * and a workspace always keeps an owner who works there.
 */
export function whyNotChange(
  by: Role,
  member: Member,
  { change, members }: { change: TeamChange; members: readonly Member[] },
): TeamRefusal | null {
  if (!mayGiveRole(by, member.role) || !mayGiveRole(by, change.role)) return { kind: 'role-above-yours' }
  const owns = change.worksHere && change.role === 'owner'
  const others = members.some((m) => m.id !== member.id && m.role === 'owner' && m.leftAt === null)
  return owns || others ? null : { kind: 'last-owner' }
}

/** Why nobody of this address may be invited into this role, or null. */
export function whyNotInvite(
  by: Role,
  invited: { email: string; role: Role },
  members: readonly Member[],
): TeamRefusal | null {
  if (!mayGiveRole(by, invited.role)) return { kind: 'role-above-yours' }
  return members.some((m) => m.email === invited.email) ? { kind: 'already-member' } : null
}
