import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { releaseStop } from './gate.store.ts'
import { mayTakeBack } from './stop.ts'
import { updatesStopped } from './updates.store.ts'

declare module '../platform/fact.ts' {
  interface Facts {
    /** A reader had stopped the weekly updates by mistake, and takes that back. */
    'updates.wanted': { readonly contactId: Id }
  }
}

/**
 * The reader of the weekly updates takes their own stop back, with the link that made it. Pressing twice takes it
 * back once. Refuses with 'readers-wish' when it has stood too long for a slip: then they say so to the team.
 */
export const wantUpdates = act({
  name: 'post.want-updates',
  needs: 'portal:visit',
  input: z.object({}),
  keeps: () => ({}),
  async run(moment) {
    const contactId = moment.scope.contactId as Id
    const stop = (await updatesStopped(moment)).get(contactId)
    if (!stop) return
    if (!mayTakeBack(stop, moment.now)) throw new Refused({ kind: 'readers-wish' })
    await releaseStop(moment, stop.id, 'taken back by their reader')
    await announce(moment, 'updates.wanted', { contactId })
  },
})
