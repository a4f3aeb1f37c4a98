import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { deliveriesById, markHeld, type Held } from './delivery.store.ts'
import { markData as mayBeMarked, STOPPED } from './delivery.ts'
import { standingStops } from './gate.store.ts'
import { stoppedBy } from './stop.ts'

const LOST = 'the lease has gone to another'

/**
 * The server has asked for these letters: from this commit on each of them may have arrived. Gives, in the same
 * order, why nothing may leave, or null where the mark was made: the lease has gone to another, or a switch was
 * pulled since the claim.
 */
export const markData = act({
  name: 'post.mark-data',
  needs: 'system:act',
  input: z.object({
    marks: z.array(z.object({ deliveryId: id, lease: z.number().int(), worker: z.string().default('') })).min(1),
  }),
  // What comes of it is on record with the same lease: by `record-outcomes`, or where nobody could say it, by
  // `free-leases` or `correct-deliveries`. The record's chain is one after the other, and a line would stand still for it.
  keeps: 'elsewhere',
  async run(moment, { marks }): Promise<readonly (string | null)[]> {
    const marked = await markHeld(moment, marks)
    if (marked.size === marks.length) return marks.map(() => null)
    const stopped = await stoppedOf(
      moment,
      marks.filter(({ deliveryId }) => !marked.has(deliveryId)),
    )
    return marks.map(({ deliveryId }) => (marked.has(deliveryId) ? null : stopped.has(deliveryId) ? STOPPED : LOST))
  },
})

/** Those that are still their worker's and could have been marked but for a switch. */
async function stoppedOf(moment: Moment, left: readonly Held[]): Promise<ReadonlySet<Id>> {
  const stops = await standingStops(moment)
  const rows = await deliveriesById(
    moment,
    left.map(({ deliveryId }) => deliveryId),
  )
  const kept = rows.filter((row) => {
    const hold = left.find(({ deliveryId }) => deliveryId === row.id)
    return hold && mayBeMarked(row, hold, moment.now).ok && stoppedBy(stops, row)
  })
  return new Set(kept.map(({ id: deliveryId }) => deliveryId))
}
