import { withDaysOff, type Week, type WorkingCalendar } from '../kit/calendar.ts'
import { dayIn, type Day, type Instant, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { DateOrder } from '../language/tongue.ts'
import type { AmendsLimits, Role } from './rights.ts'

/** When a client has to be told of a slip. Hours and days are working time of the contact. */
export interface NoticeRules {
  /** Hours after the case opened. */
  readonly hoursAfterOpening: number
  /** Days before the promised date and before the stake's own date. */
  readonly daysBeforePromise: number
  readonly daysBeforeStake: number
  /** Never sooner than this many hours after opening. */
  readonly atLeastHours: number
}

export interface WorkspaceSettings {
  /** Seconds an approved letter waits and can be taken back, 0 to 600. */
  readonly holdSeconds: number
  /** A text needs the yes of somebody other than its author. */
  readonly secondPerson: boolean
  readonly amendsLimits: AmendsLimits
  readonly notice: NoticeRules
}

declare module '../platform/fact.ts' {
  interface Facts {
    /** A member is away on other days than was known. */
    'people.absence-set': { memberId: Id }
  }
}

export interface Workspace {
  readonly id: Id
  readonly name: string
  readonly zone: Zone
  /** ISO 3166 alpha-2. */
  readonly country: string
  readonly language: Code
  /** ISO 4217. */
  readonly currency: string
  readonly settings: WorkspaceSettings
}

/** Someone who works here. */
export interface Member {
  readonly id: Id
  /** The account this member signs in with. */
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly language: Code
  readonly zone: Zone
  /** E.164, null where none is known. */
  readonly phone: string | null
  /** Who acts while this member is away. */
  readonly deputyId: Id | null
  /** First and last day of an absence, in the member's zone. */
  readonly awayFrom: Day | null
  readonly awayUntil: Day | null
  /** Set when somebody no longer works here; their name stays readable in what they did. */
  readonly leftAt: Instant | null
}

/** The company we work for. */
export interface Client {
  readonly id: Id
  readonly name: string
  readonly country: string
}

export type Salutation = 'ms' | 'mr' | 'neutral'
export type Register = 'formal' | 'informal'

/** A person at a client. */
export interface Contact {
  readonly id: Id
  readonly clientId: Id
  readonly given: string
  readonly family: string
  /** Academic title as written before the name ('Dr.'), '' for none. */
  readonly title: string
  readonly salutation: Salutation
  readonly language: Code
  readonly register: Register
  readonly zone: Zone
  readonly country: string
  readonly dateOrder: DateOrder
  /** Weekly working hours in the contact's zone. */
  readonly hours: Week
  readonly email: string
  /** E.164, null where none is known. */
  readonly phone: string | null
  /** Who of the client is told first: 0, then 1, and so on. */
  readonly rank: number
  /** Another contact of the same client who answers while this one is away. */
  readonly deputyId: Id | null
}

/** 'Dr. Katharina Vogel'. How to greet is for the language packs to say. */
export function fullName({ title, given, family }: Pick<Contact, 'title' | 'given' | 'family'>): string {
  return [title, given, family].filter((part) => part !== '').join(' ')
}

/** When a contact can be reached, holidays of their country (which the caller knows) left out. */
export function contactCalendar(contact: Contact, holidays: readonly Day[] = []): WorkingCalendar {
  const own = { key: `contact:${contact.id}`, zone: contact.zone, week: contact.hours, daysOff: [], extraDays: [] }
  return withDaysOff(own, holidays)
}

/** Whether a member is away, by the day that it is where they are. */
export function isAway({ zone, awayFrom, awayUntil }: Member, now: Instant): boolean {
  if (awayFrom === null) return false
  const today = dayIn(zone, now)
  return awayFrom <= today && (awayUntil === null || today <= awayUntil)
}

/** Who stands in for a member at this moment; null while the member is here or has named nobody. */
export function deputyOf(member: Member, now: Instant): Id | null {
  return isAway(member, now) ? member.deputyId : null
}

/**
 * Who does what falls to `member` now: the member, or along the chain of deputies the first who is here.
 * Where everybody in the chain is away or it closes on itself, the member keeps it.
 */
export function actingFor(member: Member, members: readonly Member[], now: Instant): Member {
  const seen = new Set<Id>()
  for (let at: Member | undefined = member; at && !seen.has(at.id);) {
    if (at.leftAt === null && !isAway(at, now)) return at
    seen.add(at.id)
    const next: Id | null = at.deputyId
    at = members.find((m) => m.id === next)
  }
  return member
}

/** What a new workspace starts with; money limits in the workspace's own currency. */
export function firstSettings(currency: string): WorkspaceSettings {
  const of = (minor: number) => ({ minor, currency })
  return {
    holdSeconds: 60,
    secondPerson: false,
    amendsLimits: { owner: null, manager: of(200_000), lead: of(50_000), member: of(0), viewer: of(0) },
    notice: { hoursAfterOpening: 8, daysBeforePromise: 1, daysBeforeStake: 1, atLeastHours: 1 },
  }
}
