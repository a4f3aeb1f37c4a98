import { z } from 'zod'
import { act, id, type Moment } from '../platform/act.ts'
import { announceAll } from '../platform/fact.ts'
import { lockDeliveries, moveDeliveries, newsOf, type Move } from './delivery.store.ts'
import { isDeadAddress, recordEnding, type Delivery, type DeliveryState, type Ending, type News } from './delivery.ts'
import { pullStop } from './gate.store.ts'
import { messagesById } from './message.store.ts'
import { FIRST_SECONDS, unitOf } from './retry.ts'

declare module '../platform/world.ts' {
  interface Settings {
    /** Seconds of the first wait after a 'not now'. */
    readonly retrySeconds?: number
  }
}

const outcome = z.object({
  kind: z.enum(['sent', 'later', 'refused', 'in-doubt']),
  reply: z.string().optional(),
  stage: z.string(),
})

/**
 * What these conversations came to. Gives, in the same order, the state of each row now; a worker that lost its
 * lease has nothing to say any more and gets 'lost-lease', but for a final yes, which ends the doubt of its own attempt.
 */
export const recordOutcomes = act({
  name: 'post.record-outcomes',
  needs: 'system:act',
  // The journal's end is on disk already; a row that forgets it is a doubt, which the next start settles.
  commit: 'soft',
  input: z.object({ outcomes: z.array(z.object({ deliveryId: id, lease: z.number().int(), outcome })).min(1) }),
  keeps: ({ outcomes }) => ({
    outcomes: outcomes.map((one) => {
      const { kind, stage } = one.outcome
      return { deliveryId: one.deliveryId, lease: one.lease, kind, stage }
    }),
  }),
  async run(moment, { outcomes }): Promise<readonly (DeliveryState | 'lost-lease')[]> {
    const rows = new Map(
      (
        await lockDeliveries(
          moment,
          outcomes.map(({ deliveryId }) => deliveryId),
        )
      ).map((row) => [row.id, row]),
    )
    const moves: Move[] = []
    const told: Told[] = []
    const states = outcomes.map(({ deliveryId, lease, outcome: { kind, stage, reply = '' } }) => {
      const from = rows.get(deliveryId)
      const ending: Ending = { kind, stage, reply: reply.slice(0, 1000) }
      const first = moment.settings.retrySeconds ?? FIRST_SECONDS
      const at = { now: moment.now, jitter: unitOf(moment.bytes(2)), first }
      const decision = from ? recordEnding(from, lease, ending, at) : null
      if (!from || !decision?.ok) return 'lost-lease' as const
      moves.push({ from, to: decision.to })
      told.push({ delivery: decision.to, news: decision.news, dead: isDeadAddress(ending) })
      return decision.to.state
    })
    await moveDeliveries(moment, moves)
    await tell(moment, told)
    return states
  },
})

const NEWS: readonly News[] = ['sent', 'in-doubt', 'failed', 'bounced', 'late']

interface Told {
  readonly delivery: Delivery
  readonly news: News | undefined
  readonly dead: boolean
}

async function tell(moment: Moment, told: readonly Told[]): Promise<void> {
  const messages = await messagesById(
    moment,
    told.flatMap(({ delivery, news }) => (news && delivery.messageId ? [delivery.messageId] : [])),
  )
  const byId = new Map(messages.map((message) => [message.id, message]))
  for (const news of NEWS) {
    const bodies = told.flatMap((one) => {
      const message = one.news === news && one.delivery.messageId ? byId.get(one.delivery.messageId) : undefined
      return message ? [newsOf(message, one.delivery, moment.now)] : []
    })
    await announceAll(moment, `message.${news}`, bodies)
  }
  for (const { delivery, dead } of told) {
    if (dead && delivery.contactId !== null) {
      await pullStop(moment, { reach: 'contact', targetId: delivery.contactId, because: 'bounced' })
    }
  }
}
