/**
 * Runs every check and adds up what each says of itself. After the build two rows of steps go side by side, since one
 * computes while the other waits for pages, mail and servers: the tests on the embedded store and those that touch a store
 * once more on PostgreSQL; beside them types, lint, format, the main job in a browser on both stores, and the kill runs.
 * Nothing is hidden: each step prints as it goes, the last line is 'N passed, N failed, N skipped'.
 */
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'forthright-test-'))
const sum = { passed: 0, failed: 0, skipped: 0 }
/** What failed, said once more at the end: a long run is read from its last lines. @type {string[]} */
const failures = []
const add = (passed, failed, skipped) => {
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
}

/** Whose line is not at its end. @type {string | null} */
let unfinished = null
/** Prints for one of several that speak at once: nobody goes on in another's line. */
function say(who, text) {
  if (unfinished !== null && unfinished !== who) process.stdout.write('\n')
  process.stdout.write(text)
  unfinished = text.endsWith('\n') ? null : who
}

/** Said without colours: a log keeps only so much, and a dot in colour takes eleven characters. */
const { FORCE_COLOR: _, ...rest } = process.env
const plain = { ...rest, NO_COLOR: '1' }

function run(name, [command, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: home,
      env: { ...plain, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      said += text
      say(name, text)
    })
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

async function step(name, command, env) {
  say(name, `\n== ${name}\n`)
  const started = performance.now()
  const { code, said } = await run(name, command, env)
  const seconds = ((performance.now() - started) / 1000).toFixed(0)
  say(name, `   ${name}: ${code === 0 ? 'in order' : `exit ${code}`}, ${seconds} s\n`)
  return { code, said }
}

async function check(name, ...command) {
  const { code, said } = await step(name, command)
  if (code !== 0) failures.push(`${name}\n${lastLines(said)}`)
  add(code === 0 ? 1 : 0, code === 0 ? 0 : 1, 0)
}

/** The end of what a step said, moved in. */
const lastLines = (said, count = 20) => said.trimEnd().split('\n').slice(-count).join('\n').replace(/^/gm, '    ')

/** Vitest's own report: a file that could not even be read counts as one failure. */
async function tests(name, paths, env) {
  const report = join(scratch, `${name.replace(/\W+/g, '-')}.json`)
  const command = [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...paths,
  ]
  const { code, said } = await step(name, command, env)
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const unread = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    for (const file of unread) failures.push(`${name}: not read: ${file.name}\n    ${file.message}`)
    for (const file of testResults)
      for (const test of file.assertionResults.filter(({ status }) => status === 'failed'))
        failures.push(
          `${name}: ${file.name}: ${test.fullName}\n${test.failureMessages.join('\n').slice(0, 1_500).replace(/^/gm, '    ')}`,
        )
    add(numPassedTests, numFailedTests + unread.length, numPendingTests + numTodoTests)
    if (code !== 0 && numFailedTests + unread.length === 0) {
      failures.push(`${name}: no test failed, yet the run ended with ${code}\n${lastLines(said)}`)
      add(0, 1, 0)
    }
  } catch (error) {
    failures.push(`${name}: no report: ${error}\n${lastLines(said)}`)
    add(0, 1, 0)
  }
}

/** A program of ours that ends with 'N passed, N failed, N skipped'. */
async function counted(name, program, env) {
  const { code, said } = await step(name, [process.execPath, program], env)
  const found = [...said.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1)
  if (found) add(Number(found[1]), Number(found[2]), Number(found[3]))
  for (const line of said.split('\n').filter((line) => /^\s*FAIL\b/.test(line)))
    failures.push(`${name}: ${line.trim()}`)
  if (!found || (code !== 0 && Number(found[2]) === 0)) {
    failures.push(`${name}: ended with ${code}\n${lastLines(said)}`)
    add(0, 1, 0)
  }
}

const bin = (name) => join('node_modules', '.bin', name)

/** The files whose tests touch a store. Pages look the same on either; they are walked through on both in the main job. */
const touching = () =>
  execFileSync('git', ['grep', '-lE', "(world|store)\\.testing\\.ts'", '--', 'src/**/*.test.ts', 'src/**/*.test.tsx'], {
    cwd: home,
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter((path) => !/page|demo/.test(path))

async function allTests(postgres) {
  await tests('tests, embedded store', [])
  if (postgres.TEST_DATABASE_URL) await tests('tests, PostgreSQL', touching(), postgres)
}

async function allElse(postgres) {
  await check('types', bin('tsc'), '--noEmit')
  await check('lint', bin('oxlint'))
  await check('format', bin('prettier'), '--check', '--log-level=warn', '.')
  await counted('the main job in a browser', 'checks/e2e/run.mjs', postgres)
  await counted('letters leave while servers are killed', 'checks/chaos.mjs', postgres)
}

await check('build', process.execPath, 'build/build.mjs')
const started = await step('PostgreSQL', ['bin/test-postgres', 'start'])
const url = /postgres(?:ql)?:\/\/\S+/.exec(started.said)?.[0]
if (!url) {
  failures.push(`PostgreSQL: no address\n${lastLines(started.said)}`)
  add(0, 1, 0)
}
try {
  const postgres = url ? { TEST_DATABASE_URL: url } : {}
  await Promise.all([allTests(postgres), allElse(postgres)])
} finally {
  await run('PostgreSQL', ['bin/test-postgres', 'stop'])
}

if (failures.length > 0) console.log(`\nWhat failed:\n\n- ${failures.join('\n- ')}`)
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 && sum.passed > 0 ? 0 : 1)
