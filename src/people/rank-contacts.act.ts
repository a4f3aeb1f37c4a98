import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { ranked } from './client-contacts.ts'
import { contactsOf, updateContact } from './contact.store.ts'

/** Who of a client is told first, second and so on: all its contacts, in that order. */
export const rankContacts = act({
  name: 'people.rank-contacts',
  needs: 'people:write',
  input: z.object({ clientId: id, contactIds: z.array(id).max(200) }),
  keeps: ({ clientId, contactIds }) => ({ clientId, contactIds }),
  async run(moment, { clientId, contactIds }) {
    const order = ranked(await contactsOf(moment, clientId), contactIds)
    if ('kind' in order) throw new Refused({ ...order })
    for (const contact of order) await updateContact(moment, contact)
    return { clientId }
  },
})
