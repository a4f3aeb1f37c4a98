import { day, instant, type Day, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { stateOf, type Case } from './case.ts'
import type { CaseEvent, Option } from './case-event.ts'

/** Ids that read well in a failing test. */
export const anId = (name: string): Id =>
  name
    .toUpperCase()
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '0')
    .padStart(26, '0')
    .slice(-26) as Id

export const optionB: Option = {
  id: anId('B'),
  letter: 'B',
  day: day('2027-03-17'),
  worstCase: day('2027-03-19'),
  means: { de: 'alles zusammen am neuen Termin' },
}

export const optionA: Option = {
  ...optionB,
  id: anId('A'),
  letter: 'A',
  day: day('2027-03-12'),
  worstCase: day('2027-03-16'),
}

export const opened: CaseEvent & { kind: 'opened' } = {
  kind: 'opened',
  at: instant('2027-02-01T08:00:00Z'),
  why: 'red',
  promised: day('2027-03-03'),
  noticeBy: instant('2027-02-02T08:00:00Z'),
  slip: 1,
  chance: 0.08,
  p50: day('2027-03-09'),
  likely: day('2027-03-12'),
  worst: day('2027-03-16'),
  byMember: null,
  because: '',
}

const lead = anId('LEAD')
const at = (minute: number): Instant => new Date(Date.parse(opened.at) + minute * 60_000).toISOString() as Instant

const understood: CaseEvent = {
  kind: 'understood',
  at: at(10),
  byMember: lead,
  cause: 'estimate',
  causeText: { de: 'die Abnahme hat länger gedauert als geplant' },
  stake: { event: { de: 'die Hauptversammlung' }, on: day('2027-03-14') },
}
const planned: CaseEvent = {
  kind: 'planned',
  at: at(20),
  byMember: lead,
  steps: [{ text: { de: 'die Texte vorgezogen' } }],
  nextNews: day('2027-02-10'),
}
const offered: CaseEvent = {
  kind: 'offered',
  at: at(30),
  byMember: lead,
  options: [optionA, optionB],
  amends: null,
  risk: null,
}
const agreed: CaseEvent = { kind: 'agreed', at: at(40), byMember: anId('MANAGER'), alone: false }
const told: CaseEvent = {
  kind: 'told',
  at: at(50),
  how: 'letter',
  messageId: anId('NOTE'),
  options: [optionA, optionB],
}
const accepted: CaseEvent = {
  kind: 'accepted',
  at: at(60),
  optionId: optionB.id,
  byContact: anId('MRA'),
  recordedBy: null,
  day: optionB.day as Day,
}
const delivered: CaseEvent = { kind: 'delivered', at: at(70), on: day('2027-03-16') }

/** The log of one slip, from opened to delivered; a test cuts it where it needs. */
export const STORY = { opened, understood, planned, offered, agreed, told, accepted, delivered } as const

/** A case whose log ends with the event of this name. */
export function aCaseAt(last: keyof typeof STORY): Case {
  const names = Object.keys(STORY) as (keyof typeof STORY)[]
  const events = names.slice(0, names.indexOf(last) + 1).map((name) => STORY[name])
  const whose = { promiseId: anId('PR'), contactId: anId('MRA'), clientId: anId('CENT'), projectId: null }
  return { id: anId('CASE'), ...whose, events, state: stateOf(events) }
}
