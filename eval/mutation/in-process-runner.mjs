import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import * as vitestExpect from '@vitest/expect'
import * as chai from 'chai'
import { createServer, createServerModuleRunner } from 'vite'

/**
 * Runs the quick tests of the send path in this process, with Vitest's own `expect`: a mutant costs milliseconds. Vitest
 * itself starts a worker thread per test file and mutant, which is thirty times the work for tests of this kind.
 */

/** A test that waits for nothing any more, for so many turns of the event loop, will never end: no clock of a busy machine decides. */
const IDLE_TURNS = 50
const LONGEST_MS = 300_000
/** Besides every `*-rules.test.ts`: quick tests of the same modules under other names. */
const ALSO = [
  'src/post/delivery.test.ts',
  'src/platform/journal/epoch.test.ts',
  'src/platform/journal/reconcile.test.ts',
]

function testFiles() {
  const rules = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('-rules.test.ts'))
  return [...rules.map((name) => join('src', name)), ...ALSO].toSorted()
}

/** What `import ... from 'vitest'` gives to these tests: they are gathered here and run when they are asked for. */
class Gathered {
  tests = []
  #file = ''
  #before = []
  #after = []

  begin(file) {
    this.#file = file
    this.#before = []
    this.#after = []
  }

  vitest() {
    const add = (name, run) => {
      const id = `${this.#file} ${name}`
      if (this.tests.some((one) => one.id === id)) throw new Error(`two tests of one name: ${id}`)
      this.tests.push({ id, name, file: this.#file, run, before: this.#before, after: this.#after })
    }
    const each = (rows) => (name, run) => {
      for (const [i, row] of rows.entries())
        add(`${name} (${i + 1})`, () => (Array.isArray(row) ? run(...row) : run(row)))
    }
    return {
      test: Object.assign(add, { each }),
      beforeEach: (run) => this.#before.push(run),
      afterEach: (run) => this.#after.push(run),
      expect: anExpect(),
    }
  }
}

function anExpect() {
  const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } = vitestExpect
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
  const expect = (value, message) => chai.expect(value, message)
  Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
  setState({ assertionCalls: 0 }, expect)
  return expect
}

class InProcessRunner {
  #server
  #modules
  #gathered = new Gathered()
  #strays = []

  constructor() {
    globalThis.__stryker__ ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const gathered = () => this.#gathered.vitest()
    globalThis.__gathered__ = gathered
    process.on('unhandledRejection', (error) => this.#strays.push(error))
    this.#server = await createServer({
      configFile: false,
      root: process.cwd(),
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true },
      ssr: { noExternal: ['vitest'] },
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      plugins: [
        {
          name: 'gather-tests',
          enforce: 'pre',
          resolveId: (id) => (id === 'vitest' ? '\0vitest' : null),
          load: (id) =>
            id === '\0vitest'
              ? 'export const { test, expect, beforeEach, afterEach } = globalThis.__gathered__()'
              : null,
        },
      ],
    })
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false })
  }

  async #load() {
    this.#modules.clearCache()
    this.#gathered.tests = []
    for (const file of testFiles()) {
      this.#gathered.begin(file)
      await this.#modules.import(resolve(file))
    }
  }

  async dryRun() {
    const stryker = globalThis.__stryker__
    await this.#load()
    const tests = []
    for (const test of this.#gathered.tests) {
      stryker.currentTestId = test.id
      tests.push(await this.#try(test))
    }
    stryker.currentTestId = undefined
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
  }

  async mutantRun(asked) {
    const { activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment, disableBail } = asked
    const stryker = globalThis.__stryker__
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0, activeMutant: undefined })
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id
    try {
      if (reloadEnvironment || this.#gathered.tests.length === 0) await this.#load()
    } catch (error) {
      return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed({ id: 'load', name: 'load' }, error)] })
    }
    stryker.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const tests = []
    for (const test of this.#nearestFirst(dirname(asked.sandboxFileName))) {
      if (wanted && !wanted.has(test.id)) continue
      const result = await this.#try(test)
      tests.push(result)
      if (result.status === TestStatus.Failed && !disableBail) break
    }
    stryker.activeMutant = undefined
    const limit = determineHitLimitReached(stryker.hitCount, hitLimit)
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests })
  }

  /** What lies beside the mutant fails first, and then nothing else need be run. */
  #nearestFirst(folder) {
    const [near, far] = [[], []]
    for (const test of this.#gathered.tests) (dirname(resolve(test.file)) === folder ? near : far).push(test)
    return [...near, ...far]
  }

  async #try(test) {
    const began = performance.now()
    this.#strays = []
    const whole = async () => {
      for (const run of test.before) await run()
      try {
        await test.run()
      } finally {
        for (const run of test.after) await run()
      }
    }
    try {
      await endOf(whole)
      await new Promise((done) => setImmediate(done))
      if (this.#strays.length > 0) throw this.#strays[0]
      return { ...named(test, began), status: TestStatus.Success }
    } catch (error) {
      return failed(test, error, began)
    }
  }

  async dispose() {
    await this.#modules?.close()
    await this.#server?.close()
  }
}

/** What this process waits for, apart from what it waited for before. */
function waitsFor(before) {
  const counts = new Map()
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return before === undefined ? counts : [...counts].some(([kind, count]) => count > (before.get(kind) ?? 0))
}

/** Resolves or rejects as the test does; rejects as well where it hangs. */
async function endOf(test) {
  const before = waitsFor()
  let over = false
  const ended = test().finally(() => (over = true))
  ended.catch(() => {})
  const began = performance.now()
  for (let idle = 0; !over;) {
    await new Promise((done) => setImmediate(done))
    idle = waitsFor(before) ? 0 : idle + 1
    if (idle > IDLE_TURNS || performance.now() - began > LONGEST_MS) throw new Error('it never ends')
  }
  return ended
}

function named({ id, name, file }, began = performance.now()) {
  return { id, name, fileName: file && resolve(file), timeSpentMs: performance.now() - began }
}

function failed(test, error, began) {
  return { ...named(test, began), status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner())]
