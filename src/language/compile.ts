import { fold } from './normalise.ts'
import type { Act, Entry, Mark, Pack, Trap } from './pack.ts'
import { runsOf } from './wordlist.ts'
import type { Run } from './wordlist.ts'

/** A phrase found: which mark and which entry it stands for. */
export interface Meaning {
  mark: Mark
  entry: string
}

export interface Match {
  start: number
  end: number
  /** Without a gap. */
  whole: boolean
  meanings: readonly Meaning[]
}

interface Phrase {
  text: string
  meanings: Meaning[]
  /** Only for phrases with a gap; sticky. */
  loose: RegExp | null
}

/** The phrases that begin with one word, longest first: `any` for whatever follows, `after` once more by the word that does. */
interface Shelf {
  readonly any: readonly Phrase[]
  readonly after: ReadonlyMap<string, readonly Phrase[]>
}

/** All phrases of a pack by their first word. */
export type Phrasebook = ReadonlyMap<string, Shelf>

// \b knows no ö, é or ক. These edges are the only ones used, and only here.
export const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}])'
const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u

const GAP = ' {gap} '
const GAP_SOURCE = ' (?:[^\\s.,;:!?।()"]+ ){0,4}?'

const kept = new WeakMap<Pack, Phrasebook>()

/** Compiles a pack once and keeps it. */
export function phrasebook(pack: Pack): Phrasebook {
  const found = kept.get(pack) ?? compile(pack)
  kept.set(pack, found)
  return found
}

function compile(pack: Pack): Phrasebook {
  const byText = new Map<string, Phrase>()
  for (const { mark, entry } of entriesOf(pack)) {
    for (const text of entry.find.flatMap(expand)) {
      const phrase = byText.get(text) ?? { text, meanings: [], loose: looseFor(text) }
      if (!phrase.meanings.some((one) => one.mark === mark)) phrase.meanings.push({ mark, entry: entry.id })
      byText.set(text, phrase)
    }
  }
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of byText.values()) {
    const first = runsOf(phrase.text)[0]
    if (first === undefined || first.start > 0)
      throw new Error(`a phrase begins with a letter or digit: ${phrase.text}`)
    byFirst.set(first.low, [...(byFirst.get(first.low) ?? []), phrase])
  }
  return new Map(Array.from(byFirst, ([word, phrases]) => [word, shelved(phrases)]))
}

function shelved(phrases: readonly Phrase[]): Shelf {
  const any: Phrase[] = []
  const after = new Map<string, Phrase[]>()
  for (const phrase of phrases.toSorted((a, b) => weight(b) - weight(a))) {
    const second = secondWord(phrase)
    if (second === null) {
      any.push(phrase)
      for (const shelf of after.values()) shelf.push(phrase)
    } else after.set(second, [...(after.get(second) ?? any), phrase])
  }
  return { any, after }
}

/** Null where the phrase ends or has its gap after the first word. */
function secondWord({ text }: Phrase): string | null {
  return runsOf(text.split(GAP)[0] ?? '')[1]?.low ?? null
}

function looseFor(text: string): RegExp | null {
  return text.includes(GAP) ? new RegExp(source(text) + EDGE_AFTER, 'uy') : null
}

/** The longest phrase at each word, for each mark it carries. Two words index the table, so the cost grows with the words, not with the phrases. */
export function* matchesIn(low: string, runs: readonly Run[], book: Phrasebook): Iterable<Match> {
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run
    const shelf = book.get(run.low)
    if (shelf === undefined) continue
    for (const phrase of shelf.after.get(runs[i + 1]?.low ?? '') ?? shelf.any) {
      const end = endOf(phrase, low, run.start)
      if (end === -1) continue
      yield { start: run.start, end, whole: phrase.loose === null, meanings: phrase.meanings }
      break
    }
  }
}

function endOf({ text, loose }: Phrase, low: string, start: number): number {
  if (loose !== null) {
    loose.lastIndex = start
    return loose.test(low) ? loose.lastIndex : -1
  }
  const end = start + text.length
  return low.startsWith(text, start) && !WORD_UNIT.test(low.charAt(end)) ? end : -1
}

/** Every entry with its mark; the tests walk the same list. */
export function entriesOf(pack: Pack): { mark: Act | Trap; entry: Entry }[] {
  const marks = { ...pack.acts, ...pack.traps }
  return (Object.keys(marks) as (Act | Trap)[]).flatMap((mark) => marks[mark].map((entry) => ({ mark, entry })))
}

/** 'tut (mir|uns) leid' -> both; an empty branch leaves no double space. Innermost brackets first. */
export function expand(find: string): string[] {
  const choice = /\(([^()]*)\)/u.exec(find)
  if (choice === null) return [fold(find).trim()]
  const branches = (choice[1] ?? '').split('|')
  return branches.flatMap((branch) =>
    expand(find.slice(0, choice.index) + branch + find.slice(choice.index + choice[0].length)),
  )
}

function weight(phrase: Phrase): number {
  return phrase.text.replaceAll(GAP, ' ').length
}

/** Regex source of one expanded phrase. */
export function source(phrase: string): string {
  return phrase
    .split(GAP)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join(GAP_SOURCE)
}
