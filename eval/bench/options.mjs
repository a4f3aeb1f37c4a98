/**
 * What the event loop feels while the product's own thread works: twenty ways out of 2,000 runs each, and one forecast with
 * twenty promises and the lessons of a hundred projects, from the hash of its inputs to the text that is kept.
 */
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { forecastWorker } from './bundle.mjs'
import { median, round } from './measure.mjs'
import { drafts, planOf } from './plan.mjs'

const OPTIONS = 20
const ITERATIONS = 2_000
const TICK = 2

function inputOf(engines) {
  const people = { rampUpDays: 10, rampUpShare: 0.5, trainerLoss: 0.2, communicationLoss: 0.05 }
  const edits = [
    (i) => ({ kind: 'cut-scope', tasks: [`t${960 + i}`, `t${900 + i}`] }),
    () => ({ kind: 'extra-days', days: ['2027-02-06', '2027-02-13'] }),
    (i) => ({ kind: 'more-people', tasks: [`t${500 + i}`, `t${600 + i}`], team: 3, added: 1, people }),
    (i) => ({ kind: 'overlap', task: `t${500 + i}`, after: `t${460 + i}`, lag: 480, reworkShare: 0.1 }),
  ]
  return {
    plan: planOf(engines, drafts()),
    promised: '2028-06-01',
    task: null,
    options: Array.from({ length: OPTIONS }, (_, i) => ({ option: `o${i}`, edit: edits[i % edits.length](i) })),
    history: engines.NO_HISTORY,
    settings: engines.DEFAULT_SETTINGS,
    clientCalendar: null,
    iterations: ITERATIONS,
    seed: 1,
  }
}

/** The first answer of a new thread is told apart from those of the warm one. */
export async function optionsBench(engines, { repeats = 7 } = {}) {
  const file = pathToFileURL(await forecastWorker())
  const threads = engines.threadsFrom(() => file)
  try {
    const compared = engines.recoveryWork(inputOf(engines))
    const options = await watched(repeats, () => threads.run('forecast-worker', compared))
    const input = forecastOf(engines)
    const forecast = await watched(repeats, async () => {
      const inputsHash = engines.sha256(JSON.stringify(input))
      const found = await threads.run('forecast-worker', engines.forecastWork({ ...input, inputsHash }))
      return JSON.stringify(found)
    })
    const idle = await watched(1, () => new Promise((resolve) => setTimeout(resolve, 2_000)))
    return { options: OPTIONS, iterations: ITERATIONS, ...options, forecast, idle }
  } finally {
    await threads.close()
  }
}

function forecastOf(engines) {
  const past = Array.from({ length: 4_000 }, (_, i) => ({
    logError: Math.sin(i) / 5,
    earned: (i % 40) / 40,
    slip: Math.cos(i) / 10,
    project: `project ${Math.floor(i / 40)}`,
    mode: 'plan',
    spread: 0.15,
    elapsed: (i % 40) / 45,
    parts: { pace: Math.sin(i) / 6, 'earned-schedule': Math.sin(i) / 4 },
  }))
  const history = { name: 'own-team', source: 'own-team', past }
  const promises = Array.from({ length: 20 }, (_, i) =>
    engines.aPromise('2028-06-01', { promise: `p${i}`, task: `t${900 + i}` }),
  )
  return engines.anOutlook(planOf(engines, drafts()), { history, promises, iterations: engines.DEFAULT_ITERATIONS })
}

async function watched(repeats, ask) {
  const times = []
  const processor = []
  const stalls = []
  const own = []
  for (let i = 0; i < repeats; i++) {
    const loop = watchedLoop()
    const began = performance.now()
    const used = process.cpuUsage()
    await ask()
    times.push(performance.now() - began)
    const { user, system } = process.cpuUsage(used)
    processor.push((user + system) / 1000)
    const longest = loop.longest()
    stalls.push(longest.stall)
    own.push(longest.own)
  }
  const later = (values) => (values.length > 1 ? values.slice(1) : values)
  const known = own.every((ms) => ms !== null)
  return {
    firstMs: round(times[0], 0),
    bestMs: round(Math.min(...later(times)), 0),
    medianMs: round(median(later(times)), 0),
    medianProcessorMs: round(median(later(processor)), 0),
    longestStallMs: round(Math.max(...stalls), 1),
    medianStallMs: round(median(stalls), 1),
    /** Of that, the time this thread itself was on a processor between two turns of its loop: what we ourselves held up. */
    longestOwnMs: known ? round(Math.max(...own), 1) : null,
    medianOwnMs: known ? round(median(own), 1) : null,
  }
}

/** The longest gap between two ticks of a timer, less the tick itself, and the most processor time we took within one. */
function watchedLoop() {
  let last = performance.now()
  let lastOwn = ownMs()
  let stall = 0
  let own = lastOwn === null ? null : 0
  const look = () => {
    const now = performance.now()
    const nowOwn = ownMs()
    stall = Math.max(stall, now - last - TICK)
    if (own !== null) own = Math.max(own, nowOwn - lastOwn)
    last = now
    lastOwn = nowOwn
  }
  const timer = setInterval(look, TICK)
  return {
    longest: () => {
      clearInterval(timer)
      look()
      return { stall, own }
    },
  }
}

/** Milliseconds that this thread has had on a processor; null where the system does not count them (Linux does). */
function ownMs() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}
