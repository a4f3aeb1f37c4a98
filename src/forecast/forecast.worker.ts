import { setImmediate } from 'node:timers/promises'
import { parentPort } from 'node:worker_threads'
import type { FromWorker, ToWorker } from './run-message.ts'
import { latestStartSteps } from './latest-start.ts'
import { reckonedSteps } from './outlook.ts'
import { recoverySteps } from './recovery.ts'
import type { Headway } from './simulate.ts'

/** Entry of the worker thread: takes `ToWorker`, answers `FromWorker`. Between blocks it listens, so a run can be cancelled. */
const cancelled = new Set<string>()
let queue: Promise<void> = Promise.resolve()

const say = (message: FromWorker) => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'cancel') {
    cancelled.add(message.run)
    return
  }
  queue = queue.then(() => work(message))
})

type Work = Exclude<ToWorker, { kind: 'cancel' }>

async function work(message: Work): Promise<void> {
  const { run } = message
  try {
    const answer = await stepped<FromWorker>(run, stepsOf(message))
    say(answer ?? { kind: 'cancelled', run })
  } catch (error) {
    say({ kind: 'failed', run, message: error instanceof Error ? error.message : String(error) })
  } finally {
    cancelled.delete(run)
  }
}

function stepsOf(message: Work): Generator<Headway, FromWorker> {
  if (message.kind === 'forecast') return forecastOf(message)
  return message.kind === 'recovery' ? recoveryOf(message) : planBackOf(message)
}

function* planBackOf({ run, input }: Extract<Work, { kind: 'plan-back' }>): Generator<Headway, FromWorker> {
  return { kind: 'plan-back', run, found: yield* latestStartSteps(input) }
}

function* forecastOf({ run, input }: Extract<Work, { kind: 'forecast' }>): Generator<Headway, FromWorker> {
  return { kind: 'forecast', run, ...(yield* reckonedSteps(input)) }
}

function* recoveryOf({ run, input }: Extract<Work, { kind: 'recovery' }>): Generator<Headway, FromWorker> {
  return { kind: 'recovery', run, table: yield* recoverySteps(input) }
}

/** Runs to the end, or gives null when cancelled. Headway is told about every twentieth of the way. */
async function stepped<T>(run: string, steps: Generator<Headway, T>): Promise<T | null> {
  let told = 0
  for (;;) {
    if (cancelled.has(run)) return null
    const step = steps.next()
    if (step.done) return step.value
    const { done, of } = step.value
    if (done / of - told >= 0.05 || done < told * of) {
      told = done / of
      say({ kind: 'headway', run, done, of })
    }
    await setImmediate()
  }
}
