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
  const ast = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).getAst()
  const slots = new Set<string>()
  const plain = new Set<string>()
  collect(ast, slots)
  const compiled = new IntlMessageFormat(plainApart(ast, plain), locale)
  const written = (value: string | number | undefined) => (typeof value === 'number' ? inDigits(locale, value) : value)
  const made: Message = {
    slots,
    format: (values) => {
      const given = [...plain].filter((name) => name in values)
      const asPlain = Object.fromEntries(given.map((name) => [PLAIN + name, written(values[name])]))
      return String(compiled.format({ ...values, ...asPlain }))
    },
  }
  kept.set(key, made)
  return made
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

const figures = new Map<string, Intl.NumberFormat>()

/** A number in the digits of a locale, without marks for thousands. One format serves all messages of a locale. */
function inDigits(locale: string, value: number): string {
  const figure = figures.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 })
  figures.set(locale, figure)
  return figure.format(value)
}

/** Before the name of a value that stands as it is, not as the count of a plural. */
const PLAIN = 'plain '
const ARGUMENT = 1

/** The message with its plain slots under names of their own: a number there is written in the digits of its language. */
function plainApart(elements: Elements, names: Set<string>): Elements {
  return elements.map((element) => {
    if (element.type === ARGUMENT) {
      names.add(element.value)
      return { ...element, value: PLAIN + element.value }
    }
    if (!('options' in element) || element.options === undefined || element.options === null) return element
    const options = Object.entries(element.options as Record<string, { value: Elements }>).map(([choice, option]) => [
      choice,
      { ...option, value: plainApart(option.value, names) },
    ])
    return { ...element, options: Object.fromEntries(options) as unknown } as typeof element
  })
}

function collect(elements: Elements, into: Set<string>): void {
  for (const element of elements) {
    if ('options' in element && element.options !== undefined && element.options !== null) {
      for (const { value } of Object.values(element.options as Record<string, { value: Elements }>))
        collect(value, into)
    }
    if (element.type !== 0 && element.type !== 7) into.add((element as { value: string }).value)
  }
}
