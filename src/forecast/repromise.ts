import type { Day } from '../kit/day.ts'
import { addDays } from '../kit/day.ts'

/** When a promised day may move without a person's reason, and to where. The cost of other settings is in docs/forecast.md. */
export interface RepromiseRule {
  /** Level of the new day. */
  readonly level: number
  /** A day moves only while its chance is below this. */
  readonly moveBelow: number
  /** Status dates in a row that the chance has stood below. A day that has passed moves at the first. */
  readonly times: number
}

export const DEFAULT_REPROMISE: RepromiseRule = { level: 0.8, moveBelow: 0.1, times: 3 }

/** A promise as it stands, and how many days came before this one. */
export interface Standing {
  readonly day: Day
  readonly moves: number
  /** Status dates in a row with a chance below the threshold. */
  readonly below: number
}

/** What a status date brings: the chance of the standing day, and the day that would hold with the rule's level. */
export interface Seen {
  readonly on: Day
  readonly chance: number
  readonly offered: Day
}

/**
 * One status date. A promise is moved late and once rather than early and often: one bad week is no reason, three are.
 * The new day is never before the old one nor on a day already gone. Opening a delay case does not wait for this.
 */
export function repromise(standing: Standing, seen: Seen, rule: RepromiseRule = DEFAULT_REPROMISE): Standing {
  const low = seen.chance < rule.moveBelow
  const below = low ? standing.below + 1 : 0
  if (!low || (below < rule.times && standing.day >= seen.on)) return { ...standing, below }
  const earliest = addDays(standing.day > seen.on ? standing.day : seen.on, 1)
  return { day: seen.offered > earliest ? seen.offered : earliest, moves: standing.moves + 1, below: 0 }
}

/** What was said of a promise on a status date. */
interface Sighting {
  readonly at: string
  readonly chance: number
}

/**
 * Whether the day may move now without a person's reason. `sightings` are those since the day was agreed, the newest
 * included, in any order; of one date the last given counts.
 */
export function mayMove(
  promised: Day,
  sightings: readonly Sighting[],
  rule: RepromiseRule = DEFAULT_REPROMISE,
): boolean {
  const byDate = [...new Map(sightings.map((s) => [s.at, s])).values()].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const [newest] = byDate
  if (!newest || newest.chance >= rule.moveBelow) return false
  const good = byDate.findIndex((s) => s.chance >= rule.moveBelow)
  return promised < newest.at || (good === -1 ? byDate.length : good) >= rule.times
}
