import { day } from '../kit/day.ts'
import type { Zone } from '../kit/day.ts'
import type { Code } from '../language/packs.ts'
import { samplesOf } from '../language/samples.testing.ts'
import type { Context, Kind } from './context.ts'

/** What stands on record while the whole messages of a language are read. */
export function recordFor(lang: Code, kind: Kind): Context {
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
