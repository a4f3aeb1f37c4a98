import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import type { Instant } from '../kit/day.ts'

const ClockContext = createContext<(() => Instant) | null>(null)

/** The clock for all parts below; tests pass their own. */
export function ClockProvider({ clock, children }: { clock: () => Instant; children: ReactNode }) {
  return <ClockContext value={clock}>{children}</ClockContext>
}

/** The present moment, read again every `seconds`. */
export function useNow(seconds = 30): Instant {
  const clock = use(ClockContext)
  if (clock === null) throw new Error('ClockProvider is missing above this part')
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const tick = setInterval(() => setNow(clock()), seconds * 1000)
    return () => clearInterval(tick)
  }, [clock, seconds])
  return now
}
