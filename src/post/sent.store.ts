import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
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
  const { contactId: own } = glance.scope
  const rows = await withLetters(glance)
    .select(['message.id', 'delivery.since', 'message.subject', 'message.text', 'message.language'])
    .where('delivery.state', '=', 'sent')
    .where('message.contact_id', '=', own ?? contactId)
    .orderBy('delivery.since', 'desc')
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

/** What of it was written in one language, oldest first: for the choice of wordings not read before. */
export function textsOf(letters: readonly SentLetter[], language: string): string[] {
  return letters
    .filter((letter) => letter.language === language)
    .map(({ text }) => text)
    .toReversed()
}
