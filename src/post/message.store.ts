import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { Context, Kind } from '../letter/context.ts'
import type { LetterFacts } from '../letter/facts.ts'
import { loadContact } from '../people/contact.store.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { About, Drawing, Invite, Message, MessageState, VoidReason } from './message.ts'

interface MessageRow {
  workspace_id: Id
  id: Id
  client_id: Id
  contact_id: Id
  kind: Kind
  about_room: About['room']
  about_id: Id
  language: Code
  subject: string
  text: string
  /** These four are written as JSON text and come back parsed. */
  facts: unknown
  context: unknown
  drawing: unknown
  invite: unknown
  scheduled: boolean
  author_id: Id
  earliest: Instant | null
  latest: Instant | null
  state: MessageState
  version: number
  voided_because: VoidReason | null
  made_at: Instant
  edited_at: Instant
  edited_by: string
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    message: MessageRow
  }
}

/** What a room hands over for a new draft. Text and subject come from `compose`, or from a person. */
export interface NewMessage {
  readonly contactId: Id
  readonly kind: Kind
  readonly about: About
  readonly language: Code
  readonly subject: string
  readonly text: string
  readonly context: Context
  /** The member in whose name it goes. */
  readonly authorId: Id
  readonly facts?: LetterFacts
  readonly drawing?: Drawing
  readonly invite?: Invite
  /** True where a schedule began it. */
  readonly scheduled?: boolean
  /** Not before and not after, where the room knows better than the defaults of the kind. */
  readonly earliest?: Instant
  readonly latest?: Instant
}

/**
 * Writes a new draft for a contact the actor may see:
 * `const message = await draftMessage(moment, { contactId, kind: 'notice', about: { room: 'delay', id: caseId }, ... })`.
 * Refuses with 'not-found' for an unknown contact.
 */
export async function draftMessage(moment: Moment, wish: NewMessage): Promise<Message> {
  const { now, actor, scope, tx } = moment
  const contact = await loadContact(moment, wish.contactId)
  const message: Message = {
    facts: null,
    drawing: null,
    invite: null,
    scheduled: false,
    earliest: null,
    latest: null,
    ...wish,
    id: moment.newId(),
    clientId: contact.clientId,
    state: 'draft',
    version: 1,
    voidedBecause: null,
    madeAt: now,
    editedAt: now,
    editedBy: actor.id,
  }
  await tx
    .insertInto('message')
    .values({ workspace_id: scope.workspaceId, ...columnsOf(message) })
    .execute()
  return message
}

/** One message the actor may see. Refuses with 'not-found'. */
export async function loadMessage(glance: Glance, messageId: Id): Promise<Message> {
  return found(await seen(glance).where('id', '=', messageId).executeTakeFirst())
}

/** The same, holding its row until the transaction ends: for acts that decide on what they read. */
export async function lockMessage(moment: Moment, messageId: Id): Promise<Message> {
  return found(await seen(moment).where('id', '=', messageId).forUpdate().executeTakeFirst())
}

/** Those of these messages that nobody else holds, in a fixed order, held until the transaction ends. */
export async function lockFreeMessages(moment: Moment, ids: readonly Id[]): Promise<readonly Message[]> {
  if (ids.length === 0) return []
  return (await seen(moment).where('id', 'in', ids).orderBy('id').forUpdate().skipLocked().execute()).map(messageOf)
}

/** The newest message of a room's thing, of one kind if given; null if there is none. */
export async function latestAbout(glance: Glance, about: About, kind?: Kind): Promise<Message | null> {
  let rows = seen(glance).where('about_room', '=', about.room).where('about_id', '=', about.id)
  if (kind) rows = rows.where('kind', '=', kind)
  const row = await rows.orderBy('made_at', 'desc').orderBy('id', 'desc').executeTakeFirst()
  return row ? messageOf(row) : null
}

/** All messages of a room's thing, oldest first. */
export async function messagesAbout(glance: Glance, about: About): Promise<readonly Message[]> {
  const rows = await seen(glance)
    .where('about_room', '=', about.room)
    .where('about_id', '=', about.id)
    .orderBy('made_at')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(messageOf)
}

/** Messages by their ids, those that the actor may see. */
export async function messagesById(glance: Glance, ids: readonly Id[]): Promise<readonly Message[]> {
  if (ids.length === 0) return []
  return (await seen(glance).where('id', 'in', ids).execute()).map(messageOf)
}

/** Drafts that wait for a yes and can still get one, oldest first. */
export async function draftsWaiting(glance: Glance): Promise<readonly Message[]> {
  const rows = await seen(glance)
    .where('state', '=', 'draft')
    .where((e) => e.or([e('latest', 'is', null), e('latest', '>', glance.now)]))
    .orderBy('edited_at')
    .orderBy('id')
    .limit(200)
    .execute()
  return rows.map(messageOf)
}

/** Writes what an act has decided. Refuses with 'changed-meanwhile' if another writer was faster. */
export async function saveMessage(moment: Moment, from: Message, to: Message): Promise<void> {
  const { subject, text, state, version, voided_because, edited_at, edited_by, earliest, latest } = columnsOf(to)
  const done = await moment.tx
    .updateTable('message')
    .set({ subject, text, state, version, voided_because, edited_at, edited_by, earliest, latest })
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', from.id)
    .where('version', '=', from.version)
    .where('state', '=', from.state)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Refused({ kind: 'changed-meanwhile' })
}

/** A contact sees only what was written to them. */
function seen({ tx, scope }: Glance) {
  let rows = tx.selectFrom('message').selectAll().where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId !== undefined) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId !== undefined) rows = rows.where('contact_id', '=', scope.contactId)
  return rows
}

function found(row: MessageRow | undefined): Message {
  if (!row) throw new Refused({ kind: 'not-found', what: 'message' })
  return messageOf(row)
}

function columnsOf(message: Message): Omit<MessageRow, 'workspace_id'> {
  const { id, kind, language, subject, text, scheduled, earliest, latest, state, version, about } = message
  return {
    id,
    kind,
    language,
    subject,
    text,
    scheduled,
    earliest,
    latest,
    state,
    version,
    client_id: message.clientId,
    contact_id: message.contactId,
    about_room: about.room,
    about_id: about.id,
    facts: json(message.facts),
    context: JSON.stringify(message.context),
    drawing: json(message.drawing),
    invite: json(message.invite),
    author_id: message.authorId,
    voided_because: message.voidedBecause,
    made_at: message.madeAt,
    edited_at: message.editedAt,
    edited_by: message.editedBy,
  }
}

function json(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

function messageOf(row: MessageRow): Message {
  const { id, kind, language, subject, text, scheduled, earliest, latest, state, version } = row
  return {
    id,
    kind,
    language,
    subject,
    text,
    scheduled,
    earliest,
    latest,
    state,
    version,
    clientId: row.client_id,
    contactId: row.contact_id,
    about: { room: row.about_room, id: row.about_id },
    facts: row.facts as LetterFacts | null,
    context: row.context as Context,
    drawing: row.drawing as Drawing | null,
    invite: row.invite as Invite | null,
    authorId: row.author_id,
    voidedBecause: row.voided_because,
    madeAt: row.made_at,
    editedAt: row.edited_at,
    editedBy: row.edited_by,
  }
}
