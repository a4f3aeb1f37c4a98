import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { email } from '../platform/sign-in/email.ts'
import { whyNotAmong } from './client-contacts.ts'
import { contactChangeShape } from './contact-shape.ts'
import { contactsOf, loadContact, updateContact } from './contact.store.ts'
import type { Contact } from './person.ts'

/** What is left out stays as it is. A contact never moves to another client: their letters would move with them. */
export const changeContact = act({
  name: 'people.change-contact',
  needs: 'people:write',
  input: z.object({
    contactId: id,
    email: email.optional(),
    deputyId: id.nullable().optional(),
    ...contactChangeShape,
  }),
  keeps: ({ contactId }) => ({ contactId }),
  async run(moment, { contactId, ...asked }) {
    const found = await loadContact(moment, contactId)
    const given = Object.entries(asked).filter(([, value]) => value !== undefined)
    const contact: Contact = { ...found, ...Object.fromEntries(given) }
    const refusal = whyNotAmong(contact, await contactsOf(moment, found.clientId))
    if (refusal) throw new Refused({ ...refusal })
    await updateContact(moment, contact)
    return contact
  },
})
