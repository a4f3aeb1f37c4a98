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
const UNIT = /[\p{L}\p{M}\p{N}]/u

/** By code unit: 1 part of a word, 2 not, 0 not asked yet. */
const units = new Uint8Array(0x10000)

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
  for (let at = 0; at < low.length;) {
    const start = at
    while (isWordUnit(low, at)) at += low.charCodeAt(at) >= 0xd800 && low.charCodeAt(at) < 0xdc00 ? 2 : 1
    if (at > start) runs.push({ start, low: low.slice(start, at) })
    else at++
  }
  return runs
}

/** Is there a letter, mark or digit at `at`? A pattern asked at each letter costs more than all else that is done with it. */
export function isWordUnit(low: string, at: number): boolean {
  const code = low.charCodeAt(at)
  if (code >= 0xd800 && code < 0xdc00) return UNIT.test(String.fromCodePoint(low.codePointAt(at) ?? 0))
  if (Number.isNaN(code)) return false
  if (units[code] === 0) units[code] = UNIT.test(low.charAt(at)) ? 1 : 2
  return units[code] === 1
}
