import type { Normal } from './normalise.ts'
import type { Cut } from './strip.ts'

export interface Word {
  start: number
  end: number
  /** In small letters, digits as ASCII. */
  low: string
}

/** A run of letters and digits without apostrophes: where a phrase may begin ("l'équipe" has two). */
export interface Run {
  start: number
  low: string
}

// Our own pattern: a pass of the word Segmenter costs as much as twelve of its sentence passes.
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu
const RUN = /[\p{L}\p{M}\p{N}]+/gu

/** The words of the body, cuts left out. */
export function wordsOf({ low }: Pick<Normal, 'low'>, cuts: readonly Cut[] = []): Word[] {
  const found: Word[] = []
  for (const hit of low.matchAll(WORD)) {
    const start = hit.index
    if (!cuts.some((cut) => cut.start <= start && start < cut.end)) {
      found.push({ start, end: start + hit[0].length, low: hit[0] })
    }
  }
  return found
}

export function runsOf(low: string): Run[] {
  return Array.from(low.matchAll(RUN), (hit) => ({ start: hit.index, low: hit[0] }))
}
