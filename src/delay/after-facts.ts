import { dayIn, type Day } from '../kit/day.ts'
import type {
  AcceptanceFacts,
  AmendsGivenFacts,
  AnswerFacts,
  FollowUpFacts,
  MeasureFact,
  RetrospectiveFacts,
  Said,
} from '../letter/facts.ts'
import { windowFrom } from './call-windows.ts'
import { nextNewsOf } from './case.ts'
import { commonFacts, deliverableOf, todayOf, type Material } from './letter-material.ts'

/** Each of these gives the facts of its letter, or the name of the one that is missing. */
export function acceptanceFacts(material: Material): AcceptanceFacts | string {
  const { state } = material
  const { amends } = state.brief
  const nextNews = nextNewsOf(state)
  if (state.accepted === null) return 'acceptance'
  if (nextNews === null) return 'next-news'
  const facts: AcceptanceFacts = {
    kind: 'acceptance',
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    oldDate: state.promised,
    newDate: state.accepted.day,
    nextUpdate: nextNews,
    amends: amends === null ? [] : [amends.gift],
    window: windowFrom(material),
  }
  return facts
}

export function followUpFacts(material: Material): FollowUpFacts | string {
  const { state, promise } = material
  const { amends, steps } = state.brief
  if (state.report === null) return 'status'
  const facts: FollowUpFacts = {
    kind: 'follow-up',
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    newDate: state.accepted?.day ?? state.offered[0]?.day ?? promise.day,
    status: state.report.status,
    steps: steps.map((step) => step.text),
    nextUpdate: state.report.nextNews,
    amends: amends === null ? [] : [amends.gift],
    window: windowFrom(material),
  }
  return facts
}

export function answerFacts(material: Material): AnswerFacts | string {
  const { state, given } = material
  if (given.reply === undefined) return 'reply'
  const nextNews = nextNewsOf(state)
  const facts: AnswerFacts = {
    kind: 'answer',
    ...commonFacts(material),
    reply: given.reply,
    ...standing(material),
    ...(nextNews !== null && nextNews >= todayOf(material) ? { nextUpdate: nextNews } : {}),
    window: windowFrom(material),
  }
  return facts
}

export function amendsGivenFacts(material: Material): AmendsGivenFacts | string {
  const { amends } = material.state.brief
  const { givenOn } = material.given
  if (amends === null || givenOn === undefined) return 'amends'
  const facts: AmendsGivenFacts = {
    kind: 'amends-given',
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    amends: [amends.gift],
    givenOn,
    ...standing(material),
    window: windowFrom(material),
  }
  return facts
}

/** Only what is done, or has its day still before it: a client is told of no action that is overdue. */
export function retrospectiveFacts(material: Material): RetrospectiveFacts | string {
  const { state, contact } = material
  const { cause } = state.brief
  if (cause === null) return 'cause'
  const measures = state.actions.flatMap(({ measure, due, doneAt }): MeasureFact[] => {
    if (measure[contact.language] === undefined || (doneAt === null && due < todayOf(material))) return []
    const done = doneAt === null ? null : dayIn(contact.zone, doneAt)
    return [{ cause: cause.class, text: measure, state: done === null ? 'planned' : 'done', on: done ?? due }]
  })
  if (measures.length === 0) return 'measure'
  const facts: RetrospectiveFacts = {
    kind: 'retrospective',
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    cause: cause.text,
    causeClass: cause.class,
    measures,
    window: windowFrom(material),
  }
  return facts
}

/** The agreed day while it is still to come, so that a letter may say that it stands. */
function standing(material: Material): { deliverable: Said; newDate: Day } | object {
  const { accepted, deliveredOn } = material.state
  if (accepted === null || deliveredOn !== null || accepted.day < todayOf(material)) return {}
  return { deliverable: deliverableOf(material), newDate: accepted.day }
}
