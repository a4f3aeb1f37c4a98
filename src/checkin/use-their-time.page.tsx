import { dayIn, type Instant, type Zone } from '../kit/day.ts'
import { formatsFor } from '../language/formats.ts'
import { say } from '../language/words.ts'
import { useReader, useWords } from '../ui/words.tsx'

/** Times as the clock of the contact shows them, in the reader's language; `both` adds our own where it differs. */
export function useTheirTime(zone: Zone) {
  const { code, dateOrder, formats: ours } = useReader()
  const { here } = useWords('checkins')
  const theirs = formatsFor(code, dateOrder ? { zone, dateOrder } : { zone })
  const short = (at: Instant) => `${theirs.day('short', dayIn(zone, at), dayIn(zone, at))}, ${theirs.clock(at)}`
  return {
    short,
    both: (at: Instant) => {
      const said = theirs.moment(at)
      const own = ours.moment(at)
      return own === said ? said : `${said}; ${say(here, { when: ours.clock(at) })}`
    },
    day: (on: Parameters<typeof theirs.day>[1]) => theirs.day('short', on, on),
  }
}
