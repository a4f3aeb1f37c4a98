import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { loadCase, settle } from './case.store.ts'
import { untell } from './decide.ts'
import { deadlineFor, watchDeadline } from './opening.store.ts'

/** Listens to the post: it came back, or never left. The client does not know, and a new deadline runs. */
export const recordNotTold = act({
  name: 'delay.record-not-told',
  needs: 'system:act',
  input: z.object({ messageId: id, kind: z.string(), about: z.object({ room: z.string(), id }) }),
  keeps: ({ messageId, about }) => ({ messageId, caseId: about.id }),
  async run(moment, { messageId, kind, about }) {
    if (about.room !== 'delay' || kind !== 'notice') return
    const found = await loadCase(moment, about.id)
    const noticeBy = await deadlineFor(moment, await loadPromise(moment, found.promiseId))
    const state = await settle(moment, found, untell(found, messageId, 'bounced', moment.now, noticeBy))
    if (state.told === null) await watchDeadline(moment, about.id, state.noticeBy)
  },
})
