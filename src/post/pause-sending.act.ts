import { z } from 'zod'
import { act } from '../platform/act.ts'
import { pullStop } from './gate.store.ts'

/** Nothing leaves until a person releases it: the store is not the one that this install left, or knows less than the send journal. */
export const pauseSending = act({
  name: 'post.pause-sending',
  needs: 'system:act',
  input: z.object({ because: z.string(), alreadySent: z.array(z.string()) }),
  keeps: ({ because, alreadySent }) => ({ because, alreadySent }),
  async run(moment, { alreadySent }) {
    await pullStop(moment, { reach: 'all', targetId: null, because: 'restored', alreadySent })
  },
})
