import { z } from 'zod'
import { act } from '../platform/act.ts'
import { insertClient } from './client.store.ts'
import { country, someLine } from './typed.ts'

export const addClient = act({
  name: 'people.add-client',
  needs: 'people:write',
  input: z.object({ name: someLine, country }),
  keeps: () => ({}),
  async run(moment, { name, country }) {
    const client = { id: moment.newId(), name, country }
    await insertClient(moment, client)
    return client
  },
})
