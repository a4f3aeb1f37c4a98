import { nextWorkingDay } from '../kit/calendar.ts'
import { addDays, dayIn, type Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { loadContact } from '../people/contact.store.ts'
import { contactCalendar, type Contact } from '../people/person.ts'
import type { Moment } from '../platform/act.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { keepPromise, makePromise, withdrawPromise } from '../promise/ledger.store.ts'
import { promisesOf } from '../promise/promise.store.ts'
import type { PromiseKind } from '../promise/promise.ts'
import { loadBackground, type Background } from './background.store.ts'
import { calledOffByClient } from './booked-call.ts'
import type { FoundCase } from './case.store.ts'
import { nextNewsOf } from './case.ts'

/**
 * What we said we would do next stands in the ledger, with its day: the news, the call while nobody has spoken
 * with the client, the amends once a date is accepted. Said twice, it stands once, also when it was kept or dropped since.
 */
export async function oweWhatWeSaid(moment: Moment, found: FoundCase): Promise<void> {
  const background = await loadBackground(moment, found)
  const { state } = found
  const standing = await promisesOf(moment, { caseId: found.id })
  const owe = async (kind: PromiseKind, day: Day, once: boolean) => {
    const same = standing.filter((p) => p.kind === kind)
    if (same.some((p) => once || p.state === 'open' || p.days.some((d) => d.day === day))) return
    await write(moment, { found, background, kind, day })
  }
  const nextNews = nextNewsOf(state)
  const { amends } = state.brief
  if (nextNews !== null && state.deliveredOn === null) await owe('news', nextNews, false)
  if (state.told?.how === 'letter' && !reached(found) && state.deliveredOn === null)
    await owe('call', nextDayOf(background.contact, moment), true)
  if (state.accepted !== null && amends !== null) await owe('amends', amends.by, true)
}

/** Somebody has spoken with the client: the call we owed is kept. */
export async function keepCall(moment: Moment, found: FoundCase): Promise<void> {
  await keepOpen(moment, found, { kind: 'call', still: null })
}

/** The news we promised has left, and says when the next will come. Heard twice, the next is still to come. */
export async function keepNews(moment: Moment, found: FoundCase): Promise<void> {
  await keepOpen(moment, found, { kind: 'news', still: nextNewsOf(found.state) })
  await oweWhatWeSaid(moment, found)
}

/** They have chosen a date and want no call about it: the one we owed is dropped, at their word. */
export async function dropUnwantedCall(moment: Moment, { id: caseId, state, events }: FoundCase): Promise<void> {
  if (state.accepted === null || !calledOffByClient(events)) return
  const standing = await promisesOf(moment, { caseId, kinds: ['call'], states: ['open', 'broken'] })
  for (const { id, deliveredOn } of standing) if (deliveredOn === null) await withdrawPromise(moment, id, 'called-off')
}

/** It is delivered: news of a delay and the call about it are owed to nobody any more; amends still are. */
export async function dropWhatIsOver(moment: Moment, caseId: Id): Promise<void> {
  const standing = await promisesOf(moment, { caseId, kinds: ['news', 'call'], states: ['open'] })
  for (const { id } of standing) await withdrawPromise(moment, id, 'delivered')
}

interface Open {
  readonly kind: PromiseKind
  /** The day that was only just named and is still to come. */
  readonly still: Day | null
}

async function keepOpen(moment: Moment, found: FoundCase, { kind, still }: Open): Promise<void> {
  const { zone } = await loadContact(moment, found.contactId)
  const standing = await promisesOf(moment, { caseId: found.id, kinds: [kind], states: ['open', 'broken'] })
  const due = standing.filter((p) => p.deliveredOn === null && p.day !== still)
  for (const { id } of due) await keepPromise(moment, id, dayIn(zone, moment.now))
}

/** A letter is no talk: until somebody has spoken with the client, a call stays due. */
function reached({ state }: FoundCase): boolean {
  return state.calls.some((call) => call.outcome === 'reached')
}

function nextDayOf(contact: Contact, { now }: Moment): Day {
  const today = dayIn(contact.zone, now)
  const holidays = holidaysBetween(contact.country, today, addDays(today, 30))
  return nextWorkingDay(contactCalendar(contact, holidays), today)
}

interface Owed {
  readonly found: FoundCase
  readonly background: Background
  readonly kind: PromiseKind
  readonly day: Day
}

async function write(moment: Moment, { found, background, kind, day }: Owed): Promise<void> {
  const { promise, contact } = background
  const { what, label, projectId } = promise
  await makePromise(moment, { projectId, contactId: contact.id, kind, what, label, day, caseId: found.id })
}
