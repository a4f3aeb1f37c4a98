import { describe, expect, test } from 'vitest'
import { message } from './icu.ts'
import { CODES, tongueOf } from './packs.ts'
import { say, wordsFor } from './words.ts'

type Raw = { readonly [key: string]: string | Raw }

const files = import.meta.glob<{ words: Raw }>('./*/words/*.ts', { eager: true })
const areas = Object.keys(files).flatMap((path) => /^\.\/en\/words\/(.+)\.ts$/u.exec(path)?.[1] ?? [])

function flat(words: Raw, under = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[under + key, value] as [string, string]] : flat(value, `${under}${key}.`),
  )
}

describe.each(areas)('the words of %s', (area) => {
  test.each(CODES)('in %s have every key of the English ones and ask for no other values', (code) => {
    const english = flat(files[`./en/words/${area}.ts`]?.words ?? {})
    const own = new Map(flat(files[`./${code}/words/${area}.ts`]?.words ?? {}))
    const wrong = english.flatMap(([key, text]) => {
      const translated = own.get(key)
      if (translated === undefined) return [`${key} is missing`]
      const allowed = message(text, 'en-GB').slots
      return [...message(translated, tongueOf(code).locale).slots]
        .filter((slot) => !allowed.has(slot))
        .map((slot) => `${key} asks for ${slot}`)
    })
    expect(wrong).toEqual([])
    expect(own.size).toBe(english.length)
  })
})

test('a phrase is said in its language, with its plural', async () => {
  const values = { blocks: 1, warnings: 0, hints: 2, length: 137 }
  const english = await wordsFor('en', 'checker')
  const german = await wordsFor('de', 'checker')

  expect(say(english.count, values)).toBe('1 block, 0 warnings, 2 hints; 137 words.')
  expect(say(german.count, values)).toBe('1 Punkt verhindert die Freigabe, 0 Warnungen, 2 Hinweise; 137 Wörter.')
  expect(say(english.severity.block)).toBe('blocks')
})

test('a number in a phrase is written in the digits of its language, a year without a mark for thousands', () => {
  const said = (locale: string) => message('{n} {half} {name} {n, plural, one {# x} other {# x, {n}}}', locale)
  const values = { n: 2026, half: 2.5, name: '7' }
  expect(said('bn').format(values)).toBe('২০২৬ ২.৫ 7 ২,০২৬ x, ২০২৬')
  expect(said('de').format(values)).toBe('2026 2,5 7 2.026 x, 2026')
})

test('a forgotten or misspelt value does not compile', async () => {
  const { count, skipped } = await wordsFor('en', 'checker')
  // @ts-expect-error a plural wants a number
  say(count, { blocks: '1', warnings: 0, hints: 0, length: 1 })
  // @ts-expect-error 'rule' is not 'rules'
  expect(() => say(skipped, { rule: 'p01/missing' })).toThrow()
  // @ts-expect-error values are needed
  expect(() => say(skipped)).toThrow()
})
