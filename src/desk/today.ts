import type { LateNews } from '../checkin/late-news.ts'
import type { CallDue } from '../delay/calls-due.ts'
import { daysBetween, type Day, type Instant, type Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { PromiseLine } from '../promise/line.ts'
import type { PromiseKind } from '../promise/promise.ts'

/** A client who has to hear from us, by when. */
export interface ToSay {
  readonly caseId: Id
  readonly contactId: Id
  readonly contactName: string
  readonly clientName: string
  readonly label: string
  readonly phone: string | null
  readonly noticeBy: Instant
  readonly zone: Zone
  /** Of the contact's working time, until the deadline; 0 when it has passed. */
  readonly workingMinutesLeft: number
  /** Share of the time between opening and deadline that is left, 1 to 0. */
  readonly left: number
  readonly late: boolean
  readonly step: string
  readonly slip: number
}

/** Something a client has answered and nobody has acted on. */
export interface ToAnswer {
  readonly caseId: Id
  readonly contactId: Id
  readonly contactName: string
  readonly label: string
  readonly kind: 'question' | 'refused' | 'proposed'
  readonly words: string
  readonly language: string
  readonly at: Instant
}

/** A mail that no case has taken up: a member reads it. */
export interface ToRead {
  readonly mailId: Id
  /** Null where nobody knows whose it is. */
  readonly contactName: string | null
  readonly subject: string
  readonly words: string
  readonly language: string | null
  readonly at: Instant
  readonly urgent: boolean
}

/** A text that waits for somebody's yes. */
export interface ToApprove {
  readonly messageId: Id
  readonly kind: string
  readonly contactName: string
  readonly subject: string
  /** Of the subject: the contact's. */
  readonly language: string
  readonly editedAt: Instant
}

/** A plan that is set out and waits for somebody who may stand behind it. */
export interface ToAgree {
  readonly caseId: Id
  readonly contactName: string
  readonly label: string
  readonly noticeBy: Instant
  readonly zone: Zone
}

/** A client who knows and has not chosen yet. */
export interface WaitingFor {
  readonly caseId: Id
  readonly promiseId: Id
  readonly contactName: string
  readonly label: string
  readonly since: Instant
}

export interface Today {
  readonly now: Instant
  readonly today: Day
  readonly zone: Zone
  readonly say: readonly ToSay[]
  readonly answer: readonly ToAnswer[]
  readonly mails: readonly ToRead[]
  /** Calls to note, to make again, to arrange, and those that are booked. */
  readonly calls: readonly CallDue[]
  /** Only for whom it waits; empty for everyone else. */
  readonly agree: readonly ToAgree[]
  readonly approve: readonly ToApprove[]
  /** Owed until the end of this week, by day; what is overdue is in here too. */
  readonly keep: readonly PromiseLine[]
  /** Weekly letters whose day has passed, the longest overdue first. */
  readonly news: readonly LateNews[]
  readonly waiting: readonly WaitingFor[]
  readonly outbox: { readonly held: number; readonly trouble: number }
  /** Something has been promised at some time: a house that is at work, not one that begins. */
  readonly begun: boolean
}

/** A promise or a weekly letter whose day has passed, and by how many days. */
export type Overdue =
  | { readonly of: 'promise'; readonly line: PromiseLine; readonly daysLate: number }
  | { readonly of: 'news'; readonly news: LateNews; readonly daysLate: number }

/** What is owed and should have been done, the longest overdue first. */
export function overdueOf({ keep, news, today }: Pick<Today, 'keep' | 'news' | 'today'>): readonly Overdue[] {
  const promises = overduePromises({ keep, today }).map((line): Overdue => {
    return { of: 'promise', line, daysLate: daysBetween(line.promise.day, today) }
  })
  const letters = news.map((late): Overdue => ({ of: 'news', news: late, daysLate: late.daysLate }))
  return [...promises, ...letters].toSorted((a, b) => b.daysLate - a.daysLate)
}

function overduePromises({ keep, today }: Pick<Today, 'keep' | 'today'>): readonly PromiseLine[] {
  return keep.filter(({ promise }) => promise.day < today)
}

/** Where an overdue promise is done: a call at its call sheet, all else in its case; null where it has none. */
export function placeToDo(kind: PromiseKind, caseId: Id | null): string | null {
  if (caseId === null) return null
  return kind === 'call' ? `/cases/${caseId}/call` : `/cases/${caseId}`
}

/** What cannot wait, as the first sentence of the day counts it. */
export interface Pressing {
  /** Clients who have to hear from us: of a slip, by an overdue call or overdue news, or because they asked. */
  readonly clients: number
  /** Overdue work, save what the client knows of and is choosing a new day for. */
  readonly overdue: number
}

export function pressing(today: Pick<Today, 'say' | 'answer' | 'keep' | 'news' | 'waiting' | 'today'>): Pressing {
  const overdue = overduePromises(today).map(({ promise }) => promise)
  const words = overdue.filter(({ kind }) => kind === 'call' || kind === 'news')
  const chosen = new Set(today.waiting.map(({ promiseId }) => promiseId))
  const contacts = [...today.say, ...today.answer, ...today.news, ...words].map(({ contactId }) => contactId)
  return {
    clients: new Set(contacts).size,
    overdue: overdue.filter((promise) => !words.includes(promise) && !chosen.has(promise.id)).length,
  }
}
