import { addDays, dayIn } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { packOf } from '../language/packs.ts'
import { compose } from '../letter/compose.ts'
import type { LetterFacts } from '../letter/facts.ts'
import { contextOf } from '../letter/record.ts'
import { usedIn } from '../letter/used.ts'
import { contactCalendar } from '../people/person.ts'
import type { Moment } from '../platform/act.ts'
import { canonical } from '../platform/audit.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { Refused } from '../platform/refused.ts'
import { draftMessage, messagesAbout } from '../post/message.store.ts'
import type { Message } from '../post/message.ts'
import { textsSentTo } from '../post/sent.store.ts'
import { loadBackground, loadPast, type Background } from './background.store.ts'
import { callerHours } from './call-diary.store.ts'
import { settle, type FoundCase } from './case.store.ts'
import { enclosuresFor } from './enclosures.store.ts'
import { gather, type CaseLetter } from './letter-facts.ts'
import { houseOf, type Given } from './letter-material.ts'

// Three parameters and what was typed just now: it is no part of the case, and only some letters have it.
/** Writes a letter of a case from what is on record, in the contact's language. The same facts give the same draft again. Throws Refused naming a missing fact. */
export async function draft(moment: Moment, found: FoundCase, kind: CaseLetter, given: Given = {}): Promise<Id> {
  const background = await loadBackground(moment, found)
  const facts = await factsFor(moment, { found, background, kind, given })
  const about = { room: 'delay', id: found.id } as const
  const earlier = await messagesAbout(moment, about)
  const open = earlier.filter((m) => m.state === 'draft' && (m.latest === null || m.latest > moment.now))
  const same = open.find((m) => m.kind === kind && canonical(m.facts) === canonical(facts))
  if (same) return same.id
  const message = await write(moment, { facts, background, found })
  await settle(moment, found, {
    ok: true,
    facts: [],
    events: [{ kind: 'drafted', at: moment.now, messageId: message.id, messageKind: kind }],
  })
  return message.id
}

interface Asked {
  readonly found: FoundCase
  readonly background: Background
  readonly kind: CaseLetter
  readonly given: Given
}

async function factsFor(moment: Moment, { found, background, kind, given }: Asked): Promise<LetterFacts> {
  const { contact, project, promise } = background
  const today = dayIn(contact.zone, moment.now)
  const hours = contactCalendar(contact, holidaysBetween(contact.country, today, addDays(today, 60)))
  const past = await loadPast(moment, found)
  const projectName = project?.name ?? promise.label
  const gathered = gather(kind, {
    ...background,
    ...past,
    state: found.state,
    projectName,
    hours,
    caller: callerHours(background, moment.now),
    given,
    now: moment.now,
  })
  if (!gathered.ok) throw new Refused(gathered.refusal)
  return gathered.facts
}

interface Written {
  readonly facts: LetterFacts
  readonly background: Background
  readonly found: FoundCase
}

async function write(moment: Moment, { facts, background, found }: Written): Promise<Message> {
  const { contact, members, sender } = background
  const pack = await packOf(contact.language)
  const [a = 0, b = 0] = moment.bytes(2)
  const read = await textsSentTo(moment, contact.id, contact.language)
  const used = usedIn(read, pack, contact.register)
  const composed = compose(facts, pack, { seed: a * 256 + b, used })
  if (!composed.ok) throw new Refused(composed.refusal)
  const { subject, text } = composed.composed
  return draftMessage(moment, {
    contactId: contact.id,
    kind: facts.kind,
    about: { room: 'delay', id: found.id },
    language: contact.language,
    subject,
    text,
    facts,
    context: contextOf(facts, houseOf(members)),
    // In the name that signs it; who asked for the draft is in the audit line.
    authorId: sender.id,
    ...(await enclosuresFor(moment, { found, background, facts, subject })),
  })
}
