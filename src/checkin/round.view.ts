import { z } from 'zod'
import { addDays, dayIn, instantAt, weekdayOf, type Day, type Instant, type Zone } from '../kit/day.ts'
import { isCode, packOf } from '../language/packs.ts'
import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { membersOf } from '../people/member.store.ts'
import { fullName, type Contact } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Glance } from '../platform/act.ts'
import { view } from '../platform/view.ts'
import { deliveriesOf } from '../post/delivery.store.ts'
import { messagesById } from '../post/message.store.ts'
import type { Message } from '../post/message.ts'
import { updatesStopped } from '../post/updates.store.ts'
import { framesOf } from './frames.ts'
import { hoursAround } from './hours.store.ts'
import { closedSince, openOccurrences } from './occurrence.store.ts'
import { needsOutbox, standingOf, type Occurrence } from './occurrence.ts'
import {
  inOrder,
  waits,
  type Round,
  type RoundItem,
  type RoundTopic,
  type RoundWords,
  type ScheduledContact,
} from './round.ts'
import { schedulesOf } from './schedule.store.ts'
import { slotOn, usualFor, type Schedule, type Slot } from './schedule.ts'
import { wordingsOf } from './wording.store.ts'

/** This week's updates, one contact after another: what to read, what is on its way, who was skipped and why. */
export const roundView = view({
  name: 'checkin.round',
  needs: 'checkin:read',
  input: z.object({}),
  async read(glance): Promise<Round> {
    const { zone } = await loadWorkspace(glance)
    const { from: week, until } = weekOf(zone, glance.now)
    const known = await namesOf(glance)
    const schedules = await schedulesOf(glance)
    const stopped = await updatesStopped(glance)
    const open = await openOccurrences(glance)
    const closed = await closedSince(glance, instantAt(zone, week, '00:00'))
    const letters = await lettersOf(glance, [...open, ...closed])
    const items: RoundItem[] = []
    for (const of of [...open, ...closed]) items.push(await itemOf(glance, of, { known, letters }))
    for (const schedule of schedules) items.push(...comingOf(schedule, { known, until, now: glance.now }))
    return {
      now: glance.now,
      week,
      items: inOrder(items).slice(0, 200),
      contacts: [...known.contacts.values()].map((contact) =>
        scheduledOf(contact, { known, schedules, stopped, now: glance.now }),
      ),
      may: { approve: glance.actor.rights.has('post:approve'), write: glance.actor.rights.has('checkin:write') },
    }
  },
})

function weekOf(zone: Zone, now: Instant): { from: Day; until: Instant } {
  const today = dayIn(zone, now)
  const from = addDays(today, 1 - weekdayOf(today))
  return { from, until: instantAt(zone, addDays(from, 7), '00:00') }
}

interface Known {
  readonly contacts: ReadonlyMap<string, Contact>
  readonly clients: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, string>
}

async function namesOf(glance: Glance): Promise<Known> {
  return {
    contacts: new Map((await allContacts(glance)).map((c) => [c.id, c])),
    clients: new Map((await clientsOf(glance)).map((c) => [c.id, c.name])),
    members: new Map((await membersOf(glance)).map((m) => [m.id, m.name])),
  }
}

async function lettersOf(glance: Glance, all: readonly Occurrence[]): Promise<ReadonlyMap<string, Message>> {
  const ids = all.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]))
  return new Map((await messagesById(glance, ids)).map((m) => [m.id, m]))
}

function whoIs({ contacts, clients }: Known, contactId: string) {
  const contact = contacts.get(contactId)
  if (!contact) throw new Error(`contact ${contactId} of an update is gone`)
  const { language, zone } = contact
  return { contact: fullName(contact), client: clients.get(contact.clientId) ?? '', language, zone }
}

interface Around {
  readonly known: Known
  readonly letters: ReadonlyMap<string, Message>
}

async function itemOf(glance: Glance, of: Occurrence, { known, letters }: Around): Promise<RoundItem> {
  const { scheduleId, on, sendAt, moved, missed, situation, missing, projectId, sentAt, skipped } = of
  const letter = of.messageId === null ? undefined : letters.get(of.messageId)
  const standing = standingOf(of, letter?.state ?? null, glance.now)
  const last = letter && standing === 'approved' ? (await deliveriesOf(glance, letter.id)).at(-1) : undefined
  return {
    ...whoIs(known, of.contactId),
    scheduleId,
    on,
    sendAt,
    moved,
    missed,
    situation,
    missing,
    projectId,
    sentAt,
    standing,
    occurrenceId: of.id,
    draftAt: null,
    letter: letter ? letterOf(letter) : null,
    trouble: needsOutbox(last?.state ?? null),
    words: waits({ standing, occurrenceId: of.id })
      ? await wordsOf(glance, of, known.contacts.get(of.contactId))
      : null,
    skipped: skipped === null ? null : { ...skipped, by: known.members.get(skipped.by) ?? null },
  }
}

function letterOf({ id: messageId, version, subject, text, drawing }: Message) {
  return { messageId, version, subject, text, drawing }
}

async function wordsOf(glance: Glance, of: Occurrence, contact: Contact | undefined): Promise<RoundWords | null> {
  if (!contact || !isCode(contact.language)) return null
  const { language } = contact
  const said = of.projectId === null ? new Map() : await wordingsOf(glance, of.projectId)
  const topics = (['done', 'next'] as const).flatMap((use) =>
    of.topics[use].map(({ key, name }): RoundTopic => {
      return { use, key, name, said: said.get(`${use}:${key}`)?.[language] ?? '' }
    }),
  )
  return {
    frames: framesOf(await packOf(language)),
    topics,
    steps: of.situation === 'at-risk' ? of.steps.flatMap((step) => step[language] ?? []) : null,
  }
}

interface Coming {
  readonly known: Known
  readonly until: Instant
  readonly now: Instant
}

/** The turn that is still to be written, where it falls into this week. */
function comingOf(schedule: Schedule, { known, until, now }: Coming): RoundItem[] {
  const slot = slotOfNext(schedule, known, now)
  if (slot === null || slot.sendAt >= until || slot.dropped) return []
  const { on, sendAt, draftAt, moved } = slot
  const empty = {
    situation: null,
    missing: null,
    projectId: null,
    letter: null,
    words: null,
    sentAt: null,
    skipped: null,
  }
  return [
    {
      ...whoIs(known, schedule.contactId),
      scheduleId: schedule.id,
      occurrenceId: null,
      on,
      sendAt,
      draftAt,
      moved,
      missed: 0,
      standing: 'due',
      trouble: false,
      ...empty,
    },
  ]
}

function slotOfNext({ contactId, nextOn, ...rhythm }: Schedule, { contacts }: Known, now: Instant): Slot | null {
  const contact = contacts.get(contactId)
  if (!contact || nextOn === null) return null
  return slotOn(rhythm, nextOn, hoursAround(contact, { on: nextOn, now }))
}

interface Scheduling {
  readonly known: Known
  readonly schedules: readonly Schedule[]
  readonly stopped: Awaited<ReturnType<typeof updatesStopped>>
  readonly now: Instant
}

function scheduledOf(contact: Contact, { known, schedules, stopped, now }: Scheduling): ScheduledContact {
  const found = schedules.find(({ contactId }) => contactId === contact.id)
  const next = found ? slotOfNext(found, known, now) : null
  return {
    contactId: contact.id,
    contact: fullName(contact),
    client: known.clients.get(contact.clientId) ?? '',
    zone: contact.zone,
    schedule: found
      ? { weekday: found.weekday, time: found.time, running: found.running, nextAt: next?.sendAt ?? null }
      : null,
    stoppedAt: stopped.get(contact.id)?.at ?? null,
    usual: usualFor(contact.hours),
  }
}
