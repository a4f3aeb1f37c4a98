/**
 * npm run eval:language -- --data DIR [--json PATH] [--misses]
 *
 * Scores the checker on labelled texts: messages-*.jsonl, address-*.jsonl, date-probes.json. The same functions as in
 * the product, no server, database or network. --misses lists every row that a label with a goal got wrong.
 * Exit 2 when the input is missing or unreadable, otherwise 0.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { productEngines } from './bench/bundle.mjs'
import { goalFor, LEAST, met } from './language/goals.mjs'
import { readData, Unreadable } from './language/input.mjs'
import { labelsOf, rosterOf } from './language/labels.mjs'
import { LINES, sameDay, tally } from './language/score.mjs'

const REF = '2026-06-01'
const LANGUAGE_LEAST = 25
const options = { data: { type: 'string' }, json: { type: 'string' }, misses: { type: 'boolean', default: false } }

const asked = arguments_()
const engines = await productEngines(new URL('language/engines.ts', import.meta.url))
const data = await readData(asked.data, engines.isCode).catch((error) => {
  if (error instanceof Unreadable) stop(error.message)
  throw error
})
const packs = Object.fromEntries(
  await Promise.all(engines.CODES.map(async (code) => [code, await engines.packOf(code)])),
)
const counts = tally()
const missed = []
const rosters = { row: 0, list: 0 }

for (const row of data.messages) scoreMessage(row)
for (const row of data.pairs) scorePair(row)
for (const [lang, cases] of Object.entries(data.probes?.cases ?? {})) {
  if (engines.isCode(lang)) for (const one of cases) scoreProbe(lang, one)
}
const results = inOrder(counts.results()).map((one) => {
  const goal = goalFor(one.label, one.lang)
  return goal === undefined ? one : { ...one, goal, met: met(one) }
})
tell()
if (asked.json) writeFileSync(asked.json, `${JSON.stringify({ files: data.files, results }, null, 2)}\n`)

function arguments_() {
  try {
    const { values } = parseArgs({ options })
    return values.data ? values : stop('--data DIR is missing')
  } catch (error) {
    return stop(error.message)
  }
}

function stop(why) {
  console.error(`eval:language: ${why}. Nothing was scored.`)
  process.exit(2)
}

function scoreMessage(row) {
  const ref = engines.day(row.ref ?? REF)
  rosters[rosterOf(row).from]++
  const { labels, day } = labelsOf(engines, packs[row.lang], { row, ref })
  for (const { label, key, hit } of LINES) {
    const gold = row.labels[key]
    if (gold === undefined) continue
    const pair = { wanted: hit(gold), said: hit(labels[key]) }
    counts.add(label, row.lang, pair)
    if (pair.wanted !== pair.said && goalFor(label, row.lang) !== undefined)
      missed.push(
        `${label} ${row.lang} ${pair.wanted ? `missed (said ${labels[key]})` : `false (is ${gold})`}: ${row.text}`,
      )
  }
  const value = row.labels.p5_date_value
  if (typeof value === 'string' && value !== 'none' && day !== null) {
    const right = sameDay(engines, { found: day, gold: value, ref })
    counts.answer('p5_date_value', row.lang, { decided: true, right })
    if (!right) missed.push(`p5_date_value ${row.lang} said ${day}, is ${value}: ${row.text}`)
  }
  if (row.text.length >= LANGUAGE_LEAST) {
    const code = engines.detect(engines.wordsOf(engines.normalise(row.text)))?.code
    counts.answer('p11_language', row.lang, { decided: code !== undefined, right: code === row.lang })
    if (code !== row.lang) missed.push(`p11_language ${row.lang} said ${code}: ${row.text}`)
  }
}

function scorePair({ lang, formal, informal }) {
  for (const [wanted, text] of [
    ['formal', formal],
    ['informal', informal],
  ]) {
    const { reading } = engines.draftOf(text, { lang, today: engines.day(REF) }, packs[lang])
    const said = engines.addressOf(reading.address)
    counts.answer('p11_pairs', lang, { decided: said !== null, right: said === wanted })
    if (said !== wanted) missed.push(`p11_pairs ${lang} is ${wanted}, said ${said}: ${text}`)
  }
}

function scoreProbe(lang, [text, wanted]) {
  const today = engines.day(data.probes.ref ?? REF)
  const found = engines
    .findDays(engines.normalise(text).low, packs[lang], { today, order: 'dmy' })
    .map(({ day }) => day)
  const right = wanted === null ? found.length === 0 : found.length === 1 && found[0] === wanted
  counts.answer('date_probe', lang, { decided: true, right })
  if (!right) missed.push(`date_probe ${lang} is ${wanted}, said ${found}: ${text}`)
}

/** Labels as listed, languages in the order of the packs, 'all' last. */
function inOrder(all) {
  const labels = [...LINES.map(({ label }) => label), 'p5_date_value', 'p11_language', 'p11_pairs', 'date_probe']
  const langs = [...engines.CODES, 'all']
  const place = ({ label, lang }) => labels.indexOf(label) * 100 + langs.indexOf(lang)
  return all.toSorted((a, b) => place(a) - place(b))
}

function tell() {
  const figure = (value) => (value === null ? '-   ' : value.toFixed(2))
  for (const { file, rows, skipped } of data.files) console.log(`${file}: ${rows} rows, ${skipped} skipped`)
  for (const [lang, rows] of Object.entries(data.foreign))
    console.log(`${lang}: ${rows} rows skipped, no such language`)
  if (data.messages.length > 0)
    console.log(`roster: the row's own for ${rosters.row}, common first names in the text for ${rosters.list}`)
  for (const { label, lang, precision, recall, n, goal, met: reached } of results) {
    const wanted =
      goal &&
      `goal ${['precision', 'recall'].flatMap((key) => (goal[key] ? [`${key[0].toUpperCase()} ${goal[key]}`] : [])).join(' ')}`
    const verdict = !goal
      ? ''
      : n < LEAST
        ? `  ${wanted}, too few to say`
        : `  ${wanted} ${reached ? 'met' : 'NOT MET'}`
    console.log(`${label.padEnd(36)}  ${lang.padEnd(3)}  P ${figure(precision)}  R ${figure(recall)}  n ${n}${verdict}`)
  }
  if (asked.misses) for (const line of missed) console.log(line.replaceAll('\n', ' / '))
}
