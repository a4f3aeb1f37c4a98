import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { LetterFacts, NoticeFacts } from '../letter/facts.ts'
import type { Glance } from '../platform/act.ts'

/** A letter that was handed over, in the words it went out with. */
export interface SentLetter {
  readonly messageId: Id
  readonly at: Instant
  readonly subject: string
  readonly text: string
  readonly language: string
}

/** Everything that has reached one contact, newest first, at most 100. A contact asks only for their own. */
export async function lettersSentTo(glance: Glance, contactId: Id): Promise<readonly SentLetter[]> {
  const rows = await sentTo(glance, contactId)
    .select(['message.id', 'delivery.since', 'message.subject', 'message.text', 'message.language'])
    .limit(100)
    .execute()
  return rows.map((row) => ({
    messageId: row.id,
    at: row.since,
    subject: row.subject,
    text: row.text,
    language: row.language,
  }))
}

// A wording that was read so many letters ago is as good as new, and each letter is read again for each draft.
const REMEMBERED = 30

/** The words of the newest that were written in one language, oldest first: for the choice of wordings not read before. */
export async function textsSentTo(glance: Glance, contactId: Id, language: string): Promise<readonly string[]> {
  const rows = await sentTo(glance, contactId)
    .select('message.text')
    .where('message.language', '=', language as never)
    .limit(REMEMBERED)
    .execute()
  return rows.map(({ text }) => text).toReversed()
}

/** What the notices among them were written from, newest first. */
export async function noticesSentTo(glance: Glance, contactId: Id): Promise<readonly NoticeFacts[]> {
  const rows = await sentTo(glance, contactId)
    .select('message.facts')
    .where('message.kind', '=', 'notice')
    .limit(100)
    .execute()
  return rows.flatMap(({ facts }) => {
    const about = facts as LetterFacts | null
    return about?.kind === 'notice' ? [about] : []
  })
}

/** From the contact's letters to their deliveries, never from all that was ever sent: the offset keeps the planner to it. */
function sentTo({ tx, scope }: Glance, contactId: Id) {
  return tx
    .selectFrom('message')
    .innerJoinLateral(
      (e) =>
        e
          .selectFrom('delivery')
          .select('delivery.since')
          .whereRef('delivery.workspace_id', '=', 'message.workspace_id')
          .whereRef('delivery.message_id', '=', 'message.id')
          .where('delivery.state', '=', 'sent')
          .offset(0)
          .as('delivery'),
      (join) => join.onTrue(),
    )
    .where('message.workspace_id', '=', scope.workspaceId)
    .where('message.contact_id', '=', scope.contactId ?? contactId)
    .orderBy('delivery.since', 'desc')
}
