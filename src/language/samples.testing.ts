import type { NonEmpty } from './pack.ts'
import type { Code } from './packs.ts'
import type { RuleId } from './rules.ts'

/**
 * Clauses of one language for the tests of letters, each in the form its frame asks for (see `letters.ts` of
 * the language). Two deliverables of different gender or ending, so that agreement is tried.
 */
export interface Samples {
  deliverables: readonly [string, string]
  event: string
  loss: string
  cause: string
  steps: readonly [string, string]
  /** Done against the cause; the whole messages name it too. */
  measure: string
  extra: string
  means: readonly [string, string, string]
  status: string
  done: readonly [string, string]
  next: string
  /** A colleague in the roster, as the faulty whole message blames them. */
  colleague: string
  /** Given and family name of the contact in the whole messages. */
  contact: readonly [string, string]
}

/**
 * Whole messages with exactly the findings they must give: rule ids by position, missing ones last by principle.
 * Read on Monday 2026-06-01 against `recordFor` in the letter room: old date 5 June, new date 12 June,
 * worst case 16 June, next news 3 June, 10 % discount approved, the measure of the samples done.
 */
export type Wholes = NonEmpty<{
  name: string
  kind: 'notice' | 'update' | 'can-we-talk' | 'voicemail' | 'call-sheet' | 'follow-up' | 'thanks' | 'answer'
  text: string
  findings: readonly RuleId[]
}>

const samples = import.meta.glob<{ samples: Samples }>('./*/samples.testing.ts', { eager: true })
const wholes = import.meta.glob<{ wholes: Wholes }>('./*/wholes.testing.ts', { eager: true })

export function samplesOf(code: Code): Samples {
  const found = samples[`./${code}/samples.testing.ts`]
  if (found === undefined) throw new Error(`${code}/samples.testing.ts is missing`)
  return found.samples
}

export function wholesOf(code: Code): Wholes {
  const found = wholes[`./${code}/wholes.testing.ts`]
  if (found === undefined) throw new Error(`${code}/wholes.testing.ts is missing`)
  return found.wholes
}
