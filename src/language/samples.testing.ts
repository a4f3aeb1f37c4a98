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
 * worst case 16 June, next news 3 June, 10 % discount approved, the measure of the samples done. `record` names
 * another state of things; on record for a kind stands only what a letter of that kind may say.
 */
export type Wholes = NonEmpty<Whole>

export interface Whole {
  name: string
  kind:
    | 'notice'
    | 'update'
    | 'late'
    | 'quiet'
    | 'can-we-talk'
    | 'voicemail'
    | 'call-sheet'
    | 'follow-up'
    | 'thanks'
    | 'delivered'
    | 'answer'
    | 'acceptance'
    | 'amends-given'
    | 'retrospective'
  /** 'second': the second slip. 'passed': read on Monday 8 June, after the old date; next news 10 June. */
  record?: 'second' | 'passed'
  text: string
  findings: readonly RuleId[]
}

/**
 * Two notices about one slip: a good one, and one that breaks each principle once. In `faulty` each planted fault
 * stands in `⟦number|words⟧`; what is left out on purpose (3, 6, 10) has no place. Slots take the values of a version.
 */
export interface Planted {
  good: string
  faulty: string
  event: string
  loss: string
  measure: string
  /** The same slip with other names and days; the findings must not change. */
  versions: NonEmpty<PlantedVersion>
}

export interface PlantedVersion {
  client: string
  colleague: string
  /** Stands where the client's name belongs, in the languages that plant a wrong name. */
  stranger?: string
  /** As the letter writes them: what was promised, the new day, the worst case, the next news. */
  old: string
  fresh: string
  worst: string
  news: string
}

const samples = import.meta.glob<{ samples: Samples }>('./*/samples.testing.ts', { eager: true })
const wholes = import.meta.glob<{ wholes: Wholes }>('./*/wholes*.testing.ts', { eager: true })

const planted = import.meta.glob<{ planted: Planted }>('./*/planted.testing.ts', { eager: true })

export function samplesOf(code: Code): Samples {
  const found = samples[`./${code}/samples.testing.ts`]
  if (found === undefined) throw new Error(`${code}/samples.testing.ts is missing`)
  return found.samples
}

/** All whole messages of a language: notices and short ones first, then those of the week, of calls and of what comes after. */
export function wholesOf(code: Code): Wholes {
  const files = Object.entries(wholes).filter(([path]) => path.startsWith(`./${code}/`))
  const [first, ...rest] = files.toSorted(([a], [b]) => a.length - b.length).flatMap(([, file]) => file.wholes)
  if (first === undefined) throw new Error(`${code}/wholes.testing.ts is missing`)
  return [first, ...rest]
}

export function plantedOf(code: Code): Planted {
  const found = planted[`./${code}/planted.testing.ts`]
  if (found === undefined) throw new Error(`${code}/planted.testing.ts is missing`)
  return found.planted
}
