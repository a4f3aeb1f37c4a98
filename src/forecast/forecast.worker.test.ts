import { performance } from 'node:perf_hooks'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NO_HISTORY } from './calibration.ts'
import { basesOf } from './history.ts'
import type { FromWorker, ToWorker } from './run-message.ts'
import { DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { anOutlook, aPromise } from './outlook.testing.ts'
import { aPlan, after, aTask } from './plan.testing.ts'

const plan = aPlan(
  Array.from({ length: 60 }, (_, i) => aTask(`t${i}`, 2, i === 0 ? {} : { links: [after(`t${i - 1}`)] })),
)

let folder = ''
let worker: Worker

// Node 20 cannot run .ts: the entry is bundled as the build does it, and run in a real thread.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forecast-worker-'))
  const entry = fileURLToPath(new URL('./forecast.worker.ts', import.meta.url))
  const output = { entryFileNames: 'worker.mjs' }
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: folder, rollupOptions: { output } },
  })
  worker = new Worker(join(folder, 'worker.mjs'))
})

afterAll(async () => {
  await worker.terminate()
  await rm(folder, { recursive: true })
})

/** Sends a message and gives all that is said about its run, up to its end. */
function told(message: ToWorker, onHeadway: () => void = () => undefined): Promise<FromWorker[]> {
  return new Promise((resolve) => {
    const said: FromWorker[] = []
    const hear = (answer: FromWorker) => {
      if (answer.run !== message.run) return
      said.push(answer)
      if (answer.kind === 'headway') onHeadway()
      else {
        worker.off('message', hear)
        resolve(said)
      }
    }
    worker.on('message', hear)
    worker.postMessage(message)
  })
}

test('a forecast from the thread has the same bytes as one made here, and its headway is told', async () => {
  const input = anOutlook(plan, { promises: [aPromise('2027-07-01')], iterations: 4000 })
  const said = await told({ kind: 'forecast', run: 'a', input })
  const last = said.at(-1)
  expect(last?.kind === 'forecast' && JSON.stringify(last.forecast)).toBe(JSON.stringify(outlook(input)))
  expect(said.filter((s) => s.kind === 'headway').length).toBeGreaterThan(5)
})

test('where each target stands comes from the thread too, so that nobody else has to work out the plan again', async () => {
  const input = anOutlook(plan, { promises: [aPromise('2027-07-01', { task: 't7' })] })
  const said = (await told({ kind: 'forecast', run: 'bases', input })).at(-1)
  if (said?.kind !== 'forecast') throw new Error('no forecast')
  const stands = basesOf(plan, said.forecast.targets, input.settings)
  expect(Object.keys(stands)).toEqual(['', 't7'])
  expect(said.bases).toMatchObject(stands)
})

test('a long run tells its headway, and whoever asked is free all the while', async () => {
  const wide = aPlan(
    Array.from({ length: 1000 }, (_, i) =>
      aTask(`w${i}`, 2, i < 40 ? {} : { links: [after(`w${i - 40}`), after(`w${i - 7}`)] }),
    ),
  )
  const input = anOutlook(wide, { iterations: 60_000 })
  const before = performance.eventLoopUtilization()
  const said = await told({ kind: 'forecast', run: 'long', input })
  const { utilization } = performance.eventLoopUtilization(before)
  expect(said.at(-1)?.kind).toBe('forecast')
  const shares = said.flatMap((s) => (s.kind === 'headway' ? [s.done / s.of] : []))
  expect(shares.length).toBeGreaterThanOrEqual(15)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  // The share of the time in which this side worked and did not wait: however busy the machine, that is not all of it.
  expect(utilization).toBeLessThan(0.5)
})

test('a run can be cancelled under way, and the next one is done all the same', async () => {
  const long = told({ kind: 'forecast', run: 'b', input: anOutlook(plan, { iterations: 2_000_000 }) }, () =>
    worker.postMessage({ kind: 'cancel', run: 'b' }),
  )
  const next = told({ kind: 'forecast', run: 'c', input: anOutlook(plan, { iterations: 256 }) })
  expect((await long).at(-1)).toEqual({ kind: 'cancelled', run: 'b' })
  expect((await next).at(-1)?.kind).toBe('forecast')
})

test('a plan that was never checked fails by name, and the thread lives on', async () => {
  const round = aPlan([aTask('A', 1, { links: [after('B')] }), aTask('B', 1, { links: [after('A')] })])
  const said = await told({ kind: 'forecast', run: 'd', input: anOutlook(round) })
  expect(said).toEqual([{ kind: 'failed', run: 'd', message: 'the links of the plan form a cycle' }])
  const input = {
    plan,
    promised: aPromise('2027-07-01').day,
    task: null,
    options: [],
    history: NO_HISTORY,
    settings: DEFAULT_SETTINGS,
    clientCalendar: null,
    iterations: 100,
    seed: 1,
  }
  expect((await told({ kind: 'recovery', run: 'e', input })).at(-1)?.kind).toBe('recovery')
})
