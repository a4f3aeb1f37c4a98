import { describe, expect, test } from 'vitest'
import { day } from '../kit/day.ts'
import { findAddress } from '../language/address.ts'
import { CODES, packOf } from '../language/packs.ts'
import { normalise } from '../language/normalise.ts'
import { read } from '../language/tag.ts'
import { wordsOf } from '../language/wordlist.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import type { Composed } from './compose.ts'
import { callSheet, common, delays, notice, onFirstNames, others, RECIPIENTS } from './facts.testing.ts'
import { PORTAL_SLOT } from './facts.ts'
import type { LetterFacts } from './facts.ts'
import { likeness } from './likeness.ts'
import { contextOf } from './record.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))
const house = {
  roster: [{ names: ['Jonas', 'Priya'], roles: [] }],
  thirdParties: ['Hostwerk'],
  internalTerms: ['Kraken'],
}
const SEEDS = [1, 2, 3, 4, 5, 6, 7]

describe.each(packs)('letters in $code', ({ code, pack }) => {
  const composed = (facts: LetterFacts, seed = 1, used: readonly string[] = []): Composed => {
    const result = compose(facts, pack, { seed, used })
    if (!result.ok) throw new Error(`missing ${result.refusal.fact}`)
    return result.composed
  }
  const formalIn = (text: string) => {
    const { normal, words, sentences } = read(text, pack, { today: day('2026-06-01'), order: 'dmy' })
    const formal = findAddress(normal, words, sentences, pack).filter(({ mark, weak }) => mark === 'FORMAL' && !weak)
    return formal.map(({ start, end }) => normal.text.slice(start, end))
  }
  const faults = (name: string, facts: LetterFacts, seeds = SEEDS) =>
    seeds.flatMap((seed) => {
      const { text, subject } = composed(facts, seed)
      const context = contextOf(facts, house)
      const mixed = facts.to.register === 'informal' ? formalIn(text) : []
      const found = check(text, context, pack).map(
        ({ rule, evidence, why }) => `${name} #${seed} ${rule}: ${evidence} ${JSON.stringify(why.params)}`,
      )
      const left = /[{}]|undefined|null|NaN| {2}|\.\.|⟦(?!portal-link⟧)/u.exec(`${subject}\n${text}`)
      return [
        ...found,
        ...mixed.map((words) => `${name} #${seed} is formal: ${words}`),
        ...(left === null ? [] : [`${name} #${seed} leaves: ${left[0]}`]),
        ...(/\n/u.test(subject) ? [`${name}: subject of two lines`] : []),
      ]
    })

  test('a notice gives no finding in any slot form and any wording', () => {
    expect(delays().flatMap(([name, over]) => faults(name, notice(code, over)))).toEqual([])
  })

  test('a call sheet gives no finding in any slot form and any wording', () => {
    expect(delays().flatMap(([name, over]) => faults(name, callSheet(code, over)))).toEqual([])
  })

  test('every other kind of letter gives no finding', () => {
    expect(others(code).flatMap(([name, facts]) => faults(name, facts))).toEqual([])
  })

  test('every salutation gives no finding', () => {
    const found = RECIPIENTS.flatMap(([name, to]) => {
      const { to: recipient } = common(code, to)
      return [
        notice(code, { to: recipient }),
        callSheet(code, { to: recipient }),
        ...others(code).map(([, facts]) => ({ ...facts, to: recipient })),
      ].flatMap((facts) => faults(name, facts, [1]))
    })
    expect(found).toEqual([])
  })

  test('a letter to someone on first-name terms gives no finding and holds no formal address', () => {
    const { to } = common(code, { register: 'informal' })
    const letters: [string, LetterFacts][] = [
      ...delays().map(([name, over]): [string, LetterFacts] => [name, notice(code, over)]),
      ...delays().map(([name, over]): [string, LetterFacts] => [`call: ${name}`, callSheet(code, over)]),
      ...others(code),
    ]
    const found = letters.flatMap(([name, facts]) => faults(name, onFirstNames({ ...facts, to })))
    expect(found).toEqual([])
  })

  test('holds the portal link as a slot, never an address', () => {
    expect(composed(notice(code)).text).toContain(PORTAL_SLOT)
  })

  test('a second notice to the same client reads differently', () => {
    const facts = notice(code, { slip: 2, apologiesSent: 1 })
    const first = composed(facts)
    const second = composed(facts, 1, first.variants)
    const words = (text: string) => wordsOf(normalise(text))
    expect(likeness(words(first.text), words(second.text))).toBeLessThan(0.6)
    expect(check(second.text, contextOf({ ...facts, earlierTexts: [first.text] }, house), pack)).toEqual([])
  })

  test('the same text again after a second slip is refused', () => {
    const facts = notice(code, { slip: 2, apologiesSent: 1 })
    const { text } = composed(facts)
    const rules = check(text, contextOf({ ...facts, earlierTexts: [text] }, house), pack).map(({ rule }) => rule)
    expect(rules).toContain('p12/same-text')
  })

  test('a letter without its plan is not written, and the fact is named', () => {
    expect(compose(notice(code, { steps: [] }), pack, { seed: 1, used: [] })).toEqual({
      ok: false,
      refusal: { kind: 'missing-fact', fact: 'steps' },
    })
  })

  test('a letter without its stake in the language of the contact is not written', () => {
    expect(compose(notice(code, { stake: { event: {} } }), pack, { seed: 1, used: [] })).toEqual({
      ok: false,
      refusal: { kind: 'missing-fact', fact: 'stake' },
    })
  })
})
