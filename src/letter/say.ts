import { message } from '../language/icu.ts'
import type { Icu, Pack } from '../language/pack.ts'
import type { Finding } from './finding.ts'

/** Formats one sentence of a pack; null when it asks for a value that is not there. */
export function say(pack: Pack, text: Icu, values: Readonly<Record<string, string | number>>): string | null {
  const { slots, format } = message(text, pack.tongue.locale)
  return [...slots].every((slot) => values[slot] !== undefined) ? format(values) : null
}

/** Why a finding is one, in the language of the reader's pack. */
export function explain(found: Finding, reader: Pack): string {
  const { why } = reader.says[found.why.key]
  const { slots, format } = message(why, reader.tongue.locale)
  const blank = Object.fromEntries([...slots].map((slot) => [slot, '–']))
  return format({ ...blank, ...found.why.params })
}
