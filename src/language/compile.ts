import { fold } from './normalise.ts'
import type { Act, Entry, Lexicon, Mark, Trap } from './pack.ts'
import { isWordUnit, runsOf } from './wordlist.ts'
import type { Run } from './wordlist.ts'

/** A phrase found: which mark and which entry it stands for. */
export interface Meaning {
  mark: Mark
  entry: string
}

export interface Match extends Meaning {
  start: number
  end: number
  /** Without a gap. */
  whole: boolean
}

interface Phrase {
  text: string
  meanings: Meaning[]
  /** Without choices and gaps it is compared letter by letter; otherwise by `pattern`, made at first use. */
  plain: boolean
  whole: boolean
  /** What a text must go on with for the pattern to be worth a try: these letters, and then one of these (null: any). */
  lead: string
  next: ReadonlySet<string> | null
  pattern: RegExp | null
}

/** The phrases that begin with one word, longest first: `any` for whatever follows, `after` once more by the word that does. */
interface Shelf {
  readonly any: readonly Phrase[]
  readonly after: ReadonlyMap<string, readonly Phrase[]>
}

/** The phrases of a pack by their first word; a shelf is laid when its word is first met, so that a first text does not wait for all. */
export interface Phrasebook {
  get: (word: string) => Shelf | undefined
}

// \b knows no ö, é or ক. These edges are the only ones used, and only here.
export const EDGE_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])'
export const EDGE_AFTER = '(?![\\p{L}\\p{M}\\p{N}])'

const GAP = ' {gap} '
// An empty branch may leave two spaces side by side in a pattern; a text has one.
const SPACE = '(?: |(?<= ))'
const GAP_SOURCE = `${SPACE}(?:[^\\s.,;:!?।()"]+ ){0,4}?`

const kept = new WeakMap<Lexicon['acts'], Phrasebook>()

/** Compiles the phrases once; a pack and its lexicon share them. */
export function phrasebook(pack: Lexicon): Phrasebook {
  const found = kept.get(pack.acts) ?? compile(pack)
  kept.set(pack.acts, found)
  return found
}

interface Source extends Meaning {
  find: string
}

function compile(pack: Lexicon): Phrasebook {
  const byFirst = new Map<string, Source[]>()
  for (const { mark, entry } of entriesOf(pack)) {
    for (const find of entry.find.map(fold)) {
      for (const word of new Set(headsOf(find, 1).map(firstWord))) {
        const sources = byFirst.get(word)
        if (sources === undefined) byFirst.set(word, [{ mark, entry: entry.id, find }])
        else sources.push({ mark, entry: entry.id, find })
      }
    }
  }
  const shelves = new Map<string, Shelf>()
  return {
    get: (word) => {
      const sources = byFirst.get(word)
      if (sources === undefined) return undefined
      const shelf = shelves.get(word) ?? shelved(phrasesOf(sources, word))
      shelves.set(word, shelf)
      return shelf
    },
  }
}

function firstWord(text: string): string {
  const first = runsOf(headOf(text))[0]
  if (first === undefined || first.start > 0) throw new Error(`a phrase begins with a letter or digit: ${text}`)
  return first.low
}

function phrasesOf(sources: readonly Source[], word: string): Iterable<Phrase> {
  const byText = new Map<string, Phrase>()
  for (const { find, mark, entry } of sources) {
    for (const text of headsOf(find, 2)) {
      if (!text.startsWith(word) || firstWord(text) !== word) continue
      const phrase = byText.get(text) ?? phraseOf(text)
      if (!phrase.meanings.some((one) => one.mark === mark)) phrase.meanings.push({ mark, entry })
      byText.set(text, phrase)
    }
  }
  return byText.values()
}

function phraseOf(text: string): Phrase {
  const whole = !text.includes(GAP)
  const lead = headOf(text)
  const next = firstsOf(text.slice(lead.length))
  return { text, meanings: [], plain: whole && !text.includes('('), whole, lead, next, pattern: null }
}

function shelved(phrases: Iterable<Phrase>): Shelf {
  const any: Phrase[] = []
  const after = new Map<string, Phrase[]>()
  const weighed = Array.from(phrases, (phrase) => ({ phrase, weight: weight(phrase) }))
  for (const { phrase } of weighed.toSorted((a, b) => b.weight - a.weight)) {
    const second = secondWord(phrase)
    if (second === null) {
      any.push(phrase)
      for (const shelf of after.values()) shelf.push(phrase)
    } else {
      const shelf = after.get(second)
      if (shelf === undefined) after.set(second, [...any, phrase])
      else shelf.push(phrase)
    }
  }
  return { any, after }
}

/** Null where the phrase ends or has its gap after the first word. */
function secondWord({ text }: Phrase): string | null {
  return runsOf(headOf(text))[1]?.low ?? null
}

/** The part of a phrase whose words are certain: up to its gap, or to the last space before a choice. */
function headOf(text: string): string {
  const head = text.split(GAP)[0] ?? ''
  const choice = head.indexOf('(')
  return choice === -1 ? head : head.slice(0, head.lastIndexOf(' ', choice) + 1)
}

/** The letters with which a text may go on to match `rest`; null where a gap, a space or the end lets it be any. */
function firstsOf(rest: string): ReadonlySet<string> | null {
  if (!rest.startsWith('(')) return rest === '' || rest.startsWith(' ') ? null : new Set(rest.charAt(0))
  const { branches, end } = choiceAt(rest, 0)
  const firsts = branches.map((branch) => firstsOf(branch + rest.slice(end)))
  return firsts.some((one) => one === null) ? null : new Set(firsts.flatMap((one) => [...(one ?? [])]))
}

/** Writes choices out only until the first word or two are certain; the rest of them stays a pattern, or a pack would have millions of phrases. `find` is folded. */
function headsOf(find: string, words: 1 | 2): string[] {
  const open = find.indexOf('(')
  const head = headOf(find)
  const gap = find.indexOf('{gap}')
  if (open === -1 || runsOf(head).length >= words || (gap !== -1 && gap < open))
    return [find.replace(/ {2,}/gu, ' ').trim()]
  const { branches, end } = choiceAt(find, open)
  return branches.flatMap((branch) => headsOf(find.slice(0, open) + branch + find.slice(end), words))
}

/** The branches of the choice that opens at `open`, and where it is closed. */
function choiceAt(find: string, open: number): { branches: string[]; end: number } {
  const branches = ['']
  let depth = 0
  for (let at = open; at < find.length; at++) {
    const unit = find.charAt(at)
    if (unit === '(') depth++
    if (unit === ')' && --depth === 0) return { branches, end: at + 1 }
    if (unit === '|' && depth === 1) branches.push('')
    else if (depth > 1 || unit !== '(') branches.push((branches.pop() ?? '') + unit)
  }
  throw new Error(`a choice stays open: ${find}`)
}

/** The longest phrase at each word, for each mark it carries. Two words index the table, so the cost grows with the words, not with the phrases. */
export function* matchesIn(low: string, runs: readonly Run[], book: Phrasebook): Iterable<Match> {
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run
    const shelf = book.get(run.low)
    if (shelf === undefined) continue
    let best: Map<Mark, Match> | null = null
    for (const phrase of shelf.after.get(runs[i + 1]?.low ?? '') ?? shelf.any) {
      const end = endOf(phrase, low, run.start)
      if (end === -1) continue
      best ??= new Map()
      for (const meaning of phrase.meanings) {
        const known = best.get(meaning.mark)
        if (known === undefined || end > known.end || (end === known.end && phrase.whole && !known.whole))
          best.set(meaning.mark, { start: run.start, end, whole: phrase.whole, ...meaning })
      }
    }
    if (best !== null) yield* best.values()
  }
}

function endOf(phrase: Phrase, low: string, start: number): number {
  const { text } = phrase
  if (!phrase.plain) {
    if (!low.startsWith(phrase.lead, start)) return -1
    if (phrase.next !== null && !phrase.next.has(low.charAt(start + phrase.lead.length))) return -1
    phrase.pattern ??= new RegExp(`(?:${patternOf(text)})(?:(?<= )|${EDGE_AFTER})`, 'uy')
    phrase.pattern.lastIndex = start
    if (!phrase.pattern.test(low)) return -1
    const end = phrase.pattern.lastIndex
    return low.charAt(end - 1) === ' ' ? end - 1 : end
  }
  const end = start + text.length
  return low.startsWith(text, start) && !isWordUnit(low, end) ? end : -1
}

/** A phrase with its choices as a pattern, the longest branch first. Read by `checks/backtracking.mjs` too. */
export function patternOf(find: string): string {
  const open = find.indexOf('(')
  if (open === -1) return source(find)
  const { branches, end } = choiceAt(find, open)
  const inner = branches.toSorted((a, b) => b.length - a.length).map(patternOf)
  return `${source(find.slice(0, open))}(?:${inner.join('|')})${patternOf(find.slice(end))}`
}

/** Every entry with its mark; the tests walk the same list. */
export function entriesOf(pack: Lexicon): { mark: Act | Trap; entry: Entry }[] {
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
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replaceAll(' ', SPACE))
    .join(GAP_SOURCE)
}
