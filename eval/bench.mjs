/**
 * npm run bench [-- --json PATH] [--only pages|forecast|checker]
 *
 * Pages of the demo against plain HTML with the same words, a forecast of 1,000 tasks against the same model
 * written plainly, the checker on 1,000 mails against write-good, retext and a pass of Intl.Segmenter. All rivals take turns
 * in this one run, so the ratios carry over to other machines; milliseconds are notes. Exit 1 when the two forecasts
 * disagree: speed never comes from doing less. No network; needs Chromium for the pages.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { home } from '../checks/e2e/house.mjs'
import { productEngines } from './bench/bundle.mjs'
import { checkerBench } from './bench/checker.mjs'
import { forecastBench } from './bench/forecast.mjs'
import { round } from './bench/measure.mjs'
import { pagesBench } from './bench/pages.mjs'

const parts = {
  checker: (engines) => checkerBench(engines()),
  forecast: (engines) => forecastBench(engines()),
  pages: () => pagesBench(),
}
const { values: asked } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const chosen = asked.only ? [asked.only] : Object.keys(parts)
if (!chosen.every((name) => name in parts)) {
  console.error(`--only takes one of ${Object.keys(parts).join(', ')}. Nothing was measured.`)
  process.exit(2)
}
if (chosen.includes('pages') && !existsSync(`${home}/dist/server.js`)) {
  console.log('Building ...')
  const { status } = spawnSync(process.execPath, ['build/build.mjs'], { cwd: home, stdio: 'inherit' })
  if (status !== 0) process.exit(2)
}

const machine = () => ({
  cores: cpus().length,
  model: cpus()[0]?.model ?? '',
  node: process.version,
  load: round(loadavg()[0]),
})
const report = { schema: 'forthright.bench.v1', machine: machine() }
const made = chosen.some((name) => name !== 'pages') ? await productEngines() : null
for (const name of chosen) {
  report[name] = await parts[name](() => made)
  console.log(`\n${tellers()[name](report[name]).join('\n')}`)
}
console.log(
  `\n${report.machine.cores} cores, Node ${report.machine.node}, load ${report.machine.load} before and ${round(loadavg()[0])} after.`,
)
if (asked.json) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`)
process.exit(report.forecast && !report.forecast.agree ? 1 : 0)

/** Each part in lines: the ratio first, milliseconds in brackets. */
function tellers() {
  const row = (what, { ratio, notes }) =>
    `  ${what.padEnd(28)}${String(ratio).padStart(7)} x plain HTML  (${notes.productMs} ms against ${notes.plainMs} ms, slowest ${notes.slowestMs})`
  return {
    pages: ({ repeats, load, change, again }) => [
      `Pages of the demo, median of ${repeats}`,
      ...Object.entries(load).map(([name, found]) => row(`${name}, largest paint`, found)),
      ...Object.entries(change).map(([name, found]) => row(`to ${name}, first time`, found)),
      ...Object.entries(again).map(([name, found]) => row(`to ${name}, again`, found)),
    ],
    forecast: (found) => [
      `Forecast of ${found.tasks} tasks, ${found.links} links, ${found.iterations} iterations, median of ${found.repeats}`,
      `  simulation      ${found.ratio} x the naive one  (${found.notes.productMs} ms against ${found.notes.naiveScaledMs} ms, scaled by ${found.naive.scaledBy} from ${found.naive.iterations} iterations)`,
      `  whole forecast  ${found.outlookRatio} x the naive one  (${found.notes.outlookMs} ms)`,
      ...found.workingHours.map(
        ({ name, product, naive, apart }) =>
          `  ${name}  ${product} h, naive ${naive} h, ${round(apart * 100, 2)} % apart`,
      ),
      found.agree ? '  They agree.' : '  FAILED: more than 0.5 % apart.',
    ],
    checker: (found) => [
      `Checker on ${found.mails} mails of ${found.characters.median} characters, median of ${found.repeats}`,
      `  ${found.ratioToWriteGood} x write-good, ${found.ratioToRetext} x retext with six plugins, ${found.ratioToSegmenter} x one pass of Intl.Segmenter`,
      `  ${found.notes.checkerMs} ms, write-good ${found.notes.writeGoodMs}, retext ${found.notes.retextMs} (a tenth of the mails, times ten), segmenter ${found.notes.segmenterMs}`,
      `  ${found.found.checker} findings, write-good ${found.found.writeGood}, retext ${found.found.retext} in its tenth`,
    ],
  }
}
