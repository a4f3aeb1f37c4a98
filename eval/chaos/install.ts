/** An install with many approved letters: the product's own code on a store of its own. */
import { addMinutes, type Instant } from '../../src/kit/day.ts'
import type { Context } from '../../src/letter/context.ts'
import { insertContact } from '../../src/people/contact.store.ts'
import { aWorkspace, written, type AWorkspace } from '../../src/people/people.testing.ts'
import type { Contact } from '../../src/people/person.ts'
import type { Moment } from '../../src/platform/act.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { approvedHash } from '../../src/platform/mail/mime.ts'
import type { World } from '../../src/platform/world.ts'
import { insertApproval } from '../../src/post/approval.store.ts'
import { insertDelivery } from '../../src/post/delivery.store.ts'
import { UNTRIED, type Delivery } from '../../src/post/delivery.ts'
import { draftMessage, saveMessage } from '../../src/post/message.store.ts'
import { letterFrom, mailIdOf, yesHash } from '../../src/post/outgoing.store.ts'
import { onStore, type Place } from './place.ts'

const LETTERS_A_CONTACT = 20
const AT_ONCE = 200

/** The time in which a letter may leave: from so many seconds after the filling, for so many minutes. */
export interface Window {
  readonly after: number
  readonly minutes: number
}

export interface Filling {
  /** By the letter's number; without it each is due at once, for a day. */
  readonly windowOf?: (n: number) => Window
  /** The store's clock while it is filled; that of this machine unless given. */
  readonly clock?: () => Instant
  /** Puts more into the house before its letters. */
  readonly furnish?: (world: World, house: AWorkspace) => Promise<void>
}

const AT_ONCE_FOR_A_DAY: Window = { after: 0, minutes: 1440 }

/** Founds a workspace and lays `messages` approved updates in it, all of them due unless the filling says otherwise. */
export function fill(place: Place, messages: number, filling: Filling = {}): Promise<void> {
  const { windowOf = () => AT_ONCE_FOR_A_DAY, clock = systemClock, furnish } = filling
  return onStore(place, async (real) => {
    const world = { ...real, clock }
    const house = await aWorkspace(world)
    await furnish?.(world, house)
    const author = house.members.lead
    let contact: Contact = house.contacts.german
    const began = clock()
    for (let done = 0; done < messages; done += AT_ONCE) {
      await written(world, house.workspaceId, async (moment) => {
        for (let i = done; i < Math.min(messages, done + AT_ONCE); i++) {
          if (i % LETTERS_A_CONTACT === 0) contact = await another(moment, contact, i / LETTERS_A_CONTACT)
          const { after, minutes } = windowOf(i)
          const due = addMinutes(began, after / 60)
          const window = { due, latest: addMinutes(due, minutes) }
          await layDown(moment, { contact, author, house: house.workspace.name, n: i, by: house.lead.id, ...window })
        }
      })
    }
  })
}

async function another(moment: Moment, like: Contact, n: number): Promise<Contact> {
  const contact = { ...like, id: moment.newId(), email: `contact${n}@client${n % 40}.example`, rank: n + 1 }
  await insertContact(moment, contact)
  return contact
}

interface Wish {
  readonly contact: Contact
  readonly author: Parameters<typeof letterFrom>[2]['around']['author']
  readonly house: string
  readonly n: number
  readonly by: string
  readonly due: Instant
  readonly latest: Instant
}

/** What drafting and approving write, without the reading in between: the checker has its own benchmark. */
async function layDown(moment: Moment, { contact, author, house, n, by, ...window }: Wish): Promise<void> {
  const draft = await draftMessage(moment, {
    contactId: contact.id,
    kind: 'update',
    about: { room: 'portal', id: moment.newId() },
    language: 'de',
    subject: `Nordlicht, neue Website: Stand der Woche ${n}`,
    text: TEXT,
    context: {} as Context,
    authorId: author.id,
    scheduled: true,
  })
  const message = { ...draft, state: 'approved' as const }
  await saveMessage(moment, draft, message)
  const deliveryId = moment.newId()
  const mailId = mailIdOf(moment, deliveryId)
  const around = { contact, author, house, thread: [] }
  const letter = await letterFrom(moment, message, { mail: { mailId, date: moment.now }, around })
  const delivery: Delivery = {
    ...UNTRIED,
    id: deliveryId,
    messageId: message.id,
    system: null,
    clientId: contact.clientId,
    contactId: contact.id,
    address: contact.email,
    mailId,
    hash: approvedHash(letter),
    state: 'held',
    since: moment.now,
    ...window,
    madeAt: moment.now,
  }
  const binding = {
    recipients: [{ contactId: contact.id, address: contact.email }],
    earliest: delivery.due,
    latest: delivery.latest,
  }
  const { subject, text, version } = message
  await insertApproval(moment, {
    id: moment.newId(),
    messageId: message.id,
    version,
    subject,
    text,
    by,
    at: moment.now,
    alone: true,
    hash: yesHash(binding, [delivery.hash]),
    ...binding,
    revokedAt: null,
    revokedBecause: null,
  })
  await insertDelivery(moment, delivery)
}

const TEXT = [
  'Guten Tag Frau Dr. Vogel,',
  'hier ist der Stand der Woche für Ihre neue Website.',
  '- Die Startseite ist fertig und liegt zur Ansicht bereit.\n- Die Texte für die Unterseiten sind zu drei Vierteln gesetzt.\n- Die Abnahme der Bilder steht noch aus; wir erwarten sie bis Mittwoch, den 10. Februar 2027.',
  'Die Übergabe am Freitag, dem 12. Februar 2027, halten wir nach heutigem Stand mit einer Wahrscheinlichkeit von 86 % ein; spätestens ist sie am Dienstag, dem 16. Februar 2027. Die nächste Nachricht erhalten Sie am Freitag, dem 5. Februar 2027.',
  'Wenn Sie etwas wissen möchten, rufen Sie mich gern an: +493055512345. Alle Termine finden Sie jederzeit auf Ihrer Seite.',
  '⟦portal-link⟧',
  'Mit freundlichen Grüßen\nLena Brandt',
].join('\n\n')

export { aMailbox } from '../../src/platform/mail/mailbox.testing.ts'
export { furnished, scheduled } from './furnish.ts'
export { lookAt, lookIn, turnsTaken } from './look.ts'
