/** Twenty ways out of 2,000 runs each in the product's own thread, and how long the event loop stood still meanwhile. */
import { Worker } from 'node:worker_threads'
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

/** The thread is kept, as are its compiled functions: the first answer is told apart from the later ones. */
export async function optionsBench(engines, { repeats = 7 } = {}) {
  const worker = new Worker(await forecastWorker())
  const work = engines.recoveryWork(inputOf(engines))
  const times = []
  const stalls = []
  const processor = []
  try {
    for (let i = 0; i < repeats; i++) {
      const watch = watchedLoop()
      const began = performance.now()
      const used = process.cpuUsage()
      await answerOf(worker, work)
      times.push(performance.now() - began)
      const { user, system } = process.cpuUsage(used)
      processor.push((user + system) / 1000)
      stalls.push(watch.longest())
    }
  } finally {
    await worker.terminate()
  }
  const idle = watchedLoop()
  await new Promise((resolve) => setTimeout(resolve, Math.min(3_000, Math.max(...times))))
  const idleStallMs = round(idle.longest(), 1)
  const later = times.slice(1)
  return {
    options: OPTIONS,
    iterations: ITERATIONS,
    firstMs: round(times[0], 0),
    bestMs: round(Math.min(...later), 0),
    medianMs: round(median(later), 0),
    medianProcessorMs: round(median(processor.slice(1)), 0),
    longestStallMs: round(Math.max(...stalls), 1),
    medianStallMs: round(median(stalls), 1),
    /** The same loop with nothing to do, for as long as the longest answer: what the machine's other work takes. */
    idleStallMs,
  }
}

function answerOf(worker, { message, hear }) {
  return new Promise((resolve, reject) => {
    const listen = (said) => {
      const heard = hear(said)
      if (heard.kind === 'headway') return
      worker.off('message', listen)
      if (heard.kind === 'done') resolve(heard.result)
      else reject(new Error(heard.message))
    }
    worker.on('message', listen)
    worker.postMessage(message)
  })
}

/** The longest gap between two ticks of a timer, less the tick itself. */
function watchedLoop() {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last - TICK)
    last = now
  }, TICK)
  return {
    longest: () => {
      clearInterval(timer)
      return Math.max(longest, performance.now() - last - TICK)
    },
  }
}
