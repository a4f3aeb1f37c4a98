import { addMinutes, type Instant } from '../kit/day.ts'

/** How many mails of one sender are taken in within so many minutes; the rest waits where it is, nothing is lost. */
export const INFLOW = [
  { most: 50, minutes: 1 },
  { most: 120, minutes: 5 },
  { most: 600, minutes: 60 },
] as const

/** Whether a sender whose mails came in at these times has to wait now. */
export function hasToWait(cameAt: readonly Instant[], now: Instant): boolean {
  return INFLOW.some(
    ({ most, minutes }) => cameAt.filter((at) => Date.parse(at) > Date.parse(addMinutes(now, -minutes))).length >= most,
  )
}

/** So far back one has to look. */
export const INFLOW_MINUTES = Math.max(...INFLOW.map(({ minutes }) => minutes))
/** More of them than this are never asked for: with so many there is no room in any window. */
export const INFLOW_MOST = Math.max(...INFLOW.map(({ most }) => most))
