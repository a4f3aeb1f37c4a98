import type { Word } from '../language/wordlist.ts'

/** Jaccard likeness (0-1) of two texts by their word 3-grams, numbers masked, so that a new date alone makes no new text. */
export function likeness(a: readonly Word[], b: readonly Word[]): number {
  const left = grams(a)
  const right = grams(b)
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const gram of left) if (right.has(gram)) shared++
  return shared / (left.size + right.size - shared)
}

function grams(words: readonly Word[]): Set<string> {
  const masked = words.map(({ low }) => (/\d/u.test(low) ? '0' : low))
  const found = new Set<string>()
  for (let i = 0; i + 2 < masked.length; i++) found.add(`${masked[i]} ${masked[i + 1]} ${masked[i + 2]}`)
  return found
}
