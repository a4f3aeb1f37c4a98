import type { Act, NonEmpty, Trap } from './pack.ts'
import type { Code } from './packs.ts'

/** `yes`: sentences in which the tagger gives this entry; `no`: near misses in which it does not. */
export interface Sides {
  yes: NonEmpty<string>
  no: NonEmpty<string>
}

/** By mark and entry, in the file beside the phrases: `<code>/acts/regret.testing.ts`. */
export type Examples = Partial<Record<Act | Trap, Readonly<Record<string, Sides>>>>

/** Sentences and the day in them, asked on Monday 2026-06-01; null = must not be read as a day. */
export type DayProbes = NonEmpty<readonly [string, string | null]>

/** Empty for a language that does not tell (English). */
export interface AddressExamples {
  yesFormal: readonly string[]
  yesInformal: readonly string[]
  neither: readonly string[]
}

const entries = import.meta.glob<{ examples: Examples }>('./*/{acts,traps}/*.testing.ts', { eager: true })
const days = import.meta.glob<{ probes: DayProbes }>('./*/days.testing.ts', { eager: true })
const addresses = import.meta.glob<{ examples: AddressExamples }>('./*/address.testing.ts', { eager: true })

/** Every entry of a language that has examples. */
export function examplesOf(code: Code): (Sides & { mark: Act | Trap; id: string })[] {
  return Object.entries(entries)
    .filter(([path]) => path.startsWith(`./${code}/`))
    .flatMap(([, { examples }]) =>
      Object.entries(examples).flatMap(([mark, byId]) =>
        Object.entries(byId).map(([id, sides]) => ({ mark: mark as Act | Trap, id, ...sides })),
      ),
    )
}

export function dayProbesOf(code: Code): DayProbes {
  const found = days[`./${code}/days.testing.ts`]
  if (found === undefined) throw new Error(`${code}/days.testing.ts is missing`)
  return found.probes
}

export function addressExamplesOf(code: Code): AddressExamples {
  const found = addresses[`./${code}/address.testing.ts`]
  if (found === undefined) throw new Error(`${code}/address.testing.ts is missing`)
  return found.examples
}
