/** The forecast of a plan of 1,000 tasks at 10,000 iterations, against the same model written plainly. */
import { interleaved, ms, quantile, ratio, round, seeded } from './measure.mjs'
import { naiveForecast } from './naive-forecast.mjs'

const TASKS = 1_000
const ITERATIONS = 10_000
const MOST_APART = 0.005
const START = '2027-01-04T09:00:00Z'
// Half of a typed range in standard deviations, as `src/forecast/estimate.ts` reads it.
const RANGE_SD = 0.9346
// Where the engine's tables end: the normal deviate of 1 in 2,048.
const TAIL = 3.2973

/** Seeded: forty chains side by side, each task after its own chain and mostly after one other; about 1,900 links, some with a lag. */
function drafts() {
  const { unit, below } = seeded(20_260_101)
  return Array.from({ length: TASKS }, (_, i) => {
    const likely = 60 * (4 + below(60))
    const from = new Set()
    if (i >= 40) {
      from.add(i - 40)
      if (unit() < 0.98) from.add(i - 1 - below(39))
    }
    const links = [...from].map((j) => ({ from: `t${j}`, lag: unit() < 0.1 ? 60 * below(16) : 0 }))
    const wide = 1.2 + unit() * 0.8
    return { key: `t${i}`, likely, low: Math.round(likely / wide), high: Math.round(likely * wide), links }
  })
}

/** `repeats` runs of each. The naive one makes a share of the iterations and is scaled; its runs together are the sample shown. */
export async function forecastBench(engines, { repeats = 5, naiveIterations = 4_000 } = {}) {
  const made = drafts()
  const plan = planOf(engines, made)
  const seen = { product: [], naive: [] }
  const product = (i) => void seen.product.push(...workOf(engines, plan, i + 1))
  const naive = (i) =>
    void seen.naive.push(...plain(engines, made, { iterations: naiveIterations, seed: i, tail: TAIL }))
  const outlook = (i) => void engines.outlook(engines.anOutlook(plan, { iterations: ITERATIONS, seed: i + 1 }))
  workOf(engines, plan, 99)
  plain(engines, made, { iterations: 100, seed: 99, tail: TAIL })
  const times = await interleaved({ product, outlook, naive }, repeats)
  const scale = ITERATIONS / naiveIterations
  const scaled = times.naive.map((time) => time * scale)
  const uncut = plain(engines, made, { iterations: naiveIterations, seed: 98, tail: Infinity })
  const spread = ['P50', 'P80'].map((name) => hoursAt(name, { ...seen, uncut }))
  return {
    tasks: TASKS,
    links: made.reduce((sum, { links }) => sum + links.length, 0),
    iterations: ITERATIONS,
    repeats,
    ratio: round(ratio(times.product, scaled), 4),
    outlookRatio: round(ratio(times.outlook, scaled), 4),
    naive: { iterations: naiveIterations, scaledBy: scale },
    workingHours: spread,
    agree: spread.every(({ apart }) => Math.abs(apart) <= MOST_APART),
    notes: { productMs: ms(times.product), outlookMs: ms(times.outlook), naiveScaledMs: ms(scaled) },
  }
}

function planOf(engines, made) {
  const tasks = made.map(({ key, likely, low, high, links }) =>
    engines.aTask(key, 0, {
      estimate: { low, likely, high },
      links: links.map(({ from, lag }) => ({ from, type: 'FS', lag, lagIn: 'successor' })),
    }),
  )
  return engines.aPlan(tasks)
}

/** From the plan to the working minutes that each run took, with criticality, as the forecast does it. */
function workOf(engines, plan, seed) {
  const net = engines.networkOf(plan)
  const targets = [net.tasks.map((_, i) => i)]
  const { finishes } = engines.simulate({
    net,
    targets,
    iterations: ITERATIONS,
    seed,
    factors: engines.DEFAULT_FACTORS,
  })
  const axis = net.calendars[0]
  return finishes[0].toSorted().map((wall) => axis.toWork(wall) - axis.toWork(net.statusWall))
}

function plain(engines, made, { iterations, seed, tail }) {
  const tasks = made.map(({ key, likely, low, high, links }) => ({
    key,
    median: likely,
    logSd: Math.log(high / low) / (2 * RANGE_SD),
    links,
  }))
  const { unit: random } = seeded(77 + seed * 7919)
  const factorLogSd = engines.DEFAULT_FACTORS.projectLogSd
  return naiveForecast({ tasks, start: START, factorLogSd, iterations, random, tail }).work
}

function hoursAt(name, { product, naive, uncut }) {
  const level = Number(name.slice(1)) / 100
  const [own, other, loose] = [product, naive, uncut].map((work) => quantile(work, level) / 60)
  return {
    name,
    product: round(own, 1),
    naive: round(other, 1),
    apart: round(own / other - 1, 5),
    uncutTails: round(loose, 1),
  }
}
