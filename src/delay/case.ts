import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { unreachable } from '../kit/unreachable.ts'
import type { Said, Stake } from '../letter/facts.ts'
import { afterCall, NO_CALL, type CallState } from './booked-call.ts'
import type {
  Action,
  Amends,
  Answer,
  CallOutcome,
  CaseEvent,
  CauseClass,
  OpenedWhy,
  Option,
  Risk,
  Step,
} from './case-event.ts'

/** Where a case stands, in the words of the page: the one thing to do next. */
export type CaseStep = 'understand' | 'plan' | 'agree' | 'tell' | 'keep' | 'learn' | 'done' | 'withdrawn'

/** What we know and mean to say. Each part is missing until a person has given it. */
export interface Brief {
  readonly cause: { readonly class: CauseClass; readonly text: Said } | null
  /** What hangs on the date for this client, as the letter will say it. */
  readonly stake: Stake | null
  readonly steps: readonly Step[]
  readonly nextNews: Day | null
  readonly options: readonly Option[]
  readonly amends: Amends | null
  readonly risk: Risk | null
}

export interface Telling {
  readonly at: Instant
  readonly how: 'call' | 'letter'
  readonly messageId: Id | null
}

export interface CaseState {
  readonly step: CaseStep
  readonly why: OpenedWhy
  readonly openedAt: Instant
  readonly promised: Day
  readonly noticeBy: Instant
  /** 1 for the first slip of this promise, 2 for the second. */
  readonly slip: number
  readonly chance: number | null
  readonly p50: Day | null
  /** The day to offer (P80) and its worst case (P95), from the newest forecast. */
  readonly likely: Day | null
  readonly worst: Day | null
  readonly brief: Brief
  readonly agreedBy: Id | null
  readonly escalatedTo: Id | null
  readonly drafts: readonly { readonly messageId: Id; readonly kind: string }[]
  readonly calls: readonly { readonly at: Instant; readonly outcome: CallOutcome; readonly words: string }[]
  /** The call that is booked, asked for or answered. */
  readonly call: CallState
  readonly told: Telling | null
  /** Told once, but what was said no longer stands: the client refused or proposed, or we offer something else. */
  readonly retell: boolean
  /** The options the client was actually given, which a later edit does not change. */
  readonly offered: readonly Option[]
  /** Where things stand, as the newest follow-up says it, and the day of the news after it. */
  readonly report: { readonly at: Instant; readonly status: Said; readonly nextNews: Day } | null
  readonly answers: readonly { readonly at: Instant; readonly byContact: Id; readonly answer: Answer }[]
  readonly accepted: { readonly at: Instant; readonly optionId: Id; readonly day: Day; readonly byContact: Id } | null
  readonly deliveredOn: Day | null
  readonly learnedAt: Instant | null
  readonly actions: readonly (Action & { readonly doneAt: Instant | null })[]
  readonly withdrawn: string | null
  readonly withdrawnAt: Instant | null
}

/** A case as it is read from the store: its identity, its log, its state. */
export interface Case {
  readonly id: Id
  readonly promiseId: Id
  readonly contactId: Id
  readonly clientId: Id
  readonly projectId: Id | null
  readonly events: readonly CaseEvent[]
  readonly state: CaseState
}

/** Reads the log. The first event opens the case; a log that does not begin so is not one of ours. */
export function stateOf(events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events
  if (first?.kind !== 'opened') throw new Error('a case begins with opened')
  return rest.reduce(after, begin(first))
}

function begin(opened: CaseEvent & { kind: 'opened' }): CaseState {
  const { why, at, promised, noticeBy, slip, chance, p50, likely, worst } = opened
  return {
    step: 'understand',
    why,
    openedAt: at,
    promised,
    noticeBy,
    slip,
    chance,
    p50,
    likely,
    worst,
    brief: { cause: null, stake: null, steps: [], nextNews: null, options: [], amends: null, risk: null },
    agreedBy: null,
    escalatedTo: null,
    drafts: [],
    calls: [],
    call: NO_CALL,
    told: null,
    retell: false,
    offered: [],
    report: null,
    answers: [],
    accepted: null,
    deliveredOn: null,
    learnedAt: null,
    actions: [],
    withdrawn: null,
    withdrawnAt: null,
  }
}

// One branch per event kind: long, and plainer than cutting it up.
function after(state: CaseState, event: CaseEvent): CaseState {
  return stepped(changed(state, event))
}

function changed(state: CaseState, event: CaseEvent): CaseState {
  switch (event.kind) {
    case 'opened':
      throw new Error('a case opens once')
    case 'revised':
      return { ...state, chance: event.chance, p50: event.p50, likely: event.likely, worst: event.worst }
    case 'understood':
      return {
        ...state,
        agreedBy: null,
        brief: { ...state.brief, cause: { class: event.cause, text: event.causeText }, stake: event.stake },
      }
    case 'planned':
      return { ...state, agreedBy: null, brief: { ...state.brief, steps: event.steps, nextNews: event.nextNews } }
    case 'offered': {
      const { options, amends, risk } = event
      return { ...state, agreedBy: null, retell: state.told !== null, brief: { ...state.brief, options, amends, risk } }
    }
    case 'agreed':
      return { ...state, agreedBy: event.byMember }
    case 'drafted':
      return { ...state, drafts: [...state.drafts, { messageId: event.messageId, kind: event.messageKind }] }
    case 'escalated':
      return { ...state, escalatedTo: event.toMember }
    case 'called':
      return {
        ...state,
        calls: [...state.calls, { at: event.at, outcome: event.outcome, words: event.words }],
        call: afterCall(state.call, event),
      }
    case 'call-booked':
    case 'call-cancelled':
    case 'call-answered':
    case 'call-wished':
      return { ...state, call: afterCall(state.call, event) }
    case 'told': {
      const { at, how, messageId, options } = event
      return { ...state, told: { at, how, messageId }, retell: false, offered: options }
    }
    case 'not-told':
      return { ...state, told: null, noticeBy: event.noticeBy, escalatedTo: null }
    case 'due-again':
      return { ...state, noticeBy: event.noticeBy, escalatedTo: null }
    case 'reported':
      return { ...state, report: { at: event.at, status: event.status, nextNews: event.nextNews } }
    case 'answered':
      return answered(state, event)
    case 'accepted':
      return {
        ...state,
        accepted: { at: event.at, optionId: event.optionId, day: event.day, byContact: event.byContact },
      }
    case 'delivered':
      return { ...state, deliveredOn: event.on }
    case 'learned':
      return { ...state, learnedAt: event.at, actions: event.actions.map((action) => ({ ...action, doneAt: null })) }
    case 'fixed':
      return { ...state, actions: state.actions.map((a) => (a.id === event.actionId ? { ...a, doneAt: event.at } : a)) }
    case 'withdrawn':
      return { ...state, withdrawn: event.because, withdrawnAt: event.at }
    default:
      return unreachable(event)
  }
}

/** A question leaves the offer standing; a refusal or another date sends the case back to its plan. */
function answered(state: CaseState, { at, byContact, answer }: CaseEvent & { kind: 'answered' }): CaseState {
  const answers = [...state.answers, { at, byContact, answer }]
  if (answer.kind === 'question') return { ...state, answers }
  return { ...state, answers, retell: true, agreedBy: null, brief: { ...state.brief, options: [] } }
}

/** The step follows from what is there and what is missing, so that it can never disagree with the facts. */
function stepped(state: CaseState): CaseState {
  return { ...state, step: stepOf(state) }
}

function stepOf(state: CaseState): CaseStep {
  if (state.withdrawn !== null) return 'withdrawn'
  if (state.deliveredOn !== null) return state.learnedAt !== null ? 'done' : 'learn'
  if (state.accepted !== null || (state.told !== null && !state.retell)) return 'keep'
  const { brief } = state
  if (brief.cause === null || brief.stake === null) return 'understand'
  if (brief.steps.length === 0 || brief.options.length === 0 || brief.nextNews === null) return 'plan'
  return state.agreedBy === null ? 'agree' : 'tell'
}

/** The day we last said we would write again. */
export function nextNewsOf({ brief, report }: CaseState): Day | null {
  return report?.nextNews ?? brief.nextNews
}

/** Whether the client still has to hear from us, or is waiting for an answer. */
export function owesWord(state: CaseState): boolean {
  return (
    (state.told === null || state.retell) &&
    state.accepted === null &&
    !['done', 'withdrawn', 'learn'].includes(state.step)
  )
}

/** An answer of the client's that nobody has acted on: newer than the last telling and not an acceptance. */
export function openAnswer(state: CaseState): CaseState['answers'][number] | null {
  const last = state.answers.at(-1)
  if (!last || state.accepted !== null) return null
  return state.told === null || last.at >= state.told.at ? last : null
}
