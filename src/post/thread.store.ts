import { sql } from 'kysely'
import type { Id } from '../kit/id.ts'
import type { Glance } from '../platform/act.ts'
import type { Message } from './message.ts'

/** Message-IDs of what this contact has already had about the same thing, oldest first: the thread. */
export async function threadOf(glance: Glance, message: Message): Promise<readonly string[]> {
  return (await threadsOf(glance, [message])).get(message.id) ?? []
}

/** The threads of several messages, by message id; one that begins its thread is left out. */
export async function threadsOf(
  { tx, scope }: Glance,
  messages: readonly Message[],
): Promise<ReadonlyMap<Id, readonly string[]>> {
  const asked = messages.map(({ id, about, contactId }) => ({
    id,
    room: about.room,
    about: about.id,
    contact: contactId,
  }))
  const found = await sql<{ id: Id; mails: string[] }>`
    select a.id, array_agg(d.mail_id order by d.since, d.id) as mails
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(id text, room text, about text, contact text)
    join message m on m.workspace_id = ${scope.workspaceId} and m.about_room = a.room and m.about_id = a.about
      and m.contact_id = a.contact and m.id <> a.id
    join delivery d on d.workspace_id = m.workspace_id and d.message_id = m.id and d.contact_id = a.contact
      and d.state in ('sent', 'in-doubt')
    group by a.id`.execute(tx)
  return new Map(found.rows.map(({ id, mails }) => [id, mails]))
}
