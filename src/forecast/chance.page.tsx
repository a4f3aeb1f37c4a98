import { dayNumber, type Day } from '../kit/day.ts'
import { say, type Areas, type Phrases } from '../language/words.ts'
import { Chance } from '../ui/spread.tsx'
import type { StateName } from '../ui/state-mark.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ShortOutlook } from './project-story.ts'

type Seen = Omit<ShortOutlook, 'asOf'> & { readonly day: Day }

/** How likely a promise is to hold: in figures, in words, and as a small hill with the promised day through it. */
export function ChanceOf({ outlook, today }: { outlook: Seen | null; today: Day }) {
  const words = useWords('forecast')
  const { formats } = useReader()
  if (!outlook) return null
  const { chance, day, p10, p50, p80, p95 } = outlook
  const short = (of: Day) => formats.day('short', of, today)
  const label = say(words.spread, {
    chance: formats.percent(chance),
    day: short(day),
    p80: short(p80),
    p95: short(p95),
  })
  const spread = {
    p10: dayNumber(p10),
    p50: dayNumber(p50),
    p80: dayNumber(p80),
    p95: dayNumber(p95),
    mark: dayNumber(day),
    label,
  }
  return <Chance figure={formats.percent(chance)} words={formats.chance(chance)} spread={spread} />
}

const STATES = { holds: 'holds', amber: 'watch', red: 'trouble' } as const

/** The state of an open promise as shape and word; null before the first forecast. */
export function stateWord(
  words: Phrases<Areas['forecast']>,
  outlook: Pick<ShortOutlook, 'state'> | null,
): { state: StateName; word: string } | null {
  return outlook ? { state: STATES[outlook.state], word: say(words.state[outlook.state]) } : null
}
