import { z } from 'zod'
import { defaultCalendar } from '../kit/calendar.ts'
import type { Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import { act, type Moment } from '../platform/act.ts'
import { systemActor, type Actor } from '../platform/actor.ts'
import { openAccounts } from '../platform/sign-in/accounts.ts'
import type { World } from '../platform/world.ts'
import { insertClient } from './client.store.ts'
import { insertContact } from './contact.store.ts'
import { insertMember, updateMember } from './member.store.ts'
import { staff } from './membership.store.ts'
import { firstSettings, type Client, type Contact, type Member, type Workspace } from './person.ts'
import { CONTACT_RIGHTS, rightsOf, ROLES, type Role } from './rights.ts'
import { insertWorkspace } from './workspace.store.ts'

type ContactName = 'german' | 'bengali' | 'spanish' | 'french' | 'english'

/** Everyone a test may need. `client` and `contact` are the German ones; `contacts.bengali` and so on are the rest. */
export interface AWorkspace {
  readonly workspaceId: Id
  readonly workspace: Workspace
  readonly owner: Actor
  readonly manager: Actor
  readonly lead: Actor
  readonly member: Actor
  readonly viewer: Actor
  readonly system: Actor
  /** The rows behind the five actors. */
  readonly members: Readonly<Record<Role, Member>>
  readonly client: Client
  readonly contact: Contact
  readonly clients: Readonly<Record<ContactName, Client>>
  readonly contacts: Readonly<Record<ContactName, Contact>>
}

export interface AWorkspaceWish {
  readonly name?: string
  readonly zone?: Zone
  readonly language?: Code
  readonly settings?: Partial<Workspace['settings']>
}

const PEOPLE = {
  german: ['Nordlicht Verlag', 'DE', 'Katharina', 'Vogel', 'Dr.', 'ms', 'de', 'Europe/Berlin', '+493012345678', 'dmy'],
  bengali: ['Padma Fabrics', 'BD', 'নাসরিন', 'আক্তার', '', 'ms', 'bn', 'Asia/Dhaka', '+8801712345678', 'dmy'],
  spanish: ['Bodegas Olmedo', 'ES', 'Álvaro', 'Ruiz', '', 'mr', 'es', 'Europe/Madrid', '+34911234567', 'dmy'],
  french: ['Atelier Moreau', 'FR', 'Hélène', 'Moreau', '', 'ms', 'fr', 'Europe/Paris', '+33123456789', 'dmy'],
  english: ['Harbor Trust', 'US', 'Grace', 'Whitfield', '', 'ms', 'en', 'America/New_York', '+12125550123', 'mdy'],
} as const satisfies Record<ContactName, readonly string[]>

const NAMES: Readonly<Record<Role, string>> = {
  owner: 'Ida Okafor',
  manager: 'Marek Novak',
  lead: 'Lena Brandt',
  member: 'Tomás Vidal',
  viewer: 'Priya Sen',
}

/**
 * A workspace with a member of each role and five clients with one contact each:
 * `const { lead, contact } = await aWorkspace(world)`. Names are letters only, so that canaries are easy to see.
 */
export async function aWorkspace(world: World, wish: AWorkspaceWish = {}): Promise<AWorkspace> {
  const workspaceId = world.dice.id()
  const zone = wish.zone ?? ('Europe/Berlin' as Zone)
  const workspace: Workspace = {
    id: workspaceId,
    name: wish.name ?? 'Studio Kern',
    zone,
    country: 'DE',
    language: wish.language ?? 'en',
    currency: 'EUR',
    settings: { ...firstSettings('EUR'), ...wish.settings },
  }
  const members = record(ROLES, (role) => aMember(world, workspace, role))
  const names = Object.keys(PEOPLE) as ContactName[]
  const clients = record(names, (who) => ({ id: world.dice.id(), name: PEOPLE[who][0], country: PEOPLE[who][1] }))
  const contacts = record(names, (who) => aContact(world, clients[who], who))
  await written(world, workspaceId, async (moment) => {
    await insertWorkspace(moment, workspace)
    for (const member of Object.values(members)) await insertMember(moment, member)
    for (const client of Object.values(clients)) await insertClient(moment, client)
    for (const contact of Object.values(contacts)) await insertContact(moment, contact)
  })
  const actors = record(ROLES, (role) => actorOf(workspaceId, members[role]))
  const { german: client } = clients
  const { german: contact } = contacts
  return {
    workspaceId,
    workspace,
    ...actors,
    system: systemActor(workspaceId),
    members,
    client,
    contact,
    clients,
    contacts,
  }
}

/** The actor that a session of this member gives. */
export function actorOf(workspaceId: Id, { id, role }: Member): Actor {
  return { kind: 'member', id, rights: rightsOf(role), scope: { workspaceId } }
}

/** The actor that a visit through this contact's private link gives. */
export function visitorOf(workspaceId: Id, { id, clientId }: Contact): Actor {
  return { kind: 'contact', id, rights: CONTACT_RIGHTS, scope: { workspaceId, clientId, contactId: id } }
}

/** Runs `work` in a transaction of its own as the product itself, for tests that need rows no act writes. */
export async function written<T>(world: World, workspaceId: Id, work: (moment: Moment) => Promise<T>): Promise<T> {
  const once = act({ name: 'test.written', needs: 'system:act', input: z.object({}), keeps: () => ({}), run: work })
  return once.perform(world, systemActor(workspaceId), {})
}

function aMember(world: World, { zone, language }: Workspace, role: Role): Member {
  const id = world.dice.id()
  const address = `${role}@studio-kern.example`
  const gone = { deputyId: null, awayFrom: null, awayUntil: null, leftAt: null }
  const userId = `user-${id}`
  return { id, userId, name: NAMES[role], email: address, role, language, zone, phone: '+493055512345', ...gone }
}

function aContact(world: World, client: Client, who: ContactName): Contact {
  const [, country, given, family, title, salutation, language, zone, phone, dateOrder] = PEOPLE[who]
  return {
    id: world.dice.id(),
    clientId: client.id,
    given,
    family,
    title,
    salutation,
    language: language as Code,
    register: 'formal',
    zone: zone as Zone,
    country,
    dateOrder,
    hours: defaultCalendar('', country, zone as Zone).week,
    email: `${who}@${who}.example`,
    phone,
    rank: 0,
    deputyId: null,
  }
}

function record<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>
}

/** The same world with accounts to sign in with, on the same store. */
export function withAccounts<W extends World>(world: W): W {
  return { ...world, ports: { ...world.ports, accounts: openAccounts(world, staff) } }
}

/** Gives these members accounts with this password; needs `withAccounts`. */
export async function withPassword(
  world: World,
  house: AWorkspace,
  roles: readonly Role[],
  password: string,
): Promise<void> {
  for (const member of roles.map((role) => house.members[role])) {
    const userId = world.dice.id()
    await world.ports.accounts.open({ id: userId, name: member.name, email: member.email, password })
    await written(world, house.workspaceId, (moment) => updateMember(moment, { ...member, userId }))
  }
}
