/** Where something may fall, on any axis of numbers (days, hours); P10 <= P50 <= P80 <= P95. */
export interface Quantiles {
  p10: number
  p50: number
  p80: number
  p95: number
}

export interface SpreadShape {
  /** The axis that is drawn. */
  from: number
  to: number
  /** Height 0..1 at evenly spaced places from `from` to `to`. */
  heights: readonly number[]
}

const places = 48

/**
 * A smooth hill through the quantiles: a normal curve whose left side is as wide as P10..P50 says
 * and whose right side as P50..P80..P95 say (split normal, John 1982). A picture, not a source of figures.
 */
export function spreadShape(of: Quantiles, mark: number): SpreadShape {
  const left = Math.max((of.p50 - of.p10) / 1.2816, 0.25)
  const right = Math.max(((of.p80 - of.p50) / 0.8416 + (of.p95 - of.p50) / 1.6449) / 2, 0.25)
  const from = Math.min(of.p50 - 2.6 * left, mark - 0.5 * left)
  const to = Math.max(of.p50 + 2.6 * right, mark + 0.5 * right)
  const heights = Array.from({ length: places + 1 }, (_, i) => {
    const x = from + ((to - from) * i) / places
    const width = x < of.p50 ? left : right
    return Math.exp(-0.5 * ((x - of.p50) / width) ** 2)
  })
  return { from, to, heights }
}
