import { z } from 'zod'
import { id } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { clientsOf, loadClient } from './client.store.ts'
import { allContacts, contactsOf } from './contact.store.ts'
import { loadMember } from './member.store.ts'
import type { Clients, ClientShown } from './shown.ts'

/** Clients by name as the reader's language sorts them, 200 at most from `from` on, each with its contacts, told first comes first. */
export const clientsView = view({
  name: 'people.clients',
  needs: 'people:read',
  input: z.object({ from: z.coerce.number().int().min(0).default(0) }),
  async read(glance, { from }): Promise<Clients> {
    const { language } = await loadMember(glance, glance.actor.id)
    // Sorted here, since the store's collation knows no language.
    const { compare } = new Intl.Collator(language)
    const clients = [...(await clientsOf(glance))].sort((a, b) => compare(a.name, b.name))
    const contacts = await allContacts(glance)
    const page = clients.slice(from, from + 200).map((client) => ({
      ...client,
      contacts: contacts.filter((contact) => contact.clientId === client.id),
    }))
    return { clients: page, total: clients.length }
  },
})

export const clientView = view({
  name: 'people.client',
  needs: 'people:read',
  input: z.object({ clientId: id }),
  async read(glance, { clientId }): Promise<ClientShown> {
    return { client: await loadClient(glance, clientId), contacts: await contactsOf(glance, clientId) }
  },
})
