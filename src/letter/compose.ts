import type { Pack } from '../language/pack.ts'
import type { LetterFacts } from './facts.ts'

/** Which wording to take where there are several: `seed` starts the choice, wordings in `used` come last. */
export interface Choice {
  seed: number
  /** Names of variants ('apology.ahead#2') that this client has read before. */
  used: readonly string[]
}

/** A text in the small Markdown of letters: paragraphs, lists, **bold**, headings. */
export interface Composed {
  subject: string
  text: string
  variants: readonly string[]
}

export type Composition =
  { ok: true; composed: Composed } | { ok: false; refusal: { kind: 'missing-fact'; fact: string } }

/** Turns recorded facts into a message in the language of `pack`. Refuses, and names the fact, when one is missing. */
export function compose(_facts: LetterFacts, _pack: Pack, _choice: Choice): Composition {
  throw new Error('under construction')
}
