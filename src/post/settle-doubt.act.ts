import { z } from 'zod'
import { addMinutes } from '../kit/day.ts'
import { act, id } from '../platform/act.ts'
import { lockDelivery, settleDelivery } from './delivery.store.ts'
import { settle } from './delivery.ts'
import { loadMessage } from './message.store.ts'
import { freshUntil } from './message.ts'

/** A person says what became of a mail that nobody could know about. 'send-again' keeps the Message-ID and is counted. */
export const settleDoubt = act({
  name: 'post.settle-doubt',
  needs: 'post:settle',
  mails: true,
  input: z.object({ deliveryId: id, how: z.enum(['arrived', 'send-again', 'did-not-arrive']) }),
  keeps: ({ deliveryId, how }) => ({ deliveryId, how }),
  async run(moment, { deliveryId, how }) {
    const from = await lockDelivery(moment, deliveryId)
    const message = from.messageId === null ? null : await loadMessage(moment, from.messageId)
    const latest = message === null ? addMinutes(moment.now, 60) : freshUntil(message, moment.now)
    const decision = settle(from, how, { now: moment.now, latest })
    const { state } = await settleDelivery(moment, from, decision, message)
    return { deliveryId, state }
  },
})
