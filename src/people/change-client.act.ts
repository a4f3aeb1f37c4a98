import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadClient, updateClient } from './client.store.ts'
import { country, someLine } from './typed.ts'

/** What is left out stays as it is. */
export const changeClient = act({
  name: 'people.change-client',
  needs: 'people:write',
  input: z.object({ clientId: id, name: z.optional(someLine), country: z.optional(country) }),
  keeps: ({ clientId }) => ({ clientId }),
  async run(moment, { clientId, name, country }) {
    const found = await loadClient(moment, clientId)
    const client = { ...found, name: name ?? found.name, country: country ?? found.country }
    await updateClient(moment, client)
    return client
  },
})
