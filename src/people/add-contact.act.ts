import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { email } from '../platform/sign-in/email.ts'
import { whyNotAmong } from './client-contacts.ts'
import { loadClient } from './client.store.ts'
import { contactShape } from './contact-shape.ts'
import { contactsOf, insertContact } from './contact.store.ts'

/** Another person at a client, told last until somebody ranks them. */
export const addContact = act({
  name: 'people.add-contact',
  needs: 'people:write',
  input: z.object({ clientId: id, email, deputyId: id.nullable().default(null), ...contactShape }),
  keeps: ({ clientId }) => ({ clientId }),
  async run(moment, input) {
    await loadClient(moment, input.clientId)
    const others = await contactsOf(moment, input.clientId)
    const rank = Math.max(-1, ...others.map((c) => c.rank)) + 1
    const contact = { ...input, id: moment.newId(), rank }
    const refusal = whyNotAmong(contact, others)
    if (refusal) throw new Refused({ ...refusal })
    await insertContact(moment, contact)
    return contact
  },
})
