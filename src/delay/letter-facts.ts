import { addWorkingMinutes, intervalsOn, nextWorkingDay, type WorkingCalendar } from '../kit/calendar.ts'
import { dayIn, timeIn, type Day, type Instant } from '../kit/day.ts'
import type {
  AcceptanceFacts,
  CallWindow,
  CommonFacts,
  DelayFacts,
  FollowUpFacts,
  LetterFacts,
  MeasureFact,
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
}

export type CaseLetter = 'notice' | 'call-sheet' | 'can-we-talk' | 'voicemail' | 'follow-up' | 'acceptance' | 'thanks'

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
