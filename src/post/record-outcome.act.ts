import { z } from 'zod'
import { act, id } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { isDeadAddress, recordEnding } from './delivery.ts'
import { pullStop } from './gate.store.ts'
import { loadMessage } from './message.store.ts'
import { unitOf } from './retry.ts'

/**
 * What one conversation came to. A worker that lost its lease has nothing to say any
 * more and gets 'lost-lease', but for a final yes, which ends the doubt of its own attempt.
 */
export const recordOutcome = act({
  name: 'post.record-outcome',
  needs: 'system:act',
  input: z.object({
    deliveryId: id,
    lease: z.number().int(),
    outcome: z.object({
      kind: z.enum(['sent', 'later', 'refused', 'in-doubt']),
      reply: z.string().optional(),
      stage: z.string(),
    }),
  }),
  keeps: ({ deliveryId, lease, outcome }) => ({ deliveryId, lease, kind: outcome.kind, stage: outcome.stage }),
  async run(moment, { deliveryId, lease, outcome }) {
    const from = await lockDelivery(moment, deliveryId)
    const ending = { kind: outcome.kind, stage: outcome.stage, reply: (outcome.reply ?? '').slice(0, 1000) }
    const at = { now: moment.now, jitter: unitOf(moment.bytes(2)) }
    const decision = recordEnding(from, lease, ending, at)
    if (!decision.ok) throw new Refused(decision.refusal)
    const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
    const { state } = await settleDelivery(moment, from, decision, message)
    if (from.contactId !== null && isDeadAddress(ending)) {
      await pullStop(moment, { reach: 'contact', targetId: from.contactId, because: 'bounced' })
    }
    return { state }
  },
})
