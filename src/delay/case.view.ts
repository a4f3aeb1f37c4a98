import { z } from 'zod'
import { id } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { fullName } from '../people/person.ts'
import { messagesAbout } from '../post/message.store.ts'
import { loadBackground, loadPast } from './background.store.ts'
import { casesOf, loadCase } from './case.store.ts'
import { missingOf } from './decide.ts'

/** A case as its page shows it: the story, the state, the people, the letters, and the one thing to do next. */
export const caseView = view({
  name: 'delay.case',
  needs: 'delay:read',
  input: z.object({ caseId: id }),
  async read(glance, { caseId }) {
    const found = await loadCase(glance, caseId)
    const { workspace, members, sender, client, contact, promise, project } = await loadBackground(glance, found)
    const { measures } = await loadPast(glance, found)
    const letters = await messagesAbout(glance, { room: 'delay', id: caseId })
    return {
      id: found.id,
      state: found.state,
      events: found.events,
      missing: missingOf(found.state),
      promise,
      project: project && { id: project.id, name: project.name },
      client: { id: client.id, name: client.name },
      contact: { ...contact, fullName: fullName(contact) },
      lead: { id: found.leadId, name: members.find((m) => m.id === found.leadId)?.name ?? '' },
      sender: { id: sender.id, name: sender.name, phone: sender.phone },
      members: members.map(({ id, name, role }) => ({ id, name, role })),
      languages: { ours: workspace.language, theirs: contact.language },
      currency: workspace.currency,
      measures,
      letters: letters.map(({ id, kind, state, subject, editedAt }) => ({ id, kind, state, subject, editedAt })),
    }
  },
})

/** Open cases by notice deadline. */
export const casesView = view({
  name: 'delay.cases',
  needs: 'delay:read',
  input: z.object({ open: z.stringbool().default(true), clientId: id.optional(), projectId: id.optional() }),
  read: async (glance, { open, clientId, projectId }) =>
    casesOf(glance, { open, ...(clientId ? { clientId } : {}), ...(projectId ? { projectId } : {}) }),
})
