import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { pullStop } from './gate.store.ts'

declare module '../platform/fact.ts' {
  interface Facts {
    /** A reader wants no weekly updates any more; letters about their dates are not meant. */
    'updates.stopped': { readonly contactId: Id }
  }
}

/** The reader of the weekly updates stops them. Whoever presses twice has stopped them once. */
export const stopUpdates = act({
  name: 'post.stop-updates',
  needs: 'portal:visit',
  input: z.object({}),
  keeps: () => ({}),
  async run(moment) {
    const contactId = moment.scope.contactId as Id
    const pulled = await pullStop(moment, { reach: 'updates', targetId: contactId, because: 'unsubscribed' })
    if (pulled) await announce(moment, 'updates.stopped', { contactId })
  },
})
