import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { slotsIn, type SlotName } from '../kit/slot.ts'
import { contactsById } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import type { Letter } from '../platform/mail/letter.ts'
import { approvedHash } from '../platform/mail/mime.ts'
import { standingApprovals } from './approval.store.ts'
import { Room } from './caps.store.ts'
import { deliveriesById, deliveriesOf, lockDeliveries, moveDeliveries, newsOf } from './delivery.store.ts'
import { threadsOf } from './thread.store.ts'
import type { Move } from './delivery.store.ts'
import { claim, type Claim, type Delivery, type Gate } from './delivery.ts'
import { passGate, standingStops } from './gate.store.ts'
import { lockFreeMessages } from './message.store.ts'
import { ownWays } from './own-ways.store.ts'
import { reopen, type Approval, type Message } from './message.ts'
import { letterFrom, yesHash } from './outgoing.store.ts'
import { settleDraft } from './reopen.store.ts'
import { stoppedBy, type Stop } from './stop.ts'
import { systemLetterOf } from './system-mail.store.ts'

/** A worker's turn: the whole letter and the lease it is under, or why not now. */
export type Turn =
  | { readonly mine: false; readonly deliveryId: Id; readonly why: string }
  | {
      readonly mine: true
      readonly delivery: Delivery
      readonly letter: Letter
      /** Secrets to be filled in while it leaves. */
      readonly slots: readonly SlotName[]
    }

/**
 * Takes deliveries for one attempt each. Everything that could forbid it is looked at in this
 * one transaction: the row, the yes and its hash, the address on record, the stop switches,
 * the time window and the caps. What the yes does not cover goes back to draft; what another
 * holds at this moment is left to them. Many at once cost one commit, and hardly more queries than one.
 */
export const claimDeliveries = act({
  name: 'post.claim-deliveries',
  needs: 'system:act',
  // The journal's attempt is on disk before we connect, and the mark at the 354, which is durable, asks for this claim.
  commit: 'soft',
  input: z.object({ deliveryIds: z.array(id).min(1).max(200), worker: z.string().default('') }),
  keeps: ({ deliveryIds }) => ({ deliveryIds }),
  async run(moment, { deliveryIds, worker }): Promise<readonly Turn[]> {
    await passGate(moment)
    const { letters, deliveries } = await lockAll(moment, deliveryIds)
    const stops = await standingStops(moment)
    const room = await Room.count(moment, deliveries)
    const turns: Turn[] = []
    const moves: Move[] = []
    for (const delivery of deliveries) {
      const leaving = letters.get(delivery.id)
      if (!leaving) continue
      const gate = await gateOf(delivery, leaving, { stops, room })
      const turn = claim(delivery, gate, moment.now, worker)
      if (turn.kind === 'mine') room.take(delivery)
      moves.push(...(await movesOf(moment, delivery, turn, leaving.message)))
      turns.push(turnOf(delivery, turn, { ...leaving.letter, ...ownWays(moment, delivery) }))
    }
    await moveDeliveries(moment, moves)
    return turns
  },
})

interface Leaving {
  readonly message: Message | null
  readonly approval: Approval | null
  readonly letter: Letter
  /** Who reads it is another client's by now. */
  readonly moved: boolean
}

/** Messages first, then deliveries, as every act does, so that two never wait for each other. */
async function lockAll(moment: Moment, deliveryIds: readonly Id[]) {
  const asked = await deliveriesById(moment, deliveryIds)
  const messages = await lockFreeMessages(
    moment,
    asked.flatMap(({ messageId }) => messageId ?? []),
  )
  const byId = new Map(messages.map((message) => [message.id, message]))
  const takable = asked.filter(({ messageId }) => messageId === null || byId.has(messageId)).map((one) => one.id)
  const deliveries = await lockDeliveries(moment, takable, true)
  return { deliveries, letters: await lettersOf(moment, deliveries, byId) }
}

async function lettersOf(
  moment: Moment,
  deliveries: readonly Delivery[],
  messages: ReadonlyMap<Id, Message>,
): Promise<ReadonlyMap<Id, Leaving>> {
  const all = [...messages.values()]
  const approvals = await standingApprovals(moment, [...messages.keys()])
  const contacts = await contactsById(moment, [...new Set(deliveries.flatMap(({ contactId }) => contactId ?? []))])
  const authors = new Map((all.length > 0 ? await membersOf(moment) : []).map((member) => [member.id, member]))
  const threads = all.length > 0 ? await threadsOf(moment, all) : new Map<Id, readonly string[]>()
  const { name: house } = await loadWorkspace(moment)
  const letters = new Map<Id, Leaving>()
  for (const delivery of deliveries) {
    const message = delivery.messageId === null ? null : (messages.get(delivery.messageId) ?? null)
    const approval = message ? (approvals.get(message.id) ?? null) : null
    const moved = delivery.contactId !== null && contacts.get(delivery.contactId)?.clientId !== delivery.clientId
    if (message === null) {
      if (!delivery.system) throw new Error(`delivery ${delivery.id} is neither a letter nor a system mail`)
      const contact = delivery.contactId === null ? undefined : contacts.get(delivery.contactId)
      const letter = await systemLetterOf(moment, delivery.system, { ...delivery, contact })
      letters.set(delivery.id, { message, approval, letter, moved })
      continue
    }
    const [contact, author] = [contacts.get(message.contactId), authors.get(message.authorId)]
    if (!contact || !author) throw new Error(`message ${message.id} has lost its contact or its author`)
    const around = { contact, author, house, thread: threads.get(message.id) ?? [] }
    const mail = { mailId: delivery.mailId, date: moment.now }
    letters.set(delivery.id, { message, approval, letter: await letterFrom(moment, message, { mail, around }), moved })
  }
  return letters
}

interface Around {
  readonly stops: readonly Stop[]
  readonly room: Room
}

async function gateOf(delivery: Delivery, leaving: Leaving, { stops, room }: Around): Promise<Gate> {
  const { letter, moved } = leaving
  const theirs = !moved && letter.to.address === delivery.address
  return {
    stop: stoppedBy(stops, delivery),
    approved: approvedState(delivery, leaving),
    recipient: theirs && letter.envelope.to.every((one) => one === delivery.address),
    freeAt: await room.freeAt(delivery),
  }
}

/** An address that changed is no other text: it is compared by itself, so that the reason can be told. */
function approvedState(delivery: Delivery, { message, approval, letter }: Leaving): Gate['approved'] {
  const same = approvedHash(letter) === delivery.hash || letter.to.address !== delivery.address
  if (message === null) return same ? 'yes' : 'text-changed'
  if (message.state !== 'approved' || approval === null) return 'no'
  const covered = approval.recipients.some(({ address }) => address === delivery.address)
  return same && covered && approval.hash === yesHash(approval, [delivery.hash]) ? 'yes' : 'text-changed'
}

/** What the turn does to the row; a yes that does not cover it any more falls here and now. */
async function movesOf(moment: Moment, from: Delivery, turn: Claim, message: Message | null): Promise<readonly Move[]> {
  switch (turn.kind) {
    case 'wait':
      // A full cap is waited out in the row itself; whoever else waits is looked at when their time comes.
      return turn.why === 'cap' && turn.again !== null ? [{ from, to: { ...from, due: turn.again } }] : []
    case 'mine':
      return [{ from, to: turn.to }]
    case 'late':
      if (message) await announce(moment, 'message.late', newsOf(message, from, moment.now))
      return [{ from, to: turn.to }]
    case 'void': {
      // A draft has no yes to take back: only the row is over.
      if (message === null || message.state === 'draft') return [{ from, to: turn.to }]
      const deliveries = await deliveriesOf(moment, message.id)
      await settleDraft(moment, message, reopen(message, deliveries, turn.because), deliveries)
      return []
    }
  }
}

function turnOf({ id: deliveryId }: Delivery, turn: Claim, letter: Letter): Turn {
  if (turn.kind !== 'mine') return { mine: false, deliveryId, why: turn.kind === 'wait' ? turn.why : turn.kind }
  return {
    mine: true,
    delivery: turn.to,
    letter,
    slots: slotsIn([letter.text, letter.html, letter.unsubscribe?.url].join('\n')),
  }
}
