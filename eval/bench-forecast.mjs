/**
 * npm run bench:forecast [-- --json PATH] [--psplib FILE] [--repeats N]
 *
 * One generated plan (1,000 tasks, 10,000 iterations, criticality on; with one calendar and with three) through the
 * product's two kernels, a C reference compiled on the spot and a naive program, taking turns. What counts are ratios.
 * Exit 1 when engines disagree on P50 or P80 by more than 0.5 %, or the kernels' bytes differ: speed never comes from doing less.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { productEngines } from './bench/bundle.mjs'
import { compiledReference } from './bench/c-reference.mjs'
import { round } from './bench/measure.mjs'
import { optionsBench } from './bench/options.mjs'
import { speedOf } from './bench/speed.mjs'
import { standardErrors } from './bench/spread-of-p80.mjs'

const { values: asked } = parseArgs({
  options: { json: { type: 'string' }, psplib: { type: 'string' }, repeats: { type: 'string', default: '7' } },
})
const repeats = Math.max(5, Number(asked.repeats) || 7)
if (asked.psplib && !existsSync(asked.psplib)) {
  console.error(`--psplib: there is no file ${asked.psplib}. Nothing was measured.`)
  process.exit(2)
}

const engines = await productEngines()
const reference = compiledReference()
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model ?? '',
  node: process.version,
  load: round(loadavg()[0]),
}
const report = { schema: 'forthright.bench-forecast.v1', engine: engines.ENGINE, seed: 1, machine, reference: null }
if (reference) report.reference = reference.flags
else console.log('C reference: SKIPPED (gcc not found)')

// First, while there is no garbage of other parts that would stop the loop.
report.options = await optionsBench(engines)
console.log(
  `${report.options.options} options of ${report.options.iterations} iterations in the thread: best ${report.options.bestMs} ms, median ${report.options.medianMs} ms ` +
    `(processor ${report.options.medianProcessorMs} ms), the first ${report.options.firstMs} ms`,
)
console.log('The event loop meanwhile, longest and median: stood still on the clock; of that our own work')
for (const [what, one] of [
  ['20 options', report.options],
  ['a forecast, 20 promises, 4,000 lessons', report.options.forecast],
  ['nothing to do', report.options.idle],
])
  console.log(
    `  ${what.padEnd(40)} ${one.longestStallMs} ms, ${one.medianStallMs} ms; own ${one.longestOwnMs ?? '?'} ms, ${one.medianOwnMs ?? '?'} ms`,
  )

report.speed = []
for (const [calendars, naiveIterations] of [
  [1, 3_000],
  [3, 1_500],
]) {
  const found = await speedOf(engines, reference, { calendars, repeats, naiveIterations })
  report.speed.push(found)
  console.log(toldSpeed(found).join('\n'))
}

report.standardErrors = standardErrors(engines)
console.log('\nStandard error of P80, in percent, over many seeds')
for (const { iterations, seeds, plain, stratified } of report.standardErrors)
  console.log(
    `  ${String(iterations).padStart(6)} iterations  plain ${plain}  stratified ${stratified}  (${seeds} seeds)`,
  )

report.psplib = asked.psplib ? engines.psplibGaps(linesOf(asked.psplib), { searchMs: 1000, searchEvery: 8 }) : null
console.log(
  asked.psplib ? '\nPSPLIB, mean excess over the best known length' : '\nPSPLIB: not measured (no --psplib FILE)',
)
for (const { size, way, n, percent, ms } of report.psplib ?? [])
  console.log(`  ${size.padEnd(5)} ${way.padEnd(7)} ${round(percent, 2)} %  (${n} instances, ${round(ms, 2)} ms each)`)

report.goals = goals(report)
console.log('\nGoals')
for (const { what, value, goal, reached } of report.goals)
  console.log(`  ${what.padEnd(58)} ${String(value).padStart(8)}  goal ${goal}  ${said(reached)}`)
machine.loadAfter = round(loadavg()[0])
console.log(
  `\n${machine.cores} cores (${machine.model}), Node ${machine.node}, load ${machine.load} before and ${machine.loadAfter} after.`,
)
if (asked.json) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`)
process.exit(report.speed.every(({ agree }) => agree) ? 0 : 1)

function said(reached) {
  return reached === null ? 'not measured' : reached ? 'reached' : 'MISSED'
}

function linesOf(path) {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean)
}

function toldSpeed(found) {
  const names = {
    c: 'C, -O3 -march=native',
    wasm: 'WASM kernel',
    plain: 'plain JS kernel',
    wasmWhole: 'whole simulation, WASM',
    plainWhole: 'whole simulation, plain JS',
    naive: `naive JS, scaled by ${found.naive.scaledBy}`,
  }
  const cell = (value) => String(value ?? '-').padStart(9)
  return [
    `\n${found.tasks} tasks, ${found.links} links, ${found.iterations} iterations, ${found.calendars} calendar${found.calendars > 1 ? 's' : ''}, ${found.repeats} turns`,
    `  ${''.padEnd(28)}   x C best  x C median  best ms  median ms`,
    ...Object.entries(found.engines).map(
      ([name, { best, median, ratioBest, ratioMedian }]) =>
        `  ${names[name].padEnd(28)} ${cell(ratioBest)} ${cell(ratioMedian)} ${cell(best)} ${cell(median)}`,
    ),
    ...Object.entries(found.hours).map(([name, { p50, p80 }]) => `  ${name.padEnd(8)} P50 ${p50} h  P80 ${p80} h`),
    `  bytes of the kernels${found.engines.c ? ' and of C' : ''}: ${found.sameBytes ? 'the same' : 'DIFFERENT'}`,
    found.agree
      ? `  They agree (at most ${round(found.mostApart * 100, 2)} % apart).`
      : `  FAILED: ${round(found.mostApart * 100, 2)} % apart.`,
  ]
}

function goals({ speed, standardErrors: errors, options, psplib }) {
  const line = (what, value, goal) => ({
    what,
    value,
    goal: `<= ${goal}`,
    reached: value === null ? null : value <= goal,
  })
  const at = (name) => speed[0].engines[name].ratioMedian
  const gap = (size, way) => {
    const found = psplib?.find((g) => g.size === size && g.way === way)
    return found ? round(found.percent, 2) : null
  }
  return [
    line('WASM, whole simulation, x C', at('wasmWhole'), 2),
    line('plain JS, whole simulation, x C', at('plainWhole'), 8),
    line('SE of P80 at 2,000 iterations, %', errors[1].stratified, 0.35),
    line('SE of P80 at 4,000 iterations (the product), %', errors[2].stratified, 0.35),
    line('20 options x 2,000 iterations, ms of processor time', options.medianProcessorMs, 500),
    line('event loop held up by us: 20 options, ms', options.longestOwnMs, 50),
    line('event loop held up by us: a forecast, ms', options.forecast.longestOwnMs, 50),
    line('longest stall on the clock, the machine’s own too, ms', options.longestStallMs, 50),
    ...[
      ['j30', 4.5, 1],
      ['j60', 5, 2],
      ['j120', 11, 6],
    ].flatMap(([size, once, search]) => [
      line(`PSPLIB ${size}, one pass, %`, gap(size, 'once'), once),
      line(`PSPLIB ${size}, 1 s search, %`, gap(size, 'search'), search),
    ]),
  ]
}
