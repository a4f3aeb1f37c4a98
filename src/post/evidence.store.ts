import type { Id } from '../kit/id.ts'
import type { Moment } from '../platform/act.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { ownCopyCame, type Delivery, type DeliveryDecision } from './delivery.ts'
import { heardBack, isHard, reported, type DeliveryReport } from './evidence.ts'
import { pullStop } from './gate.store.ts'
import { loadMessage } from './message.store.ts'

/** An answer to this letter came: it is marked, and a doubt about it ends. */
export async function noteAnswer(moment: Moment, deliveryId: Id): Promise<void> {
  const from = await lockDelivery(moment, deliveryId)
  const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
  await settleDelivery(moment, from, heardBack(from, moment.now), message)
}

/** Our own copy of this letter came back to us: it had been taken over. */
export async function noteCopy(moment: Moment, deliveryId: Id): Promise<void> {
  const from = await lockDelivery(moment, deliveryId)
  const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
  await settleDelivery(moment, from, ownCopyCame(from, moment.now), message)
}

/** A delivery notice for this letter came. A dead address also stops further mail to it. */
export async function noteReport(moment: Moment, deliveryId: Id, report: DeliveryReport): Promise<void> {
  const from = await lockDelivery(moment, deliveryId)
  const decision = reported(from, report, moment.now)
  if (decision !== null) await sendBack(moment, from, { decision, hard: isHard(report) })
}

/** It came back, whoever says so. Where the address is dead, nothing more goes there until a person has mended it. */
export async function sendBack(
  moment: Moment,
  from: Delivery,
  { decision, hard }: { readonly decision: DeliveryDecision; readonly hard: boolean },
): Promise<Delivery> {
  const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
  const to = await settleDelivery(moment, from, decision, message)
  if (hard && from.contactId !== null)
    await pullStop(moment, { reach: 'contact', targetId: from.contactId, because: 'bounced' })
  return to
}
