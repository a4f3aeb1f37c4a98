import { monthTable } from './day-table.ts'
import { fold } from './normalise.ts'
import type { Normal } from './normalise.ts'
import type { Lexicon } from './pack.ts'
import { indexAt } from './spans.ts'
import type { Cut } from './strip.ts'

export interface Sentence {
  start: number
  end: number
}

const segmenters = new Map<string, Intl.Segmenter>()
/** More than any abbreviation is long: what a sentence goes on from is seen in its end. */
const TAIL = 64
const merges = new WeakMap<Lexicon['splits'], readonly string[]>()

/** The sentences of the body, in order. Joined again where an abbreviation or 'number, full stop, month' cut one in two. */
export function segment({ text, low }: Normal, cuts: readonly Cut[], pack: Lexicon): Sentence[] {
  const { locale } = pack.tongue
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' })
  segmenters.set(locale, segmenter)
  const sentences: Sentence[] = []
  for (const { start, end } of paragraphs(text, cuts)) {
    let open: Sentence | null = null
    for (const from of stretches(text, start, end)) {
      for (const { segment: piece, index } of segmenter.segment(text.slice(from.start, from.end))) {
        const at = from.start + index
        const before = open === null ? '' : low.slice(Math.max(open.start, open.end - TAIL), open.end)
        if (open !== null && goesOn(before, low.slice(at, at + piece.length), text.charAt(at), pack)) {
          open.end = at + piece.length
        } else {
          if (open !== null) sentences.push(open)
          open = { start: at, end: at + piece.length }
        }
      }
    }
    if (open !== null) sentences.push(open)
  }
  return sentences
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .flatMap((sentence) => [...breaths(text, sentence)])
}

/** Longer than any sentence that people read. What has no end is taken in parts: its faults are compared with each other. */
const LONGEST = 1_000

function* breaths(text: string, { start, end }: Sentence): Iterable<Sentence> {
  let from = start
  while (end - from > LONGEST) {
    const to = breakBefore(text, from, from + LONGEST)
    yield { start: from, end: to }
    from = to
  }
  yield { start: from, end }
}

/** After the last comma in the second half, else after the last space, else in the middle of a word. */
function breakBefore(text: string, from: number, to: number): number {
  const comma = text.lastIndexOf(', ', to - 2)
  if (comma > from + LONGEST / 2) return comma + 2
  const space = text.lastIndexOf(' ', to - 1)
  if (space > from) return space + 1
  return /[\uDC00-\uDFFF]/u.test(text.charAt(to)) ? to + 1 : to
}

const STRETCH = 2_000
const MOST = 8_000
// Where the Segmenter ends a sentence in any case.
const SURE_END = /(?:[.!?] (?=\p{Lu})|। ?(?=\p{L}))/gu

/** A line in parts that the Segmenter reads in proportion: each of its steps costs the length of the text it was given. */
function* stretches(text: string, start: number, end: number): Iterable<Sentence> {
  let from = start
  while (end - from > STRETCH) {
    SURE_END.lastIndex = from + STRETCH
    const hit = SURE_END.exec(text)
    const sure = hit === null ? end : Math.min(end, hit.index + hit[0].length)
    const to = sure - from > MOST ? breakBefore(text, from, from + MOST) : sure
    yield { start: from, end: to }
    from = to
  }
  if (from < end) yield { start: from, end }
}

function paragraphs(text: string, cuts: readonly Cut[]): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const end = start + line.length
    const cut = end <= (cuts[indexAt(cuts, start)]?.end ?? -1)
    if (line.trim() !== '' && !cut) found.push({ start, end })
    start = end + 1
  }
  return found
}

function goesOn(before: string, after: string, first: string, pack: Lexicon): boolean {
  const end = before.trimEnd()
  if (!end.endsWith('.')) return false
  const list = merges.get(pack.splits) ?? pack.splits.merge.map(fold)
  merges.set(pack.splits, list)
  if (list.some((abbreviation) => endsWithWord(end, abbreviation))) return true
  if (!/(?:^|[^\p{L}\p{N}])(?:\d{1,2}|\p{L})\.$/u.test(end)) return false
  const next = /^[^\s.,]+/u.exec(after)?.[0] ?? ''
  return /\d\.$/u.test(end) ? /^\p{Ll}/u.test(first) || monthTable(pack).has(next) : true
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[\p{L}\p{M}]/u.test(text.charAt(text.length - word.length - 1))
}
