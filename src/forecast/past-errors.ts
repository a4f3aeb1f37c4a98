import type { Basis } from './basis.ts'
import { errorOf } from './blend.ts'
import type { Weights } from './blend.ts'
import type { History, PastForecast } from './calibration.ts'
import { exp, ln } from './lognormal.ts'
import { handedOn } from './open-past.ts'

/** A past forecast and how much it counts for the one at hand; the forecasts of one project share one project's weight. */
export interface Like {
  readonly past: PastForecast
  readonly weight: number
}

/** Kernel widths: what counts as the same stage and slip. Half and double these widths measure the same. */
const WIDTHS = { earned: 0.25, slip: 0.2 }
/** Never quite nothing: where nobody was like this, everybody counts a little. */
const LEAST_LIKE = 0.01
/** The parent counts as much as this many of one's own projects, less the more there are. */
const PARENT_COUNTS = 4
/** From this many past projects the plain quantile of their errors is as good as the conformal rank. */
export const ENOUGH = 40

/** Past forecasts of the same mode (of any, where there is none), weighted by likeness; a small class leans on its parent. */
export function likesOf(basis: Basis, history: History, alike: Alike = alikeInStage): readonly Like[] {
  const own = weighed(basis, history.past, alike)
  const n = finishedIn(own)
  if (!history.parent || n >= ENOUGH) return own
  const above = likesOf(basis, history.parent, alike)
  const total = above.reduce((sum, like) => sum + like.weight, 0)
  const counts = n === 0 ? total : PARENT_COUNTS * (1 - n / ENOUGH)
  return [...own, ...above.map(({ past, weight }) => ({ past, weight: (weight / total) * counts }))]
}

function weighed(basis: Basis, all: readonly PastForecast[], alike: Alike): readonly Like[] {
  // Counted work leans on plans where it has no past: both are simulated, unlike dates that were announced.
  const kin = [basis.mode, 'plan'].find((mode) => all.some((p) => p.mode === mode))
  const past = kin === undefined ? all : all.filter((p) => p.mode === kin)
  const points = new Map<string, number>()
  for (const p of past) points.set(p.project, (points.get(p.project) ?? 0) + 1)
  return past.map((p) => {
    const weight = Math.max(LEAST_LIKE, exp(-Math.min(40, alike(basis, p) / 2)))
    return { past: p, weight: weight / (points.get(p.project) as number) }
  })
}

/** Projects that are over; those still open have a say, but nobody knows yet which. */
function finishedIn(likes: readonly Like[]): number {
  return new Set(likes.filter(({ past }) => past.open !== true).map(({ past }) => past.project)).size
}

type Stage = Pick<Basis, 'earned' | 'slip'>
/** Squared distance of two stages in kernel widths. */
type Alike = (one: Stage, other: Stage) => number

function alikeInStage(one: Stage, other: Stage): number {
  return ((one.earned - other.earned) / WIDTHS.earned) ** 2 + ((one.slip - other.slip) / WIDTHS.slip) ** 2
}

/** Slip on a scale that keeps apart what runs exactly as planned, a little late, and much too late. */
export function alikeInSlip(one: Stage, other: Stage): number {
  const scaled = (slip: number) => Math.sign(slip) * ln(1 + Math.abs(slip) / 0.01)
  return ((one.earned - other.earned) / 0.4) ** 2 + ((scaled(one.slip) - scaled(other.slip)) / 0.7) ** 2
}

/** Errors sorted upwards with the middle of each one's share of the weight, and the width of the conformal rank. */
export interface Errors {
  readonly values: Float64Array
  readonly shares: Float64Array
  /** Past projects; from ENOUGH on ranks are plain. */
  readonly projects: number
}

/** `projects` counts one's own class: a few of one's own beside a large parent are still few. */
export function errorsOf(
  likes: readonly Like[],
  how: { readonly weights: Weights; readonly scaled: boolean; readonly projects: number },
): Errors {
  const all = handedOn(
    likes.map(({ past, weight }) => ({
      error: errorOf(past, how.weights, how.scaled),
      weight,
      open: past.open === true,
    })),
  )
  const total = all.reduce((sum, { weight }) => sum + weight, 0)
  let before = 0
  const shares = Float64Array.from(all, ({ weight }) => {
    before += weight / total
    return before - weight / total / 2
  })
  const projects = finishedIn(likes)
  const values = Float64Array.from(all, ({ error }) => error)
  const weights = all.map(({ weight }) => weight / total)
  const noise = noiseOf(values, weights, {
    middle: between(values, shares, 0.5),
    n: Math.min(projects, how.projects || projects),
  })
  return { values: values.map((v) => v - noise), shares, projects }
}

/**
 * How much of the middle error is taken out: what cannot be told from chance. A middle of m with standard error e keeps
 * m (1 - e2 / m2), none of it below e (positive-part shrinkage, James and Stein 1961; 1.2533 is the median's price).
 */
function noiseOf(
  values: Float64Array,
  weights: readonly number[],
  { middle, n }: { readonly middle: number; readonly n: number },
): number {
  if (middle === 0 || n < 2) return 0
  const mean = values.reduce((sum, v, i) => sum + v * (weights[i] as number), 0)
  const variance = values.reduce((sum, v, i) => sum + (v - mean) ** 2 * (weights[i] as number), 0)
  const error2 = (1.2533 ** 2 * variance) / n
  return middle * Math.min(1, error2 / (middle * middle))
}

/**
 * The error that holds with chance q: the plain weighted quantile from ENOUGH projects on, below that the conformal rank
 * ceil(q (n + 1)) in the upper half and its mirror image in the lower. `within` is false where the rank exceeds n.
 */
export function quantileAt({ values, shares, projects: n }: Errors, q: number): { value: number; within: boolean } {
  if (n >= ENOUGH || q === 0.5) return { value: between(values, shares, q), within: true }
  const rank = q > 0.5 ? Math.ceil(q * (n + 1) - 1e-9) : n + 1 - Math.ceil((1 - q) * (n + 1) - 1e-9)
  if (rank > n) return { value: values.at(-1) as number, within: false }
  if (rank < 1) return { value: values[0] as number, within: false }
  return { value: between(values, shares, (rank - 0.5) / n), within: true }
}

function between(values: Float64Array, shares: Float64Array, share: number): number {
  let low = 0
  let high = values.length - 1
  if (share <= (shares[0] as number)) return values[0] as number
  if (share >= (shares[high] as number)) return values[high] as number
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((shares[middle] as number) <= share) low = middle
    else high = middle
  }
  const [from, to] = [shares[low] as number, shares[high] as number]
  const at = to > from ? (share - from) / (to - from) : 1
  return (values[low] as number) + ((values[high] as number) - (values[low] as number)) * at
}
