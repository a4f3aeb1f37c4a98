import { dayFrom, type Zone } from '../kit/day.ts'
import type { Money } from '../kit/money.ts'
import { formatsFor } from '../language/formats.ts'
import { CODES, tongueOf, type Code } from '../language/packs.ts'
import { message } from '../language/icu.ts'
import { wordsFor } from '../language/words.ts'
import type { Refusal } from '../platform/refused.ts'
import { languageAsked } from '../portal/visit.ts'

export type Sentences = (refusal: Refusal, request: Request) => string

/** Loads every language's refusals once, so that any edge can say one at once in the language that is asked for. */
export async function loadSentences(): Promise<Sentences> {
  const all = new Map<Code, Record<string, { text: string }>>()
  for (const code of CODES)
    all.set(code, (await wordsFor(code, 'refusals')) as unknown as Record<string, { text: string }>)
  return (refusal, request) => {
    const code = languageAsked(request.headers.get('accept-language'), CODES)
    return sentence(all.get(code) ?? {}, refusal, code)
  }
}

function sentence(words: Record<string, { text: string }>, refusal: Refusal, code: Code): string {
  const phrase = words[refusal.kind]
  // A kind without words is a gap that the words test finds; people still learn that nothing was done.
  if (!phrase) return words['bad-input']?.text ?? refusal.kind
  const { slots, format } = message(phrase.text, tongueOf(code).locale)
  return format(Object.fromEntries([...slots].map((name) => [name, written(refusal[name], code)])))
}

/** Days and money as the language writes them; anything else as it is. */
function written(value: unknown, code: Code): string | number {
  const formats = formatsFor(code, { zone: 'UTC' as Zone })
  if (typeof value === 'number') return value
  if (typeof value === 'string')
    return dayFrom(value) === null ? value : formats.day('short', value as Parameters<typeof formats.day>[1])
  if (typeof value === 'object' && value !== null && 'minor' in value) return formats.money(value as Money)
  if (Array.isArray(value)) return formats.list(value.map((one) => String(written(one, code))))
  return ''
}
