import { z } from 'zod'
import { slotsIn, type SlotName } from '../kit/slot.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { announce, announceAt } from '../platform/fact.ts'
import type { Letter } from '../platform/mail/letter.ts'
import { approvedHash } from '../platform/mail/mime.ts'
import { standingApproval } from './approval.store.ts'
import { freeAt } from './caps.ts'
import { deliveriesOf, loadDelivery, lockDelivery, moveDelivery, newsOf } from './delivery.store.ts'
import { claim, type Claim, type Delivery, type Gate } from './delivery.ts'
import { fullCaps, passGate, standingStops } from './gate.store.ts'
import { lockMessage } from './message.store.ts'
import { reopen, type Message } from './message.ts'
import { outgoingOf, yesHash } from './outgoing.store.ts'
import { settleDraft } from './reopen.store.ts'
import { stoppedBy } from './stop.ts'
import { systemLetterOf } from './system-mail.store.ts'

/** A worker's turn: the whole letter and the lease it is under, or why not now. */
export type Turn =
  | { readonly mine: false; readonly why: string }
  | {
      readonly mine: true
      readonly delivery: Delivery
      readonly letter: Letter
      /** Secrets to be filled in while it leaves. */
      readonly slots: readonly SlotName[]
    }

/**
 * Takes a delivery for one attempt. Everything that could forbid it is looked at in this
 * one transaction: the row, the yes and its hash, the address on record, the stop
 * switches, the time window and the caps. What the yes does not cover goes back to draft.
 */
export const claimDelivery = act({
  name: 'post.claim-delivery',
  needs: 'system:act',
  input: z.object({ deliveryId: id }),
  keeps: ({ deliveryId }) => ({ deliveryId }),
  async run(moment, { deliveryId }): Promise<Turn> {
    await passGate(moment)
    const { messageId } = await loadDelivery(moment, deliveryId)
    const message = messageId === null ? null : await lockMessage(moment, messageId)
    const delivery = await lockDelivery(moment, deliveryId)
    const letter = await letterOf(moment, delivery, message)
    const turn = claim(delivery, await gateOf(moment, delivery, { message, letter }), moment.now)
    await settleClaim(moment, delivery, turn, message)
    if (turn.kind !== 'mine') return { mine: false, why: turn.kind === 'wait' ? turn.why : turn.kind }
    return { mine: true, delivery: turn.to, letter, slots: slotsIn(`${letter.text}\n${letter.html}`) }
  },
})

async function letterOf(moment: Moment, delivery: Delivery, message: Message | null): Promise<Letter> {
  if (message) return (await outgoingOf(moment, message, { mailId: delivery.mailId, date: moment.now })).letter
  if (delivery.system) return systemLetterOf(moment, delivery.system, delivery)
  throw new Error(`delivery ${delivery.id} is neither a letter nor a system mail`)
}

interface Leaving {
  readonly message: Message | null
  readonly letter: Letter
}

async function gateOf(moment: Moment, delivery: Delivery, { message, letter }: Leaving): Promise<Gate> {
  return {
    stop: stoppedBy(await standingStops(moment), delivery),
    approved: await approvedState(moment, delivery, { message, letter }),
    recipient: letter.to.address === delivery.address && letter.envelope.to.every((one) => one === delivery.address),
    freeAt: freeAt(await fullCaps(moment, delivery)),
  }
}

/** An address that changed is no other text: it is compared by itself, so that the reason can be told. */
async function approvedState(moment: Moment, delivery: Delivery, leaving: Leaving): Promise<Gate['approved']> {
  const { message, letter } = leaving
  const same = approvedHash(letter) === delivery.hash || letter.to.address !== delivery.address
  if (message === null) return same ? 'yes' : 'text-changed'
  const approval = message.state === 'approved' ? await standingApproval(moment, message.id) : null
  if (approval === null) return 'no'
  const covered = approval.recipients.some(({ address }) => address === delivery.address)
  return same && covered && approval.hash === yesHash(approval, [delivery.hash]) ? 'yes' : 'text-changed'
}

async function settleClaim(moment: Moment, from: Delivery, turn: Claim, message: Message | null): Promise<void> {
  switch (turn.kind) {
    case 'wait':
      if (turn.again !== null && turn.why !== 'taken') {
        await announceAt(moment, turn.again, 'delivery.due', { deliveryId: from.id }, from.id)
      }
      return
    case 'mine':
      return moveDelivery(moment, from, turn.to)
    case 'late':
      await moveDelivery(moment, from, turn.to)
      if (message) await announce(moment, 'message.late', newsOf(message, from, moment.now))
      return
    case 'void': {
      // A draft has no yes to take back: only the row is over.
      if (message === null || message.state === 'draft') return moveDelivery(moment, from, turn.to)
      const deliveries = await deliveriesOf(moment, message.id)
      await settleDraft(moment, message, reopen(message, deliveries, turn.because), deliveries)
    }
  }
}
