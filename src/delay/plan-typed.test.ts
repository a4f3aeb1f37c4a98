import { describe, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { readNumber } from '../ui/typed.ts'
import { callParts, spokenBlocks } from './call-parts.ts'
import { phoneText } from './phone-text.ts'
import { askedPlan, isEarly, NO_AMENDS, type TypedPlan } from './plan-typed.ts'
import { colleagueIn, oneStop } from './said.ts'

const how = { theirs: 'de', currency: 'EUR', read: readNumber } as const
const typed: TypedPlan = {
  steps: [{ de: 'die Texte vorgezogen', en: '' }, {}],
  nextNews: day('2027-02-10'),
  options: [{ day: day('2027-03-19'), worstCase: day('2027-03-23'), means: { de: 'Sie erhalten alles' } }],
  amends: NO_AMENDS,
  riskReason: ' ',
}

describe('a plan as it is typed', () => {
  test('leaves out empty steps, empty languages and an empty reason', () => {
    expect(askedPlan(typed, how)).toEqual({
      plan: { steps: [{ text: { de: 'die Texte vorgezogen' } }], nextNews: '2027-02-10' },
      offer: {
        options: [{ day: '2027-03-19', worstCase: '2027-03-23', means: { de: 'Sie erhalten alles' } }],
        amends: null,
      },
    })
  })

  test.each([
    ['no day for the next news', { nextNews: null }],
    ['a step that is not in the language of the contact', { steps: [{ en: 'moved the texts forward' }] }],
    ['no step at all', { steps: [{}] }],
    ['an option without a worst case', { options: [{ ...typed.options[0]!, worstCase: null }] }],
    ['amends without what they cost', { amends: { ...NO_AMENDS, kind: 'invoice' as const, number: '10' } }],
  ])('is not asked for with %s', (_, change) => {
    expect(askedPlan({ ...typed, ...change }, how)).toBeNull()
  })

  test('reads money in the notation of its writer, Bengali digits too', () => {
    const amends = { ...NO_AMENDS, kind: 'credit' as const, number: '২৫০,৫', cost: '400.00', by: day('2027-04-05') }
    expect(askedPlan({ ...typed, amends }, how)?.offer.amends).toEqual({
      gift: { type: 'credit', amount: { minor: 25_050, currency: 'EUR' } },
      cost: { minor: 40_000, currency: 'EUR' },
      by: '2027-04-05',
    })
  })

  test('is early when one of its dates lies before the day the forecast would keep', () => {
    expect(isEarly(typed, day('2027-03-22'))).toBe(true)
    expect(isEarly(typed, day('2027-03-19'))).toBe(false)
    expect(isEarly(typed, null)).toBe(false)
  })
})

describe('words of a case', () => {
  test('a colleague is found by any part of their name and not inside another word', () => {
    expect(colleagueIn('weil Vidal krank war', ['Tomás Vidal'])).toBe('Vidal')
    expect(colleagueIn('Vidalias Lieferung', ['Tomás Vidal'])).toBeNull()
  })

  test('a sentence that ends in a short date ends once', () => {
    expect(oneStop('Nächste Nachricht: Mi, 10. Feb..')).toBe('Nächste Nachricht: Mi, 10. Feb.')
    expect(oneStop('Warten ...')).toBe('Warten ...')
  })

  test.each([
    ['+493012345678', '+49 30 12 34 56 78'],
    ['+12125550123', '+1 21 25 55 01 23'],
    ['+8801712345678', '+880 17 12 34 56 78'],
    ['+33123456789', '+33 123 45 67 89'],
    ['030 1234', '030 1234'],
  ])('the number %s reads %s', (phone, said) => {
    expect(phoneText(phone)).toBe(said)
  })

  test('a call sheet falls into its six parts; one that was rewritten is shown whole', () => {
    const sheet =
      '## A\n\nHallo\n\n## B\n\nLeider\n\n## C\n\n- zuhören\n- mitschreiben\n\n## D\n\nso\n\n## E\n\n- zurück\n\n## F\n\nbis dann'
    expect(callParts(sheet)).toEqual({
      open: 'Hallo',
      first: 'Leider',
      listen: ['zuhören', 'mitschreiben'],
      solution: 'so',
      back: ['zurück'],
      end: 'bis dann',
    })
    expect(callParts('Hallo\n\n## Eins\n\nzwei')).toBeNull()
    expect(spokenBlocks('Wählen Sie:\n- **A**: Freitag\n- **B**: Montag')).toEqual([
      { kind: 'text', text: 'Wählen Sie:' },
      { kind: 'list', items: ['A: Freitag', 'B: Montag'] },
    ])
  })
})
