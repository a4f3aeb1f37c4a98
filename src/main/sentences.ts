import { dayFrom, type Zone } from '../kit/day.ts'
import type { Money } from '../kit/money.ts'
import { formatsFor } from '../language/formats.ts'
import { CODES, tongueOf, type Code } from '../language/packs.ts'
import { message } from '../language/icu.ts'
import { wordsFor } from '../language/words.ts'
import type { InputError, Refusal } from '../platform/refused.ts'
import { languageAsked } from '../portal/visit.ts'

export type Sentences = (refusal: Refusal, request: Request) => string

type Phrases = Readonly<Record<string, { readonly text: string }>>

/** Loads every language's refusals once, so that any edge can say one at once in the language that is asked for. */
export async function loadSentences(): Promise<Sentences> {
  const all = new Map<Code, { refusals: Phrases; problems: Phrases }>()
  for (const code of CODES) {
    const refusals: unknown = await wordsFor(code, 'refusals')
    const { problem }: { problem: unknown } = await wordsFor(code, 'people')
    all.set(code, { refusals: refusals as Phrases, problems: problem as Phrases })
  }
  return (refusal, request) => {
    const code = languageAsked(request.headers.get('accept-language'), CODES)
    const { refusals = {}, problems = {} } = all.get(code) ?? {}
    return [sentence(refusals, refusal, code), ...fieldSentences(problems, refusal)].join(' ')
  }
}

// More are not read; each field still has its own in `errors`.
const MOST_FIELDS = 3

/** What is wrong with the fields of a form, for readers who see no form. */
function fieldSentences(problems: Phrases, { errors }: Refusal): string[] {
  const found = Array.isArray(errors) ? errors.map(({ problem }: InputError) => problems[problem]?.text) : []
  return [...new Set(found.filter((text) => text !== undefined))].slice(0, MOST_FIELDS)
}

function sentence(words: Phrases, refusal: Refusal, code: Code): string {
  const phrase = words[refusal.kind]
  // A kind without words is a gap that the words test finds; people still learn that nothing was done.
  if (!phrase) return words['bad-input']?.text ?? refusal.kind
  const { slots, format } = message(phrase.text, tongueOf(code).locale)
  // A slot that counts ('{n, plural, ...}') wants the number itself; elsewhere it is written in the reader's digits.
  const counts = (name: string) => phrase.text.includes(`{${name},`)
  return format(Object.fromEntries([...slots].map((name) => [name, slotOf(refusal[name], code, counts(name))])))
}

function slotOf(value: unknown, code: Code, counts: boolean): string | number {
  return counts && typeof value === 'number' ? value : written(value, code)
}

/** Days, money and numbers as the language writes them; anything else as it is. */
function written(value: unknown, code: Code): string {
  const formats = formatsFor(code, { zone: 'UTC' as Zone })
  if (typeof value === 'number') return formats.number(value)
  if (typeof value === 'string')
    return dayFrom(value) === null ? value : formats.day('short', value as Parameters<typeof formats.day>[1])
  if (typeof value === 'object' && value !== null && 'minor' in value) return formats.money(value as Money)
  if (Array.isArray(value)) return formats.list(value.map((one) => written(one, code)))
  return ''
}
