import type { Id } from '../kit/id.ts'
import type { Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { revokeApproval } from './approval.store.ts'
import { deliveriesOf, moveDelivery, newsOf } from './delivery.store.ts'
import { undo, type Delivery } from './delivery.ts'
import { loadMessage, saveMessage } from './message.store.ts'
import { reopen, type Message, type MessageDecision, type VoidReason } from './message.ts'

/**
 * Makes a message a draft again, in one breath with all that hung on the yes: the
 * approval falls and what was waiting to leave is cancelled. `decision` holds the
 * draft as it shall be. Throws what the decision refuses.
 */
export async function settleDraft(
  moment: Moment,
  from: Message,
  decision: MessageDecision,
  deliveries: readonly Delivery[],
): Promise<Message> {
  if (!decision.ok) throw new Refused(decision.refusal)
  const { message } = decision
  if (message === from) return from
  await saveMessage(moment, from, message)
  if (from.state === 'approved' && message.state === 'draft') {
    await dropYes(moment, message, deliveries, message.voidedBecause ?? 'revoked')
  }
  return message
}

async function dropYes(
  moment: Moment,
  message: Message,
  deliveries: readonly Delivery[],
  because: VoidReason,
): Promise<void> {
  await revokeApproval(moment, message.id, because)
  for (const delivery of deliveries) {
    const decision = undo(delivery, moment.now, because)
    if (!decision.ok) continue
    await moveDelivery(moment, delivery, decision.to)
    await announce(moment, 'message.voided', { ...newsOf(message, delivery, moment.now), because })
  }
}

/**
 * For rooms above: a fact that the message states has changed, so its yes no longer stands.
 * A draft stays as it is; what may have left already is refused with 'already-leaving'.
 */
export async function voidApproval(moment: Moment, messageId: Id, because: VoidReason): Promise<Message> {
  const message = await loadMessage(moment, messageId)
  const deliveries = await deliveriesOf(moment, messageId)
  return settleDraft(moment, message, reopen(message, deliveries, because), deliveries)
}
