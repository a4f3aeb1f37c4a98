import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import * as vitestExpect from '@vitest/expect'
import * as chai from 'chai'
import { createServer, createServerModuleRunner } from 'vite'

/**
 * Runs the quick tests of the send path in this process, with Vitest's own `expect`: a mutant costs milliseconds. Vitest
 * itself starts a worker thread per test file and mutant, which is thirty times the work for tests of this kind.
 */

/** A test for which nothing was under way at so many looks, 10 ms apart, will never end. Looks are counted, not time: the machine may be busy. */
const IDLE_LOOKS = 400
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

/** What `import ... from 'vitest'` gives to a test file: its tests are gathered here and run when they are asked for. */
function gathering(file, tests) {
  const [before, after] = [[], []]
  const add = (name, run) => {
    const id = `${file} ${name}`
    if (tests.some((one) => one.id === id)) throw new Error(`two tests of one name: ${id}`)
    tests.push({ id, name, file, run, before, after })
  }
  const each = (rows) => (name, run) => {
    for (const [i, row] of rows.entries())
      add(`${name} (${i + 1})`, () => (Array.isArray(row) ? run(...row) : run(row)))
  }
  return {
    test: Object.assign(add, { each }),
    beforeEach: (run) => before.push(run),
    afterEach: (run) => after.push(run),
    expect,
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

const expect = anExpect()

class InProcessRunner {
  #server
  #modules
  /** Tests by file, as far as they have been loaded. */
  #loaded = new Map()
  #strays = []

  constructor() {
    globalThis.__stryker__ ??= {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
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
              ? 'export const test = (...of) => globalThis.__vitest__.test(...of)\n' +
                'test.each = (rows) => globalThis.__vitest__.test.each(rows)\n' +
                'export const beforeEach = (run) => globalThis.__vitest__.beforeEach(run)\n' +
                'export const afterEach = (run) => globalThis.__vitest__.afterEach(run)\n' +
                'export const { expect } = globalThis.__vitest__'
              : null,
        },
      ],
    })
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false })
  }

  async #testsIn(file) {
    const known = this.#loaded.get(file)
    if (known) return known
    const tests = []
    globalThis.__vitest__ = gathering(file, tests)
    await this.#modules.import(resolve(file))
    this.#loaded.set(file, tests)
    return tests
  }

  async dryRun() {
    const stryker = globalThis.__stryker__
    const tests = []
    for (const file of testFiles()) {
      for (const test of await this.#testsIn(file)) {
        stryker.currentTestId = test.id
        tests.push(await this.#try(test))
        stryker.currentTestId = undefined
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage }
  }

  async mutantRun(asked) {
    const { activeMutant, hitLimit, mutantActivation, reloadEnvironment } = asked
    const stryker = globalThis.__stryker__
    Object.assign(stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0, activeMutant: undefined })
    if (reloadEnvironment) {
      this.#modules.clearCache()
      this.#loaded.clear()
    }
    const tests = []
    try {
      for await (const test of this.#asked(asked)) {
        stryker.activeMutant = activeMutant.id
        tests.push(await this.#try(test))
        if (mutantActivation !== 'static') stryker.activeMutant = undefined
        if (tests.at(-1).status === TestStatus.Failed && !asked.disableBail) break
      }
    } catch (error) {
      tests.push(failed({ id: 'load', name: 'load' }, error))
    }
    stryker.activeMutant = undefined
    const limit = determineHitLimitReached(stryker.hitCount, hitLimit)
    return toMutantRunResult(limit ?? { status: DryRunStatus.Complete, tests })
  }

  /** The tests to run, those beside the mutant first: they fail first, and then no other file need be loaded. */
  async *#asked({ activeMutant, mutantActivation, sandboxFileName, testFilter }) {
    const wanted = testFilter && new Set(testFilter)
    const folder = dirname(sandboxFileName)
    const isNear = (file) => dirname(resolve(file)) === folder
    const files = testFiles().filter((file) => !wanted || testFilter.some((id) => id.startsWith(`${file} `)))
    for (const file of [...files.filter(isNear), ...files.filter((one) => !isNear(one))]) {
      if (mutantActivation === 'static') globalThis.__stryker__.activeMutant = activeMutant.id
      for (const test of await this.#testsIn(file)) if (!wanted || wanted.has(test.id)) yield test
    }
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
  for (let turn = 0; turn < 5 && !over; turn++) await new Promise((done) => setImmediate(done))
  for (let idle = 0; !over;) {
    idle = waitsFor(before) ? 0 : idle + 1
    if (idle > IDLE_LOOKS || performance.now() - began > LONGEST_MS) throw new Error('it never ends')
    await Promise.race([ended.catch(() => {}), pause(10)])
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
