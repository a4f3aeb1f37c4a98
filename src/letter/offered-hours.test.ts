import { expect, test } from 'vitest'
import { instantAt } from '../kit/day.ts'
import { CODES, packOf } from '../language/packs.ts'
import { compose } from './compose.ts'
import { delay, others } from './facts.testing.ts'
import type { LetterFacts } from './facts.ts'
import { offeredUntil } from './offered-hours.ts'

async function textOf(facts: LetterFacts): Promise<string> {
  const composed = compose(facts, await packOf(facts.to.language), { seed: 1, used: [] })
  if (!composed.ok) throw new Error(composed.refusal.fact)
  return composed.composed.text
}

test.each(CODES)(
  'a letter in %s offers its hours until their end, and a request for ten minutes until its entry begins',
  async (code) => {
    const letters = [{ ...delay(code), kind: 'notice' } as const, ...others(code).map(([, facts]) => facts)]
    let seen = 0
    for (const facts of letters) {
      const until = offeredUntil(facts, await textOf(facts))
      if ('windows' in facts) {
        const [first] = facts.windows
        expect(until).toBe(first && instantAt(first.zone, first.on, first.from))
      } else if ('window' in facts && until !== null) {
        seen++
        expect(until).toBe(instantAt(facts.window.zone, facts.window.on, facts.window.to))
      }
    }
    expect(seen).toBeGreaterThanOrEqual(5)
  },
)

test.each(CODES)('hours that a person in %s has written otherwise bind nobody', async (code) => {
  const facts = { ...delay(code), kind: 'notice' } as const
  const text = await textOf(facts)
  const other = await textOf({ ...facts, window: { ...facts.window, from: '08:15', to: '08:45' } })
  expect(offeredUntil(facts, text)).not.toBeNull()
  expect(offeredUntil(facts, other)).toBeNull()
  expect(offeredUntil(null, text)).toBeNull()
})
