import { z } from 'zod'
import { act } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { lockStrandedDeliveries, moveDeliveries, newsOf, type Move } from './delivery.store.ts'
import { orphan } from './delivery.ts'
import { messagesById } from './message.store.ts'

/**
 * Whatever is under way without anybody behind it: the lease ran out, or its worker has ended. Before the 354
 * the row is free for a fresh claim, after it there is a doubt. Gives how many rows moved.
 */
export const freeLeases = act({
  name: 'post.free-leases',
  needs: 'system:act',
  input: z.object({}),
  keeps: () => ({}),
  async run(moment) {
    const stranded = await lockStrandedDeliveries(moment)
    const messages = await messagesById(
      moment,
      stranded.flatMap(({ messageId }) => messageId ?? []),
    )
    const moves: Move[] = []
    for (const from of stranded) {
      const decision = orphan(from, moment.now)
      if (!decision.ok) continue
      moves.push({ from, to: decision.to })
      const message = messages.find(({ id }) => id === from.messageId)
      if (decision.news && message) {
        await announce(moment, `message.${decision.news}`, newsOf(message, decision.to, moment.now))
      }
    }
    await moveDeliveries(moment, moves)
    if (moves.length > 0) moment.announced++
    return moves.length
  },
})
