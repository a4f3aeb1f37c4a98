import { z } from 'zod'
import { dayIn, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { lexiconOf } from '../language/packs.ts'
import { check } from '../letter/check.ts'
import { blocks } from '../letter/finding.ts'
import { mayApprove } from '../people/approval-right.ts'
import { loadContact } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import type { Member, Workspace } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { act, id, type Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { isPlainAddress } from '../platform/mail/address.ts'
import { approvedHash } from '../platform/mail/mime.ts'
import { Refused } from '../platform/refused.ts'
import { insertApproval } from './approval.store.ts'
import { insertDelivery, newsOf } from './delivery.store.ts'
import { UNTRIED, type Delivery } from './delivery.ts'
import { lockMessage, saveMessage } from './message.store.ts'
import { approve, isMailed, isWeekly, oldHours, timesFor, type Message } from './message.ts'
import { MAX_HTML_BYTES } from './mail-body.ts'
import { letterFrom, mailIdOf, yesHash } from './outgoing.store.ts'
import { threadOf } from './thread.store.ts'

/**
 * A member's yes to exactly this text for exactly this contact. The checker runs here
 * again, and only its findings here count: a block refuses with 'blocked'. What is
 * mailed waits for the hold and can be taken back; what is spoken is only marked.
 */
export const approveMessage = act({
  name: 'post.approve-message',
  needs: 'post:approve',
  mails: true,
  input: z.object({ messageId: id, version: z.number().int().min(1) }),
  keeps: ({ messageId, version }) => ({ messageId, version }),
  async run(moment, { messageId, version }) {
    const message = await lockMessage(moment, messageId)
    const decision = approve(message, version)
    if (!decision.ok) throw new Refused(decision.refusal)
    const house = { workspace: await loadWorkspace(moment), members: await membersOf(moment) }
    const alone = mayBeApproved(moment, message, house)
    await passCheck(moment, message)
    await saveMessage(moment, message, decision.message)
    const times = timesOf(moment, message, house)
    const delivery = isMailed(message.kind) ? await deliveryFor(moment, message, { house, times }) : null
    const recipients = delivery ? [{ contactId: message.contactId, address: delivery.address }] : []
    const binding = { recipients, earliest: times.due, latest: times.latest }
    await insertApproval(moment, {
      id: moment.newId(),
      messageId,
      version,
      subject: message.subject,
      text: message.text,
      by: moment.actor.id,
      at: moment.now,
      alone,
      hash: yesHash(binding, delivery ? [delivery.hash] : []),
      ...binding,
      revokedAt: null,
      revokedBecause: null,
    })
    if (delivery === null) return { messageId, deliveryId: null, heldUntil: null, alone }
    await insertDelivery(moment, delivery)
    await announce(moment, 'message.approved', newsOf(message, delivery, moment.now))
    return { messageId, deliveryId: delivery.id, heldUntil: delivery.due, alone }
  },
})

interface House {
  readonly workspace: Workspace
  readonly members: readonly Member[]
}

/** Who wrote last is the author: a text that the product composed has none, so anybody's yes is a second pair of eyes. */
function mayBeApproved({ actor }: Moment, message: Message, { workspace, members }: House): boolean {
  const by = { author: message.editedBy as Id, approver: actor.id as Id }
  const verdict = mayApprove(workspace, members, by)
  if (!verdict.ok) throw new Refused(verdict.refusal)
  return verdict.alone
}

/** `today` is that of the yes, not of the draft: 'tomorrow' written yesterday is another day. */
async function passCheck({ now }: Moment, message: Message): Promise<void> {
  const context = { ...message.context, today: dayIn(message.context.timeZone, now) }
  const findings = check(message.text, context, await lexiconOf(message.language))
  if (!blocks(findings)) return
  const rules = findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule)
  throw new Refused({ kind: 'blocked', rules, count: rules.length })
}

interface Times {
  readonly due: Instant
  readonly latest: Instant
}

function timesOf({ now }: Moment, message: Message, { workspace }: House): Times {
  const times = timesFor(message, workspace.settings.holdSeconds, now)
  const refusal = oldHours(message, times.due)
  if (refusal) throw new Refused(refusal)
  if (times.latest <= times.due) throw new Refused({ kind: 'window-closed', latest: times.latest })
  return times
}

interface Known {
  readonly house: House
  readonly times: Times
}

async function deliveryFor(moment: Moment, message: Message, { house, times }: Known): Promise<Delivery> {
  const { due, latest } = times
  const deliveryId = moment.newId()
  const mailId = mailIdOf(moment, deliveryId)
  const contact = await loadContact(moment, message.contactId)
  const author = house.members.find(({ id }) => id === message.authorId)
  if (!author) throw new Error(`message ${message.id} has lost its author`)
  const around = { contact, author, house: house.workspace.name, thread: await threadOf(moment, message) }
  const letter = await letterFrom(moment, message, { mail: { mailId, date: moment.now }, around })
  if (!isPlainAddress(contact.email) || contact.clientId !== message.clientId) {
    throw new Refused({ kind: 'no-address', contactId: contact.id })
  }
  if (Buffer.byteLength(letter.html) > MAX_HTML_BYTES) throw new Refused({ kind: 'letter-too-long' })
  return {
    id: deliveryId,
    messageId: message.id,
    system: null,
    clientId: message.clientId,
    contactId: contact.id,
    address: contact.email,
    mailId,
    hash: approvedHash(letter),
    state: 'held',
    since: moment.now,
    due,
    latest,
    ...UNTRIED,
    weekly: isWeekly(message),
    madeAt: moment.now,
  }
}
