import type { Language, Lexicon, Pack, Says } from './pack.ts'
import type { Tongue } from './tongue.ts'
import { bn } from './bn/language.ts'
import { de } from './de/language.ts'
import { en } from './en/language.ts'
import { es } from './es/language.ts'
import { fr } from './fr/language.ts'

/** The one place that lists languages. A new language is its folder and its name here. */
export const LANGUAGES = { en, de, es, fr, bn } satisfies Record<string, Language>

export type Code = keyof typeof LANGUAGES

export const CODES = Object.keys(LANGUAGES) as readonly Code[]

export function isCode(text: string): text is Code {
  return Object.hasOwn(LANGUAGES, text)
}

export function tongueOf(code: Code): Tongue {
  return LANGUAGES[code].tongue
}

/** Loads what the checker needs of the letter's language: phrases, days, address. */
export function lexiconOf(code: Code): Promise<Lexicon> {
  return LANGUAGES[code].lexicon()
}

/** Loads why each rule is one, in the language of whoever reads the findings. */
export function saysOf(code: Code): Promise<Says> {
  return LANGUAGES[code].says()
}

/** Loads what the checker needs and the letters besides, for whoever composes. */
export function packOf(code: Code): Promise<Pack> {
  return LANGUAGES[code].pack()
}
