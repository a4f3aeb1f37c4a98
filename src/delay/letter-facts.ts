import { addWorkingMinutes, intervalsOn, nextWorkingDay, type WorkingCalendar } from '../kit/calendar.ts'
import { dayIn, timeIn, type Day, type Instant } from '../kit/day.ts'
import type {
  AcceptanceFacts,
  AmendsGivenFacts,
  AnswerFacts,
  CallWindow,
  CommonFacts,
  DelayFacts,
  FollowUpFacts,
  LetterFacts,
  MeasureFact,
  RetrospectiveFacts,
  Said,
  TalkFacts,
  ThanksFacts,
  VoicemailFacts,
} from '../letter/facts.ts'
import type { House } from '../letter/record.ts'
import type { Client, Contact, Member, Workspace } from '../people/person.ts'
import type { ClientPromise } from '../promise/promise.ts'
import { nextNewsOf, type CaseState } from './case.ts'
import type { Option } from './case-event.ts'

/** All that a letter of a case is written from; every part comes from the record. */
export interface Material {
  readonly workspace: Workspace
  readonly members: readonly Member[]
  readonly sender: Member
  readonly client: Client
  readonly contact: Contact
  readonly promise: ClientPromise
  readonly projectName: string
  readonly state: CaseState
  readonly earlierTexts: readonly string[]
  readonly measures: readonly MeasureFact[]
  /** When the contact can be reached, holidays included. */
  readonly hours: WorkingCalendar
  readonly now: Instant
  /** What a person has just typed or the ledger has just said, for the letters that need it. */
  readonly given: Given
}

export interface Given {
  /** The answer to a client's question, whole sentences. */
  readonly reply?: Said
  /** The day on which the amends were given. */
  readonly givenOn?: Day
}

export type CaseLetter =
  | 'notice'
  | 'call-sheet'
  | 'can-we-talk'
  | 'voicemail'
  | 'follow-up'
  | 'acceptance'
  | 'thanks'
  | 'answer'
  | 'amends-given'
  | 'retrospective'

export type Gathered =
  | { readonly ok: true; readonly facts: LetterFacts }
  | { readonly ok: false; readonly refusal: { readonly kind: 'missing-fact'; readonly fact: string } }

const missing = (fact: string): Gathered => ({ ok: false, refusal: { kind: 'missing-fact', fact } })

/** The facts of one letter, or the name of the one that is missing. Nothing is invented: what is not on record is not said. */
export function gather(kind: CaseLetter, material: Material): Gathered {
  switch (kind) {
    case 'notice':
    case 'call-sheet': {
      const facts = delayFacts(material)
      return typeof facts === 'string' ? missing(facts) : { ok: true, facts: { kind, ...facts } }
    }
    case 'can-we-talk':
      return {
        ok: true,
        facts: { kind, ...commonFacts(material), windows: windowsFrom(material, 3) } satisfies TalkFacts,
      }
    case 'voicemail':
      return {
        ok: true,
        facts: { kind, ...commonFacts(material), window: windowFrom(material) } satisfies VoicemailFacts,
      }
    case 'thanks':
      return {
        ok: true,
        facts: { kind, ...commonFacts(material), deliverable: deliverableOf(material) } satisfies ThanksFacts,
      }
    case 'acceptance':
      return acceptanceFacts(material)
    case 'follow-up':
      return followUpFacts(material)
    case 'answer':
      return answerFacts(material)
    case 'amends-given':
      return amendsGivenFacts(material)
    case 'retrospective':
      return retrospectiveFacts(material)
  }
}

function delayFacts(material: Material): DelayFacts | string {
  const { state, measures, earlierTexts } = material
  const { cause, stake, steps, nextNews, amends, risk } = state.brief
  const first = recommended(state)
  if (cause === null) return 'cause'
  if (stake === null) return 'stake'
  if (first === null) return 'options'
  if (nextNews === null) return 'next-news'
  const sayRisk =
    risk === null ? {} : { acceptedRisk: { by: nameOf(material.members, risk.byMember), reason: risk.reason } }
  return {
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    oldDate: state.promised,
    newDate: first.day,
    worstCase: first.worstCase,
    nextUpdate: nextNews,
    stake,
    cause: cause.text,
    causeClass: cause.class,
    steps: steps.map((step) => step.text),
    amends: amends === null ? [] : [amends.gift],
    measures: measures.filter((measure) => measure.text[material.contact.language] !== undefined),
    options: state.brief.options.map(({ letter, ...option }) => ({ label: letter, ...option })),
    window: windowFrom(material),
    slip: state.slip,
    apologiesSent: earlierTexts.length,
    earlierTexts,
    ...(state.p50 === null || state.likely === null
      ? {}
      : { forecast: { p50: state.p50, p80: state.likely, ...sayRisk } }),
    ...lastSlip(material),
  }
}

function acceptanceFacts(material: Material): Gathered {
  const { state } = material
  const { amends } = state.brief
  const nextNews = nextNewsOf(state)
  if (state.accepted === null) return missing('acceptance')
  if (nextNews === null) return missing('next-news')
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
  return { ok: true, facts }
}

function followUpFacts(material: Material): Gathered {
  const { state, promise } = material
  const { amends, steps } = state.brief
  if (state.report === null) return missing('status')
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
  return { ok: true, facts }
}

function answerFacts(material: Material): Gathered {
  const { state, given } = material
  if (given.reply === undefined) return missing('reply')
  const nextNews = nextNewsOf(state)
  const facts: AnswerFacts = {
    kind: 'answer',
    ...commonFacts(material),
    reply: given.reply,
    ...standing(material),
    ...(nextNews !== null && nextNews >= todayOf(material) ? { nextUpdate: nextNews } : {}),
    window: windowFrom(material),
  }
  return { ok: true, facts }
}

function amendsGivenFacts(material: Material): Gathered {
  const { amends } = material.state.brief
  const { givenOn } = material.given
  if (amends === null || givenOn === undefined) return missing('amends')
  const facts: AmendsGivenFacts = {
    kind: 'amends-given',
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    amends: [amends.gift],
    givenOn,
    ...standing(material),
    window: windowFrom(material),
  }
  return { ok: true, facts }
}

/** Only what is done, or has its day still before it: a client is told of no action that is overdue. */
function retrospectiveFacts(material: Material): Gathered {
  const { state, contact } = material
  const { cause } = state.brief
  if (cause === null) return missing('cause')
  const measures = state.actions.flatMap(({ measure, due, doneAt }): MeasureFact[] => {
    if (measure[contact.language] === undefined || (doneAt === null && due < todayOf(material))) return []
    const done = doneAt === null ? null : dayIn(contact.zone, doneAt)
    return [{ cause: cause.class, text: measure, state: done === null ? 'planned' : 'done', on: done ?? due }]
  })
  if (measures.length === 0) return missing('measure')
  const facts: RetrospectiveFacts = {
    kind: 'retrospective',
    ...commonFacts(material),
    deliverable: deliverableOf(material),
    cause: cause.text,
    causeClass: cause.class,
    measures,
    window: windowFrom(material),
  }
  return { ok: true, facts }
}

/** The agreed day while it is still to come, so that a letter may say that it stands. */
function standing(material: Material): { deliverable: Said; newDate: Day } | object {
  const { accepted, deliveredOn } = material.state
  if (accepted === null || deliveredOn !== null || accepted.day < todayOf(material)) return {}
  return { deliverable: deliverableOf(material), newDate: accepted.day }
}

function todayOf({ contact, now }: Pick<Material, 'contact' | 'now'>): Day {
  return dayIn(contact.zone, now)
}

type Named = Pick<Material, 'contact' | 'client' | 'sender' | 'workspace' | 'projectName' | 'now'>

/** Who writes to whom about what, and the reader's day: what every letter of a case needs. */
export function commonFacts({ contact, client, sender, workspace, projectName, now }: Named): CommonFacts {
  return {
    to: {
      givenName: contact.given,
      familyName: contact.family,
      salutation: contact.salutation,
      title: contact.title,
      company: client.name,
      language: contact.language,
      register: contact.register,
      zone: contact.zone,
      dateOrder: contact.dateOrder,
    },
    from: { name: sender.name, role: '', phone: sender.phone ?? '', company: workspace.name },
    // The reader's day, not the server's: a letter read in Dhaka speaks of Dhaka's today.
    today: dayIn(contact.zone, now),
    project: projectName,
  }
}

/** What is promised, in the contact's language and in ours. */
export function deliverableOf({
  promise,
  contact,
  workspace,
}: Pick<Material, 'promise' | 'contact' | 'workspace'>): Said {
  return { [workspace.language]: promise.label, [contact.language]: promise.what }
}

/** The option the letter leads with: the first one listed. */
function recommended({ brief }: CaseState): Option | null {
  return brief.options[0] ?? null
}

function lastSlip({ promise, contact }: Material): { lastSlipOn?: Day } {
  const moved = promise.days.filter((d) => d.askedBy === 'us').at(-1)
  return moved ? { lastSlipOn: dayIn(contact.zone, moved.agreedAt) } : {}
}

function nameOf(members: readonly Member[], memberId: string): string {
  return members.find((m) => m.id === memberId)?.name ?? ''
}

const CALL_MINUTES = 120

/** The next stretch of the contact's working time in which we can be called, two hours long where the day allows. */
export function windowFrom({ contact, hours, now }: Pick<Material, 'contact' | 'hours' | 'now'>): CallWindow {
  const from = addWorkingMinutes(hours, now, 30)
  const on = dayIn(contact.zone, from)
  const start = roundedUp(minuteOf(timeIn(contact.zone, from)))
  const close = intervalsOn(hours, on).at(-1)?.to ?? 1020
  if (close - start < 30) return opening(contact.zone, hours, nextWorkingDay(hours, on))
  return { on, from: clock(start), to: clock(Math.min(close, start + CALL_MINUTES)), zone: contact.zone }
}

/** That stretch and the beginnings of the working days after it. */
function windowsFrom(material: Material, count: number): CallWindow[] {
  const windows = [windowFrom(material)]
  while (windows.length < count) {
    const last = windows.at(-1) as CallWindow
    windows.push(opening(material.contact.zone, material.hours, nextWorkingDay(material.hours, last.on)))
  }
  return windows
}

function opening(zone: CallWindow['zone'], hours: WorkingCalendar, on: Day): CallWindow {
  const first = intervalsOn(hours, on)[0] ?? { from: 540, to: 1020 }
  return { on, from: clock(first.from), to: clock(Math.min(first.to, first.from + CALL_MINUTES)), zone }
}

const roundedUp = (minute: number): number => Math.ceil(minute / 15) * 15
const minuteOf = (hhmm: string): number => Number(hhmm.slice(0, 2)) * 60 + Number(hhmm.slice(3, 5))
const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** What the checker must know about our house, so that no colleague is named as culprit. */
export function houseOf(members: readonly Member[]): House {
  return {
    roster: members.map((m) => ({ names: m.name.split(/\s+/), roles: [] })),
    thirdParties: [],
    internalTerms: [],
  }
}
