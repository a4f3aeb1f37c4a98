import { LEVELS } from '../../src/forecast/forecast.ts'
import { chanceFrom } from '../../src/kit/chance.ts'
import type { Figure } from './set.ts'

/** One forecast of a finished project, in days (or any one unit) from its start. */
export interface Point {
  readonly project: string
  readonly gone: number
  readonly real: number
  /** Total duration at each of LEVELS. */
  readonly totals: readonly number[]
}

/** The measures of one point; a project's figure is their mean, a set's the mean over projects. */
export type Scores = Readonly<Record<string, number>>

const at = (level: number): number => LEVELS.indexOf(level as (typeof LEVELS)[number])
const pinball = (level: number, real: number, total: number): number =>
  Math.max((level / 100) * (real - total), (level / 100 - 1) * (real - total))

/** Coverage with a tolerance in the point's unit; CRPS, pinball, APE and the P10-P90 width in % of the real duration. */
export function scoresOf({ real, totals }: Point, tolerance: number): Scores {
  const total = (level: number): number => totals[at(level)] as number
  const crps = (2 * LEVELS.reduce((sum, level) => sum + pinball(level, real, total(level)), 0)) / LEVELS.length
  return {
    p50: Number(real <= total(50) + tolerance),
    p80: Number(real <= total(80) + tolerance),
    p95: Number(real <= total(95) + tolerance),
    crps: (100 * crps) / real,
    pinball80: (100 * pinball(80, real, total(80))) / real,
    mape: (100 * Math.abs(total(50) - real)) / real,
    width: (100 * (total(90) - total(10))) / real,
  }
}

/** Mean over the points of each project. */
export function perProject<P extends { readonly project: string }>(
  points: readonly P[],
  value: (point: P) => number | null,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; n: number }>()
  for (const point of points) {
    const v = value(point)
    if (v === null) continue
    const so = sums.get(point.project) ?? { sum: 0, n: 0 }
    sums.set(point.project, { sum: so.sum + v, n: so.n + 1 })
  }
  return new Map([...sums].map(([project, { sum, n }]) => [project, sum / n]))
}

/** Any statistic of the projects' values with its bootstrap interval over projects. Null when there are none. */
export function figureOf(
  values: readonly number[],
  how: { readonly seed: number; readonly draws: number },
  statistic: (values: readonly number[]) => number = mean,
): Figure | null {
  if (values.length === 0) return null
  const chance = chanceFrom(how.seed)
  const drawn = Float64Array.from({ length: how.draws }, () =>
    statistic(values.map(() => values[Math.floor(chance.unit() * values.length)] as number)),
  ).toSorted()
  const edge = (q: number): number => drawn[Math.min(drawn.length - 1, Math.floor(q * drawn.length))] as number
  return { value: statistic(values), lo: edge(0.025), hi: edge(0.975) }
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2
}

/** Share of points by tenth of the forecast distribution in which the truth fell, each project counting once. */
export function pitOf(points: readonly (Point & { readonly pit: number })[]): readonly number[] {
  const bins = Array.from({ length: 10 }, () => 0)
  const counts = perProject(points, () => 1)
  const weight = new Map<string, number>()
  for (const p of points) weight.set(p.project, (weight.get(p.project) ?? 0) + 1)
  for (const p of points) {
    const bin = Math.min(9, Math.floor(p.pit * 10))
    bins[bin] = (bins[bin] as number) + 1 / (weight.get(p.project) as number) / counts.size
  }
  return bins
}

/** Three thirds of the project's real life: 0, 1 or 2. */
export function thirdOf({ gone, real }: Point): number {
  return Math.min(2, Math.floor((3 * gone) / real))
}
