export type Light = 'green' | 'amber' | 'red'

export interface WatchRule {
  /** More likely broken than kept. */
  readonly amberBelow: number
  /** At most this share of the promises that are kept ever turns red. */
  readonly redShare: number
  /** Status dates in a row at amber or worse that open a case. */
  readonly amberTimes: number
}

export const DEFAULT_WATCH: WatchRule = { amberBelow: 0.5, redShare: 0.1, amberTimes: 2 }

/**
 * The chance at or below which a promise is red. Since it was made, the odds of breaking it have then grown `1 / redShare`
 * times. For a calibrated forecast that growth is the likelihood ratio of 'broken' to 'kept', so that of the promises that
 * are kept at most `redShare` ever see it, however often one looks (Ville 1939). It is never below `redShare` times the
 * first chance, the simpler mark with the same bound. Without a first chance (null) a chance of `redShare` is the mark.
 */
export function redAt(chanceWhenMade: number | null, { redShare }: WatchRule): number {
  if (chanceWhenMade === null) return redShare
  const kept = redShare * chanceWhenMade
  return kept === 0 ? 0 : kept / (1 - chanceWhenMade + kept)
}

/** What is more likely kept than broken is never red, however sure it once was. */
export function lightFor(chance: number, chanceWhenMade: number | null, rule: WatchRule = DEFAULT_WATCH): Light {
  if (chance >= rule.amberBelow) return 'green'
  return chance <= redAt(chanceWhenMade, rule) ? 'red' : 'amber'
}

export interface Sighting {
  /** One per status date: a forecast repeated for the same date replaces the earlier one. */
  readonly at: string
  readonly chance: number
}

export type WatchResult =
  | { readonly light: Light; readonly opens: false }
  | { readonly light: Light; readonly opens: true; readonly because: 'red' | 'amber-again' }

/**
 * Whether a case opens: at red, or when amber stands at two successive status dates.
 * `earlier` are the sightings since the promise was made or last re-agreed, in any order.
 */
export function watch(
  now: Sighting,
  earlier: readonly Sighting[],
  chanceWhenMade: number | null,
  rule: WatchRule = DEFAULT_WATCH,
): WatchResult {
  const light = lightFor(now.chance, chanceWhenMade, rule)
  if (light === 'red') return { light, opens: true, because: 'red' }
  if (light === 'green') return { light, opens: false }
  const byDate = new Map(earlier.filter((s) => s.at < now.at).map((s) => [s.at, s]))
  const before = [...byDate.values()].toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, rule.amberTimes - 1)
  const stands =
    before.length === rule.amberTimes - 1 && before.every((s) => lightFor(s.chance, chanceWhenMade, rule) !== 'green')
  return stands ? { light, opens: true, because: 'amber-again' } : { light, opens: false }
}
