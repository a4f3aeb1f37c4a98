/**
 * Normal and lognormal functions made of + - * / alone, which IEEE 754 fixes to the last bit: Math.exp and Math.log may
 * differ between engines, and the same seed has to give the same bytes everywhere.
 */

const LN2 = 0.6931471805599453

/** e^x for |x| < 700: range reduction by ln 2, then the Taylor series to the 13th power. */
export function exp(x: number): number {
  const k = Math.round(x / LN2)
  const r = x - k * LN2
  let sum = 1
  for (let i = 13; i > 0; i--) sum = 1 + (sum * r) / i
  return sum * twoTo(k)
}

/** Natural logarithm of x > 0: mantissa into [0.7, 1.4], then 2 artanh((m - 1) / (m + 1)). */
export function ln(x: number): number {
  let m = x
  let k = 0
  while (m > 1.4142135623730951) {
    m /= 2
    k++
  }
  while (m < 0.7071067811865476) {
    m *= 2
    k--
  }
  const t = (m - 1) / (m + 1)
  const t2 = t * t
  let sum = 0
  for (let i = 25; i > 0; i -= 2) sum = 1 / i + sum * t2
  return 2 * t * sum + k * LN2
}

function twoTo(k: number): number {
  let power = 1
  const factor = k < 0 ? 0.5 : 2
  for (let i = Math.abs(k); i > 0; i--) power *= factor
  return power
}

/** The standard normal distribution function; Abramowitz and Stegun 7.1.26 by erf, error below 1.5e-7. */
export function normalShare(z: number): number {
  const x = Math.abs(z) / 1.4142135623730951
  const t = 1 / (1 + 0.3275911 * x)
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const erf = 1 - poly * exp(-x * x)
  return z < 0 ? (1 - erf) / 2 : (1 + erf) / 2
}

/** Its inverse for 0 < p < 1; P. J. Acklam's rational approximation, relative error below 1.2e-9. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * ln(p))
    const top = ratio([-0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734], q)
    return (
      ((top * q + 4.374664141464968) * q + 2.938163982698783) /
      (ratio([0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416], q) * q + 1)
    )
  }
  const q = p - 0.5
  const r = q * q
  const top = ratio(
    [
      -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
      2.506628277459239,
    ],
    r,
  )
  const bottom = ratio(
    [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1],
    r,
  )
  return (top * q) / bottom
}

/** Horner's rule, highest power first. */
function ratio(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (const c of coefficients) sum = sum * x + c
  return sum
}

/** Log-sd of the shape classes: 0.08 apart, 0 to 1.2. */
export const SHAPES = 16
const SHAPE_STEP = 0.08
export const STEPS = 1024

/** The nearest class for a log-sd, and the log-sd of a class. */
export function shapeFor(logSd: number): number {
  return Math.min(SHAPES - 1, Math.max(0, Math.round(logSd / SHAPE_STEP)))
}

export function logSdOf(shape: number): number {
  return shape * SHAPE_STEP
}

let tables: Float32Array | null = null

/**
 * Inverse distribution functions of lognormals with median 1, SHAPES rows of STEPS + 1 points, read linearly.
 * The ends stand for the middle of the outermost step, cut at 1 in 2,048: `tailsOf` has what lies beyond.
 */
export function lognormalTables(): Float32Array {
  if (tables) return tables
  const made = new Float32Array(SHAPES * (STEPS + 1))
  for (let i = 0; i <= STEPS; i++) {
    const z = normalQuantile(Math.min(1 - 0.5 / STEPS, Math.max(0.5 / STEPS, i / STEPS)))
    for (let shape = 0; shape < SHAPES; shape++) made[shape * (STEPS + 1) + i] = exp(logSdOf(shape) * z)
  }
  tables = made
  return made
}

/** Points of each outermost step: as many as sixteen random bits tell apart. */
export const TAIL = 64

const tails: (Float32Array | undefined)[] = []

/** The same for the lowest and the highest of the STEPS steps alone, TAIL points each, exact in the middle of its share. */
export function tailsOf(shape: number): Float32Array {
  const known = tails[shape]
  if (known) return known
  const made = new Float32Array(2 * TAIL)
  for (let i = 0; i < TAIL; i++) {
    const z = normalQuantile((i + 0.5) / (TAIL * STEPS))
    made[i] = exp(logSdOf(shape) * z)
    made[2 * TAIL - 1 - i] = exp(-logSdOf(shape) * z)
  }
  tails[shape] = made
  return made
}
