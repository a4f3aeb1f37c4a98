import { day } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { samplesOf } from '../language/samples.testing.ts'
import type { Whole } from '../language/samples.testing.ts'
import type { Context } from './context.ts'

/** What stands on record while a whole message of a language is read. */
export function recordFor(lang: Code, kind: Whole['kind'], record?: Whole['record']): Context {
  const plain = plainRecord(lang, kind)
  const { stakes } = plain.client
  return {
    ...plain,
    ...(record === 'second' ? { slip: 2, apologiesSent: 1, lastSlipOn: day('2026-05-20') } : {}),
    ...(record === 'passed' ? { today: day('2026-06-08'), nextUpdate: day('2026-06-10') } : {}),
    ...ofKind(kind, record, plain),
    client: { ...plain.client, stakes: kind === 'late' || !(kind in WITHOUT) ? stakes : [] },
  }
}

/** Kinds whose letters say less than a notice: what is left out of the record for them. */
const WITHOUT = {
  update: ['newDate', 'worstCase', 'forecast'],
  quiet: ['newDate', 'worstCase', 'forecast'],
  late: ['forecast'],
  'follow-up': ['oldDate', 'worstCase', 'forecast'],
  acceptance: ['worstCase', 'forecast'],
  'amends-given': ['oldDate', 'worstCase', 'nextUpdate', 'forecast'],
  delivered: ['oldDate', 'newDate', 'worstCase', 'nextUpdate', 'forecast'],
  retrospective: ['oldDate', 'newDate', 'worstCase', 'nextUpdate', 'forecast'],
} as const satisfies Partial<Record<Whole['kind'], readonly (keyof Context)[]>>

/** The amends belong to the letters that confirm or give them, the measures to the look back. */
function ofKind(kind: Whole['kind'], record: Whole['record'], plain: Context): Partial<Context> {
  if (!(kind in WITHOUT)) return {}
  const gone = WITHOUT[kind as keyof typeof WITHOUT].map((fact) => [fact, undefined])
  const weekly = kind === 'update' || kind === 'late' || kind === 'quiet'
  return {
    ...(Object.fromEntries(gone) as Partial<Context>),
    ...(weekly && record === undefined ? { nextUpdate: day('2026-06-08') } : {}),
    ...(kind === 'amends-given' ? { newDate: plain.today } : {}),
    amendsApproved: kind === 'acceptance' || kind === 'amends-given' ? plain.amendsApproved : [],
    measures: kind === 'retrospective' ? plain.measures : [],
    slip: 0,
  }
}

function plainRecord(lang: Code, kind: Whole['kind']): Context {
  const { event, loss, measure, contact, colleague } = samplesOf(lang)
  return {
    kind,
    lang,
    address: 'formal',
    today: day('2026-06-01'),
    timeZone: 'Europe/Berlin' as Zone,
    dateOrder: 'dmy',
    oldDate: day('2026-06-05'),
    newDate: day('2026-06-12'),
    worstCase: day('2026-06-16'),
    nextUpdate: day('2026-06-03'),
    forecast: { p50: day('2026-06-10'), p80: day('2026-06-12') },
    client: { company: 'Vogel AG', names: [contact.join(' ')], title: 'ms', stakes: [{ event, loss }] },
    roster: [{ names: [colleague], roles: [] }],
    thirdParties: [],
    internalTerms: [],
    phones: ['+49 30 5550100'],
    amendsApproved: [{ type: 'discount', value: '10 %' }],
    measures: [{ text: measure, cause: 'review', state: 'done', on: day('2026-05-29') }],
    slip: 1,
    cause: 'review',
    apologiesSent: 0,
    earlierTexts: [],
  }
}
