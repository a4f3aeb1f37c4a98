import { say } from '../language/words.ts'
import { useWords } from '../ui/words.tsx'
import type { ReferenceClass } from './forecast.ts'

/** What a date rests on: how many finished projects, and whose. */
export function BasisOf({ of }: { of: ReferenceClass }) {
  const words = useWords('backtest').basis
  return (
    <span className="soft">
      <a href="/projects/forecasts">{of.name === 'none' ? say(words.none) : say(words[of.name], { n: of.n })}</a>
    </span>
  )
}
