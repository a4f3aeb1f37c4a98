import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrast, linearOf, pairsIn } from './contrast.testing.ts'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8').split('@media')[0] ?? ''
const colours = pairsIn(css)
const levels = ['ground', 'surface', 'paper', 'well']
const washes = ['accent-wash', 'holds-wash', 'watch-wash', 'trouble-wash']

test('the measure itself is right: black on white is 21, #767676 on white 4.54', () => {
  expect(contrast(linearOf(0, 0, 0), linearOf(1, 0, 0))).toBeCloseTo(21, 1)
  const grey = ((0x76 / 255 + 0.055) / 1.055) ** 2.4
  expect(contrast([grey, grey, grey], [1, 1, 1])).toBeCloseTo(4.54, 2)
  expect(contrast([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])).toBe(1)
})

test('all colours come in pairs', () => {
  expect([...colours.keys()]).toEqual(expect.arrayContaining(['ink', 'soft', 'faint', 'edge', ...levels, ...washes]))
})

/** Text and the grounds it stands on: at least 4.5. */
const texts = [
  ...['ink', 'soft', 'faint'].map((text) => [text, levels] as const),
  ...['accent', 'accent-deep', 'holds', 'watch', 'trouble'].map((text) => [text, levels] as const),
  ...['ink', 'soft', 'accent'].map((text) => [text, washes] as const),
  ['holds', ['holds-wash']],
  ['watch', ['watch-wash']],
  ['trouble', ['trouble-wash']],
  ['on-accent', ['accent', 'accent-deep']],
  ['on-trouble', ['trouble']],
  ['ground', ['ink']],
] as const

/** Borders of fields, marks and the focus ring: at least 3. */
const shapes = [
  ['edge', levels],
  ['accent', [...levels, 'accent-wash']],
] as const

describe.each(['light', 'dark'] as const)('in the %s', (light) => {
  const of = (name: string) => {
    const found = colours.get(name)
    if (!found) throw new Error(`no colour ${name}`)
    return found[light]
  }
  const tooFaint = (pairs: readonly (readonly [string, readonly string[]])[], least: number) =>
    pairs.flatMap(([front, grounds]) =>
      grounds
        .map((ground) => ({ pair: `${front} on ${ground}`, ratio: contrast(of(front), of(ground)) }))
        .filter(({ ratio }) => ratio < least),
    )

  test('every text can be read on every ground it stands on', () => {
    expect(tooFaint(texts, 4.5)).toEqual([])
  })

  test('every border that must be seen is seen', () => {
    expect(tooFaint(shapes, 3)).toEqual([])
  })

  test('the three levels of text differ', () => {
    const [ink, soft, faint] = ['ink', 'soft', 'faint'].map((name) => contrast(of(name), of('ground')))
    expect(ink).toBeGreaterThan((soft ?? 0) * 1.3)
    expect(soft).toBeGreaterThan((faint ?? 0) * 1.2)
  })
})

test('only logical properties are used, so that a language from right to left stays possible', () => {
  const files = [
    'base',
    'css/shell',
    'css/page',
    'css/act',
    'css/form',
    'css/table',
    'css/letter',
    'css/story',
    'css/float',
    'portal',
  ]
  const physical =
    /^\s*(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height)\s*:|text-align:\s*(?:left|right)/
  const found = files.flatMap((file) =>
    readFileSync(new URL(`${file}.css`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => physical.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
