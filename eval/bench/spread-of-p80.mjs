/** Standard error of P80 over many seeds, with the common factor in equal slices and without. */
import { quantile, round, seeded } from './measure.mjs'
import { drafts, planOf } from './plan.mjs'

const SIZES = [
  { iterations: 1_000, seeds: 200 },
  { iterations: 2_000, seeds: 200 },
  { iterations: 4_000, seeds: 200 },
  { iterations: 10_000, seeds: 60 },
]

/** In percent of the mean P80, working time. */
export function standardErrors(engines) {
  const net = engines.networkOf(planOf(engines, drafts()))
  return SIZES.map(({ iterations, seeds }) => {
    const runs = (rowsOf) =>
      error(Array.from({ length: seeds }, (_, i) => p80(engines, net, { iterations, seed: i + 1, rowsOf })))
    return {
      iterations,
      seeds,
      plain: runs((how) => unsliced(engines, how)),
      stratified: runs((how) => engines.factorRows(net, engines.DEFAULT_FACTORS, how)),
    }
  })
}

function p80(engines, net, { iterations, seed, rowsOf }) {
  const targets = [net.tasks.map((_, i) => i)]
  const program = engines.programOf({ net, targets, factors: rowsOf({ iterations, seed }), iterations, seed })
  const kernel = engines.openKernel(program.image)
  for (let first = 0; first < iterations; first += engines.BLOCK)
    kernel.block(first, Math.min(engines.BLOCK, iterations - first))
  const { at } = program.ends[0]
  const found = quantile(kernel.words().subarray(at, at + iterations), 0.8) - net.calendars[0].toWork(net.statusWall)
  kernel.close()
  return found
}

/** The one common factor drawn at random instead. */
function unsliced({ DEFAULT_FACTORS, exp, normalQuantile }, { iterations, seed }) {
  const { unit } = seeded(seed * 7919 + 13)
  for (let i = 0; i < 20; i++) unit()
  const row = Float64Array.from({ length: iterations }, () =>
    exp(DEFAULT_FACTORS.projectLogSd * normalQuantile(Math.min(1 - 1e-9, unit() + 1e-10))),
  )
  return { rows: [row], rowOf: new Int32Array(10_000) }
}

function error(values) {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1)
  return round((100 * Math.sqrt(variance)) / mean, 3)
}
