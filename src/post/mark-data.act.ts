import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { lockDeliveries, moveDeliveries, type Move } from './delivery.store.ts'
import { markData as mark } from './delivery.ts'

/**
 * The server has asked for these letters: from this commit on each of them may have arrived. Gives, in the same
 * order, whether the mark was made; where it was not, the lease has gone to another and nothing may leave.
 */
export const markData = act({
  name: 'post.mark-data',
  needs: 'system:act',
  input: z.object({ marks: z.array(z.object({ deliveryId: id, lease: z.number().int() })).min(1) }),
  keeps: ({ marks }) => ({ marks }),
  async run(moment, { marks }): Promise<readonly boolean[]> {
    const rows = await lockDeliveries(
      moment,
      marks.map(({ deliveryId }) => deliveryId),
    )
    const moves: Move[] = []
    const made = marks.map(({ deliveryId, lease }) => {
      const from = rows.find((row) => row.id === deliveryId)
      const decision = from ? mark(from, lease, moment.now) : null
      if (!from || !decision?.ok) return false
      moves.push({ from, to: decision.to })
      return true
    })
    await moveDeliveries(moment, moves)
    return made
  },
})
