import { useMemo, useState } from 'react'
import { CODES, tongueOf } from '../language/packs.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import { Problem } from '../ui/call.tsx'
import type { Choice } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import { COUNTRIES } from './countries.ts'

type Problems = Phrases<Areas['people']>['problem']

/** What a field is given: its text, how it changes, and what the server said about it. */
interface TypedField {
  value: string
  onChange: (text: string) => void
  error: string | undefined
}

/**
 * The texts of a form and what is wrong with each: `const { typed, field } = useTyped({ name: '' }, act.error)`,
 * then `<TextField label=... {...field('name')} />`. Names are those of the input, so that errors find their field.
 */
export function useTyped<T extends Record<string, string>>(first: T, error: Error | null) {
  const problems = useWords('people').problem
  const [typed, setTyped] = useState(first)
  const set = (change: Partial<T>) => setTyped((before) => ({ ...before, ...change }))
  const field = (name: keyof T & string): TypedField => ({
    value: typed[name] ?? '',
    onChange: (text) => set({ [name]: text } as Partial<T>),
    error: sentenceFor(problems, error, `/${name}`),
  })
  return { typed, set, field }
}

/** What is wrong with one field, as a sentence; nothing if it is fine. */
export function sentenceFor(problems: Problems, error: Error | null, path: string): string | undefined {
  if (!(error instanceof Problem)) return undefined
  const found = error.errors.find((one) => one.path === path || one.path.startsWith(`${path}/`))
  if (!found) return undefined
  const known = Object.hasOwn(problems, found.problem) ? found.problem : 'other'
  return say(problems[known as keyof Problems])
}

/** What went wrong with a whole form; nothing while only fields are wrong, which say so themselves. */
export function Trouble({ error }: { error: Error | null }) {
  const words = useWords('people')
  const shell = useWords('shell').error
  if (error === null || (error instanceof Problem && error.errors.length > 0)) return null
  const unreachable = error instanceof Problem && error.kind === 'unreachable'
  const said =
    error instanceof Problem && error.message !== ''
      ? error.message
      : say(unreachable ? shell.unreachable : shell.failed)
  return (
    <Notice state="watch" live="assertive" title={say(words.notDone)}>
      {said}
    </Notice>
  )
}

/** The lists to choose from, named in the reader's language. */
export function usePlaces() {
  const { code } = useReader()
  return useMemo(() => {
    const { locale } = tongueOf(code)
    const { compare } = new Intl.Collator(locale)
    const named = (codes: readonly string[], type: 'region' | 'currency'): readonly Choice[] => {
      const names = new Intl.DisplayNames(locale, { type })
      const label = (of: string) => (type === 'currency' ? `${names.of(of) ?? of} (${of})` : (names.of(of) ?? of))
      return codes.map((value) => ({ value, label: label(value) })).sort((a, b) => compare(a.label, b.label))
    }
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
    return {
      countries: named(COUNTRIES, 'region'),
      currencies: named(Intl.supportedValuesOf('currency'), 'currency'),
      languages: CODES.map((value): Choice => ({ value, label: tongueOf(value).name })),
      zones: zones.map((value): Choice => ({ value, label: value.replaceAll('_', ' ') })),
      countryName: (of: string) => new Intl.DisplayNames(locale, { type: 'region' }).of(of) ?? of,
    }
  }, [code])
}

/** The choices with `value` among them: a zone may be known to the server and not to this browser. */
export function withValue(choices: readonly Choice[], value: string): readonly Choice[] {
  if (value === '' || choices.some((choice) => choice.value === value)) return choices
  return [{ value, label: value.replaceAll('_', ' ') }, ...choices]
}

/** What this device says about where its reader is; only a first guess in forms. */
export function guessedPlace(): { zone: string; country: string; currency: string } {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const country =
    navigator.languages.map((tag) => new Intl.Locale(tag).region).find((region) => region !== undefined) ?? ''
  const own: Record<string, string> = { US: 'USD', GB: 'GBP', CH: 'CHF', BD: 'BDT', IN: 'INR', MX: 'MXN', CA: 'CAD' }
  return { zone, country, currency: own[country] ?? 'EUR' }
}
