import { dayIn, type Instant, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { Clock } from '../ui/clock.tsx'
import { useNow } from '../ui/now.tsx'
import { useReader, useWords } from '../ui/words.tsx'
import type { ToSay } from './today.ts'

/** The deadline where the client is: their clock decides. */
export function useUntil({ noticeBy, zone }: { noticeBy: Instant; zone: Zone }): string {
  const words = useWords('today')
  const { code, dateOrder } = useReader()
  const { day, clock } = formatsFor(code, dateOrder === undefined ? { zone } : { zone, dateOrder })
  const on = dayIn(zone, noticeBy)
  return say(words.until, { moment: `${day('short', on, on)} ${clock(noticeBy)}`, place: placeOf(zone) })
}

/** 'Berlin' of 'Europe/Berlin'. */
function placeOf(zone: Zone): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}

/** Red once the time is over or its last third has begun. */
export function pressureOf({ late, left }: Pick<ToSay, 'late' | 'left'>): 'trouble' | 'watch' {
  return late || left < 0.34 ? 'trouble' : 'watch'
}

/** The time that is left to tell one client, or by how much it is over. */
export function Due({ one, size = 'line' }: { one: ToSay; size?: 'line' | 'hero' }) {
  const words = useWords('today')
  const { formats } = useReader()
  const until = useUntil(one)
  const lateBy = (Date.parse(useNow(60)) - Date.parse(one.noticeBy)) / 60_000
  const left =
    one.workingMinutesLeft < 60
      ? say(words.workingLess)
      : say(words.workingLeft, { time: formats.duration(one.workingMinutesLeft) })
  return (
    <Clock
      size={size}
      state={pressureOf(one)}
      left={one.left}
      {...(size === 'hero' ? { what: one.contactName } : {})}
      words={one.late ? say(words.lateBy, { time: formats.duration(Math.max(1, lateBy)) }) : left}
      until={until}
      iso={one.noticeBy}
    />
  )
}
