import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { LetterFacts, NoticeFacts } from '../letter/facts.ts'
import type { Glance } from '../platform/act.ts'
import { withLetters } from './delivery-rows.store.ts'

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

function sentTo(glance: Glance, contactId: Id) {
  const whose = glance.scope.contactId ?? contactId
  return withLetters(glance)
    .where('delivery.state', '=', 'sent')
    .where('message.contact_id', '=', whose)
    .orderBy('delivery.since', 'desc')
}
