import * as fc from 'fast-check'
import { addDays, day } from '../kit/day.ts'
import { money } from '../kit/money.ts'
import type { Code } from '../language/packs.ts'
import { callSheet, common, delay, notice, onFirstNames, others, saidIn } from './facts.testing.ts'
import type { Amends, DelayFacts, LetterFacts } from './facts.ts'

const recipient = fc.record({
  salutation: fc.constantFrom('ms' as const, 'mr' as const, 'neutral' as const),
  title: fc.constantFrom('', '', 'Dr.', 'Prof. Dr.', 'Dr'),
  register: fc.constantFrom('formal' as const, 'informal' as const),
  dateOrder: fc.constantFrom('dmy' as const, 'mdy' as const, 'ymd' as const),
})

const gift: fc.Arbitrary<Amends> = fc.oneof(
  fc.record({
    type: fc.constant('discount' as const),
    percent: fc.constantFrom(5, 7.5, 10, 12.25, 50),
    on: fc.constantFrom('invoice' as const, 'next-project' as const),
  }),
  fc.record({
    type: fc.constant('credit' as const),
    amount: fc.constantFrom(money(250, 'EUR'), money(1234.5, 'EUR'), money(150000, 'BDT'), money(99.99, 'USD')),
  }),
  fc.record({ type: fc.constant('hours' as const), hours: fc.constantFrom(1, 2, 6, 21) }),
  fc.constant({ type: 'extra' as const, what: saidIn(({ extra }) => extra) }),
)

const measure = saidIn((samples) => samples.measure)

/** Facts of one slip as they may stand on record: days in their order, everything else as it comes. */
const slip: fc.Arbitrary<Partial<DelayFacts>> = fc
  .record({
    today: fc.integer({ min: 0, max: 500 }),
    old: fc.integer({ min: -10, max: 20 }),
    later: fc.integer({ min: 3, max: 60 }),
    worst: fc.integer({ min: 1, max: 15 }),
    stakeIn: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    loss: fc.boolean(),
    steps: fc.integer({ min: 1, max: 2 }),
    thing: fc.constantFrom(0 as const, 1 as const),
    amends: fc.uniqueArray(gift, { maxLength: 2, selector: ({ type }) => type }),
    state: fc.constantFrom('none' as const, 'done' as const, 'planned' as const),
    options: fc.integer({ min: 1, max: 3 }),
    slip: fc.integer({ min: 1, max: 3 }),
    hour: fc.constantFrom('08:00', '09:30', '13:15', '16:45'),
    soon: fc.boolean(),
  })
  .map((given): Partial<DelayFacts> => {
    const today = addDays(day('2026-06-01'), given.today)
    const oldDate = addDays(today, given.old)
    const first = addDays(given.old < 0 ? today : oldDate, given.later)
    const options = [0, 1, 2].slice(0, given.options).map((i) => ({
      label: 'ABC'.charAt(i),
      day: addDays(first, i * 3),
      worstCase: addDays(first, i * 3 + given.worst),
      means: saidIn(({ means }) => means[i as 0 | 1 | 2]),
    }))
    return {
      today,
      oldDate,
      newDate: first,
      worstCase: addDays(first, given.worst),
      nextUpdate: addDays(today, 2),
      forecast: { p50: first, p80: first },
      deliverable: saidIn(({ deliverables }) => deliverables[given.thing]),
      stake: {
        event: saidIn(({ event }) => event),
        ...(given.loss ? { loss: saidIn(({ loss }) => loss) } : {}),
        ...(given.stakeIn === undefined ? {} : { on: addDays(today, given.stakeIn) }),
      },
      steps: [0, 1].slice(0, given.steps).map((i) => saidIn(({ steps }) => steps[i as 0 | 1])),
      amends: given.amends,
      measures:
        given.state === 'none'
          ? []
          : [
              {
                cause: 'review',
                text: measure,
                state: given.state,
                on: addDays(today, given.state === 'done' ? -1 : 3),
              },
            ],
      options,
      slip: given.slip,
      apologiesSent: given.slip - 1,
      ...(given.slip > 1 ? { lastSlipOn: addDays(today, -20) } : {}),
      window: { ...delay('en').window, on: given.soon ? today : addDays(today, 1), from: given.hour, to: '17:30' },
    }
  })

/** Any letter in the language of its contact, of every kind and to every form of address. */
export function anyLetter(code: Code): fc.Arbitrary<LetterFacts> {
  const kinds = others(code)
  return fc.tuple(recipient, slip, fc.integer({ min: -6, max: kinds.length - 1 })).map(([over, facts, which]) => {
    const { to } = common(code, over)
    const letter =
      which < -3 ? callSheet(code, facts) : which < 0 ? notice(code, facts) : (kinds[which]?.[1] ?? notice(code))
    const addressed = { ...letter, to }
    return over.register === 'informal' ? onFirstNames(addressed) : addressed
  })
}
