import { fold } from './normalise.ts'
import type { Normal } from './normalise.ts'
import type { Lexicon } from './pack.ts'
import type { Sentence } from './segment.ts'
import type { Word } from './wordlist.ts'

export interface AddressFound {
  start: number
  end: number
  mark: 'FORMAL' | 'INFORMAL'
  /** Weak signs (verb endings, words of two meanings, a capital that opens a sentence) count only where no strong one stands. */
  weak: boolean
}

interface Sets {
  formal: ReadonlySet<string>
  informal: ReadonlySet<string>
  capital: ReadonlySet<string>
  formalWeak: ReadonlySet<string>
  informalWeak: ReadonlySet<string>
  formalFinal: ReadonlySet<string>
  informalFinal: ReadonlySet<string>
  notVerbs: ReadonlySet<string>
  formalEndings: readonly string[]
  informalEndings: readonly string[]
}

const kept = new WeakMap<Lexicon['address'], Sets>()

/** The words by which a text is on formal or informal terms, in order. */
export function findAddress(
  normal: Normal,
  words: readonly Word[],
  sentences: readonly Sentence[],
  pack: Lexicon,
): AddressFound[] {
  const sets = kept.get(pack.address) ?? build(pack)
  kept.set(pack.address, sets)
  const shouted = !/\p{Ll}/u.test(normal.text)
  const opens = new Set(sentences.map(({ start }) => start))
  const found: AddressFound[] = []
  for (const [i, { start, end, low }] of words.entries()) {
    if (inPair(normal.low, words, i, sets.notVerbs)) continue
    const add = (mark: AddressFound['mark'], weak: boolean) => found.push({ start, end, mark, weak })
    if (sets.informal.has(low)) add('INFORMAL', false)
    else if (sets.formal.has(low)) add('FORMAL', false)
    else if (sets.capital.has(low)) {
      if (shouted) add('FORMAL', true)
      else if (/^\p{Lu}/u.test(normal.text.slice(start, start + 1)))
        add('FORMAL', opensSentence(normal.text, start, opens))
    } else if (sets.informalWeak.has(low)) add('INFORMAL', true)
    else if (sets.formalWeak.has(low)) add('FORMAL', true)
    else if (sets.informalFinal.has(low) || sets.formalFinal.has(low)) {
      if (endsSentence(normal.text, end) && !isNumber(words[i - 1], pack))
        add(sets.informalFinal.has(low) ? 'INFORMAL' : 'FORMAL', true)
    } else if (!sets.notVerbs.has(low)) {
      if (sets.informalEndings.some((ending) => low.endsWith(ending))) add('INFORMAL', true)
      else if (sets.formalEndings.some((ending) => low.endsWith(ending))) add('FORMAL', true)
    }
  }
  return found
}

/** A word that says nothing beside the one before or after it: 'rendez-vous' is a meeting, 'নাও হতে পারে' a doubt. */
function inPair(low: string, words: readonly Word[], i: number, known: ReadonlySet<string>): boolean {
  const pair = (first: Word | undefined, second: Word | undefined) =>
    first !== undefined &&
    second !== undefined &&
    second.start === first.end + 1 &&
    known.has(low.slice(first.start, second.end))
  return pair(words[i - 1], words[i]) || pair(words[i], words[i + 1])
}

/** On which terms the whole text is; null when it gives no sign. Strong signs decide, weak ones only alone. */
export function addressOf(found: readonly AddressFound[]): 'formal' | 'informal' | null {
  const strong = found.filter(({ weak }) => !weak)
  const counted = strong.length > 0 ? strong : found
  const formal = counted.filter(({ mark }) => mark === 'FORMAL').length
  if (counted.length === 0 || formal * 2 === counted.length) return null
  return formal * 2 > counted.length ? 'formal' : 'informal'
}

function build({ address }: Lexicon): Sets {
  const set = (list: readonly string[]) => new Set(list.map(fold))
  return {
    formal: set(address.formal),
    informal: set(address.informal),
    capital: set(address.formalCapital),
    formalWeak: set(address.formalWeak ?? []),
    informalWeak: set(address.informalWeak ?? []),
    formalFinal: set(address.formalFinal ?? []),
    informalFinal: set(address.informalFinal ?? []),
    notVerbs: set(address.notVerbs),
    formalEndings: address.formalEndings.map(fold),
    informalEndings: address.informalEndings.map(fold),
  }
}

function endsSentence(text: string, end: number): boolean {
  return /^ ?(?:$|[।.?!\n])/u.test(text.slice(end, end + 2))
}

function isNumber(word: Word | undefined, { days }: Lexicon): boolean {
  return word !== undefined && (/^\p{N}/u.test(word.low) || days.numbers[word.low] !== undefined)
}

/** A capital says nothing at the start of a sentence, after a list mark or after a colon or opening quote. */
function opensSentence(text: string, start: number, opens: ReadonlySet<number>): boolean {
  if (opens.has(start)) return true
  const before = text.slice(Math.max(0, start - 3), start)
  return /(?:^|[\n:"'#*\-•.!?] ?)$/u.test(before)
}
