/** The forecast of a plan of 1,000 tasks at 10,000 iterations, against the same model written plainly. */
import { interleaved, ms, quantile, ratio, round, seeded } from './measure.mjs'
import { naiveForecast } from './naive-forecast.mjs'
import { drafts, naiveTasks, planOf, START, TASKS } from './plan.mjs'

const ITERATIONS = 10_000
const MOST_APART = 0.005

/** `repeats` runs of each. The naive one makes a share of the iterations and is scaled; its runs together are the sample shown. */
export async function forecastBench(engines, { repeats = 5, naiveIterations = 4_000 } = {}) {
  const made = drafts()
  const plan = planOf(engines, made)
  const seen = { product: [], naive: [] }
  const product = (i) => void seen.product.push(...workOf(engines, plan, i + 1))
  const naive = (i) => void seen.naive.push(...plain(engines, made, { iterations: naiveIterations, seed: i }))
  const outlook = (i) => void engines.outlook(engines.anOutlook(plan, { iterations: ITERATIONS, seed: i + 1 }))
  workOf(engines, plan, 99)
  plain(engines, made, { iterations: 100, seed: 99 })
  const times = await interleaved({ product, outlook, naive }, repeats)
  const scale = ITERATIONS / naiveIterations
  const scaled = times.naive.map((time) => time * scale)
  const spread = ['P50', 'P80'].map((name) => hoursAt(name, seen))
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

function plain(engines, made, { iterations, seed }) {
  const { unit: random } = seeded(77 + seed * 7919)
  const factorLogSd = engines.DEFAULT_FACTORS.projectLogSd
  return naiveForecast({ tasks: naiveTasks(made), start: START, factorLogSd, iterations, random }).work
}

function hoursAt(name, { product, naive }) {
  const level = Number(name.slice(1)) / 100
  const [own, other] = [product, naive].map((work) => quantile(work, level) / 60)
  return { name, product: round(own, 1), naive: round(other, 1), apart: round(own / other - 1, 5) }
}
