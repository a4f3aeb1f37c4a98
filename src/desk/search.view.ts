import { z } from 'zod'
import { casesOf } from '../delay/case.store.ts'
import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { fullName } from '../people/person.ts'
import { projectsOf } from '../plan/project.store.ts'
import type { Glance } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { promisesOf } from '../promise/promise.store.ts'

interface Found {
  readonly id: string
  readonly label: string
  readonly kind: 'client' | 'contact' | 'project' | 'promise' | 'case'
  readonly href: string
}

const MOST = 12

/** Anything by its name, wherever it stands: `text` may be any part of it. */
export const searchView = view({
  name: 'desk.search',
  needs: 'desk:read',
  input: z.object({ text: z.string().trim().max(100) }),
  async read(glance, { text }) {
    const asked = text.toLowerCase()
    if (asked === '') return { found: [] }
    const all = await everything(glance)
    return { found: all.filter(({ label }) => label.toLowerCase().includes(asked)).slice(0, MOST) }
  },
})

async function everything(glance: Glance): Promise<Found[]> {
  const clients = await clientsOf(glance)
  const contacts = await allContacts(glance)
  const projects = await projectsOf(glance)
  const promises = await promisesOf(glance, { kinds: ['delivery'] })
  const labels = new Map(promises.map((p) => [p.id, p.label]))
  const cases = await casesOf(glance, { open: true })
  return [
    ...cases.map((c): Found => ({
      id: c.id,
      kind: 'case',
      label: labels.get(c.promiseId) ?? '',
      href: `/cases/${c.id}`,
    })),
    ...clients.map((c): Found => ({ id: c.id, kind: 'client', label: c.name, href: `/clients/${c.id}` })),
    ...contacts.map((c): Found => ({ id: c.id, kind: 'contact', label: fullName(c), href: `/clients/${c.clientId}` })),
    ...projects.map((p): Found => ({ id: p.id, kind: 'project', label: p.name, href: `/projects/${p.id}` })),
    ...promises.map((p): Found => ({ id: p.id, kind: 'promise', label: p.label, href: `/promises?promise=${p.id}` })),
  ]
}
