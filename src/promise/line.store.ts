import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { fullName } from '../people/person.ts'
import { projectsOf } from '../plan/project.store.ts'
import type { Glance } from '../platform/act.ts'
import type { PromiseLine } from './line.ts'
import { howKept, slipsOf, standingOf, type ClientPromise } from './promise.ts'

/** Promises with the names a reader needs, in the order given. */
export async function linesOf(glance: Glance, promises: readonly ClientPromise[]): Promise<PromiseLine[]> {
  const clients = new Map((await clientsOf(glance)).map((c) => [c.id, c.name]))
  const contacts = new Map((await allContacts(glance)).map((c) => [c.id, c]))
  const projects = new Map((await projectsOf(glance)).map((p) => [p.id, p.name]))
  return promises.map((promise) => {
    const contact = contacts.get(promise.contactId)
    return {
      promise,
      standing: standingOf(promise),
      how: howKept(promise),
      slips: slipsOf(promise),
      contactName: contact ? fullName(contact) : '',
      contactLanguage: contact?.language ?? 'en',
      clientName: clients.get(promise.clientId) ?? '',
      projectName: promise.projectId === null ? null : (projects.get(promise.projectId) ?? null),
    }
  })
}
