import { daysBetween, type Day } from '../kit/day.ts'
import { clientsOf } from '../people/client.store.ts'
import { allContacts } from '../people/contact.store.ts'
import { fullName } from '../people/person.ts'
import type { Glance } from '../platform/act.ts'
import { messagesById } from '../post/message.store.ts'
import type { LateNews } from './late-news.ts'
import { openOccurrences } from './occurrence.store.ts'
import { standingOf } from './occurrence.ts'

/** The weekly letters that were due before `today` and still wait for somebody, the longest overdue first. */
export async function lateNews(glance: Glance, today: Day): Promise<readonly LateNews[]> {
  const passed = (await openOccurrences(glance)).filter(({ sendOn }) => sendOn < today)
  if (passed.length === 0) return []
  const ids = passed.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]))
  const letters = new Map((await messagesById(glance, ids)).map((letter) => [letter.id, letter]))
  const contacts = new Map((await allContacts(glance)).map((contact) => [contact.id, contact]))
  const clients = new Map((await clientsOf(glance)).map(({ id, name }) => [id, name]))
  return passed
    .flatMap((of): LateNews[] => {
      const contact = contacts.get(of.contactId)
      const letter = of.messageId === null ? undefined : letters.get(of.messageId)
      if (!contact || standingOf(of, letter?.state ?? null, glance.now) !== 'late') return []
      return [
        {
          occurrenceId: of.id,
          contactId: contact.id,
          contactName: fullName(contact),
          clientName: clients.get(contact.clientId) ?? '',
          day: of.sendOn,
          daysLate: daysBetween(of.sendOn, today),
          letter: letter ? { messageId: letter.id, subject: letter.subject, language: contact.language } : null,
        },
      ]
    })
    .toSorted((a, b) => b.daysLate - a.daysLate)
}
