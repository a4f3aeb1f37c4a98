import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import { fullName, type Client, type Contact } from '../people/person.ts'
import type { Glance } from '../platform/act.ts'
import type { Actor } from '../platform/actor.ts'
import { view } from '../platform/view.ts'
import { callTold } from './call-mail.store.ts'
import { deliveriesIn, lastSent, openFailures, outboxCounts, stepsOf } from './delivery-lists.store.ts'
import type { Delivery } from './delivery.ts'
import { standingStops } from './gate.store.ts'
import { draftsWaiting, messagesById } from './message.store.ts'
import type { Message } from './message.ts'
import { PLACES, placeOf, type DraftShown, type OutboxRow, type OutboxView, type StopShown } from './outbox.ts'
import { releaseNeeds, stoppedBy, type Stop } from './stop.ts'

// Asked for apart: however many wait for their time, what waits for a person is on the list.
const FOR_A_PERSON = ['in-doubt', 'late'] as const
const UNDER_WAY = ['held', 'queued', 'attempting', 'data'] as const
const LAST_SENT = 50

/** Everything on its way out, what waits for a person first, and the switches that are pulled. */
export const outboxView = view({
  name: 'post.outbox',
  needs: 'post:read',
  input: z.object({ place: z.enum(PLACES).optional() }),
  async read(glance, { place }): Promise<OutboxView> {
    const found = [
      ...(await deliveriesIn(glance, FOR_A_PERSON)),
      ...(await deliveriesIn(glance, UNDER_WAY)),
      ...(await openFailures(glance)),
      ...(await lastSent(glance, LAST_SENT)),
    ]
    const shown = place === undefined ? found : found.filter((one) => placeOf(one) === place)
    const names = await peopleOf(glance)
    const messages = await messagesById(glance, [...new Set(shown.flatMap(({ messageId }) => messageId ?? []))])
    const byId = new Map(messages.map((message) => [message.id, message]))
    const stops = await standingStops(glance)
    const rows: OutboxRow[] = []
    for (const delivery of shown) rows.push(await rowOf(glance, delivery, { names, byId, stops }))
    return {
      now: glance.now,
      stops: stops.map((stop) => stopShown(stop, names, glance.actor)),
      rows,
      drafts: (await draftsWaiting(glance)).map((message) => draftShown(message, names)),
      counts: await outboxCounts(glance),
    }
  },
})

interface Names {
  readonly members: ReadonlyMap<string, string>
  readonly clients: ReadonlyMap<Id, Client>
  readonly contacts: ReadonlyMap<Id, Contact>
}

async function peopleOf(glance: Glance): Promise<Names> {
  return {
    members: new Map((await membersOf(glance)).map(({ id, name }) => [id, name])),
    clients: new Map((await clientsOf(glance)).map((client) => [client.id, client])),
    contacts: new Map((await allContacts(glance)).map((contact) => [contact.id, contact])),
  }
}

interface Known {
  readonly names: Names
  readonly byId: ReadonlyMap<Id, Message>
  readonly stops: readonly Stop[]
}

async function rowOf(glance: Glance, delivery: Delivery, { names, byId, stops }: Known): Promise<OutboxRow> {
  const { id, messageId, contactId, clientId, system, state, since, due, latest, attempts, resends } = delivery
  const message = messageId === null ? undefined : byId.get(messageId)
  const contact = contactId === null ? undefined : names.contacts.get(contactId)
  const told = state === 'in-doubt' || state === 'failed' || state === 'bounced' || state === 'late'
  const steps = told ? await stepsOf(glance, id) : []
  return {
    deliveryId: id,
    messageId,
    kind: message?.kind ?? system?.kind ?? 'answer',
    subject: message?.subject ?? '',
    call: system && callTold(system),
    language: message?.language ?? null,
    to: contact ? fullName(contact) : (names.members.get(system?.memberId ?? '') ?? delivery.address),
    clientId,
    mailId: delivery.mailId,
    client: (clientId === null ? undefined : names.clients.get(clientId)?.name) ?? null,
    address: delivery.address,
    zone: contact?.zone ?? null,
    state,
    since,
    due,
    latest,
    attempts,
    resends,
    reply: delivery.reply,
    stopped: (state === 'held' || state === 'queued') && stoppedBy(stops, delivery) !== null,
    steps: steps.map(({ at, state: to, reply, stage, by }) => {
      return { at, state: to, reply, stage, by: names.members.get(by) ?? null }
    }),
  }
}

function stopShown(stop: Stop, names: Names, { rights }: Actor): StopShown {
  const { id, reach, targetId, because, by, at, alreadySent } = stop
  const mayRelease = rights.has(releaseNeeds(stop))
  const contact = targetId === null ? undefined : names.contacts.get(targetId)
  const client = targetId === null ? undefined : names.clients.get(targetId)
  const target = contact ? fullName(contact) : (client?.name ?? null)
  return { id, reach, target, because, by: names.members.get(by) ?? null, at, alreadySent, mayRelease }
}

function draftShown(message: Message, { contacts, clients }: Names): DraftShown {
  const { id, kind, subject, language, editedAt, voidedBecause, contactId, clientId } = message
  const contact = contacts.get(contactId)
  return {
    messageId: id,
    kind,
    subject,
    language,
    to: contact ? fullName(contact) : '',
    client: clients.get(clientId)?.name ?? '',
    editedAt,
    voidedBecause,
  }
}
