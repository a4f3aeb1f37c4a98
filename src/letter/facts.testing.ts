import { day } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import { money } from '../kit/money.ts'
import { CODES } from '../language/packs.ts'
import type { Code } from '../language/packs.ts'
import { samplesOf } from '../language/samples.testing.ts'
import type { Samples } from '../language/samples.testing.ts'
import type {
  Amends,
  CallSheetFacts,
  CommonFacts,
  DelayFacts,
  LetterFacts,
  NoticeFacts,
  Said,
  UpdateFacts,
} from './facts.ts'

/** The same clause in every language. */
export function saidIn(choose: (samples: Samples) => string): Said {
  return Object.fromEntries(CODES.map((code) => [code, choose(samplesOf(code))]))
}

export function common(language: Code, over: Partial<CommonFacts['to']> = {}): CommonFacts {
  const [givenName, familyName] = samplesOf(language).contact
  return {
    to: {
      givenName,
      familyName,
      salutation: 'ms',
      title: '',
      company: 'Vogel AG',
      language,
      register: 'formal',
      zone: 'Europe/Berlin' as Zone,
      dateOrder: 'dmy',
      ...over,
    },
    from: { name: 'Anna Weber', role: '', phone: '+49 30 5550100', company: 'Nordlicht Studio' },
    today: day('2026-06-01'),
    project: 'Nordlicht 7',
  }
}

export function delay(language: Code, over: Partial<DelayFacts> = {}): DelayFacts {
  return {
    ...common(language),
    deliverable: saidIn(({ deliverables }) => deliverables[0]),
    oldDate: day('2026-06-05'),
    newDate: day('2026-06-12'),
    worstCase: day('2026-06-16'),
    nextUpdate: day('2026-06-03'),
    stake: { event: saidIn(({ event }) => event) },
    cause: saidIn(({ cause }) => cause),
    causeClass: 'review',
    steps: [saidIn(({ steps }) => steps[0])],
    amends: [],
    measures: [],
    options: [],
    window: { on: day('2026-06-01'), from: '14:00', to: '16:30', zone: 'Europe/Berlin' as Zone },
    slip: 1,
    apologiesSent: 0,
    earlierTexts: [],
    forecast: { p50: day('2026-06-10'), p80: day('2026-06-12') },
    ...over,
  }
}

export const notice = (language: Code, over: Partial<DelayFacts> = {}): NoticeFacts => ({
  ...delay(language, over),
  kind: 'notice',
})

export const callSheet = (language: Code, over: Partial<DelayFacts> = {}): CallSheetFacts => ({
  ...delay(language, over),
  kind: 'call-sheet',
})

/** The slot forms a notice and a call sheet must bear, one at a time and together. */
export function delays(): [string, Partial<DelayFacts>][] {
  const loss = saidIn((samples) => samples.loss)
  const event = saidIn((samples) => samples.event)
  const measure = saidIn((samples) => samples.measure)
  const option = (label: string, on: Day, worst: Day, i: 0 | 1 | 2) => ({
    label,
    day: on,
    worstCase: worst,
    means: saidIn(({ means }) => means[i]),
  })
  const options = [
    option('A', day('2026-06-12'), day('2026-06-16'), 0),
    option('B', day('2026-06-19'), day('2026-06-22'), 1),
    option('C', day('2026-06-15'), day('2026-06-17'), 2),
  ]
  const done = [{ cause: 'review', text: measure, state: 'done' as const, on: day('2026-05-29') }]
  return [
    ['as little as there is', {}],
    ['a stake with its day', { stake: { event, on: day('2026-06-17') } }],
    ['a stake with its loss', { stake: { event, loss } }],
    ['a stake with day and loss', { stake: { event, loss, on: day('2026-06-17') } }],
    ['two steps', { steps: [saidIn(({ steps }) => steps[0]), saidIn(({ steps }) => steps[1])] }],
    ['another deliverable', { deliverable: saidIn(({ deliverables }) => deliverables[1]) }],
    ['a done measure', { measures: done }],
    ['a planned measure', { measures: [{ cause: 'review', text: measure, state: 'planned', on: day('2026-06-08') }] }],
    ['a discount', { amends: [{ type: 'discount', percent: 10, on: 'invoice' }] }],
    ['a discount on the next project', { amends: [{ type: 'discount', percent: 7.5, on: 'next-project' }] }],
    ['a credit', { amends: [{ type: 'credit', amount: money(1234.5, 'EUR') }] }],
    ['one hour', { amends: [{ type: 'hours', hours: 1 }] }],
    [
      'six hours and an extra',
      {
        amends: [
          { type: 'hours', hours: 6 },
          { type: 'extra', what: saidIn(({ extra }) => extra) },
        ],
      },
    ],
    ['two options', { options: options.slice(0, 2) }],
    ['three options', { options }],
    [
      'after the old date',
      {
        today: day('2026-06-08'),
        nextUpdate: day('2026-06-10'),
        window: { on: day('2026-06-09'), from: '09:00', to: '11:00', zone: 'Europe/Berlin' as Zone },
      },
    ],
    [
      'into the next year',
      {
        newDate: day('2027-01-01'),
        worstCase: day('2027-01-05'),
        forecast: { p50: day('2026-12-30'), p80: day('2027-01-01') },
      },
    ],
    [
      'the second slip after the day has passed',
      {
        slip: 2,
        apologiesSent: 1,
        lastSlipOn: day('2026-05-20'),
        today: day('2026-06-08'),
        nextUpdate: day('2026-06-10'),
        window: { on: day('2026-06-09'), from: '09:00', to: '11:00', zone: 'Europe/Berlin' as Zone },
      },
    ],
    ['the second slip', { slip: 2, apologiesSent: 1, lastSlipOn: day('2026-05-20'), measures: done }],
    [
      'everything at once',
      {
        stake: { event, loss, on: day('2026-06-17') },
        steps: [saidIn(({ steps }) => steps[0]), saidIn(({ steps }) => steps[1])],
        measures: done,
        amends: [
          { type: 'discount', percent: 10, on: 'invoice' },
          { type: 'hours', hours: 6 },
        ],
        options: options.slice(0, 2),
      },
    ],
  ]
}

/** Every other kind of letter in every situation. */
export function others(language: Code): [string, LetterFacts][] {
  const base = common(language)
  const { deliverable, window, newDate, oldDate, worstCase, nextUpdate, steps, stake } = delay(language)
  const amends = [{ type: 'discount' as const, percent: 10, on: 'invoice' as const }]
  const done = [saidIn((samples) => samples.done[0]), saidIn((samples) => samples.done[1])]
  const next = [saidIn((samples) => samples.next)]
  const later = { ...window, on: day('2026-06-02'), from: '09:30', to: '11:00' }
  const update: UpdateFacts = {
    ...base,
    kind: 'update',
    situation: 'on-track',
    deliverable,
    oldDate,
    done,
    next,
    nextUpdate: day('2026-06-08'),
    window: later,
  }
  const passed = {
    today: day('2026-06-08'),
    nextUpdate: day('2026-06-10'),
    window: { ...later, on: day('2026-06-09') },
  }
  const reply = saidIn(({ status, means }) => {
    const stop = /\p{Script=Bengali}/u.test(status) ? '।' : '.'
    return `${status}${stop} ${means[1]}${stop}`
  })
  const measure = (state: 'done' | 'planned', on: Day) => ({
    cause: 'review',
    text: saidIn((samples) => samples.measure),
    state,
    on,
  })
  const look = {
    ...base,
    kind: 'retrospective' as const,
    deliverable,
    cause: saidIn(({ cause }) => cause),
    causeClass: 'review',
    window: later,
  }
  const extra = saidIn((samples) => samples.extra)
  const given: [string, Amends[]][] = [
    ['a discount', amends],
    ['a discount on the next project', [{ type: 'discount', percent: 7.5, on: 'next-project' }]],
    ['a credit', [{ type: 'credit', amount: money(1234.5, 'EUR') }]],
    ['one hour', [{ type: 'hours', hours: 1 }]],
    [
      'hours and an extra',
      [
        { type: 'hours', hours: 6 },
        { type: 'extra', what: extra },
      ],
    ],
  ]
  return [
    ['can we talk, one window', { ...base, kind: 'can-we-talk', windows: [window] }],
    [
      'can we talk, three windows',
      { ...base, kind: 'can-we-talk', windows: [window, later, { ...later, from: '15:00', to: '17:00' }] },
    ],
    ['voicemail today', { ...base, kind: 'voicemail', window }],
    ['voicemail tomorrow', { ...base, kind: 'voicemail', window: later }],
    ['update on track', update],
    ['update with one thing done', { ...update, done: done.slice(0, 1), next: [] }],
    ['update of a quiet week', { ...update, situation: 'quiet', done: [] }],
    ['update at risk', { ...update, situation: 'at-risk', newDate, worstCase, steps, stake }],
    ['update at risk, nothing done', { ...update, situation: 'at-risk', newDate, worstCase, steps, done: [] }],
    [
      'follow-up',
      {
        ...base,
        kind: 'follow-up',
        deliverable,
        newDate,
        status: saidIn(({ status }) => status),
        steps,
        nextUpdate,
        amends: [],
        window,
      },
    ],
    [
      'follow-up with amends',
      {
        ...base,
        kind: 'follow-up',
        deliverable,
        newDate,
        status: saidIn(({ status }) => status),
        steps,
        nextUpdate,
        amends,
        window: later,
      },
    ],
    ['thanks', { ...base, kind: 'thanks', deliverable }],
    ['acceptance', { ...base, kind: 'acceptance', deliverable, oldDate, newDate, nextUpdate, amends, window }],
    ['update after the day has passed', { ...update, ...passed, situation: 'late', newDate, worstCase, steps, stake }],
    ['answer', { ...base, kind: 'answer', reply, window }],
    ['answer while a date stands', { ...base, kind: 'answer', reply, deliverable, newDate, nextUpdate, window: later }],
    ...given.map(([name, list]): [string, LetterFacts] => [
      `amends given: ${name}`,
      { ...base, kind: 'amends-given', deliverable, amends: list, givenOn: day('2026-06-01'), window: later },
    ]),
    [
      'amends given before the work is there',
      { ...base, kind: 'amends-given', deliverable, amends, givenOn: day('2026-06-01'), newDate, window },
    ],
    ['retrospective, done', { ...look, measures: [measure('done', day('2026-05-29'))] }],
    ['retrospective, planned', { ...look, measures: [measure('planned', day('2026-06-08'))] }],
  ]
}

/** Salutations a language must bear. */
export const RECIPIENTS: [string, Partial<CommonFacts['to']>][] = [
  ['Ms', { salutation: 'ms' }],
  ['Mr', { salutation: 'mr' }],
  ['no title', { salutation: 'neutral' }],
  ['a doctor without Ms or Mr', { salutation: 'neutral', title: 'Dr.' }],
  ['a professor', { salutation: 'mr', title: 'Prof. Dr.' }],
  ['one name only', { salutation: 'ms', givenName: 'Suhana', familyName: '' }],
  ['an address without a name', { salutation: 'neutral', givenName: '', familyName: '' }],
  ['with a doctorate', { salutation: 'ms', title: 'Dr.' }],
  ['with a double name', { salutation: 'mr', familyName: 'Müller-Lüdenscheidt' }],
]

/** The samples speak formally in a word or two; to someone on first-name terms a person would type these. */
const FAMILIAR: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})votre(?!\p{L})/gu, 'ta'],
  [/(?<!\p{L})su(?!\p{L})/gu, 'tu'],
]

/** The same facts with what was typed in the informal form. */
export function onFirstNames<F extends LetterFacts>(facts: F): F {
  const text = FAMILIAR.reduce((json, [formal, informal]) => json.replace(formal, informal), JSON.stringify(facts))
  return JSON.parse(text) as F
}
