import type { Week } from '../kit/calendar.ts'
import type { Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { DateOrder } from '../language/tongue.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Contact, Register, Salutation } from './person.ts'

interface ContactRow {
  workspace_id: Id
  id: Id
  client_id: Id
  given: string
  family: string
  title: string
  salutation: Salutation
  language: Code
  register: Register
  zone: Zone
  country: string
  date_order: DateOrder
  /** Written as JSON text; comes back parsed. */
  hours: unknown
  email: string
  phone: string | null
  rank: number
  deputy_id: Id | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    contact: ContactRow
  }
}

/** One contact the actor may see. Refuses with 'not-found'. */
export async function loadContact(glance: Glance, contactId: Id): Promise<Contact> {
  const row = await seen(glance).where('id', '=', contactId).executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'contact' })
  return contactOf(row)
}

/** Contacts by their ids, those that the actor may see. */
export async function contactsById(glance: Glance, ids: readonly Id[]): Promise<ReadonlyMap<Id, Contact>> {
  if (ids.length === 0) return new Map()
  const rows = await seen(glance).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, contactOf(row)]))
}

/** The contacts of one client, who is told first comes first. */
export async function contactsOf(glance: Glance, clientId: Id): Promise<readonly Contact[]> {
  const rows = await seen(glance).where('client_id', '=', clientId).orderBy('rank').orderBy('id').execute()
  return rows.map(contactOf)
}

/** The contacts of every client the actor may see, by client and rank. */
export async function allContacts(glance: Glance): Promise<readonly Contact[]> {
  const rows = await seen(glance).orderBy('client_id').orderBy('rank').orderBy('id').execute()
  return rows.map(contactOf)
}

/** A contact sees themselves only: colleagues' numbers and hours are not theirs to read. */
function seen({ tx, scope }: Glance) {
  let rows = tx.selectFrom('contact').selectAll().where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId !== undefined) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId !== undefined) rows = rows.where('id', '=', scope.contactId)
  return rows
}

export async function insertContact({ tx, scope }: Moment, contact: Contact): Promise<void> {
  await tx
    .insertInto('contact')
    .values({ workspace_id: scope.workspaceId, ...columnsOf(contact) })
    .execute()
}

export async function updateContact({ tx, scope }: Moment, contact: Contact): Promise<void> {
  await tx
    .updateTable('contact')
    .set(columnsOf(contact))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', contact.id)
    .execute()
}

function columnsOf(contact: Contact): Omit<ContactRow, 'workspace_id'> {
  const { id, given, family, title, salutation, language, register, zone, country, email, phone, rank } = contact
  return {
    id,
    client_id: contact.clientId,
    given,
    family,
    title,
    salutation,
    language,
    register,
    zone,
    country,
    date_order: contact.dateOrder,
    hours: JSON.stringify(contact.hours),
    email,
    phone,
    rank,
    deputy_id: contact.deputyId,
  }
}

function contactOf(row: ContactRow): Contact {
  const { workspace_id: _, client_id, date_order, hours, deputy_id, ...same } = row
  return { ...same, clientId: client_id, dateOrder: date_order, hours: hours as Week, deputyId: deputy_id }
}
