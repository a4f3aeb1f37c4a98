/** How the benchmark counts: interleaved repeats, medians, ratios. Absolute times are notes, since machines differ. */

/** xorshift32: the same numbers on every machine and in every run. */
export function seeded(seed) {
  let x = seed | 0 || 1
  const unit = () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 4_294_967_296
  }
  return { unit, below: (n) => Math.floor(unit() * n), pick: (list) => list[Math.floor(unit() * list.length)] }
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

export function quantile(values, level) {
  const sorted = Float64Array.from(values).toSorted()
  return sorted[Math.min(sorted.length, Math.max(1, Math.ceil(level * sorted.length))) - 1]
}

/**
 * Runs each of `rivals` in turn, `repeats` times over; gives milliseconds by name. Counted is the time the processor
 * worked for us, so that a neighbour on the same machine does not alter a ratio; a rival that waits for
 * another program returns its own milliseconds instead.
 */
export async function interleaved(rivals, repeats) {
  const times = Object.fromEntries(Object.keys(rivals).map((name) => [name, []]))
  for (let i = 0; i < repeats; i++) {
    for (const [name, run] of Object.entries(rivals)) {
      const began = process.cpuUsage()
      const own = await run(i)
      const { user, system } = process.cpuUsage(began)
      times[name].push(typeof own === 'number' ? own : (user + system) / 1000)
    }
  }
  return times
}

/** Median of a over median of b. */
export const ratio = (a, b) => median(a) / median(b)

export const round = (value, digits = 2) => Number(value.toFixed(digits))
export const ms = (values) => round(median(values), 1)
