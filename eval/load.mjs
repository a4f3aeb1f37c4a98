/**
 * Many at once: letters that leave while people click, and slow visitors beside those at work.
 *
 *   npm run load -- --store pglite|postgres --messages 10000 [--seed 7] [--json]
 *   npm run load -- --slow --seconds 60 [--store pglite|postgres] [--seed 7] [--json]
 *
 * Each is held against the same people at the same server before the load came. Needs a build (npm run build).
 * Exit code 1 where a goal is missed or an answer was none.
 */
import { parseArgs } from 'node:util'
import { mailsAndPeople } from './load/mails-and-people.mjs'
import { slowClients } from './load/slow-clients.mjs'

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'pglite' },
    messages: { type: 'string', default: '1000' },
    slow: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'boolean', default: false },
  },
})
const { store, slow } = values
const [seed, messages, seconds] = [values.seed, values.messages, values.seconds].map(Number)
const say = (text) => process.stderr.write(`${text}\n`)
say(`store ${store}, ${slow ? `slow visitors for ${seconds} s` : `${messages} letters`}, seed ${seed}`)
const found = slow
  ? await slowClients({ store, seconds, seed, say })
  : await mailsAndPeople({ store, messages, seed, say })
console.log(JSON.stringify({ store, seed, ...found }, null, values.json ? undefined : 2))
process.exit(found.faults.length === 0 ? 0 : 1)
