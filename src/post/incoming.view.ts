import { z } from 'zod'
import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { fullName } from '../people/person.ts'
import { view } from '../platform/view.ts'
import type { InboxView, MailLine } from './incoming.ts'
import { mailsIn } from './incoming.store.ts'

/** What clients wrote: first what waits for somebody, then what nobody could place, then what machines said and what is done. */
export const inboxView = view({
  name: 'post.inbox',
  needs: 'post:read',
  input: z.object({}),
  async read(glance): Promise<InboxView> {
    const contacts = await allContacts(glance)
    const clients = new Map((await clientsOf(glance)).map(({ id, name }) => [id, name]))
    const mails = await mailsIn(glance, ['open', 'quarantine', 'automatic', 'bounce', 'done', 'in-case'])
    const line = (mail: (typeof mails)[number]): MailLine => {
      const contact = contacts.find(({ id }) => id === mail.contactId)
      return {
        ...mail,
        contactName: contact ? fullName(contact) : null,
        clientName: mail.clientId === null ? null : (clients.get(mail.clientId) ?? null),
        language: contact?.language ?? null,
      }
    }
    return {
      receives: glance.settings.replyAddress !== undefined,
      demo: glance.settings.demo,
      maySeeSetUp: glance.actor.rights.has('people:admin'),
      mails: mails.map(line),
      people: contacts.map((one) => ({
        id: one.id,
        name: fullName(one),
        clientName: clients.get(one.clientId) ?? '',
      })),
    }
  },
})
