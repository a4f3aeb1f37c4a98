import { addDays, type Day, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'

export const PROMISE_KINDS = ['delivery', 'news', 'call', 'amends'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/** 'broken' as soon as the day is over and nothing came; a delivery after it leaves it broken, a new agreement opens it again. */
export type PromiseState = 'open' | 'kept' | 'broken' | 'withdrawn'

/** Who wanted the other day; 'first' for the day of the beginning. What the client asked for is never our slip. */
export type AskedBy = 'us' | 'client'

/** One day the promise was made for, and how it came about. The last one counts. */
export interface PromisedDay {
  readonly day: Day
  readonly agreedAt: Instant
  readonly askedBy: 'first' | AskedBy
  readonly contactId: Id | null
  readonly caseId: Id | null
  readonly reason: string | null
  /** The chance that this day holds, at the first forecast after it was agreed (P0); null until there is one. */
  readonly firstChance: number | null
}

/** What hangs on a promise for this client, in the client's language; `on` where it has a day of its own. */
export interface Stake {
  readonly event: string
  readonly loss: string | null
  readonly on: Day | null
}

/** A part handed over before the whole. */
export interface Part {
  readonly on: Day
  readonly what: string
}

/** Something we told a contact we would do by a day. Called so because `Promise` is taken by the language we write in. */
export interface ClientPromise {
  readonly id: Id
  readonly projectId: Id | null
  readonly clientId: Id
  readonly contactId: Id
  readonly kind: PromiseKind
  /** As it stands in letters: a noun phrase in the contact's language. */
  readonly what: string
  /** What we call it among ourselves. */
  readonly label: string
  /** Oldest first, never empty. */
  readonly days: readonly PromisedDay[]
  /** The last of `days`. */
  readonly day: Day
  /** The task whose finish delivers it. */
  readonly taskKey: string | null
  readonly stake: Stake | null
  readonly state: PromiseState
  readonly deliveredOn: Day | null
  readonly parts: readonly Part[]
  /** The case it follows from: next news, a call, amends. */
  readonly caseId: Id | null
  readonly withdrawn: string | null
  readonly madeAt: Instant
}

declare module '../platform/fact.ts' {
  interface Facts {
    'promise.made': { promiseId: Id; projectId: Id | null }
    'promise.moved': { promiseId: Id; projectId: Id | null }
    /** Delivered, whether in time or not. */
    'promise.kept': {
      promiseId: Id
      projectId: Id | null
      caseId: Id | null
      kind: PromiseKind
      on: Day
      how: HowKept
    }
    'promise.withdrawn': { promiseId: Id; projectId: Id | null }
    /** On the morning of its day, by the contact's clock. */
    'promise.due': { promiseId: Id; day: Day }
    /** When that day is over by the contact's clock. */
    'promise.day-over': { promiseId: Id; day: Day }
    'promise.broken': { promiseId: Id; projectId: Id | null; caseId: Id | null; kind: PromiseKind; day: Day }
  }
}

export type HowKept = 'early' | 'on-time' | 'late'

export type PromiseRefusal =
  | { kind: 'promise-closed'; state: PromiseState }
  | { kind: 'promise-delivered'; on: Day }
  | { kind: 'day-to-come'; on: Day; today: Day }
  | { kind: 'day-passed'; day: Day; today: Day }

export type PromiseDecision =
  { ok: true; promise: ClientPromise; changed: boolean } | { ok: false; refusal: PromiseRefusal }

export type NewAgreement = Omit<PromisedDay, 'firstChance' | 'askedBy'> & { askedBy: AskedBy }

/** Hearing of the same agreement again changes nothing; a late one after delivery or withdrawal is refused. */
export function reAgree(promise: ClientPromise, agreed: NewAgreement): PromiseDecision {
  if (promise.state === 'withdrawn') return { ok: false, refusal: { kind: 'promise-closed', state: 'withdrawn' } }
  if (promise.deliveredOn !== null)
    return { ok: false, refusal: { kind: 'promise-delivered', on: promise.deliveredOn } }
  const { days } = promise
  const last = days.at(-1)
  if (last?.day === agreed.day && promise.state === 'open') return { ok: true, promise, changed: false }
  return {
    ok: true,
    changed: true,
    promise: { ...promise, days: [...days, { ...agreed, firstChance: null }], day: agreed.day, state: 'open' },
  }
}

/** A day that is over cannot be promised any more. `today` is the contact's. */
export function mayBePromised(day: Day, today: Day): { ok: true } | { ok: false; refusal: PromiseRefusal } {
  return day < today ? { ok: false, refusal: { kind: 'day-passed', day, today } } : { ok: true }
}

/** Delivered whole, on a day by the contact's calendar. On or before the promised day it is kept; after it, it stays broken. */
export function keep(promise: ClientPromise, on: Day, today: Day): PromiseDecision {
  const refusal = closedTo(promise, on, today)
  if (promise.deliveredOn === on) return { ok: true, promise, changed: false }
  if (refusal) return { ok: false, refusal }
  const state = on <= promise.day ? 'kept' : 'broken'
  return { ok: true, promise: { ...promise, state, deliveredOn: on }, changed: true }
}

/** A part on time does not keep the promise: the rest stays owed for its day. */
export function keepPart(promise: ClientPromise, part: Part, today: Day): PromiseDecision {
  if (promise.parts.some((p) => p.on === part.on && p.what === part.what)) return { ok: true, promise, changed: false }
  const refusal = closedTo(promise, part.on, today)
  if (refusal) return { ok: false, refusal }
  return { ok: true, promise: { ...promise, parts: [...promise.parts, part] }, changed: true }
}

function closedTo(promise: ClientPromise, on: Day, today: Day): PromiseRefusal | null {
  if (promise.state === 'withdrawn') return { kind: 'promise-closed', state: 'withdrawn' }
  if (promise.deliveredOn !== null) return { kind: 'promise-delivered', on: promise.deliveredOn }
  return on > today ? { kind: 'day-to-come', on, today } : null
}

/** No longer wanted, by either side: it neither holds nor breaks. */
export function withdraw(promise: ClientPromise, because: string): PromiseDecision {
  if (promise.state === 'withdrawn') return { ok: true, promise, changed: false }
  if (promise.deliveredOn !== null)
    return { ok: false, refusal: { kind: 'promise-delivered', on: promise.deliveredOn } }
  return { ok: true, promise: { ...promise, state: 'withdrawn', withdrawn: because }, changed: true }
}

/** The contact's day is over: what is still open for an earlier day is broken. */
export function endDay(promise: ClientPromise, today: Day): { promise: ClientPromise; changed: boolean } {
  if (promise.state !== 'open' || promise.day >= today) return { promise, changed: false }
  return { promise: { ...promise, state: 'broken' }, changed: true }
}

/** How a delivered promise was kept; null while it is not. */
export function howKept({ deliveredOn, day }: ClientPromise): HowKept | null {
  if (deliveredOn === null) return null
  if (deliveredOn < day) return 'early'
  return deliveredOn === day ? 'on-time' : 'late'
}

/** What a reader is told about it: an open promise on its second or later day is 're-agreed'. */
export type Standing = PromiseState | 're-agreed'

export function standingOf({ state, days }: ClientPromise): Standing {
  return state === 'open' && days.length > 1 ? 're-agreed' : state
}

/**
 * How often we slipped on it: every later day that we asked for, and the current day if it passed without delivery.
 * A day the client asked for, or an earlier one, is none.
 */
export function slipsOf({ days, state }: ClientPromise): number {
  const moved = days.filter((d, i) => d.askedBy === 'us' && d.day > (days[i - 1]?.day ?? d.day)).length
  return moved + (state === 'broken' ? 1 : 0)
}

/** The chance the current day had when it was agreed (P0). */
export function firstChanceOf({ days }: ClientPromise): number | null {
  return days.at(-1)?.firstChance ?? null
}

/** Monday to Sunday around a day. */
export function weekAround(day: Day, weekday: number): { from: Day; to: Day } {
  const from = addDays(day, 1 - weekday)
  return { from, to: addDays(from, 6) }
}
