import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { message } from '../src/language/icu.ts'
import { CODES, tongueOf, type Code } from '../src/language/packs.ts'
import { wordsFor } from '../src/language/words.ts'

const src = fileURLToPath(new URL('../src', import.meta.url))

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(name) && !/\.(test|testing)\.tsx?$/.test(name) ? [path] : []
  })
}

/** From the bracket at `at` to the one that closes it. */
function within(text: string, at: number): string {
  let depth = 0
  for (let i = at; i < text.length; i++) {
    if ('({['.includes(text.charAt(i))) depth++
    if (')}]'.includes(text.charAt(i)) && --depth === 0) return text.slice(at, i + 1)
  }
  return text.slice(at)
}

/** Where a refusal is written: thrown, given back as data, handed to an edge, or named in a type. */
const WRITTEN = [
  /new Refused(?=\()/g,
  /\brefusal: (?=\{)/g,
  /\brefus\w*(?=\()/g,
  /\): \w*Refusal(?: \| null)? (?=\{)/g,
  /\bfunction refus\w*\([^)]*\) (?=\{)/g,
]
const NAMED = /\btype \w*Refusal =[^]*?(?=\n\n|$)/g

/** Every kind of refusal in a source; a kind chosen between two counts as both. */
function kindsIn(text: string): string[] {
  const parts = [
    ...WRITTEN.flatMap((form) => Array.from(text.matchAll(form), (hit) => within(text, hit.index + hit[0].length))),
    ...Array.from(text.matchAll(NAMED), ([hit]) => hit),
  ]
  return parts.flatMap((part) =>
    Array.from(part.matchAll(/\bkind: ([^,;}]+)/g), ([, said = '']) =>
      Array.from(said.matchAll(/'([a-z-]+)'/g), ([, kind = '']) => kind),
    ).flat(),
  )
}

/** A refusal that names no kind on the spot hands on one that was typed elsewhere. */
const HANDED_ON = /^\((?:\{ \.\.\.[\w.]+ \}|[\w.]*refusal\w*(?:\(\w+\))?)\)$/

const sources = filesUnder(src).map((file) => ({ name: relative(src, file), text: readFileSync(file, 'utf8') }))
const kinds = [...new Set(sources.flatMap(({ text }) => kindsIn(text)))].toSorted()
const phrasesOf = async (code: Code) =>
  (await wordsFor(code, 'refusals')) as unknown as Readonly<Record<string, { text: string }>>

/** What makes a sentence say that something was not done. */
const NOT_DONE: Readonly<Record<Code, RegExp>> = {
  en: /\b(?:not|nothing|no|none|cannot)\b/i,
  de: /\b(?:nicht|nichts|kein\w*)\b/i,
  es: /\b(?:no|nada|ning\w+|tampoco)\b/i,
  fr: /\b(?:ne|rien|aucun\w*|pas)\b|\bn’/i,
  bn: /না|নি(?![\p{L}\p{M}])|নেই|নয়|নয়/u,
}

describe('the words of refusals', () => {
  test('the kinds are found wherever they are written', () => {
    expect(kindsIn("throw new Refused({ kind: late ? 'too-late' : 'not-yet', on })")).toEqual(['too-late', 'not-yet'])
    expect(kindsIn("type ARefusal =\n  | { kind: 'a'; step: 'x' }\n  | { kind: 'b' }\n\n")).toEqual(['a', 'b'])
    expect(kindsIn("function why(p: P): Refusal | null {\n  return { kind: 'c' }\n}")).toEqual(['c'])
    expect(kindsIn("function refusalOf(p: P) {\n  return { kind: 'd' }\n}")).toEqual(['d'])
    expect(kinds.length).toBeGreaterThan(60)
    expect(kinds).toEqual(expect.arrayContaining(['not-found', 'plan-cycle', 'wrong-code', 'too-large', 'failed']))
  })

  test('no refusal is thrown whose kind cannot be read off the sources', () => {
    const unread = sources.flatMap(({ name, text }) =>
      Array.from(text.matchAll(/new Refused(?=\()/g), (hit) => within(text, hit.index + hit[0].length))
        .filter((call) => !/\bkind: |\bkind,/.test(call) && !HANDED_ON.test(call))
        .map((call) => `${name}: ${call}`),
    )
    expect(unread).toEqual([])
  })

  test.each(CODES)('every kind has a sentence in %s', async (code) => {
    const phrases = await phrasesOf(code)
    expect(kinds.filter((kind) => !phrases[kind])).toEqual([])
  })

  test.each(CODES)('no sentence in %s is for a refusal that nothing throws', async (code) => {
    expect(Object.keys(await phrasesOf(code)).filter((kind) => !kinds.includes(kind))).toEqual([])
  })

  test.each(CODES)('each sentence in %s says what was not done', async (code) => {
    const phrases = await phrasesOf(code)
    const silent = Object.entries(phrases).filter(([, { text }]) => !NOT_DONE[code].test(text.normalize('NFC')))
    expect(silent.map(([kind, { text }]) => `${kind}: ${text}`)).toEqual([])
  })

  test.each(CODES)('each sentence in %s asks for the same details as the English one', async (code) => {
    const english = await phrasesOf('en')
    const slots = (text: string, locale: string) => [...message(text, locale).slots].toSorted()
    const phrases = await phrasesOf(code)
    const differ = Object.entries(phrases).filter(
      ([kind, { text }]) =>
        slots(text, tongueOf(code).locale).join() !== slots(english[kind]?.text ?? '', tongueOf('en').locale).join(),
    )
    expect(differ.map(([kind]) => kind)).toEqual([])
  })
})
