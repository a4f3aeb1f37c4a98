import { z } from 'zod'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayIn } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Context } from '../letter/context.ts'
import type { Listeners } from '../main/dispatch.ts'
import { happen } from '../main/happen.ts'
import { aWorkspace, written, type AWorkspace } from '../people/people.testing.ts'
import type { Contact } from '../people/person.ts'
import { errand } from '../platform/errand.ts'
import { openSendJournal, type SendJournal } from '../platform/journal/send-journal.ts'
import { openSink, type Sink } from '../platform/mail/sink.testing.ts'
import { smtpPort } from '../platform/mail/smtp.ts'
import { painter } from '../platform/picture.ts'
import { emptyStore } from '../platform/store/store.testing.ts'
import { MONDAY_MORNING, type TestWorld } from '../platform/world.testing.ts'
import type { World } from '../platform/world.ts'
import { approveMessage } from './approve-message.act.ts'
import { deliveriesIn } from './delivery-lists.store.ts'
import { deliveriesOf, loadDelivery } from './delivery.store.ts'
import type { Delivery } from './delivery.ts'
import { STATES } from './delivery.testing.ts'
import { draftMessage, loadMessage, type NewMessage } from './message.store.ts'
import type { Message, MessageNews } from './message.ts'
import { queueSystemMail } from './queue-system-mail.act.ts'
import { reconcileSending } from './reconcile-sending.errand.ts'
import { standingStillAt, type Point } from './standing-still.testing.ts'
import { updatesLink } from './updates.store.ts'

const plenty = { most: 10_000, minutes: 60 }

/** Caps that no test reaches: for tests of what else may hold a letter back. */
export const UNCAPPED = { contact: plenty, client: plenty, domain: plenty, hour: plenty, day: plenty, system: plenty }

export type Told = { readonly name: string } & Partial<MessageNews>

/** A world that can send: a real SMTP sink on loopback and a real send journal in a folder of its own. */
export interface PostOffice {
  readonly world: TestWorld
  readonly sink: Sink
  /** What this room has told the others, in order. */
  readonly told: readonly Told[]
  /** Hears every fact of this room that is due and sends every mail that is, as the server would. Gives how many. */
  deliver(): Promise<number>
  /** What the next start of the server sees: the same store, the journal read again, rows held against it. */
  restart(house: AWorkspace): Promise<PostOffice>
  /** The same office in which `at` may hold a worker for ever at a step of the journal, as a kill would. */
  stuckAt(...point: Point): PostOffice & { readonly stuck: Promise<void> }
  close(): Promise<void>
}

interface OwnJournal {
  readonly journal: Pick<SendJournal, 'past' | 'write' | 'recipientHash'>
  readonly epoch: number
}

/** `own` is a journal that was opened elsewhere; without it the office has one in a folder that goes with it. */
export async function aPostOffice(base: TestWorld, own?: OwnJournal): Promise<PostOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'post-'))
  const sink = await openSink()
  const smtp = smtpPort({
    host: sink.host,
    port: sink.port,
    security: 'none',
    lettersPerLine: 1,
    // A busy machine is no broken server: what hangs is ended when the office closes.
    connectWait: 60_000,
    replyWait: 60_000,
  })
  const opened: SendJournal[] = []
  const journalFile = async () => {
    const journal = await openSendJournal(join(folder, 'journal'), { installId: 'test', salt: 'ab' })
    opened.push(journal)
    return journal
  }
  const close = async () => {
    await sink.close()
    for (const journal of opened) await journal.close()
    await rm(folder, { recursive: true, force: true })
  }
  const told: Told[] = []
  const office = (journal: Pick<SendJournal, 'past' | 'write' | 'recipientHash'>, epoch: number): PostOffice => {
    const ports = { ...base.ports, smtp, pictures: painter(), secrets, journal: { ...journal, epoch } }
    const world: TestWorld = { ...base, ports }
    return {
      world,
      sink,
      told,
      close,
      deliver: () => happen(world, listenersWith(told)),
      restart: async ({ workspaceId, system }) => {
        const next = office(await journalFile(), epoch + 1)
        await reconcileSending.run(next.world, system, { workspaceIds: [workspaceId], paused: null })
        return next
      },
      stuckAt: (...point) => {
        const { asleep, write } = standingStillAt(journal, point)
        return { ...office({ ...journal, write }, epoch), stuck: asleep }
      },
    }
  }
  return own ? office(own.journal, own.epoch) : office(await journalFile(), 1)
}

/** For before each test: an emptied store on a Monday morning, an office in it, and a house. */
export async function afresh(base: TestWorld): Promise<{ readonly office: PostOffice; readonly house: AWorkspace }> {
  await emptyStore(base.store)
  base.clock.set(MONDAY_MORNING)
  const office = await aPostOffice(base)
  return { office, house: await aWorkspace(office.world) }
}

const secrets: World['ports']['secrets'] = {
  'portal-link': async ({ settings }, { contactId }) => `${settings.publicUrl}/p/${contactId}`,
  'unsubscribe-link': async (world, { workspaceId, contactId }) => updatesLink(world, { workspaceId, contactId }),
  code: async (_world, { params }) => (params['id'] ?? '').slice(-6),
}

const OUR_NEWS = ['approved', 'sent', 'in-doubt', 'failed', 'bounced', 'voided', 'late'] as const

/** What this room hears, and an ear for what it tells. Facts of other rooms are none of its business here. */
function listenersWith(told: Told[]): Listeners {
  const ear = (name: string) =>
    errand({
      name: `test.hear-${name}`,
      needs: 'system:act',
      input: z.custom<MessageNews>(),
      run: async (_world, _actor, body) => void told.push({ name, ...body }),
    })
  const ears = OUR_NEWS.map((news) => [`message.${news}`, [ear(`message.${news}`)]] as const)
  const ours = {
    'system-mail.asked': [queueSystemMail],
  }
  return { ...Object.fromEntries(ears), ...ours } as unknown as Listeners
}

/** A German answer with no fault in it, in the name of the lead, for the German contact unless another is given. */
export const aDraft = (world: World, house: AWorkspace, wish: Partial<NewMessage> = {}): Promise<Message> =>
  written(world, house.workspaceId, (moment) => draftMessage(moment, newDraft(world, house, wish)))

/** The same before it is written down. */
export function newDraft(world: World, house: AWorkspace, wish: Partial<NewMessage> = {}): NewMessage {
  const contact = Object.values(house.contacts).find(({ id }) => id === wish.contactId) ?? house.contact
  return {
    contactId: contact.id,
    kind: 'answer',
    about: { room: 'delay', id: world.dice.id() },
    language: 'de',
    subject: 'Nordlicht, neue Website: Ihre Frage',
    text: goodText(contact),
    context: aContext(world, contact),
    authorId: house.members.lead.id,
    ...wish,
  }
}

/** No fault in it, whoever it is for. */
export function goodText({ title, family, salutation }: Contact): string {
  const name = [salutation === 'mr' ? 'Herr' : 'Frau', title, family].filter(Boolean).join(' ')
  return [
    `Guten Tag ${name},`,
    'vielen Dank für Ihre Frage. Die neue Website übergeben wir Ihnen am Freitag, dem 12. Februar 2027. Die Texte für die Startseite haben wir heute mit Ihrer Redaktion abgestimmt, damit alles bis dahin geprüft ist.',
    'Wenn Sie noch etwas wissen möchten, rufen Sie mich gern an: +493055512345.',
    '⟦portal-link⟧',
    'Mit freundlichen Grüßen\nLena Brandt',
  ].join('\n\n')
}

export function aContext(world: World, contact: Contact): Context {
  return {
    kind: 'answer',
    lang: 'de',
    address: 'formal',
    today: dayIn(contact.zone, world.clock()),
    timeZone: contact.zone,
    dateOrder: 'dmy',
    client: { company: '', names: [contact.family, contact.given], title: contact.salutation, stakes: [] },
    roster: [],
    thirdParties: [],
    internalTerms: [],
    phones: ['+493055512345'],
    amendsApproved: [],
    measures: [],
    slip: 1,
    apologiesSent: 0,
    earlierTexts: [],
  }
}

/** A draft with its yes, held: `{ message, delivery }`. */
export async function anApproved(world: World, house: AWorkspace, wish: Partial<NewMessage> = {}) {
  const draft = await aDraft(world, house, wish)
  const { deliveryId } = await approveMessage.perform(world, house.lead, {
    messageId: draft.id,
    version: draft.version,
  })
  return { message: draft, delivery: await deliveryNow(world, house, deliveryId as Id) }
}

export const deliveryNow = (world: World, house: AWorkspace, deliveryId: Id): Promise<Delivery> =>
  written(world, house.workspaceId, (moment) => loadDelivery(moment, deliveryId))

export const messageNow = (world: World, house: AWorkspace, messageId: Id): Promise<Message> =>
  written(world, house.workspaceId, (moment) => loadMessage(moment, messageId))

/** Every delivery of the house, whatever became of it. */
export const everyDelivery = (world: World, house: AWorkspace): Promise<readonly Delivery[]> =>
  written(world, house.workspaceId, (moment) => deliveriesIn(moment, STATES, 10_000))

export const deliveriesNow = (world: World, house: AWorkspace, messageId: Id): Promise<readonly Delivery[]> =>
  written(world, house.workspaceId, (moment) => deliveriesOf(moment, messageId))
