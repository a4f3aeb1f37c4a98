import { sql, type Kysely } from 'kysely'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import { inScope } from '../platform/store/scope.ts'
import type { Tables } from '../platform/store/tables.ts'
import { withLetters } from './delivery-rows.store.ts'
import type { Hints, MailIn, MailPlace, QuarantineReason, Traces } from './incoming.ts'
import type { About } from './message.ts'

interface IncomingRow {
  workspace_id: Id
  id: Id
  print: string
  message_id: string | null
  from_address: string | null
  from_name: string
  subject: string
  words: string
  /** Written as JSON text; comes back parsed. */
  attachments: unknown
  sender: Traces['sender']
  urgent: boolean
  place: MailPlace
  why: QuarantineReason | null
  contact_id: Id | null
  client_id: Id | null
  about_room: About['room'] | null
  about_id: Id | null
  delivery_id: Id | null
  received_at: Instant
  settled_at: Instant | null
  settled_by: string | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    incoming_mail: IncomingRow
    incoming_raw: { workspace_id: Id; mail_id: Id; raw: string }
  }
}

/**
 * The workspace a mail belongs to: that of the reply or return address, else of the letter it quotes, else of the one contact who
 * writes from there; with one workspace alone, that one. Null where nothing says, and then nobody is shown it.
 */
export async function homeOf(
  db: Kysely<Tables>,
  { contactId, deliveryId, messageIds, from }: Hints,
): Promise<Id | null> {
  return inScope(db, '*', async (tx) => {
    const homes = async (found: { execute(): Promise<{ workspace_id: Id }[]> }) => [
      ...new Set((await found.execute()).map((row) => row.workspace_id)),
    ]
    const by = [
      contactId === null
        ? []
        : await homes(tx.selectFrom('contact').select('workspace_id').where('id', '=', contactId)),
      deliveryId === null
        ? []
        : await homes(tx.selectFrom('delivery').select('workspace_id').where('id', '=', deliveryId)),
      messageIds.length === 0
        ? []
        : await homes(
            tx
              .selectFrom('delivery')
              .select('workspace_id')
              .where('mail_id', 'in', [...messageIds]),
          ),
      from === null
        ? []
        : await homes(
            tx
              .selectFrom('contact')
              .select('workspace_id')
              .where(sql`lower(email)`, '=', from),
          ),
      await homes(tx.selectFrom('workspace').select('workspace_id').limit(2)),
    ]
    return by.find((found) => found.length === 1)?.[0] ?? null
  })
}

export interface NewMail extends Omit<MailIn, 'settledAt'> {
  readonly print: string
  readonly messageId: string | null
  readonly raw: string
}

/** Keeps a mail with its bytes. False where it is here already: the same mail is heard once, however often it comes. */
export async function keepMail({ tx, scope }: Moment, mail: NewMail): Promise<boolean> {
  const workspace_id = scope.workspaceId
  const { id, print, subject, words, sender, urgent, place, why, about } = mail
  const same = { workspace_id, id, print, subject, words, sender, urgent, place, why }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('incoming_mail')
    .values({
      ...same,
      message_id: mail.messageId,
      from_address: mail.from,
      from_name: mail.fromName,
      attachments: JSON.stringify(mail.attachments),
      received_at: mail.receivedAt,
      contact_id: mail.contactId,
      client_id: mail.clientId,
      delivery_id: mail.deliveryId,
      about_room: about?.room ?? null,
      about_id: about?.id ?? null,
      settled_at: null,
      settled_by: null,
    })
    .onConflict((c) => c.columns(['workspace_id', 'print']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await tx.insertInto('incoming_raw').values({ workspace_id, mail_id: id, raw: mail.raw }).execute()
  return true
}

/** A letter of ours that one of these Message-IDs names, nearest first. */
export async function letterQuoted(glance: Glance, messageIds: readonly string[]) {
  if (messageIds.length === 0) return null
  const rows = await lettersHere(glance)
    .where('delivery.mail_id', 'in', [...messageIds])
    .execute()
  const found = messageIds.flatMap((id) => rows.find((row) => row.mail_id === id) ?? [])[0]
  return found ? letterFrom(found) : null
}

/** The same by its delivery. */
export async function letterOf(glance: Glance, deliveryId: Id) {
  const found = await lettersHere(glance).where('delivery.id', '=', deliveryId).executeTakeFirst()
  return found ? letterFrom(found) : null
}

function lettersHere(glance: Glance) {
  return withLetters(glance)
    .select(['delivery.id', 'delivery.mail_id', 'message.about_room', 'message.about_id'])
    .select(['message.contact_id', 'message.client_id'])
}

type LetterHere = Awaited<ReturnType<ReturnType<typeof lettersHere>['execute']>>[number]

function letterFrom({ id, about_room: room, about_id, contact_id: contactId, client_id: clientId }: LetterHere) {
  return { deliveryId: id, contactId, clientId, about: { room, id: about_id } as About }
}

/** The newest thing we wrote to a contact about: what a mail without a thread most likely answers. */
export async function lastAbout(glance: Glance, contactId: Id): Promise<About | null> {
  const row = await withLetters(glance)
    .select(['message.about_room', 'message.about_id'])
    .where('message.contact_id', '=', contactId)
    .where('delivery.state', 'in', ['sent', 'in-doubt'])
    .orderBy('delivery.since', 'desc')
    .orderBy('delivery.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? ({ room: row.about_room, id: row.about_id } as About) : null
}

/** How often these very words came from this address in the last seven days. */
export async function timesSaid({ tx, scope, now }: Glance, from: string, words: string): Promise<number> {
  const { count } = await tx
    .selectFrom('incoming_mail')
    .select(tx.fn.countAll<string | number>().as('count'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('from_address', '=', from)
    .where('words', '=', words)
    .where('received_at', '>', addMinutes(now, -7 * 24 * 60))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Mails in these places, newest first, at most 200. A portal visitor sees none. */
export async function mailsIn(glance: Glance, places: readonly MailPlace[]): Promise<readonly MailIn[]> {
  const { tx, scope } = glance
  if (scope.clientId !== undefined || places.length === 0) return []
  const rows = await tx
    .selectFrom('incoming_mail')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('place', 'in', [...places])
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(mailOf)
}

/** One mail, locked for whoever settles it. Refuses with 'not-found'. */
export async function lockMail({ tx, scope }: Moment, mailId: Id): Promise<MailIn> {
  const row = await tx
    .selectFrom('incoming_mail')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', mailId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'mail' })
  return mailOf(row)
}

export async function moveMail(
  { tx, scope, now, actor }: Moment,
  mailId: Id,
  to: { readonly place: MailPlace; readonly contactId?: Id; readonly clientId?: Id },
): Promise<void> {
  const { place, contactId, clientId } = to
  const over = place === 'done' || place === 'in-case'
  await tx
    .updateTable('incoming_mail')
    .set({ place, settled_at: over ? now : null, settled_by: over ? actor.id : null })
    .$if(contactId !== undefined, (q) => q.set({ contact_id: contactId ?? null, client_id: clientId ?? null }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', mailId)
    .execute()
}

function mailOf(row: IncomingRow): MailIn {
  return {
    id: row.id,
    from: row.from_address,
    fromName: row.from_name,
    subject: row.subject,
    words: row.words,
    attachments: row.attachments as MailIn['attachments'],
    sender: row.sender,
    urgent: row.urgent,
    place: row.place,
    why: row.why,
    contactId: row.contact_id,
    clientId: row.client_id,
    about: row.about_room && row.about_id ? { room: row.about_room, id: row.about_id } : null,
    deliveryId: row.delivery_id,
    receivedAt: row.received_at,
    settledAt: row.settled_at,
  }
}
