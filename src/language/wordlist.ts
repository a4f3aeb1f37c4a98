import type { Normal } from './normalise.ts'
import { indexAt } from './spans.ts'
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
const RUN = /[\p{L}\p{M}\p{N}]+/gu

/** The words of the body, cuts left out. A word is one run, or several joined by single apostrophes. */
export function wordsOf(
  { low }: Pick<Normal, 'low'>,
  cuts: readonly Cut[] = [],
  runs: readonly Run[] = runsOf(low),
): Word[] {
  const words: Word[] = []
  for (const run of runs) {
    const end = run.start + run.low.length
    const last = words.at(-1)
    if (last !== undefined && last.end + 1 === run.start && "'’".includes(low.charAt(last.end))) {
      last.end = end
      last.low = low.slice(last.start, end)
    } else words.push({ start: run.start, end, low: run.low })
  }
  if (cuts.length === 0) return words
  return words.filter(({ start }) => indexAt(cuts, start) === -1)
}

export function runsOf(low: string): Run[] {
  const runs: Run[] = []
  for (const hit of low.matchAll(RUN)) runs.push({ start: hit.index, low: hit[0] })
  return runs
}
