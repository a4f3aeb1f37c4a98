import { instantAt } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import type { Formats } from '../language/formats.ts'
import { message } from '../language/icu.ts'
import type { LetterKey } from '../language/letter-keys.ts'
import type { Letters, Pack } from '../language/pack.ts'
import type { Code } from '../language/packs.ts'
import type { Choice } from './compose.ts'
import type { CallWindow, LetterFacts, Recipient, Said } from './facts.ts'

export type Values = Readonly<Record<string, string | number | null>>

/** Writes single sentences of one letter: picks the wording, fills the slots, notes the first fact that is missing. */
export interface Writer {
  line: (key: LetterKey, values?: Values) => string
  /** Every wording of a key, or the first `most`, for lists that show them all. */
  all: (key: LetterKey, values?: Values, most?: number) => string[]
  said: (said: Said | undefined, fact: string) => string | null
  /** The same for a step that has a day of its own: without 'from now on'. */
  later: (said: Said | undefined, fact: string) => string | null
  /** The reader's names as a salutation wants them. */
  names: () => Values
  list: (items: readonly Said[], fact: string) => string | null
  day: (name: string, day: Day | undefined) => Values
  window: (window: CallWindow) => Values
  formats: Formats
  /** Courtesies give way, since the facts alone fill the letter. */
  brief: boolean
  missing: () => string | null
  variants: () => readonly string[]
  /** What has been written so far, line by line. */
  lines: () => readonly Line[]
}

/** One line of a letter: its key, and every wording of it with these facts, the one that was taken first. */
export interface Line {
  key: LetterKey
  forms: readonly string[]
}

/** A writer for these facts in the language of `pack`. In another language than the contact's, clauses without a translation are quoted. */
export function writerFor(facts: LetterFacts, pack: Pack, choice: Choice): Writer {
  const code = pack.tongue.code as Code
  const { to, today } = facts
  const letters = lettersFor(pack, to.register)
  const formats = formatsFor(code, { zone: to.zone, ...(code === to.language ? { dateOrder: to.dateOrder } : {}) })
  const used: string[] = []
  const lines: Line[] = []
  let missing: string | null = null
  const lacks = (fact: string) => {
    missing ??= fact
    return null
  }
  const fill = (text: string, values: Values): string => {
    const { slots, format } = message(text, pack.tongue.locale)
    const filled: Record<string, string | number> = {}
    for (const slot of slots) {
      const value = values[slot]
      if (value === null || value === undefined || value === '') {
        if (value !== '' || slot !== 'academic') lacks(slot)
        filled[slot] = ''
      } else filled[slot] = value
    }
    return format(filled)
  }
  const said: Writer['said'] = (clause, fact) => {
    const own = clause?.[code]?.trim()
    if (own) return own
    const theirs = clause?.[to.language]?.trim()
    return theirs && code !== to.language ? `«${theirs}»` : lacks(fact)
  }
  return {
    line: (key, values = {}) => {
      const wordings = letters[key]
      const index = pick(key, wordings, choice)
      used.push(`${key}#${index}`)
      const taken = fill(wordings[index] ?? wordings[0], values)
      lines.push({ key, forms: [taken, ...wordings.filter((_, i) => i !== index).map((text) => fill(text, values))] })
      return taken
    },
    all: (key, values = {}, most = letters[key].length) =>
      letters[key].slice(0, most).map((text) => {
        const filled = fill(text, values)
        lines.push({ key, forms: [filled] })
        return filled
      }),
    said,
    later: (clause, fact) => withoutNow(said(clause, fact), pack),
    names: () => namesOf(to, pack),
    list: (items, fact) => {
      const found = items.map((item) => said(item, fact)).filter((item) => item !== null)
      return items.length === 0 ? lacks(fact) : formats.list(found)
    },
    day: (name, day) =>
      day === undefined
        ? { [name]: lacks(name), [`${name}On`]: null }
        : { [name]: formats.day('bare', day, today), [`${name}On`]: formats.day('on', day, today) },
    window: ({ on, from, to: until, zone, abroad }) => {
      const [first, last] = formats.span(from, until)
      const named = formatsFor(code, { zone }).zoneName(instantAt(zone, on, from))
      return {
        callDay: formats.day('bare', on, today),
        callOn: formats.day('on', on, today),
        from: first,
        to: abroad ? `${last} (${named})` : last,
        zone: named,
        phone: facts.from.phone,
      }
    },
    formats,
    brief: (choice.brevity ?? 0) > 0,
    missing: () => missing,
    variants: () => used,
    lines: () => lines,
  }
}

/** The sentences of a language for these terms; an informal wording stands in for the formal one where there is one. */
export function lettersFor({ letters, manner }: Pack, register: Recipient['register']): Letters {
  return register === 'formal' || manner === undefined ? letters : { ...letters, ...manner.informal }
}

function withoutNow(clause: string | null, { manner }: Pack): string | null {
  const words = manner?.fromNow ?? []
  if (clause === null || words.length === 0) return clause
  const now = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}]),?\\s*`, 'giu')
  return clause.replace(now, '').replace(/(?<!\s)\s+(?=[,.;]|$)/gu, '')
}

function namesOf({ givenName, familyName, title, salutation }: Recipient, { manner }: Pack): Values {
  const rank = /prof|অধ্যাপক/iu.test(title) ? 'prof' : /^(?:dra?|ড)\.?$/iu.test(title.trim()) ? 'dr' : null
  const academic = (rank === null ? undefined : manner?.academic[rank]?.[salutation]) ?? title.trim()
  return {
    given: givenName,
    family: familyName || givenName,
    name: [givenName, familyName].filter((part) => part !== '').join(' '),
    first: givenName || familyName,
    academic: academic === '' ? '' : `${academic} `,
    titled: academic === '' ? 'no' : 'yes',
  }
}

/** Which wording: the seed says where to begin; what this client has not read comes first, then what they read longest ago. */
function pick(key: LetterKey, wordings: readonly string[], { seed, used, brevity }: Choice): number {
  let start = seed >>> 0
  for (const character of key) start = (Math.imul(start, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  const { length } = wordings
  const order = Array.from({ length }, (_, i) => (start + i) % length)
  const size = (index: number) => wordCount(wordings[index] ?? '')
  const half = order.toSorted((a, b) => size(a) - size(b)).slice(0, Math.ceil(length / 2))
  const open = brevity === 2 ? order.filter((index) => half.includes(index)) : order
  const lastRead = (index: number) => used.lastIndexOf(`${key}#${index}`)
  return open.toSorted((a, b) => lastRead(a) - lastRead(b))[0] ?? 0
}

/** Words as the checker counts them. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}'’]+/gu)?.length ?? 0
}
