/**
 * Kills and SMTP faults while many letters leave.
 *
 *   npm run chaos -- --store pglite|postgres --messages 10000 --kills 25 --faults --seed 7 --json
 *
 * With --json one line: {store, seed, messages, sent, duplicates, lost, inDoubt}. Needs a build (npm run build).
 * Exit code 1 where a letter left twice, was lost, or anything is not as the record says.
 */
import { parseArgs } from 'node:util'
import { chaos } from './chaos/run.mjs'

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'pglite' },
    messages: { type: 'string', default: '200' },
    kills: { type: 'string', default: '3' },
    faults: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    json: { type: 'boolean', default: false },
  },
})
const { store } = values
if (store !== 'pglite' && store !== 'postgres') {
  process.stderr.write('--store is pglite or postgres\n')
  process.exit(2)
}
const [messages, kills, seed] = [Number(values.messages), Number(values.kills), Number(values.seed)]
const say = (text) => process.stderr.write(`${text}\n`)
say(`store ${store}, ${messages} letters, ${kills} kills, faults ${values.faults}, seed ${seed}`)
const found = await chaos({ store, messages, kills, faults: values.faults, seed, say })
const { sent, duplicates, lost, inDoubt, faults } = found
if (values.json) console.log(JSON.stringify({ store, seed, messages, sent, duplicates, lost, inDoubt }))
else console.log(JSON.stringify({ store, seed, ...found }, null, 2))
for (const fault of faults.slice(0, 20)) say(`not in order: ${fault}`)
say(
  `${found.seconds} s, ${found.kills} kills; of ${inDoubt} in doubt ${found.arrivedInDoubt} had arrived; the mail server: ${JSON.stringify(found.smtp)}`,
)
process.exit(duplicates === 0 && lost === 0 && faults.length === 0 ? 0 : 1)
