export type Light = 'green' | 'amber' | 'red'

export interface WatchRule {
  /** More likely broken than kept. */
  readonly amberBelow: number
  /** Red when the chance has fallen to this share of what it was when the promise was made. */
  readonly redShare: number
  /** Status dates in a row at amber or worse that open a case. */
  readonly amberTimes: number
}

export const DEFAULT_WATCH: WatchRule = { amberBelow: 0.5, redShare: 0.1, amberTimes: 2 }

/**
 * For a calibrated forecast the chance of a promise that is kept falls to `redShare` of its first value at most in
 * `redShare` of the cases, however often one looks (Ville's inequality). A re-agreed promise starts with a new first value.
 * Without a first value (null) the chance is measured against 1, which can only alarm sooner.
 */
export function lightFor(chance: number, chanceWhenMade: number | null, rule: WatchRule = DEFAULT_WATCH): Light {
  if (chance <= rule.redShare * (chanceWhenMade ?? 1)) return 'red'
  return chance < rule.amberBelow ? 'amber' : 'green'
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
