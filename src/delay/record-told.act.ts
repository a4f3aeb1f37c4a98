import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { loadCase, settle } from './case.store.ts'
import { tell } from './decide.ts'
import { unwatchDeadline } from './opening.store.ts'
import { keepNews } from './owed.store.ts'

/** Listens to the post: only now, handed over, has the client been told. A follow-up that has left is the news we promised. */
export const recordTold = act({
  name: 'delay.record-told',
  needs: 'system:act',
  input: z.object({ messageId: id, kind: z.string(), about: z.object({ room: z.string(), id }) }),
  keeps: ({ messageId, about }) => ({ messageId, caseId: about.id }),
  async run(moment, { messageId, kind, about }) {
    if (about.room !== 'delay') return
    if (kind === 'notice') await told(moment, about.id, messageId)
    if (kind === 'follow-up') await keepNews(moment, await loadCase(moment, about.id))
  },
})

async function told(moment: Moment, caseId: Id, messageId: Id): Promise<void> {
  const found = await loadCase(moment, caseId)
  await settle(moment, found, tell(found, 'letter', messageId, moment.now))
  await unwatchDeadline(moment, caseId)
}
