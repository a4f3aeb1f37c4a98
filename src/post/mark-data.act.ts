import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { lockMarks, moveDeliveries, type Move } from './delivery.store.ts'
import { markData as mark, STOPPED } from './delivery.ts'
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
    const { rows, stops } = await lockMarks(
      moment,
      marks.map(({ deliveryId }) => deliveryId),
    )
    const moves: Move[] = []
    const made = marks.map(({ deliveryId, lease, worker }) => {
      const from = rows.find((row) => row.id === deliveryId)
      const decision = from ? mark(from, { lease, worker }, moment.now) : null
      if (!from || !decision?.ok) return LOST
      if (stoppedBy(stops, from)) return STOPPED
      moves.push({ from, to: decision.to })
      return null
    })
    await moveDeliveries(moment, moves)
    return made
  },
})
