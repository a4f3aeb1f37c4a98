import { expect, test } from 'vitest'
import { normalise } from './normalise.ts'
import { CODES, lexiconOf } from './packs.ts'
import { segment } from './segment.ts'

const sentencesOf = async (code: (typeof CODES)[number], text: string) => {
  const normal = normalise(text)
  return segment(normal, [], await lexiconOf(code)).map(({ start, end }) => normal.text.slice(start, end))
}

test.each(CODES)('what is said in one breath without end is read in parts, in %s', async (code) => {
  for (const said of ['so wie das, und ', 'আর তাই ', 'x', '👩‍💻', 'a.b) c.d) ']) {
    const text = said.repeat(Math.ceil(30_000 / said.length)).trim()
    const parts = await sentencesOf(code, text)
    expect(Math.max(0, ...parts.map(({ length }) => length))).toBeLessThanOrEqual(1_001)
    if (/\p{L}/u.test(said)) expect(parts.join('')).toBe(normalise(text).text)
  }
})

test('a sentence of ordinary length stays whole', async () => {
  const one = 'Wir haben am 12. Juni mit Dr. Weber gesprochen, und er kommt. '
  expect(await sentencesOf('de', one.repeat(40))).toEqual(Array<string>(40).fill(one))
})
