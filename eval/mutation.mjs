/**
 * The mutation score of the send path: one small fault at a time is put into its core modules, and the quick tests have
 * to notice (StrykerJS). Prints the score per file and over all, and every fault that went unnoticed.
 *
 *   npm run test:mutation [-- src/post/delivery.ts,src/post/caps.ts]
 *
 * Its tools are installed apart, in `eval/mutation/`, by its own lock file, when they are first asked for. Ends with 1
 * below 80 %. `eval/mutation/equivalent.json` names survivors that no test can tell from the original, each with its
 * reason; they count as survivors all the same.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const GOAL = 80
const home = fileURLToPath(new URL('..', import.meta.url))
const tools = join(home, 'eval', 'mutation')
const stryker = join(tools, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js')
const read = (name) => JSON.parse(readFileSync(join(tools, name), 'utf8'))
const say = (text) => process.stdout.write(`${text}\n`)

function must(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

/** Lowest priority but for idle: others may be measuring on the same machine. */
const gently = (args, cwd) => must('nice', ['-n', '15', process.execPath, ...args], cwd)

function tries() {
  if (!existsSync(stryker)) must('npm', ['ci', '--no-audit', '--no-fund'], tools)
  const only = process.argv[2]
  gently([stryker, 'run', join('eval', 'mutation', 'stryker.config.json'), ...(only ? ['--mutate', only] : [])], home)
  return Object.entries(read(join('dist', 'mutation.json')).files)
}

const KILLED = new Set(['Killed', 'Timeout'])
const LEFT = new Set(['Survived', 'NoCoverage'])

/** The text a mutant took the place of. */
function wordsAt(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  lines.push(lines.pop().slice(0, end.column - 1))
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 90)
const share = (killed, all) => `${((100 * killed) / all).toFixed(1).padStart(5)} %  ${killed} of ${all}`

const equivalent = read('equivalent.json').map((one) => ({ ...one, seen: false }))
const sum = { killed: 0, all: 0, timedOut: 0, left: 0, alike: 0 }
const leftOver = []
say('\nNoticed faults per file')
for (const [file, { source, mutants }] of tries()) {
  const killed = mutants.filter(({ status }) => KILLED.has(status)).length
  const left = mutants.filter(({ status }) => LEFT.has(status))
  if (killed + left.length === 0) continue
  say(`${share(killed, killed + left.length)}  ${file}`)
  sum.killed += killed
  sum.all += killed + left.length
  sum.timedOut += mutants.filter(({ status }) => status === 'Timeout').length
  for (const { location, replacement, status } of left) {
    const was = wordsAt(source, location)
    const line = source.split('\n')[location.start.line - 1].trim()
    const known = equivalent.find((one) => one.file === file && one.line === line && one.becomes === replacement)
    if (known) known.seen = true
    sum.left += 1
    sum.alike += known ? 1 : 0
    const place = `${file}:${location.start.line}:${location.start.column}`
    const why = known ? `equivalent: ${known.because}` : status === 'NoCoverage' ? 'no test comes here' : 'unnoticed'
    leftOver.push(`${place}  ${short(was)}  ->  ${short(replacement)}  (${why})`)
  }
}
say(`\nSurvivors\n${leftOver.join('\n') || 'none'}`)
const stale = process.argv[2] ? [] : equivalent.filter(({ seen }) => !seen)
for (const { file, line } of stale) say(`no longer a survivor, take it out of equivalent.json: ${file} ${short(line)}`)
say(
  `\nmutation score ${share(sum.killed, sum.all)} (${sum.timedOut} by running out of time); ${sum.left} survived, of them ${sum.alike} equivalent; goal ${GOAL} %`,
)
if (sum.all === 0 || (100 * sum.killed) / sum.all < GOAL) process.exitCode = 1
