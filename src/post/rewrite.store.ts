import type { Updateable } from 'kysely'
import type { Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Tables } from '../platform/store/tables.ts'
import type { NewMessage } from './message.store.ts'
import type { Message } from './message.ts'

type Anew = Pick<NewMessage, 'subject' | 'text' | 'facts' | 'context' | 'drawing' | 'authorId' | 'earliest'>

/**
 * Writes a draft anew from newer facts, under the same id: its links stay, and a yes to the
 * earlier version names a version that is gone. Refuses with 'changed-meanwhile' when it is no draft any more.
 */
export async function rewriteDraft(moment: Moment, from: Message, anew: Anew): Promise<void> {
  await changeDraft(moment, from, {
    subject: anew.subject,
    text: anew.text,
    facts: anew.facts ? JSON.stringify(anew.facts) : null,
    context: JSON.stringify(anew.context),
    drawing: anew.drawing ? JSON.stringify(anew.drawing) : null,
    author_id: anew.authorId,
    earliest: anew.earliest ?? null,
    version: from.version + 1,
    edited_at: moment.now,
    edited_by: moment.actor.id,
  })
}

type Redrawn = Pick<Message, 'facts' | 'context' | 'drawing'>

/**
 * Draws a draft anew and leaves the words and who wrote them: a yes must name the version whose picture was seen.
 * Refuses with 'changed-meanwhile' when it is no draft any more.
 */
export async function redrawDraft(moment: Moment, from: Message, { facts, context, drawing }: Redrawn): Promise<void> {
  await changeDraft(moment, from, {
    facts: JSON.stringify(facts),
    context: JSON.stringify(context),
    drawing: JSON.stringify(drawing),
    version: from.version + 1,
  })
}

/** Ends the time in which a draft can get its yes: it is kept, waits for nobody, and cannot leave. */
export async function closeDraft(moment: Moment, from: Message): Promise<void> {
  await changeDraft(moment, from, { latest: moment.now })
}

/** Only what is still the draft, in the version, that was read. */
async function changeDraft(
  { tx, scope }: Moment,
  { id, version }: Message,
  to: Updateable<Tables['message']>,
): Promise<void> {
  const done = await tx
    .updateTable('message')
    .set(to)
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Refused({ kind: 'changed-meanwhile' })
}
