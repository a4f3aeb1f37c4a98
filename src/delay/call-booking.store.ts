import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Moment } from '../platform/act.ts'
import { announce, announceAt, withdrawFact } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { callParams, type CallTurn } from '../post/call-mail.store.ts'
import { messagesAbout } from '../post/message.store.ts'
import { loadBackground, type Background } from './background.store.ts'
import { uidOf, type BookedCall } from './booked-call.ts'
import { loadDiary } from './call-diary.store.ts'
import { CALL_MINUTES, isFree } from './call-slots.ts'
import { freeTime, takeTime } from './call-time.store.ts'
import { settle, type FoundCase } from './case.store.ts'
import type { CaseState } from './case.ts'
import { bookCall, cancelCall, type Asker } from './decide-call.ts'

/** Minutes before a call at which whoever calls is reminded, and the client of one that was booked long before. */
const CALLER_MINUTES = 30
const CLIENT_MINUTES = 24 * 60
const LONG_BEFORE_MINUTES = 36 * 60

interface Wanted extends Asker {
  readonly start: Instant
  readonly seen: number
}

/**
 * Books a call or moves the one that stands: the record, the caller's time, the entries in both calendars and the
 * reminders, in one transaction. Refuses a time that is not free, and a form that was made before the last change.
 */
export async function bookTime(moment: Moment, found: FoundCase, wanted: Wanted): Promise<CaseState> {
  const background = await loadBackground(moment, found)
  const diary = await loadDiary(moment, found, background)
  const { mailDomain } = moment.settings
  const before = found.state.call.booked
  const invited = await invitationsFor(moment, found)
  const decision = bookCall(found, { ...wanted, memberId: diary.member.id, invited, mailDomain }, moment.now)
  if (decision.ok && decision.events.length === 0) return found.state
  if (decision.ok && !isFree(wanted.start, diary)) throw new Refused({ kind: 'time-taken' })
  // The log first: of two clicks on one form the second meets the first there, and is then no news.
  const state = await settle(moment, found, decision)
  const call = state.call.booked
  if (call === null) throw new Error('a call was booked and does not stand')
  await takeTime(moment, found.id, call.memberId, call.start)
  const about = { found, background, call }
  if (before !== null && before.memberId !== call.memberId)
    await tellCaller(moment, { ...about, call: { ...before, sequence: call.sequence } }, 'cancelled')
  await tellBoth(moment, about, before === null ? 'booked' : 'moved')
  await remindOf(moment, found.id, call)
  return state
}

/** Takes the call out of both calendars and gives the time back. */
export async function cancelTime(
  moment: Moment,
  found: FoundCase,
  asked: Asker & { readonly seen: number },
): Promise<CaseState> {
  const before = found.state.call.booked
  const state = await settle(moment, found, cancelCall(found, asked, moment.now))
  if (before === null || state === found.state) return state
  await endCall(moment, found.id)
  const call = { ...before, sequence: before.sequence + 1 }
  await tellBoth(moment, { found, background: await loadBackground(moment, found), call }, 'cancelled')
  return state
}

/** A call that is over or cancelled takes no time and reminds nobody. */
export async function endCall(moment: Moment, caseId: Id): Promise<void> {
  await freeTime(moment, caseId)
  for (const to of ['caller', 'contact']) await withdrawFact(moment, 'delay.call-near', `${caseId}:${to}`)
}

interface About {
  readonly found: FoundCase
  readonly background: Background
  readonly call: BookedCall
}

export async function tellBoth(moment: Moment, about: About, turn: CallTurn): Promise<void> {
  await tellContact(moment, about, turn)
  await tellCaller(moment, about, turn)
}

export async function tellContact(moment: Moment, about: About, turn: CallTurn): Promise<void> {
  const { contactId } = about.found
  await announce(moment, 'system-mail.asked', { kind: kindOf(turn), contactId, params: paramsOf(about, turn) })
}

export async function tellCaller(moment: Moment, about: About, turn: CallTurn): Promise<void> {
  const { memberId } = about.call
  await announce(moment, 'system-mail.asked', { kind: kindOf(turn), memberId, params: paramsOf(about, turn) })
}

const kindOf = (turn: CallTurn) => (turn === 'near' ? 'call-near' : 'call')

function paramsOf({ found, background, call }: About, turn: CallTurn) {
  const { project, promise } = background
  const { uid, sequence, start, memberId } = call
  const whose = { caseId: found.id, contactId: found.contactId, memberId, project: project?.name ?? promise.label }
  return callParams({ turn, uid, sequence, start, minutes: CALL_MINUTES, ...whose })
}

async function remindOf(moment: Moment, caseId: Id, { uid, sequence, start }: BookedCall): Promise<void> {
  const near = { caseId, uid, sequence }
  const due = (minutes: number) => addMinutes(start, -minutes)
  await announceAt(moment, due(CALLER_MINUTES), 'delay.call-near', { ...near, to: 'caller' }, `${caseId}:caller`)
  await withdrawFact(moment, 'delay.call-near', `${caseId}:contact`)
  if (due(LONG_BEFORE_MINUTES) <= moment.now) return
  await announceAt(moment, due(CLIENT_MINUTES), 'delay.call-near', { ...near, to: 'contact' }, `${caseId}:contact`)
}

/** Invitations to the next call of a case that were written into letters: each has a number of its own. */
export async function invitationsFor(moment: Moment, { id, state }: Pick<FoundCase, 'id' | 'state'>): Promise<number> {
  const uid = uidOf(id, state.call, moment.settings.mailDomain)
  const letters = await messagesAbout(moment, { room: 'delay', id })
  return letters.filter(({ invite }) => invite && unfolded(invite.ics).includes(`\r\nUID:${uid}\r\n`)).length
}

/** Lines of a calendar go on where the next one begins with a blank (RFC 5545, 3.1). */
export const unfolded = (ics: string): string => ics.replace(/\r\n[ \t]/g, '')
