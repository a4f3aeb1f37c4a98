import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { Role } from './rights.ts'

/** A place offered to someone who does not work here yet. */
export interface Invitation {
  readonly id: Id
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly language: Code
  readonly invitedBy: Id
  readonly invitedAt: Instant
  readonly expiresAt: Instant
  readonly acceptedAt: Instant | null
  readonly withdrawnAt: Instant | null
}

export const INVITATION_DAYS = 7
export const RESET_MINUTES = 60

/** Whether the link still leads somewhere. */
export function isOpen({ acceptedAt, withdrawnAt, expiresAt }: Invitation, now: Instant): boolean {
  return acceptedAt === null && withdrawnAt === null && now < expiresAt
}
