import { dayIn, type Day, type Instant, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { useReader, useWords } from '../ui/words.tsx'
import type { CasePage, NoticeClock } from './case-page.ts'
import type { Amends } from './case-event.ts'
import { inWords } from './said.ts'

/** The deadline where the client is: their clock decides. 'Tue 10:00 in Berlin'. */
export function useUntil(): (at: Instant, zone: Zone) => string {
  const words = useWords('case').clock
  const { code, dateOrder } = useReader()
  return (at, zone) => {
    const { day, clock } = formatsFor(code, dateOrder === undefined ? { zone } : { zone, dateOrder })
    const on = dayIn(zone, at)
    const place = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
    return say(words.until, { moment: `${day('short', on, on)}, ${clock(at)}`, place })
  }
}

const DAY_OF_WORK = 480

/** 'in 3 working hours', '2 hours late'. */
export function useTimeLeft(): (clock: NoticeClock) => string {
  const words = useWords('case').clock
  const { formats } = useReader()
  return ({ late, minutesLeft, minutesLate }) => {
    if (late) return say(words.late, { time: formats.duration(Math.max(1, minutesLate)) })
    if (minutesLeft < 60) return say(words.soon)
    if (minutesLeft < 2 * DAY_OF_WORK) return say(words.hours, { count: Math.floor(minutesLeft / 60) })
    return say(words.days, { count: Math.round(minutesLeft / DAY_OF_WORK) })
  }
}

/** Days as this reader writes them; the year only where it is another. */
export function useDays(today: Day) {
  const { formats } = useReader()
  return {
    short: (day: Day) => formats.day('short', day, today),
    bare: (day: Day) => formats.day('bare', day, today),
  }
}

/** What we give, in the words of the tool: '10 % off the invoice'. */
export function useGift(): (gift: Amends['gift'], languages: CasePage['languages']) => string {
  const words = useWords('case').gift
  const { formats } = useReader()
  return (gift, languages) => {
    switch (gift.type) {
      case 'discount':
        return say(words[gift.on], { percent: formats.percent(gift.percent / 100) })
      case 'credit':
        return say(words.credit, { amount: formats.money(gift.amount) })
      case 'hours':
        return say(words.hours, { count: gift.hours })
      case 'extra':
        return say(words.extra, { what: inWords(gift.what, languages.toReversed())?.text ?? '' })
    }
  }
}
