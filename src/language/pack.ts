import type { LetterKey } from './letter-keys.ts'
import type { RuleId } from './rules.ts'
import type { Tongue } from './tongue.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

/** An ICU MessageFormat string. An apostrophe before a brace escapes it: write ’ in texts. */
export type Icu = string

/** What a sentence does; see docs of each in `acts.ts` of the English folder. */
export type Act =
  | 'APOLOGY'
  | 'SYMPATHY'
  | 'IMPACT'
  | 'RESP'
  | 'CAUSE'
  | 'DELIVER'
  | 'PLAN'
  | 'MEASURE'
  | 'RECUR'
  | 'AMENDS'
  | 'CONTACT'
  | 'THANKS'
  | 'GREET'
  | 'CLOSE'
  | 'ASK'

/** What goes wrong, and the words that decide whether it does. EXEMPT holds what must not be flagged. */
export type Trap =
  | 'COND'
  | 'HEDGE'
  | 'FEELING'
  | 'REFUSAL'
  | 'GENERIC'
  | 'AGENTLESS'
  | 'BECAUSE'
  | 'FAULT'
  | 'FAILED'
  | 'ROLE'
  | 'THIRD'
  | 'CLIENT'
  | 'PAST'
  | 'VAGUE'
  | 'IMPRECISE'
  | 'ABSOLUTE'
  | 'INTERNAL'
  | 'FIXED'
  | 'BETTER'
  | 'GROVEL'
  | 'DEFEND'
  | 'EXEMPT'

/** Everything a tag can be: phrases of the pack, and what days, address and placeholders find. */
export type Mark = Act | Trap | 'DATE' | 'FORMAL' | 'INFORMAL' | 'PLACEHOLDER'

/**
 * The one rule format, for acts and traps alike. `find` holds inflected forms in lower case, with
 * `(a|b)`, `(a|)` and `{gap}` (up to four words of the same clause); nothing else of regex syntax.
 * Its examples, yes and no, stand in the `.testing.ts` file beside it.
 */
export interface Entry {
  id: string
  find: NonEmpty<string>
}

/** Words by which a text is on formal or informal terms. */
export interface Address {
  /** Lower case; counted wherever they stand. */
  formal: readonly string[]
  informal: readonly string[]
  /** Words that are formal only when written with a capital inside a sentence (German Sie). */
  formalCapital: readonly string[]
  /** Word endings of verbs (with the pronoun dropped), lower case; counted only when no pronoun decides. */
  formalEndings: readonly string[]
  informalEndings: readonly string[]
  /** Words that fit this form and a third person or a noun too (Spanish su, French ton); counted like the endings. */
  formalWeak?: readonly string[]
  informalWeak?: readonly string[]
  /** Words that are such a verb only at the end of a sentence and not after a number (Bengali দিন: 'give', else 'day'); counted like the endings. */
  formalFinal?: readonly string[]
  informalFinal?: readonly string[]
  /** Words that carry such an ending and say nothing; two words (a space or a hyphen between) where one alone would tell. */
  notVerbs: readonly string[]
}

/** The words of the day finder. All lower case. Months and weekdays come from Intl. */
export interface DayWords {
  /** Number words, 'three' -> 3. */
  numbers: Readonly<Record<string, number>>
  /** Whole phrases that are a day, counted from today: 'tomorrow' -> 1. */
  relative: Readonly<Record<string, number>>
  /** Before or after a weekday, 'next Tuesday': the week after this one. */
  next: readonly string[]
  /** Before a weekday, so that it is no coming day: 'every', 'last'. */
  never: readonly string[]
  /** Phrases that look like a day and are none: 'jeden morgen'. */
  not: readonly string[]
  /** 'in {n} days', '{n} দিনের মধ্যে': {n} is a number or number word. */
  inDays: NonEmpty<string>
  inWeeks: NonEmpty<string>
  /** End of this week and of next week: read as their Friday. */
  endOfWeek: NonEmpty<string>
  endOfNextWeek: NonEmpty<string>
  /** Written after the number of a day: 'th', '.', 'er', 'ই'. */
  ordinals: readonly string[]
  /** Between day and month: 'of', 'de'. */
  between: readonly string[]
  /** Months and weekdays in forms that Intl does not give: inflected or short. Month 1-12, weekday 1 = Monday. */
  months: Readonly<Record<string, number>>
  weekdays: Readonly<Record<string, number>>
  /** Before a dotted day without a year ('am 24.6.'); empty where nobody writes one, so that 'version 2.2.' is none. */
  beforeDotted: readonly string[]
  /** Articles between a weekday and the number of its day: 'the', 'den'. */
  beforeNumber: readonly string[]
  /** Month or weekday names that are everyday words, so never a day without a number beside them. */
  notAlone: readonly string[]
  /** After a number: a count, a version, a time; not a day. */
  counts: readonly string[]
}

/** Where sentences and mails come apart. */
export interface Splits {
  /** Abbreviations with their full stop, after which a sentence goes on: 'Dr.'. */
  merge: readonly string[]
  /** First words of header lines, without the colon: 'betreff'. */
  headers: readonly string[]
  /** Lines that introduce quoted mail: `find` syntax of an Entry. */
  quotes: readonly string[]
  /** Openings of a legal footer. */
  footers: readonly string[]
}

/** A text with slots and no other syntax: {words} is the evidence, the others are params of the finding. */
export type Slotted = string

/** Why a finding is one, told to its reader in their language. */
export type Says = Record<RuleId, Slotted>

/** What could be written instead, in the letter's language and voice; none where only a person can say it. */
export type Suggests = Partial<Record<RuleId, NonEmpty<Slotted>>>

export type Letters = Record<LetterKey, NonEmpty<Icu>>

/** What letters of a language need besides their sentences. */
export interface Manner {
  /** Academic titles as this language writes them before a name; one that is not here stays as it is on record. */
  academic: Partial<Record<'dr' | 'prof', Record<'ms' | 'mr' | 'neutral', string>>>
  /** 'from now on': left out of a clause that gets a day of its own. Longest first. */
  fromNow: readonly string[]
  /** Wordings for people on first-name terms; what is not here is said as in formal letters. */
  informal: Partial<Letters>
}

/** What the checker reads a text by; all that it needs of the letter's language. */
export interface Lexicon {
  tongue: Tongue
  /** Form of address before a family name ('Frau'), also used to find names in a text. */
  titles: { ms: NonEmpty<string>; mr: NonEmpty<string> }
  /** 'we' and 'I', as subjects, lower case. */
  we: NonEmpty<string>
  acts: Record<Act, NonEmpty<Entry>>
  traps: Record<Trap, NonEmpty<Entry>>
  address: Address
  days: DayWords
  splits: Splits
  suggests: Suggests
}

/** Everything one language knows but its findings' texts. A missing act or letter does not compile (`satisfies Pack`). */
export interface Pack extends Lexicon {
  defaultAddress: 'formal' | 'informal'
  letters: Letters
  manner?: Manner
  /** Last touch to a composed text: elision, spaces before punctuation, joined endings. */
  polish: (text: string) => string
}

/** A language: its small part at hand, the rest fetched when first asked for. */
export interface Language {
  tongue: Tongue
  lexicon: () => Promise<Lexicon>
  says: () => Promise<Says>
  pack: () => Promise<Pack>
}
