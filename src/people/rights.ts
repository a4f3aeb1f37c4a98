import type { Money } from '../kit/money.ts'

/** What one may do. The same words stand in every act's `needs`. */
export type Right =
  | 'people:read'
  | 'people:write'
  | 'people:admin'
  | 'plan:read'
  | 'plan:write'
  | 'promise:read'
  | 'promise:write'
  | 'forecast:read'
  | 'delay:read'
  | 'delay:write'
  | 'delay:amend'
  | 'post:read'
  | 'post:write'
  | 'post:approve'
  | 'post:settle'
  | 'post:stop'
  | 'checkin:read'
  | 'checkin:write'
  | 'desk:read'
  | 'workspace:admin'
  | 'portal:visit'

export type Role = 'owner' | 'manager' | 'lead' | 'member' | 'viewer'

/** From the most rights to the fewest. */
export const ROLES = ['owner', 'manager', 'lead', 'member', 'viewer'] as const satisfies readonly Role[]

const VIEWER: readonly Right[] = [
  'people:read',
  'plan:read',
  'promise:read',
  'forecast:read',
  'delay:read',
  'post:read',
  'checkin:read',
  'desk:read',
]

// Everyone who works here may say 'I need more time', write a draft, and stop what is going out.
const MEMBER: readonly Right[] = [...VIEWER, 'plan:write', 'delay:write', 'post:write', 'post:stop', 'checkin:write']

const LEAD: readonly Right[] = [
  ...MEMBER,
  'people:write',
  'promise:write',
  'delay:amend',
  'post:approve',
  'post:settle',
]

const MANAGER: readonly Right[] = [...LEAD, 'people:admin']

const RIGHTS: Readonly<Record<Role, ReadonlySet<Right>>> = {
  viewer: new Set(VIEWER),
  member: new Set(MEMBER),
  lead: new Set(LEAD),
  manager: new Set(MANAGER),
  owner: new Set<Right>([...MANAGER, 'workspace:admin']),
}

/** A client's contact sees and answers what is theirs, through their link, and nothing else. */
export const CONTACT_RIGHTS: ReadonlySet<Right> = new Set<Right>(['portal:visit'])

export function rightsOf(role: Role): ReadonlySet<Right> {
  return RIGHTS[role]
}

/** Whether a member of role `by` may give or take role `role`: nobody hands out more than they have. */
export function mayGiveRole(by: Role, role: Role): boolean {
  return RIGHTS[by].has('people:admin') && ROLES.indexOf(by) <= ROLES.indexOf(role)
}

/** The most that one promise of amends may cost when a role gives it. null: no limit; 0: none. */
export type AmendsLimits = Readonly<Record<Role, Money | null>>

/** Whether `amount` lies within the limit. An amount in another currency cannot be compared, so it lies outside. */
export function withinLimit(limits: AmendsLimits, role: Role, amount: Money): boolean {
  const limit = limits[role]
  return limit === null || (limit.currency === amount.currency && amount.minor <= limit.minor)
}
