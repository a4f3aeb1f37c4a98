import { addDays, dayIn, instantAt, type Day, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { loadContact } from '../people/contact.store.ts'
import type { Moment } from '../platform/act.ts'
import { announce, announceAt, withdrawFact } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import * as promises from './promise.ts'
import type { ClientPromise, NewAgreement, Part, PromiseDecision, PromiseKind, Stake } from './promise.ts'
import { promiseToChange, savePromise, writeLastDay, writePromise } from './promise.store.ts'

/** How the ledger is written, in whatever act: the promise, its due times and its facts in one breath. */
export interface NewPromise {
  readonly projectId: Id | null
  readonly contactId: Id
  readonly kind: PromiseKind
  /** A noun phrase in the contact's language. */
  readonly what: string
  /** What we call it among ourselves; the same words where left out. */
  readonly label?: string | undefined
  readonly day: Day
  readonly taskKey?: string | null | undefined
  readonly stake?: Stake | null | undefined
  readonly caseId?: Id | null | undefined
}

/** Throws Refused 'not-found' for an unknown contact. */
export async function makePromise(moment: Moment, asked: NewPromise): Promise<ClientPromise> {
  const contact = await loadContact(moment, asked.contactId)
  const { what, day, kind, projectId, label = what, taskKey = null, stake = null, caseId = null } = asked
  const id = moment.newId()
  const first = { day, agreedAt: moment.now, askedBy: 'first', contactId: contact.id, caseId } as const
  const promise: ClientPromise = {
    id,
    projectId,
    clientId: contact.clientId,
    contactId: contact.id,
    kind,
    what,
    label,
    day,
    taskKey,
    stake,
    days: [{ ...first, reason: null, firstChance: null }],
    state: 'open',
    deliveredOn: null,
    parts: [],
    caseId,
    withdrawn: null,
    madeAt: moment.now,
  }
  await writePromise(moment, promise)
  await setDueTimes(moment, promise, contact.zone)
  await announce(moment, 'promise.made', { promiseId: id, projectId }, id)
  return promise
}

/** Records a re-agreed day; hearing of the same one again changes nothing. Throws Refused. */
export async function reAgree(
  moment: Moment,
  promiseId: Id,
  agreed: Omit<NewAgreement, 'agreedAt'>,
): Promise<ClientPromise> {
  const before = await promiseToChange(moment, promiseId)
  const { promise, changed } = settled(promises.reAgree(before, { ...agreed, agreedAt: moment.now }))
  if (!changed) return promise
  await writeLastDay(moment, promise)
  await savePromise(moment, promise)
  await setDueTimes(moment, promise, (await loadContact(moment, promise.contactId)).zone)
  await announce(moment, 'promise.moved', { promiseId, projectId: promise.projectId }, promiseId)
  return promise
}

/** Delivered whole on a day by the contact's calendar. Throws Refused. */
export async function keepPromise(moment: Moment, promiseId: Id, on: Day): Promise<ClientPromise> {
  const before = await promiseToChange(moment, promiseId)
  const { promise, changed } = settled(promises.keep(before, on, await todayOf(moment, before)))
  if (!changed) return promise
  await savePromise(moment, promise)
  await dropDueTimes(moment, promiseId)
  const { projectId, caseId, kind } = promise
  const how = promises.howKept(promise) ?? 'on-time'
  await announce(moment, 'promise.kept', { promiseId, projectId, caseId, kind, on, how }, promiseId)
  return promise
}

/** A part handed over; the rest stays owed. Throws Refused. */
export async function keepPartOf(moment: Moment, promiseId: Id, part: Part): Promise<ClientPromise> {
  const before = await promiseToChange(moment, promiseId)
  const { promise, changed } = settled(promises.keepPart(before, part, await todayOf(moment, before)))
  if (changed) await savePromise(moment, promise)
  return promise
}

/** Throws Refused. */
export async function withdrawPromise(moment: Moment, promiseId: Id, because: string): Promise<ClientPromise> {
  const { promise, changed } = settled(promises.withdraw(await promiseToChange(moment, promiseId), because))
  if (!changed) return promise
  await savePromise(moment, promise)
  await dropDueTimes(moment, promiseId)
  await announce(moment, 'promise.withdrawn', { promiseId, projectId: promise.projectId }, promiseId)
  return promise
}

type Description = { readonly [Key in 'what' | 'label' | 'taskKey' | 'stake']?: ClientPromise[Key] | undefined }

/** Words, stake and task of a promise. Another task means another forecast. */
export async function describe(moment: Moment, promiseId: Id, said: Description): Promise<ClientPromise> {
  const before = await promiseToChange(moment, promiseId)
  const { what = before.what, label = before.label, taskKey = before.taskKey, stake = before.stake } = said
  const promise = { ...before, what, label, taskKey, stake }
  await savePromise(moment, promise)
  const { projectId } = promise
  if (taskKey !== before.taskKey) await announce(moment, 'promise.moved', { promiseId, projectId }, promiseId)
  return promise
}

/** Marks a promise broken when its day is over where the contact is; called too early or twice, it does nothing. */
export async function endDayOf(moment: Moment, promiseId: Id): Promise<ClientPromise> {
  const before = await promiseToChange(moment, promiseId)
  const { promise, changed } = promises.endDay(before, await todayOf(moment, before))
  if (!changed) return promise
  await savePromise(moment, promise)
  const { projectId, caseId, kind, day } = promise
  await announce(moment, 'promise.broken', { promiseId, projectId, caseId, kind, day }, promiseId)
  return promise
}

/** The day it is where the promise's contact is. */
export async function todayOf(moment: Moment, { contactId }: Pick<ClientPromise, 'contactId'>): Promise<Day> {
  return dayIn((await loadContact(moment, contactId)).zone, moment.now)
}

const MORNING = '08:00'

// By the contact's clock: a client in Dhaka must not be told 'due today' when their day is already over.
async function setDueTimes(moment: Moment, { id: promiseId, day }: ClientPromise, zone: Zone): Promise<void> {
  const body = { promiseId, day }
  await announceAt(moment, instantAt(zone, day, MORNING), 'promise.due', body, promiseId)
  await announceAt(moment, instantAt(zone, addDays(day, 1), '00:00'), 'promise.day-over', body, promiseId)
}

async function dropDueTimes(moment: Moment, promiseId: Id): Promise<void> {
  await withdrawFact(moment, 'promise.due', promiseId)
  await withdrawFact(moment, 'promise.day-over', promiseId)
}

function settled(decision: PromiseDecision): Extract<PromiseDecision, { ok: true }> {
  if (!decision.ok) throw new Refused({ ...decision.refusal })
  return decision
}
