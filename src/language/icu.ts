import { IntlMessageFormat } from 'intl-messageformat'
import type { Icu } from './pack.ts'

/** A compiled message with the names of the values it asks for. */
export interface Message {
  slots: ReadonlySet<string>
  format: (values: Readonly<Record<string, string | number>>) => string
}

const kept = new Map<string, Message>()

/** Compiles an ICU message once per locale. Throws on bad syntax: a bug in a pack, found by its tests. */
export function message(text: Icu, locale: string): Message {
  const key = `${locale} ${text}`
  const found = kept.get(key)
  if (found !== undefined) return found
  const compiled = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true })
  const slots = new Set<string>()
  collect(compiled.getAst(), slots)
  const made: Message = { slots, format: (values) => String(compiled.format(values)) }
  kept.set(key, made)
  return made
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

function collect(elements: Elements, into: Set<string>): void {
  for (const element of elements) {
    if ('options' in element && element.options !== undefined && element.options !== null) {
      for (const { value } of Object.values(element.options as Record<string, { value: Elements }>))
        collect(value, into)
    }
    if (element.type !== 0 && element.type !== 7) into.add((element as { value: string }).value)
  }
}
