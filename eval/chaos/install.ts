/** An install with many approved letters that are due, and a look at it afterwards: the product's own code on a store of its own. */
import { join } from 'node:path'
import { addMinutes, type Instant } from '../../src/kit/day.ts'
import type { Id } from '../../src/kit/id.ts'
import type { Context } from '../../src/letter/context.ts'
import { insertContact } from '../../src/people/contact.store.ts'
import { aWorkspace, written } from '../../src/people/people.testing.ts'
import type { Contact } from '../../src/people/person.ts'
import type { Moment } from '../../src/platform/act.ts'
import { firstBrokenAudit } from '../../src/platform/audit.ts'
import { systemClock, systemDice } from '../../src/platform/clock.ts'
import { openKeys } from '../../src/platform/keys.ts'
import { makeLog } from '../../src/platform/log.ts'
import { approvedHash } from '../../src/platform/mail/mime.ts'
import { openStore, type Store } from '../../src/platform/store/open.ts'
import { inScope } from '../../src/platform/store/scope.ts'
import type { Ports, World } from '../../src/platform/world.ts'
import { insertApproval } from '../../src/post/approval.store.ts'
import { insertDelivery } from '../../src/post/delivery.store.ts'
import { UNTRIED, type Delivery } from '../../src/post/delivery.ts'
import { draftMessage, saveMessage } from '../../src/post/message.store.ts'
import { letterFrom, mailIdOf, yesHash } from '../../src/post/outgoing.store.ts'

export interface Place {
  readonly dataDir: string
  readonly url: string | null
}

const MAIL_FROM = 'letters@studio-kern.example'
const LETTERS_A_CONTACT = 20
const AT_ONCE = 200

function worldOn(store: Store, { dataDir }: Place): World {
  return {
    db: store.db,
    clock: systemClock,
    dice: systemDice(),
    log: makeLog('silent'),
    secrets: openKeys(join(dataDir, 'keys.json')),
    settings: {
      publicUrl: 'http://127.0.0.1',
      mailDomain: 'studio-kern.example',
      holdSeconds: 0,
      demo: false,
      mailFrom: MAIL_FROM,
    },
    ports: {} as Ports,
    wake: () => {},
  }
}

async function onStore<T>(place: Place, work: (world: World) => Promise<T>): Promise<T> {
  const store = await openStore(place.url === null ? { folder: place.dataDir } : { url: place.url })
  try {
    return await work(worldOn(store, place))
  } finally {
    await store.close()
  }
}

/** Founds a workspace and lays `messages` approved updates in it, all of them due. */
export function fill(place: Place, messages: number): Promise<void> {
  return onStore(place, async (world) => {
    const house = await aWorkspace(world)
    const author = house.members.lead
    let contact: Contact = house.contacts.german
    for (let done = 0; done < messages; done += AT_ONCE) {
      await written(world, house.workspaceId, async (moment) => {
        for (let i = done; i < Math.min(messages, done + AT_ONCE); i++) {
          if (i % LETTERS_A_CONTACT === 0) contact = await another(moment, contact, i / LETTERS_A_CONTACT)
          await layDown(moment, { contact, author, house: house.workspace.name, n: i, by: house.lead.id })
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
}

/** What drafting and approving write, without the reading in between: the checker has its own benchmark. */
async function layDown(moment: Moment, { contact, author, house, n, by }: Wish): Promise<void> {
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
    due: moment.now,
    latest: addMinutes(moment.now, 1440),
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

export interface Row {
  readonly mailId: string
  readonly state: string
  readonly resends: number
}

export interface Found {
  readonly rows: readonly Row[]
  /** The first line of the record that does not fit, by workspace; null for a whole chain. */
  readonly brokenRecord: number | null
  /** How long ago, in seconds, the longest lease ran out; 0 for none. */
  readonly strandedSeconds: number
}

/** What the record says when all is over. */
export function lookAt(place: Place): Promise<Found> {
  return onStore(place, (world) =>
    inScope(world.db, '*', async (tx) => {
      const rows = await tx.selectFrom('delivery').select(['mail_id', 'state', 'resends', 'lease_until']).execute()
      const { workspace_id } = await tx.selectFrom('workspace').select('workspace_id').executeTakeFirstOrThrow()
      const ends = rows.flatMap(({ lease_until }) => (lease_until ? [Date.parse(lease_until as Instant)] : []))
      return {
        rows: rows.map(({ mail_id, state, resends }) => ({ mailId: mail_id, state, resends })),
        brokenRecord: await firstBrokenAudit(tx, workspace_id as Id, world.secrets.recordKey),
        strandedSeconds: Math.max(0, ...ends.map((end) => (Date.parse(world.clock()) - end) / 1000)),
      }
    }),
  )
}

export { aMailbox } from '../../src/platform/mail/mailbox.testing.ts'

/** Every mail that came in, with how many bytes of it are kept. */
export function lookIn(place: Place): Promise<readonly { messageId: string | null; place: string; bytes: number }[]> {
  return onStore(place, (world) =>
    inScope(world.db, '*', async (tx) => {
      const rows = await tx
        .selectFrom('incoming_mail')
        .leftJoin('incoming_raw', (join) =>
          join
            .onRef('incoming_raw.workspace_id', '=', 'incoming_mail.workspace_id')
            .onRef('incoming_raw.mail_id', '=', 'incoming_mail.id'),
        )
        .select(['message_id', 'place', 'raw'])
        .execute()
      return rows.map(({ message_id, place: at, raw }) => ({
        messageId: message_id,
        place: at,
        bytes: raw?.length ?? 0,
      }))
    }),
  )
}
