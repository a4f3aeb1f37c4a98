import { say, type Areas, type Phrases } from '../language/words.ts'
import { useWords } from '../ui/words.tsx'
import type { ReferenceClass } from './forecast.ts'

/** What a date rests on: how many finished projects, and whose. */
export function BasisOf({ of }: { of: Pick<ReferenceClass, 'name' | 'n'> }) {
  const words = useWords('backtest').basis
  return (
    <span className="soft">
      <a href="/projects/forecasts">{basisIn(words, of)}</a>
    </span>
  )
}

/** The same as words inside a sentence. */
export function basisIn(
  words: Phrases<Areas['backtest']['basis']>,
  { name, n }: Pick<ReferenceClass, 'name' | 'n'>,
): string {
  return name === 'none' ? say(words.none) : say(words[name], { n })
}
