import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadCase, settle } from './case.store.ts'
import { tell } from './decide.ts'
import { unwatchDeadline } from './opening.store.ts'

/** Listens to the post: only now, handed over, has the client been told. */
export const recordTold = act({
  name: 'delay.record-told',
  needs: 'system:act',
  input: z.object({ messageId: id, kind: z.string(), about: z.object({ room: z.string(), id }) }),
  keeps: ({ messageId, about }) => ({ messageId, caseId: about.id }),
  async run(moment, { messageId, kind, about }) {
    if (about.room !== 'delay' || kind !== 'notice') return
    const found = await loadCase(moment, about.id)
    await settle(moment, found, tell(found, 'letter', messageId, moment.now))
    await unwatchDeadline(moment, about.id)
  },
})
