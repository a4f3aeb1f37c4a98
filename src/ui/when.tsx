import { dayIn, type Instant } from '../kit/day.ts'
import { useNow } from './now.tsx'
import { useReader } from './words.tsx'

/**
 * A moment as it is read at a desk: 'Thu 19 Nov, 09:30' on the reader's own clock, which needs no zone;
 * the year only where it is another one.
 */
export function useWhen(): (at: Instant) => string {
  const { formats, zone } = useReader()
  const today = dayIn(zone, useNow(600))
  return (at) => `${formats.day('short', dayIn(zone, at), today)}, ${formats.clock(at)}`
}
