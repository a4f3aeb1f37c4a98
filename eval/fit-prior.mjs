/** node eval/fit-prior.mjs --open DIR: fits src/forecast/prior/errors.ts anew from the open data in DIR. See docs/data-card.md. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { productEngines } from './bench/bundle.mjs'

const open = process.argv[process.argv.indexOf('--open') + 1]
if (!process.argv.includes('--open') || !open) {
  console.error('Usage: node eval/fit-prior.mjs --open DIR')
  process.exit(2)
}
const out = fileURLToPath(new URL('../src/forecast/prior/errors.ts', import.meta.url))
const { fitPrior } = await productEngines(new URL('fit-prior.ts', import.meta.url))
for (const line of fitPrior(open, out)) console.log(line)
execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', out], { stdio: 'inherit' })
