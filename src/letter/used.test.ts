import { describe, expect, test } from 'vitest'
import { CODES, packOf } from '../language/packs.ts'
import { normalise } from '../language/normalise.ts'
import { wordsOf } from '../language/wordlist.ts'
import { compose } from './compose.ts'
import { common, notice, onFirstNames, others } from './facts.testing.ts'
import type { LetterFacts } from './facts.ts'
import { likeness } from './likeness.ts'
import { usedIn } from './used.ts'

const packs = await Promise.all(CODES.map(async (code) => ({ code, pack: await packOf(code) })))

describe.each(packs)('what a client has read in $code', ({ code, pack }) => {
  const written = (facts: LetterFacts, used: readonly string[], seed = 1) => {
    const result = compose(facts, pack, { seed, used })
    if (!result.ok) throw new Error(result.refusal.fact)
    return result.composed
  }
  const words = (text: string) => wordsOf(normalise(text))

  test('the wordings of a letter are found again in its text', () => {
    const facts = notice(code, { amends: [{ type: 'discount', percent: 10, on: 'invoice' }] })
    const { text, variants } = written(facts, [])
    const acts = variants.filter((name) => /^(?:apology|responsibility|plan|amends)/u.test(name))
    expect(acts).toHaveLength(4)
    expect(usedIn([text], pack, 'formal')).toEqual(expect.arrayContaining(acts))
  })

  test.each(['formal', 'informal'] as const)(
    'three notices to one client say none of the main acts alike, %s',
    (register) => {
      const { to } = common(code, { register })
      const facts = onFirstNames({ ...notice(code, { amends: [{ type: 'hours', hours: 6 }] }), to })
      const read: string[] = []
      for (let i = 0; i < 3; i++) read.push(written(facts, usedIn(read, pack, register)).text)
      const pairs = [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const
      const alike = pairs.map(([a, b]) => likeness(words(read[a] ?? ''), words(read[b] ?? '')))
      expect(Math.max(...alike)).toBeLessThan(0.6)
      const names = read.map((text) => usedIn([text], pack, register))
      for (const act of ['apology.ahead', 'responsibility', 'plan', 'amends.hours'])
        expect(new Set(names.flat().filter((name) => name.startsWith(`${act}#`))).size, act).toBe(3)
    },
  )

  test('once all wordings have been read, the one read longest ago comes back', () => {
    const facts = notice(code)
    const used = ['responsibility#1', 'responsibility#0', 'responsibility#2']
    expect(written(facts, used).variants).toContain('responsibility#1')
    expect(written(facts, [...used, 'responsibility#1'], 5).variants).toContain('responsibility#0')
  })

  test('a text that a person wrote counts for no wording', () => {
    expect(usedIn(['Nordlicht 7', ''], pack, 'formal')).toEqual([])
  })

  test('two updates in a row begin differently', () => {
    const update = others(code).find(([name]) => name === 'update on track')?.[1]
    if (update === undefined) throw new Error('no update')
    const first = written(update, []).text
    const second = written(update, usedIn([first], pack, 'formal')).text
    expect(likeness(words(first), words(second))).toBeLessThan(0.6)
  })
})
