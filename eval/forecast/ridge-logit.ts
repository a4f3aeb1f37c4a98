interface Case {
  readonly features: readonly number[]
  readonly short: boolean
}

const ROUNDS = 30

/**
 * Logistic regression with a ridge on standardised features, by Newton's method; gives the log odds of new features.
 * Throws RangeError when the cases are too few to fit.
 */
export function fitRidgeLogit(cases: readonly Case[], ridge: number): (features: readonly number[]) => number {
  const width = (cases[0]?.features.length ?? 0) + 1
  if (cases.length <= width) throw new RangeError(`${cases.length} cases are too few for ${width} weights`)
  const scale = scaleOf(cases.map((c) => c.features))
  const rows = cases.map((c) => scale(c.features))
  let weights = Array.from({ length: width }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((w, j) => (j === 0 ? 0 : ridge * w))
    const bend = weights.map((_, j) => weights.map((__, k) => (j === k ? ridge : 0)))
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-dot(row, weights)))
      const off = p - Number(cases[i]?.short)
      for (let j = 0; j < width; j++) {
        slope[j] = (slope[j] as number) + off * (row[j] as number)
        const own = bend[j] as number[]
        for (let k = 0; k < width; k++)
          own[k] = (own[k] as number) + p * (1 - p) * (row[j] as number) * (row[k] as number)
      }
    })
    const step = solved(bend, slope)
    weights = weights.map((w, j) => w - (step[j] as number))
  }
  return (features) => dot(scale(features), weights)
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] as number), 0)
}

/** Mean 0 and variance 1 as in these rows, with a leading 1. */
function scaleOf(rows: readonly (readonly number[])[]): (features: readonly number[]) => readonly number[] {
  const columns = (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] as number))
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length)
  const sds = columns.map((column, j) =>
    Math.sqrt(column.reduce((sum, x) => sum + (x - (means[j] as number)) ** 2, 0) / column.length),
  )
  return (features) => [1, ...features.map((x, j) => (x - (means[j] as number)) / ((sds[j] as number) + 1e-9))]
}

/** Gaussian elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const n = right.length
  const a = matrix.map((row, i) => [...row, right[i] as number])
  for (let i = 0; i < n; i++) {
    let best = i
    for (let k = i + 1; k < n; k++) if (Math.abs(a[k]?.[i] ?? 0) > Math.abs(a[best]?.[i] ?? 0)) best = k
    const pivot = a[best] as number[]
    a[best] = a[i] as number[]
    a[i] = pivot
    for (let k = 0; k < n; k++) {
      const row = a[k] as number[]
      if (k === i) continue
      const factor = (row[i] as number) / (pivot[i] as number)
      for (let j = i; j <= n; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number)
    }
  }
  return a.map((row, i) => (row[n] as number) / (row[i] as number))
}
