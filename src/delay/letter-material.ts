import type { WorkingCalendar } from '../kit/calendar.ts'
import { dayIn, type Day, type Instant } from '../kit/day.ts'
import type { CommonFacts, MeasureFact, Said } from '../letter/facts.ts'
import type { House } from '../letter/record.ts'
import type { Client, Contact, Member, Workspace } from '../people/person.ts'
import type { ClientPromise } from '../promise/promise.ts'
import type { CaseState } from './case.ts'

/** All that a letter of a case is written from; every part comes from the record. */
export interface Material {
  readonly workspace: Workspace
  readonly members: readonly Member[]
  readonly sender: Member
  readonly client: Client
  readonly contact: Contact
  readonly promise: ClientPromise
  readonly projectName: string
  readonly state: CaseState
  readonly earlierTexts: readonly string[]
  readonly measures: readonly MeasureFact[]
  /** When the contact can be reached, holidays included. */
  readonly hours: WorkingCalendar
  /** When who signs can be called, holidays and absence included. */
  readonly caller: WorkingCalendar
  readonly now: Instant
  /** What a person has just typed or the ledger has just said, for the letters that need it. */
  readonly given: Given
}

export interface Given {
  /** The answer to a client's question, whole sentences. */
  readonly reply?: Said
  /** The day on which the amends were given. */
  readonly givenOn?: Day
}

/** The contact's day at the moment of writing. */
export function todayOf({ contact, now }: Pick<Material, 'contact' | 'now'>): Day {
  return dayIn(contact.zone, now)
}

type Named = Pick<Material, 'contact' | 'client' | 'sender' | 'workspace' | 'projectName' | 'now'>

/** Who writes to whom about what, and the reader's day: what every letter of a case needs. */
export function commonFacts({ contact, client, sender, workspace, projectName, now }: Named): CommonFacts {
  return {
    to: {
      givenName: contact.given,
      familyName: contact.family,
      salutation: contact.salutation,
      title: contact.title,
      company: client.name,
      language: contact.language,
      register: contact.register,
      zone: contact.zone,
      dateOrder: contact.dateOrder,
    },
    from: { name: sender.name, role: '', phone: sender.phone ?? '', company: workspace.name },
    // The reader's day, not the server's: a letter read in Dhaka speaks of Dhaka's today.
    today: dayIn(contact.zone, now),
    project: projectName,
  }
}

/** What is promised, in the contact's language and in ours. */
export function deliverableOf({
  promise,
  contact,
  workspace,
}: Pick<Material, 'promise' | 'contact' | 'workspace'>): Said {
  return { [workspace.language]: promise.label, [contact.language]: promise.what }
}

/** What the checker must know about our house, so that no colleague is named as culprit. */
export function houseOf(members: readonly Member[]): House {
  return {
    roster: members.map((m) => ({ names: m.name.split(/\s+/), roles: [] })),
    thirdParties: [],
    internalTerms: [],
  }
}
