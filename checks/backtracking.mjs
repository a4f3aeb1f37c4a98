/**
 * node checks/backtracking.mjs
 *
 * Asks recheck whether a pattern of the checker can run away on a crafted text: every pattern written in
 * src/language and src/letter, and every shape of a phrase with a gap (its words as one letter each, which is more
 * ambiguous than any real words). Phrases without a gap repeat nothing. Exit 1 when one is vulnerable.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { parseAst } from 'vite'
import { productEngines } from '../eval/bench/bundle.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
const TIMEOUT = 20_000

/** Pattern -> where it stands. @type {Map<string, { source: string, flags: string, from: string }>} */
const patterns = new Map()
const add = (source, flags, from) => patterns.set(`${source} ${flags}`, { source, flags, from })

for (const room of ['src/language', 'src/letter']) {
  for (const file of filesUnder(join(home, room))) {
    for (const { pattern, flags } of literals(parseAst(readFileSync(file, 'utf8'), { lang: 'ts' })))
      add(pattern, flags, file.slice(home.length))
  }
}
const written = patterns.size

const engines = await productEngines(new URL('backtracking-engine.ts', import.meta.url))
for (const code of engines.CODES) {
  for (const { entry } of engines.entriesOf(await engines.lexiconOf(code)))
    for (const find of entry.find)
      if (find.includes('{gap}')) add(engines.patternOf(shapeOf(find)), 'uy', `${code} ${entry.id}`)
}

const count = { safe: 0, vulnerable: 0, unknown: 0 }
for (const { source, flags, from } of patterns.values()) {
  const { status, complexity } = checkSync(source, flags, { timeout: TIMEOUT })
  count[status]++
  if (status !== 'safe')
    console.log(`${status}  ${complexity?.type ?? 'not decided in time'}  ${from}  /${source}/${flags}`)
}
console.log(
  `${patterns.size} patterns, ${written} of them written out: ${count.safe} safe, ${count.vulnerable} vulnerable, ${count.unknown} not decided.`,
)
process.exit(count.vulnerable > 0 ? 1 : 0)

/** The same phrase with each word as one letter, and each choice with the branches that are left of it. */
function shapeOf(find) {
  const words = find.replace(/\{gap\}/gu, '@').replace(/[\p{L}\p{M}\p{N}’'%-]+/gu, 'a')
  const shorter = (text) =>
    text.replace(/\(([^()]*)\)/gu, (_all, inner) => `<${[...new Set(inner.split('|'))].join('!')}>`)
  let shape = words
  while (shorter(shape) !== shape) shape = shorter(shape)
  return shape.replaceAll('<', '(').replaceAll('>', ')').replaceAll('!', '|').replaceAll('@', '{gap}')
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|testing)\.ts$/u.test(name))
    .map((name) => join(folder, name))
}

/** Every pattern literal of a syntax tree. */
function literals(node) {
  if (node === null || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(literals)
  return node.regex ? [node.regex] : Object.values(node).flatMap(literals)
}
