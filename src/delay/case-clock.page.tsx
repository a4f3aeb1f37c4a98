import { say } from '../language/words.ts'
import { Clock } from '../ui/clock.tsx'
import { useWords } from '../ui/words.tsx'
import type { NoticeClock } from './case-page.ts'
import { useTimeLeft, useUntil } from './use-case-words.page.tsx'

/** The notice deadline as a clock nobody can ignore. */
export function CaseClock({
  clock,
  contact,
  size = 'hero',
}: {
  clock: NoticeClock
  contact: string
  size?: 'hero' | 'line'
}) {
  const words = useWords('case').clock
  const until = useUntil()
  const left = useTimeLeft()
  return (
    <Clock
      size={size}
      state={clock.late || clock.left < 0.34 ? 'trouble' : 'watch'}
      left={clock.left}
      what={say(words.what, { contact })}
      words={left(clock)}
      until={until(clock.by, clock.zone)}
      iso={clock.by}
    />
  )
}
