import type { Code } from '../language/packs.ts'
import type { Said } from '../letter/facts.ts'

/** What was typed, without the languages that were left empty. */
export function saidOf(typed: Said): Said {
  return Object.fromEntries(Object.entries(typed).filter(([, words]) => words.trim() !== '')) as Said
}

/** Whether the letter can be written from it: the contact's own language is there. */
export function isSaid(typed: Said, theirs: Code): boolean {
  return (typed[theirs] ?? '').trim() !== ''
}

/** The words in the first of these languages that has any. */
export function inWords(said: Said, languages: readonly Code[]): { readonly text: string; readonly lang: Code } | null {
  for (const lang of languages) {
    const text = said[lang]?.trim()
    if (text) return { text, lang }
  }
  return null
}

/** A colleague's name, or a part of it, that stands in a text; a hint while typing, since the checker has the last word. */
export function colleagueIn(text: string, names: readonly string[]): string | null {
  const words = new Set(text.split(/[^\p{L}\p{M}'’-]+/u))
  const parts = names.flatMap((name) => name.split(/\s+/)).filter((part) => part.length > 2)
  return parts.find((part) => words.has(part)) ?? null
}

/** A sentence that ends in a short date, as 'Mi, 10. Feb.' does, ends in one full stop. */
export function oneStop(sentence: string): string {
  return sentence.replace(/(?<!\.)\.\.(?!\.)/g, '.')
}
