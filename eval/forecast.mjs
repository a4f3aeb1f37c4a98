/**
 * npm run eval:forecast -- [--data DIR] [--prior DIR] [--json PATH] [--seed N] [--only SET]
 * Measures the forecast engine on finished projects. Exit 0 = ran, 2 = bad input or no set found.
 */
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { productEngines } from './bench/bundle.mjs'

const DRAWS = 2000
const DEFAULT_DATA = '../shared/data/forecast/dev'

function optionsOf(args) {
  const options = {}
  for (let i = 0; i < args.length; i += 2) {
    const name = /^--(data|prior|json|seed|only)$/.exec(args[i])?.[1]
    if (!name || args[i + 1] === undefined) fail(`unknown or empty option: ${args[i]}`)
    options[name] = args[i + 1]
  }
  return options
}

function fail(why) {
  console.error(why)
  process.exit(2)
}

/** Files of a folder and one level below, in order of their paths. */
function filesIn(folder) {
  try {
    return readdirSync(folder)
      .flatMap((name) => {
        const path = join(folder, name)
        return statSync(path).isDirectory() ? readdirSync(path).map((inner) => join(path, inner)) : [path]
      })
      .filter((path) => statSync(path).isFile())
      .sort()
  } catch (error) {
    return fail(`cannot read ${folder}: ${error.message}`)
  }
}

const options = optionsOf(process.argv.slice(2))
const seed = Number(options.seed ?? 1)
if (!Number.isInteger(seed)) fail(`not a whole number: --seed ${options.seed}`)
const data = filesIn(options.data ?? DEFAULT_DATA)
const prior = options.prior === undefined ? [] : filesIn(options.prior)
const { evaluate, linesOf, BadFile } = await productEngines(new URL('forecast/entry.ts', import.meta.url))
try {
  const evaluation = evaluate(data, prior, { seed, draws: DRAWS }, options.only ?? null)
  if (Object.keys(evaluation.sets).length === 0) fail(`no evaluation set in ${options.data ?? DEFAULT_DATA}`)
  for (const line of linesOf(evaluation)) console.log(line)
  if (options.json) writeFileSync(options.json, `${JSON.stringify(evaluation, null, 2)}\n`)
} catch (error) {
  if (error instanceof BadFile) fail(error.message)
  throw error
}
