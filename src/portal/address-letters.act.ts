import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { portalAddressesOf } from './link.store.ts'

/** The addresses of contacts' own pages, made while their letters leave, in the order asked for. */
export const addressLetters = act({
  name: 'portal.address-letters',
  needs: 'system:act',
  // Made anew, and the same, whenever it is asked for.
  commit: 'soft',
  input: z.object({ contactIds: z.array(id).min(1) }),
  keeps: ({ contactIds }) => ({ contactIds }),
  run: async (moment, { contactIds }): Promise<readonly string[]> => {
    const addresses = await portalAddressesOf(moment, contactIds)
    return contactIds.map((contactId) => addresses.get(contactId) ?? '')
  },
})
