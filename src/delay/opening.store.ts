import type { Id } from '../kit/id.ts'
import { loadContact } from '../people/contact.store.ts'
import { contactCalendar } from '../people/person.ts'
import { loadWorkspace } from '../people/workspace.store.ts'
import type { Moment } from '../platform/act.ts'
import { announceAt, withdrawFact } from '../platform/fact.ts'
import { holidaysBetween } from '../platform/holidays.ts'
import { loadPromise } from '../promise/promise.store.ts'
import { slipsOf, type ClientPromise } from '../promise/promise.ts'
import { leadOf } from './background.store.ts'
import type { CaseEvent } from './case-event.ts'
import { loadCase, settle, writeCase } from './case.store.ts'
import { oweAgain } from './decide.ts'
import { noticeDeadline } from './notice-deadline.ts'
import { addDays, dayIn, type Day, type Instant } from '../kit/day.ts'

type Seen = Pick<CaseEvent & { kind: 'opened' }, 'why' | 'chance' | 'p50' | 'likely' | 'worst' | 'because'>

/** Opens a case on a promise: the notice deadline in the contact's working hours, and two looks at it before it passes. */
export async function openCase(moment: Moment, promise: ClientPromise, seen: Seen): Promise<Id> {
  const id = moment.newId()
  const leadId = await leadOf(moment, promise)
  const noticeBy = await deadlineFor(moment, promise)
  const byMember = moment.actor.kind === 'member' ? (moment.actor.id as Id) : null
  const { projectId, clientId, contactId, day: promised } = promise
  const slip = slipsOf(promise) + 1
  const opened = { kind: 'opened', at: moment.now, promised, noticeBy, slip, byMember, ...seen } as const
  await writeCase(moment, { id, promiseId: promise.id, projectId, clientId, contactId, leadId }, opened)
  await watchDeadline(moment, id, noticeBy)
  return id
}

/** The notice deadline as it would be if the client had to be told from now on. */
export async function deadlineFor(moment: Moment, promise: ClientPromise): Promise<Instant> {
  const contact = await loadContact(moment, promise.contactId)
  const { settings } = await loadWorkspace(moment)
  const today = dayIn(contact.zone, moment.now)
  const holidays = holidaysBetween(contact.country, addDays(today, -14), addDays(today, 60))
  const calendar = contactCalendar(contact, holidays)
  const stakeOn: Day | null = promise.stake?.on ?? null
  return noticeDeadline({ openedAt: moment.now, calendar, promised: promise.day, stakeOn, rules: settings.notice })
}

/** Told once, and owed word again: a new deadline, from now. Asked twice, it stays as it is. */
export async function renewDeadline(moment: Moment, caseId: Id): Promise<void> {
  const found = await loadCase(moment, caseId)
  const noticeBy = await deadlineFor(moment, await loadPromise(moment, found.promiseId))
  const state = await settle(moment, found, oweAgain(found, noticeBy, moment.now))
  if (state !== found.state) await watchDeadline(moment, caseId, noticeBy)
}

/** Half of the time left, and the deadline itself: if the client has not been told by then, somebody else hears of it. */
export async function watchDeadline(moment: Moment, caseId: Id, noticeBy: Instant): Promise<void> {
  const left = Date.parse(noticeBy) - Date.parse(moment.now)
  const half = new Date(Date.parse(moment.now) + Math.max(0, left / 2)).toISOString() as Instant
  await announceAt(moment, half, 'delay.notice-near', { caseId, last: false }, `${caseId}:half`)
  await announceAt(moment, noticeBy, 'delay.notice-near', { caseId, last: true }, `${caseId}:last`)
}

export async function unwatchDeadline(moment: Moment, caseId: Id): Promise<void> {
  await withdrawFact(moment, 'delay.notice-near', `${caseId}:half`)
  await withdrawFact(moment, 'delay.notice-near', `${caseId}:last`)
}
