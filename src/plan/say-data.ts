import { message } from '../language/icu.ts'
import { tongueOf } from '../language/packs.ts'
import type { Phrase } from '../language/words.ts'
import type { Problem } from './problem.ts'

type Values = Readonly<Record<string, string | number>>

/**
 * Says a phrase whose values came as data, from a check or a forecast, so that no compiler saw them.
 * A value the phrase asks for and the data does not have is left blank.
 */
export function sayData(phrase: Phrase<string>, values: Values): string {
  const { slots, format } = message(phrase.text, tongueOf(phrase.code).locale)
  return oneStop(format(Object.fromEntries([...slots].map((name) => [name, values[name] ?? '']))))
}

/** A sentence that ends with a short day ('9. Nov.') has its full stop already. */
export function oneStop(sentence: string): string {
  return sentence.replace(/\.\.(?=\s|$)/gu, '.')
}

interface ProblemWords {
  readonly problem: Readonly<Record<Problem['key'], Phrase<string>>>
  readonly remedy: Readonly<Record<Problem['remedy'], Phrase<string>>>
}

/** What is wrong, without what to do about it. */
export function sayProblem(words: ProblemWords, { key, params }: Problem): string {
  const phrase = words.problem[key]
  const figure = new Intl.NumberFormat(tongueOf(phrase.code).locale)
  const written = Object.entries(params).map(([name, of]) => [name, typeof of === 'number' ? figure.format(of) : of])
  return sayData(phrase, Object.fromEntries(written) as Record<string, string>)
}

/** What is wrong and what to do about it. */
export function sayWhole(words: ProblemWords, problem: Problem): string {
  return `${sayProblem(words, problem)} ${sayData(words.remedy[problem.remedy], {})}`
}
