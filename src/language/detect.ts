import type { Code } from './packs.ts'
import { CODES, LANGUAGES } from './packs.ts'
import type { Word } from './wordlist.ts'

export interface Detected {
  code: Code
  /** Everyday words found per language; letters of its script for a script of its own. */
  hits: number
  own: Readonly<Partial<Record<Code, number>>>
}

const tables = new Map<Code, ReadonlySet<string>>()

function table(code: Code): ReadonlySet<string> {
  const found = tables.get(code) ?? new Set<string>(LANGUAGES[code].tongue.common)
  tables.set(code, found)
  return found
}

/** Tells the language of some words by script and everyday words; null when nothing decides. */
export function detect(words: readonly Word[]): Detected | null {
  const own: Partial<Record<Code, number>> = {}
  const bengali = words.filter(({ low }) => /\p{Script=Bengali}/u.test(low)).length
  for (const code of CODES) {
    const { script } = LANGUAGES[code].tongue
    own[code] = script === 'Beng' ? bengali : words.filter(({ low }) => table(code).has(low)).length
  }
  const ranked = CODES.toSorted((a, b) => (own[b] ?? 0) - (own[a] ?? 0))
  const [first, second] = ranked
  if (first === undefined || (own[first] ?? 0) === 0) return null
  if (second !== undefined && own[first] === own[second]) return null
  return { code: first, hits: own[first] ?? 0, own }
}
