import { z } from 'zod'
import { setSchedule } from '../src/checkin/set-schedule.act.ts'
import { addDays, dayIn, type Day } from '../src/kit/day.ts'
import type { Id } from '../src/kit/id.ts'
import { insertClient } from '../src/people/client.store.ts'
import { insertContact } from '../src/people/contact.store.ts'
import { written, type AWorkspace } from '../src/people/people.testing.ts'
import type { Contact } from '../src/people/person.ts'
import type { Glance } from '../src/platform/act.ts'
import { Refused } from '../src/platform/refused.ts'
import { view } from '../src/platform/view.ts'
import type { TestWorld } from '../src/platform/world.testing.ts'
import { approveMessage } from '../src/post/approve-message.act.ts'
import { editMessage } from '../src/post/edit-message.act.ts'
import { loadMessage } from '../src/post/message.store.ts'
import type { Message } from '../src/post/message.ts'
import { aContext, aDraft, goodText } from '../src/post/post.testing.ts'
import { undoDelivery } from '../src/post/undo-delivery.act.ts'
import { keepPromise } from '../src/promise/keep-promise.act.ts'
import { makePromise } from '../src/promise/make-promise.act.ts'
import { promisesOf } from '../src/promise/promise.store.ts'

/** One client of the agency and what stands between us. Names are canaries: in nobody else's mail. */
export interface Party {
  readonly contact: Contact
  promiseId: Id | null
  caseId: Id | null
}

/** Where the people of the year stand. `world` is that of the server that runs just now. */
export interface Life {
  readonly house: AWorkspace
  readonly unit: () => number
  readonly counts: Record<string, number>
  world(): TestWorld
}

const PEOPLE = ['german', 'bengali', 'german', 'english', 'german', 'spanish', 'french'] as const

/** So many clients in five languages and zones, each with a weekly update at their own hour. */
export async function settleIn(life: Life, howMany: number): Promise<readonly Party[]> {
  const { house } = life
  const world = life.world()
  const contacts = Array.from({ length: howMany }, (_, n): Contact => {
    const like = house.contacts[PEOPLE[n % PEOPLE.length] ?? 'german']
    const [id, clientId, family] = [world.dice.id(), world.dice.id(), `Kanarie${n}x`]
    return { ...like, id, clientId, family, email: `${family.toLowerCase()}@client${n}.example` }
  })
  await written(world, house.workspaceId, async (moment) => {
    for (const contact of contacts) {
      const { clientId: id, family, country } = contact
      await insertClient(moment, { id, name: `${family} Verlag`, country })
      await insertContact(moment, contact)
    }
  })
  for (const { id: contactId } of contacts) await setSchedule.perform(world, house.lead, { contactId })
  return contacts.map((contact) => ({ contact, promiseId: null, caseId: null }))
}

/** What stands at this moment, for the script itself. */
export function seen<T>({ house, world }: Life, read: (glance: Glance) => Promise<T>): Promise<T> {
  const once = view({ name: 'year.seen', needs: 'system:act', input: z.object({}), read })
  return once.look(world(), house.system, {})
}

/** What a person is refused is an answer, not a fault; it is counted by its kind. */
export async function trying<T>(life: Life, what: () => Promise<T>): Promise<T | null> {
  try {
    return await what()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { kind } = error.refusal
    count(life, `refused: ${kind}`)
    return null
  }
}

export function count({ counts }: Pick<Life, 'counts'>, what: string): void {
  counts[what] = (counts[what] ?? 0) + 1
}

/** What has been promised so far, and until when. */
export async function ledgerOf(life: Life): Promise<ReadonlyMap<Id, Day>> {
  const all = await seen(life, (glance) => promisesOf(glance, { most: 100_000 }))
  return new Map(all.map(({ id, day }) => [id, day]))
}

/** The ledger on a Monday: what is due is mostly delivered, and something new is promised. */
export async function promiseOn(life: Life, party: Party, ledger: ReadonlyMap<Id, Day>): Promise<void> {
  const { house, unit } = life
  const world = life.world()
  const { contact } = party
  const today = dayIn(contact.zone, world.clock())
  if (party.promiseId !== null) {
    const promiseId = party.promiseId
    const day = ledger.get(promiseId)
    if (day === undefined) throw new Error(`promise ${promiseId} is gone`)
    if (day > addDays(today, 4) || unit() < 0.1) return
    await trying(life, () => keepPromise.perform(world, house.lead, { promiseId, on: today }))
    count(life, 'delivered')
  }
  const day = addDays(today, 14 + Math.floor(unit() * 8) * 7)
  const what = `${contact.family}-Portal`
  const asked = { contactId: contact.id, kind: 'delivery', what, day } as const
  party.promiseId = (await trying(life, () => makePromise.perform(world, house.lead, asked)))?.id ?? null
}

/** A second person says yes; now and then somebody thinks again while the letter is held. */
export async function approve(
  life: Life,
  { id: messageId, kind, version, subject, text }: Pick<Message, 'id' | 'kind' | 'version' | 'subject' | 'text'>,
): Promise<void> {
  const { house, unit } = life
  const world = life.world()
  const yes = await trying(life, () => approveMessage.perform(world, house.manager, { messageId, version }))
  const deliveryId = yes?.deliveryId
  if (!deliveryId) return
  count(life, `approved: ${kind}`)
  const drawn = unit()
  if (drawn < 0.02) await trying(life, () => undoDelivery.perform(world, house.lead, { deliveryId }))
  else if (drawn < 0.04) {
    const edit = { messageId, version, subject, text: `${text}\n\nPS` }
    await trying(life, () => editMessage.perform(world, house.lead, edit))
  }
}

export async function approveById(life: Life, messageId: Id): Promise<void> {
  await approve(life, await seen(life, (glance) => loadMessage(glance, messageId)))
}

/** A letter written by hand in answer to a question, with a day that is still to come. */
export async function writeLetter(life: Life, { contact }: Party): Promise<void> {
  if (contact.language !== 'de') return
  const world = life.world()
  const due = addDays(dayIn(contact.zone, world.clock()), 14)
  const text = goodText(contact).replace('Freitag, dem 12. Februar 2027', spoken(due))
  const wish = { about: { room: 'portal', id: world.dice.id() }, subject: `${contact.family}: Ihre Frage` } as const
  const context = aContext(world, contact)
  await approve(life, await aDraft(world, life.house, { ...wish, contactId: contact.id, text, context }))
}

const weekday = new Intl.DateTimeFormat('de', { timeZone: 'UTC', weekday: 'long' })
const dayMonth = new Intl.DateTimeFormat('de', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

function spoken(day: Day): string {
  const at = new Date(`${day}T12:00:00Z`)
  return `${weekday.format(at)}, dem ${dayMonth.format(at)}`
}
