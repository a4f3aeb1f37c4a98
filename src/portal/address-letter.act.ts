import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { portalAddressOf } from './link.store.ts'

/** The address of a contact's own page, made while their letter leaves. */
export const addressLetter = act({
  name: 'portal.address-letter',
  needs: 'system:act',
  input: z.object({ contactId: id }),
  keeps: ({ contactId }) => ({ contactId }),
  run: (moment, { contactId }) => portalAddressOf(moment, contactId),
})
