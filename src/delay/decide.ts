import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Said } from '../letter/facts.ts'
import { owesWord, type Case, type CaseState } from './case.ts'
import type { Action, Amends, Answer, CallOutcome, CaseEvent, Option, Risk, Step } from './case-event.ts'
import type { CaseFact } from './case-fact.ts'

/** Why a case did not take a step. Data: each edge says it in the reader's language. */
export type CaseRefusal =
  | { readonly kind: 'case-is-over'; readonly step: CaseState['step'] }
  | { readonly kind: 'not-yet'; readonly step: CaseState['step']; readonly missing: string }
  | { readonly kind: 'option-before-promise'; readonly day: Day; readonly promised: Day }
  | { readonly kind: 'worst-before-day'; readonly day: Day; readonly worstCase: Day }
  | { readonly kind: 'option-before-forecast'; readonly day: Day; readonly likely: Day }
  | { readonly kind: 'no-such-option'; readonly optionId: Id }
  | { readonly kind: 'already-accepted'; readonly day: Day }
  | { readonly kind: 'nothing-to-accept'; readonly step: CaseState['step'] }
  | { readonly kind: 'no-such-action'; readonly actionId: Id }
  | { readonly kind: 'too-many-actions'; readonly most: number }
  /** Somebody else has this time, or it is no time to talk any more. */
  | { readonly kind: 'time-taken' }
  /** The form was made before the call was booked, moved or cancelled by another. */
  | { readonly kind: 'call-changed' }
  | { readonly kind: 'call-is-booked' }

export type Decision =
  | { readonly ok: true; readonly events: readonly CaseEvent[]; readonly facts: readonly CaseFact[] }
  | { readonly ok: false; readonly refusal: CaseRefusal }

const done = (events: readonly CaseEvent[], facts: readonly CaseFact[] = []): Decision => ({ ok: true, events, facts })
const no = (refusal: CaseRefusal): Decision => ({ ok: false, refusal })
const NOTHING: Decision = done([])

const OVER: readonly CaseState['step'][] = ['done', 'withdrawn']

/** Parts of the brief may be written and rewritten until the client has accepted a date. */
function whileOpen({ state }: Case, events: readonly CaseEvent[]): Decision {
  if (OVER.includes(state.step) || state.deliveredOn !== null) return no({ kind: 'case-is-over', step: state.step })
  if (state.accepted !== null) return no({ kind: 'already-accepted', day: state.accepted.day })
  return done(events)
}

export function understand(found: Case, event: CaseEvent & { kind: 'understood' }): Decision {
  return whileOpen(found, [event])
}

export function plan(found: Case, by: Id, given: { steps: readonly Step[]; nextNews: Day }, at: Instant): Decision {
  return whileOpen(found, [{ kind: 'planned', at, byMember: by, ...given }])
}

interface Offer {
  readonly options: readonly Option[]
  readonly amends: Amends | null
  /** Where a manager has said that an earlier date than P80 may be offered. */
  readonly risk: Risk | null
}

/** A new date lies after the old one, its worst case not before it, and not before the forecast's P80 unless a manager took that risk in writing. */
export function offer(found: Case, by: Id, given: Offer, at: Instant): Decision {
  const { promised, likely } = found.state
  for (const { day, worstCase } of given.options) {
    if (day <= promised) return no({ kind: 'option-before-promise', day, promised })
    if (worstCase < day) return no({ kind: 'worst-before-day', day, worstCase })
    if (likely !== null && day < likely && given.risk === null)
      return no({ kind: 'option-before-forecast', day, likely })
  }
  return whileOpen(found, [{ kind: 'offered', at, byMember: by, ...given }])
}

/** Team and manager stand behind the plan. Nothing goes out before. `alone`: nobody else could have agreed. */
export function agree(found: Case, by: Id, alone: boolean, at: Instant): Decision {
  const { state } = found
  if (state.step === 'tell' && state.agreedBy === by) return NOTHING
  if (state.step !== 'agree') return no({ kind: 'not-yet', step: state.step, missing: missingOf(state) })
  return done([{ kind: 'agreed', at, byMember: by, alone }])
}

/** What the brief still lacks, by the name of its field. */
export function missingOf({ brief, agreedBy }: CaseState): string {
  if (brief.cause === null) return 'cause'
  if (brief.stake === null) return 'stake'
  if (brief.steps.length === 0) return 'steps'
  if (brief.nextNews === null) return 'next-news'
  if (brief.options.length === 0) return 'options'
  return agreedBy === null ? 'agreement' : 'nothing'
}

/** A letter may be written once there is a plan that is agreed; follow-ups and thanks belong to later steps. */
export function mayDraft({ state }: Case, kind: string): CaseRefusal | null {
  // What we learned and what we gave are told when the case itself is over.
  const after = state.step === 'done' && ['retrospective', 'amends-given', 'answer'].includes(kind)
  if (OVER.includes(state.step) && !after) return { kind: 'case-is-over', step: state.step }
  const telling = ['notice', 'call-sheet', 'can-we-talk', 'voicemail'].includes(kind)
  if (telling && state.step !== 'tell' && state.step !== 'keep')
    return { kind: 'not-yet', step: state.step, missing: missingOf(state) }
  // To ask for ten minutes that the client has already given would only confuse them.
  if (kind === 'can-we-talk' && state.call.booked !== null) return { kind: 'call-is-booked' }
  if (!telling && state.told === null && state.deliveredOn === null)
    return { kind: 'not-yet', step: state.step, missing: 'telling' }
  return null
}

/** The letter has been handed over, or the client was reached: only now has the client been told. Said twice, it is told once. */
export function tell(found: Case, how: 'call' | 'letter', messageId: Id | null, at: Instant): Decision {
  const { id, state } = found
  if (state.step === 'withdrawn') return NOTHING
  if (messageId !== null && state.told?.messageId === messageId) return NOTHING
  const options = state.brief.options.length > 0 ? state.brief.options : state.offered
  return done([{ kind: 'told', at, how, messageId, options }], [{ name: 'delay.told', caseId: id }])
}

/** It came back. The client has not been told after all, and a new deadline runs. */
export function untell({ id, state }: Case, messageId: Id, because: string, at: Instant, noticeBy: Instant): Decision {
  if (state.told?.messageId !== messageId || state.accepted !== null) return NOTHING
  return done([{ kind: 'not-told', at, messageId, because, noticeBy }], [{ name: 'delay.not-told', caseId: id }])
}

/** How far we are, for the follow-up, and the day of the news after it. The client has to know of the slip before. */
export function report(found: Case, by: Id, given: { status: Said; nextNews: Day }, at: Instant): Decision {
  const { step } = found.state
  if (step !== 'keep') return no({ kind: 'not-yet', step, missing: 'telling' })
  return done([{ kind: 'reported', at, byMember: by, ...given }])
}

/**
 * The client refused, proposed, or is to be offered something else: from then on they are owed word again.
 * Once after each telling, so that a listener that comes twice moves no deadline.
 */
export function oweAgain({ events, state }: Case, noticeBy: Instant, at: Instant): Decision {
  if (!owesWord(state) || !state.retell) return NOTHING
  const renewed = events.findLastIndex((e) => e.kind === 'due-again')
  if (renewed > events.findLastIndex((e) => e.kind === 'told')) return NOTHING
  return done([{ kind: 'due-again', at, noticeBy }])
}

/** A call and what came of it. Reaching the client with an agreed plan tells them. */
export function logCall(found: Case, by: Id, outcome: CallOutcome, words: string, at: Instant): Decision {
  if (OVER.includes(found.state.step)) return no({ kind: 'case-is-over', step: found.state.step })
  const called: CaseEvent = { kind: 'called', at, byMember: by, outcome, words }
  if (outcome !== 'reached' || found.state.step !== 'tell') return done([called])
  const told = tell(found, 'call', null, at)
  return told.ok ? done([called, ...told.events], told.facts) : told
}

interface Chosen {
  readonly optionId: Id
  readonly byContact: Id
  /** The member who wrote down what the client said; null where the client chose on their own page. */
  readonly recordedBy: Id | null
}

/**
 * A client who sends the form twice, or answers the mail and then sends the
 * form, has accepted once: the second time is no news, not an error.
 */
export function accept({ id, promiseId, state }: Case, chosen: Chosen, at: Instant): Decision {
  const { optionId, byContact } = chosen
  if (state.accepted !== null) {
    return state.accepted.optionId === optionId ? NOTHING : no({ kind: 'already-accepted', day: state.accepted.day })
  }
  if (state.step !== 'keep') return no({ kind: 'nothing-to-accept', step: state.step })
  const option = state.offered.find((o) => o.id === optionId)
  if (!option) return no({ kind: 'no-such-option', optionId })
  const { day } = option
  return done(
    [{ kind: 'accepted', at, ...chosen, day }],
    [{ name: 'delay.accepted', caseId: id, promiseId, optionId, day, contactId: byContact }],
  )
}

interface Given {
  readonly answer: Answer
  readonly byContact: Id
  readonly recordedBy: Id | null
}

/** Anything a client answers but an acceptance: a question, none of the options, another date. It comes back to the lead. */
export function answerOtherwise({ id, state }: Case, given: Given, at: Instant): Decision {
  if (OVER.includes(state.step)) return no({ kind: 'case-is-over', step: state.step })
  if (given.answer.kind !== 'question' && state.accepted !== null)
    return no({ kind: 'already-accepted', day: state.accepted.day })
  if (state.told === null) return no({ kind: 'nothing-to-accept', step: state.step })
  return done(
    [{ kind: 'answered', at, ...given }],
    [{ name: 'delay.answered', caseId: id, contactId: given.byContact }],
  )
}

/** The work is with the client. Heard twice, it happened once. */
export function deliver({ id, state }: Case, on: Day, at: Instant): Decision {
  if (state.deliveredOn !== null || OVER.includes(state.step)) return NOTHING
  return done([{ kind: 'delivered', at, on }], [{ name: 'delay.delivered', caseId: id }])
}

const MOST_ACTIONS = 2

/** What we take from it: at most two actions, owned and dated. */
export function learn(
  { state }: Case,
  by: Id,
  lesson: { wentWell: string; wentWrong: string; actions: readonly Action[] },
  at: Instant,
): Decision {
  if (state.step !== 'learn') return no({ kind: 'not-yet', step: state.step, missing: 'delivery' })
  if (lesson.actions.length > MOST_ACTIONS) return no({ kind: 'too-many-actions', most: MOST_ACTIONS })
  return done([{ kind: 'learned', at, byMember: by, ...lesson }])
}

/** An action is done: from now on a letter may say that this cause is fixed. */
export function fix({ state }: Case, by: Id, actionId: Id, at: Instant): Decision {
  const action = state.actions.find((a) => a.id === actionId)
  if (!action) return no({ kind: 'no-such-action', actionId })
  return action.doneAt === null ? done([{ kind: 'fixed', at, byMember: by, actionId }]) : NOTHING
}

export function withdraw({ id, state }: Case, by: Id | null, because: string, at: Instant): Decision {
  if (state.step === 'withdrawn') return NOTHING
  if (state.told !== null || state.step === 'done') return no({ kind: 'case-is-over', step: state.step })
  return done([{ kind: 'withdrawn', at, byMember: by, because }], [{ name: 'delay.withdrawn', caseId: id }])
}
