import type { Code } from './packs.ts'
import { CODES, LANGUAGES } from './packs.ts'
import type { Word } from './wordlist.ts'

export interface Detected {
  code: Code
  /** Everyday words found per language; letters of its script for a script of its own. */
  hits: number
  own: Readonly<Partial<Record<Code, number>>>
}

/** The languages that know a word as an everyday one; filled at the first question. */
const speakers = new Map<string, Code[]>()
const BENGALI = /[\u0980-\u09FF]/u

function speakersOf(word: string): readonly Code[] | undefined {
  if (speakers.size === 0)
    for (const code of CODES)
      for (const known of new Set<string>(LANGUAGES[code].tongue.common))
        speakers.set(known, [...(speakers.get(known) ?? []), code])
  return speakers.get(word)
}

/** Tells the language of some words by script and everyday words; null when nothing decides. */
export function detect(words: readonly Word[]): Detected | null {
  const own = Object.fromEntries(CODES.map((code) => [code, 0])) as Record<Code, number>
  let bengali = 0
  for (const { low } of words) {
    for (const code of speakersOf(low) ?? []) own[code]++
    if (BENGALI.test(low)) bengali++
  }
  for (const code of CODES) if (LANGUAGES[code].tongue.script === 'Beng') own[code] = bengali
  const ranked = CODES.toSorted((a, b) => own[b] - own[a])
  const [first, second] = ranked
  if (first === undefined || own[first] === 0) return null
  if (second !== undefined && own[first] === own[second]) return null
  return { code: first, hits: own[first], own }
}
