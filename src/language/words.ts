import type { ArgsOf } from './icu-args.ts'
import { message } from './icu.ts'
import type { Code } from './packs.ts'
import { tongueOf } from './packs.ts'

/**
 * The areas of the interface. English is canonical: `en/words/<area>.ts` exports
 * `words = { key: 'ICU message', ... } as const`, and `<code>/words/<area>.ts` exports
 * `words = { ... } satisfies Like<typeof english>`. A new area is one file per language and its line here.
 */
export interface Areas {
  backtest: typeof import('./en/words/backtest.ts').words
  call: typeof import('./en/words/call.ts').words
  case: typeof import('./en/words/case.ts').words
  checkins: typeof import('./en/words/checkins.ts').words
  checker: typeof import('./en/words/checker.ts').words
  composer: typeof import('./en/words/composer.ts').words
  correct: typeof import('./en/words/correct.ts').words
  forecast: typeof import('./en/words/forecast.ts').words
  inbox: typeof import('./en/words/inbox.ts').words
  mail: typeof import('./en/words/mail.ts').words
  outbox: typeof import('./en/words/outbox.ts').words
  plan: typeof import('./en/words/plan.ts').words
  problems: typeof import('./en/words/problems.ts').words
  promises: typeof import('./en/words/promises.ts').words
  refusals: typeof import('./en/words/refusals.ts').words
  door: typeof import('./en/words/door.ts').words
  people: typeof import('./en/words/people.ts').words
  shell: typeof import('./en/words/shell.ts').words
  portal: typeof import('./en/words/portal.ts').words
  timeline: typeof import('./en/words/timeline.ts').words
  'system-mail': typeof import('./en/words/system-mail.ts').words
  today: typeof import('./en/words/today.ts').words
  updates: typeof import('./en/words/updates.ts').words
  ui: typeof import('./en/words/ui.ts').words
}

export type Area = keyof Areas

/** What another language's file of the same area must hold: the same keys, any text. */
export type Like<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Like<English[Key]>
}

/** A message that knows its language, and by its type the arguments that the English text asks for. */
export interface Phrase<English extends string> {
  readonly text: string
  readonly code: Code
  /** For the types only; never present. */
  readonly english?: English
}

export type Phrases<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? Phrase<English[Key]> : Phrases<English[Key]>
}

type Raw = { readonly [key: string]: string | Raw }

const files = import.meta.glob<{ words: Raw }>('./*/words/*.ts')

/**
 * The words of one area in one language, ready for `say`. On the server and in the browser alike;
 * the browser fetches that one file. Throws when the file is missing: a bug, which the pack tests find.
 */
export async function wordsFor<A extends Area>(code: Code, area: A): Promise<Phrases<Areas[A]>> {
  const load = files[`./${code}/words/${area}.ts`]
  if (load === undefined) throw new Error(`no words for ${code}/${area}`)
  const { words } = await load()
  // The glob cannot know the literal types; the words tests hold each file to its English twin.
  return phrases(words, code) as unknown as Phrases<Areas[A]>
}

function phrases(raw: Raw, code: Code): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      typeof value === 'string' ? { text: value, code } : phrases(value, code),
    ]),
  )
}

/** Says a phrase: `say(words.today.opening, { count: 2 })`. Arguments are checked by the compiler; format days and money first. */
export function say<E extends string>(
  phrase: Phrase<E>,
  ...args: keyof ArgsOf<E> extends never ? [] : [values: ArgsOf<E>]
): string {
  // The caller's literal type has been checked; ICU itself takes any name.
  const values = (args[0] ?? {}) as Readonly<Record<string, string | number>>
  return message(phrase.text, tongueOf(phrase.code).locale).format(values)
}
