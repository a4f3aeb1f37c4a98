import { z } from 'zod'
import { fillSlots } from '../kit/slot.ts'
import { asHtml } from '../kit/html.ts'
import { loadClient } from '../people/client.store.ts'
import { loadContact } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import { fullName } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import { id, type Glance } from '../platform/act.ts'
import type { Mailbox } from '../platform/mail/letter.ts'
import { view } from '../platform/view.ts'
import { approvalsOf } from './approval.store.ts'
import type { ComposerView, MailPreview } from './composer.ts'
import { deliveriesOf } from './delivery.store.ts'
import { mayHaveLeft } from './delivery.ts'
import { loadMessage } from './message.store.ts'
import { isMailed, timesFor } from './message.ts'
import { mailIdOf, outgoingOf } from './outgoing.store.ts'

/** A letter with all that one needs to write it, read it and say yes to it. */
export const composerView = view({
  name: 'post.composer',
  needs: 'post:read',
  input: z.object({ messageId: id }),
  async read(glance, { messageId }): Promise<ComposerView> {
    const { authorId, editedBy, ...message } = await loadMessage(glance, messageId)
    const contact = await loadContact(glance, message.contactId)
    const client = await loadClient(glance, message.clientId)
    const { settings } = await loadWorkspace(glance)
    const names = await namesOf(glance)
    const deliveries = await deliveriesOf(glance, messageId)
    const last = deliveries.at(-1)
    const approvals = await approvalsOf(glance, messageId)
    const { due } = timesFor({ ...message, authorId, editedBy }, settings.holdSeconds, glance.now)
    const { rights } = glance.actor
    return {
      message,
      contact: { id: contact.id, name: fullName(contact), email: contact.email, zone: contact.zone },
      client: { id: client.id, name: client.name },
      author: names.get(authorId) ?? '',
      editedBy: names.get(editedBy) ?? null,
      approvals: approvals.map(({ by, at, alone, revokedAt, revokedBecause, ...rest }) => {
        return { id: rest.id, by: names.get(by) ?? '', at, alone, revokedAt, revokedBecause }
      }),
      delivery: last ? { id: last.id, state: last.state, due: last.due, since: last.since } : null,
      leaves: isMailed(message.kind) ? due : null,
      holdSeconds: settings.holdSeconds,
      // A letter of a schedule ends with its turn and is skipped there.
      aside: message.state === 'draft' && !message.scheduled && message.latest !== null && message.latest <= glance.now,
      model: glance.settings.model ?? null,
      may: {
        edit: rights.has('post:write') && !deliveries.some(({ state }) => mayHaveLeft(state)),
        approve: rights.has('post:approve'),
      },
    }
  },
})

/** The mail exactly as it would leave, with an example where the contact's own link will stand. */
export const previewView = view({
  name: 'post.preview',
  needs: 'post:read',
  input: z.object({ messageId: id }),
  async read(glance, { messageId }): Promise<MailPreview> {
    const message = await loadMessage(glance, messageId)
    const mail = { mailId: mailIdOf(glance, messageId), date: glance.now }
    const { letter } = await outgoingOf(glance, message, mail)
    const { publicUrl } = glance.settings
    const slots = { 'portal-link': `${publicUrl}/p/...`, 'unsubscribe-link': `${publicUrl}/u/...`, code: '......' }
    const { svg } = message.drawing ?? { svg: '' }
    const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
    return {
      from: shown(letter.from),
      to: shown(letter.to),
      subject: letter.subject,
      text: fillSlots(letter.text, slots),
      html: fillSlots(letter.html, slots, asHtml).replaceAll('src="cid:timeline"', `src="${picture}"`),
    }
  },
})

function shown({ name, address }: Mailbox): string {
  return name ? `${name} <${address}>` : address
}

/** Everyone who has ever worked here, by id. */
export async function namesOf(glance: Glance): Promise<ReadonlyMap<string, string>> {
  return new Map((await membersOf(glance)).map(({ id: memberId, name }) => [memberId, name]))
}
