import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CODES, packOf } from '../language/packs.ts'
import { anyLetter } from './any-letter.testing.ts'
import { check } from './check.ts'
import { compose } from './compose.ts'
import { differences, preview } from './preview.ts'
import { contextOf } from './record.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))
const house = {
  roster: [{ names: ['Jonas', 'Priya'], roles: [] }],
  thirdParties: ['Hostwerk'],
  internalTerms: ['Kraken'],
}

/** A failing run names its seed; with it the same letters come again. */
const RUNS = { numRuns: 60, seed: 20260601 }

describe.each(packs)('any letter in $code', ({ code, pack }) => {
  test('gives no finding and leaves no placeholder, whatever the facts', () => {
    fc.assert(
      fc.property(anyLetter(code), fc.integer({ min: 0, max: 65535 }), (facts, seed) => {
        const result = compose(facts, pack, { seed, used: [] })
        if (!result.ok) throw new Error(`missing ${result.refusal.fact}`)
        const { subject, text } = result.composed
        expect(check(text, contextOf(facts, house), pack).map(({ rule, evidence }) => `${rule} ${evidence}`)).toEqual(
          [],
        )
        expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined|null|NaN| {2}|\.\.|⟦(?!portal-link⟧)/u)
      }),
      RUNS,
    )
  })

  test('says the same days, numbers, amounts and names in every other language', () => {
    fc.assert(
      fc.property(anyLetter(code), fc.integer({ min: 0, max: 65535 }), (facts, seed) => {
        const result = compose(facts, pack, { seed, used: [] })
        if (!result.ok) throw new Error(`missing ${result.refusal.fact}`)
        for (const other of packs) {
          if (other.code === code) continue
          const seen = preview(facts, { text: result.composed.text, pack }, other.pack, { seed: seed + 1, used: [] })
          expect(seen.ok ? seen.differences : seen.refusal).toEqual([])
        }
        expect(differences(facts, { text: result.composed.text, pack }, { text: result.composed.text, pack })).toEqual(
          [],
        )
      }),
      { ...RUNS, numRuns: 20 },
    )
  })
})
