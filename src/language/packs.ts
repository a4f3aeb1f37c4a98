import type { Pack } from './pack.ts'
import type { Tongue } from './tongue.ts'
import { bn } from './bn/tongue.ts'
import { de } from './de/tongue.ts'
import { en } from './en/tongue.ts'
import { es } from './es/tongue.ts'
import { fr } from './fr/tongue.ts'

/** A language: its small part at hand, the rest on demand. */
export interface Language {
  tongue: Tongue
  load: () => Promise<Pack>
}

/** The one place that lists languages. A new language is its folder and its line here. */
export const LANGUAGES = {
  en: { tongue: en, load: () => import('./en/pack.ts').then((file) => file.pack) },
  de: { tongue: de, load: () => import('./de/pack.ts').then((file) => file.pack) },
  es: { tongue: es, load: () => import('./es/pack.ts').then((file) => file.pack) },
  fr: { tongue: fr, load: () => import('./fr/pack.ts').then((file) => file.pack) },
  bn: { tongue: bn, load: () => import('./bn/pack.ts').then((file) => file.pack) },
} satisfies Record<string, Language>

export type Code = keyof typeof LANGUAGES

export const CODES = Object.keys(LANGUAGES) as readonly Code[]

export function isCode(text: string): text is Code {
  return Object.hasOwn(LANGUAGES, text)
}

export function tongueOf(code: Code): Tongue {
  return LANGUAGES[code].tongue
}

/** Loads everything a language knows: letters, acts, traps. In the browser this fetches that one language. */
export function packOf(code: Code): Promise<Pack> {
  return LANGUAGES[code].load()
}
