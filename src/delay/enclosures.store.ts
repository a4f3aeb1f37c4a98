import { dayIn, instantAt } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { wordsFor } from '../language/words.ts'
import type { CallWindow, LetterFacts } from '../letter/facts.ts'
import { fullName } from '../people/person.ts'
import type { Moment } from '../platform/act.ts'
import { invite } from '../platform/ics.ts'
import { invitedBy } from '../post/call-mail.store.ts'
import type { Drawing, Invite } from '../post/message.ts'
import type { Background } from './background.store.ts'
import { uidOf } from './booked-call.ts'
import { invitationsFor } from './call-booking.store.ts'
import { CALL_MINUTES } from './call-slots.ts'
import type { FoundCase } from './case.store.ts'
import { datesDrawing, type Dated } from './dates-drawing.ts'

interface Letter {
  readonly found: FoundCase
  readonly background: Background
  readonly facts: LetterFacts
  readonly subject: string
}

/** What goes along with a letter of a case: the drawing of its dates, or the invitation to talk. */
export async function enclosuresFor(moment: Moment, letter: Letter): Promise<{ drawing?: Drawing; invite?: Invite }> {
  const { facts } = letter
  if (facts.kind === 'can-we-talk' && facts.windows[0])
    return { invite: await callInvite(moment, letter, facts.windows[0]) }
  const dated = datedBy(letter)
  if (dated === null) return {}
  const { contact } = letter.background
  const { language, zone, dateOrder } = contact
  return {
    drawing: datesDrawing(dated, {
      phrases: await wordsFor(language, 'timeline'),
      formats: formatsFor(language, { zone, dateOrder }),
      today: dayIn(zone, moment.now),
      lang: language,
    }),
  }
}

function datedBy({ found, background, facts }: Letter): Dated | null {
  const { promise, project, contact } = background
  const [first, ...later] = promise.days.map((d) => d.day)
  if (first === undefined) return null
  const { stake } = found.state.brief
  const event = stake?.event[contact.language]
  const common = {
    id: promise.id,
    project: project?.name ?? promise.label,
    what: promise.what,
    stake: stake?.on && event ? { label: event, on: stake.on } : null,
  }
  if (facts.kind === 'notice') {
    const { newDate: day, worstCase } = facts
    return { ...common, promised: [first, ...later], offered: { day, worstCase } }
  }
  if (facts.kind !== 'acceptance') return null
  // The ledger hears of the acceptance beside us: it may hold the agreed day already.
  const before = later.filter((d) => d !== facts.newDate)
  return { ...common, promised: [first, ...before, facts.newDate], offered: null }
}

/** The call as an entry for the client's calendar. Every version of one call has the same uid and a higher number. */
async function callInvite(moment: Moment, { found, background, subject }: Letter, window: CallWindow): Promise<Invite> {
  const { sender, contact, workspace } = background
  return invite({
    uid: uidOf(found.id, found.state.call, moment.settings.mailDomain),
    sequence: await invitationsFor(moment, found),
    method: 'REQUEST',
    at: moment.now,
    start: instantAt(window.zone, window.on, window.from),
    minutes: CALL_MINUTES,
    title: subject,
    description: [sender.name, workspace.name, sender.phone].filter(Boolean).join(', '),
    organizer: invitedBy(moment, sender, contact.id),
    attendees: [{ name: fullName(contact), address: contact.email }],
    ...(contact.phone ? { where: `tel:${contact.phone}` } : {}),
  })
}
