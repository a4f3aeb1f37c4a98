import { instant, timeIn, type Instant, type Zone } from '../kit/day.ts'

/** A zone whose rules changed so lately that the time zone data of a Node in use may not know, with a time that shows it. */
interface Change {
  readonly zone: Zone
  readonly at: Instant
  /** The wall time there at that instant. */
  readonly wall: string
  readonly since: string
}

/** Kept by hand, from the news of the tz database; an entry goes when the oldest Node we run on knows it. */
const CHANGES: readonly Change[] = [
  // No winter time any more from November 2026.
  { zone: 'America/Vancouver' as Zone, at: instant('2026-12-01T20:00:00Z'), wall: '13:00', since: '2026c' },
]

/** Zones in which this process would set a clock wrongly, with the version of the data that knows better. */
export function zonesBehind(): readonly { readonly zone: Zone; readonly since: string }[] {
  return CHANGES.filter(({ zone, at, wall }) => timeIn(zone, at) !== wall).map(({ zone, since }) => ({ zone, since }))
}

/** The version of the time zone data this process runs on, as Node names it: '2025c'. */
export const zoneData = (): string => process.versions['tz'] ?? 'unknown'
