import { z } from 'zod'
import { loadClient } from '../people/client.store.ts'
import { act, id } from '../platform/act.ts'
import { pullStop } from './gate.store.ts'

/** Pulls the switch, for everything or for one client. From this commit on nothing is claimed; a mail past the server's 354 is under way. */
export const stopSending = act({
  name: 'post.stop-sending',
  needs: 'post:stop',
  input: z.object({ clientId: id.optional() }),
  keeps: ({ clientId }) => ({ clientId }),
  async run(moment, { clientId }) {
    if (clientId) await loadClient(moment, clientId)
    await pullStop(moment, { reach: clientId ? 'client' : 'all', targetId: clientId ?? null, because: 'person' })
  },
})
