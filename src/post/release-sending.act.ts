import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { announceAt } from '../platform/fact.ts'
import { deliveriesIn } from './delivery.store.ts'
import { releaseStop } from './gate.store.ts'

/** Lets mail go again: what waited is looked at anew, and what became late in the meantime waits for a person. */
export const releaseSending = act({
  name: 'post.release-sending',
  needs: 'post:stop',
  mails: true,
  input: z.object({ stopId: id }),
  keeps: ({ stopId }) => ({ stopId }),
  async run(moment, { stopId }) {
    await releaseStop(moment, stopId)
    for (const { id: deliveryId, due } of await deliveriesIn(moment, ['held', 'queued'], 10_000)) {
      const at = due > moment.now ? due : moment.now
      await announceAt(moment, at, 'delivery.due', { deliveryId }, deliveryId)
    }
  },
})
