import type { Id } from '../kit/id.ts'
import type { Moment } from '../platform/act.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { heardBack, isHard, reported, type DeliveryReport } from './evidence.ts'
import { pullStop } from './gate.store.ts'
import { loadMessage } from './message.store.ts'

/** An answer to this letter came: it is marked, and a doubt about it ends. */
export async function noteAnswer(moment: Moment, deliveryId: Id): Promise<void> {
  const from = await lockDelivery(moment, deliveryId)
  const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
  await settleDelivery(moment, from, heardBack(from, moment.now), message)
}

/** A delivery notice for this letter came. A dead address also stops further mail to it. */
export async function noteReport(moment: Moment, deliveryId: Id, report: DeliveryReport): Promise<void> {
  const from = await lockDelivery(moment, deliveryId)
  const decision = reported(from, report, moment.now)
  if (decision === null) return
  const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
  await settleDelivery(moment, from, decision, message)
  if (isHard(report) && from.contactId !== null)
    await pullStop(moment, { reach: 'contact', targetId: from.contactId, because: 'bounced' })
}
