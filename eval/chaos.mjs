/**
 * Kills and SMTP faults while many letters leave.
 *
 *   npm run chaos -- --store pglite|postgres --messages 10000 --kills 25 --faults --seed 7 --json
 *
 * Besides: --stops N (SIGTERM and a new start, as an upgrade does), --sleeps N (SIGSTOP for two leases), --breaks N
 * (PostgreSQL restarted, its connections cut, stalled or half open), --inbound (mail comes in instead of leaving),
 * --jumps N (the servers' clocks, by libfaketime) and --disk (a small disk that is full for a while), each for itself.
 * With --json one line: {store, seed, messages, sent, duplicates, lost, inDoubt}. Needs a build (npm run build).
 * Exit code 1 where a letter left twice, was lost, or anything is not as the record says.
 */
import { parseArgs } from 'node:util'
import { inbound } from './chaos/inbound.mjs'
import { clockJumps } from './chaos/jumps.mjs'
import { chaos } from './chaos/run.mjs'
import { smallDisk } from './chaos/small-disk.mjs'

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'pglite' },
    messages: { type: 'string', default: '200' },
    kills: { type: 'string', default: '3' },
    stops: { type: 'string', default: '0' },
    sleeps: { type: 'string', default: '0' },
    breaks: { type: 'string', default: '0' },
    inbound: { type: 'boolean', default: false },
    jumps: { type: 'string', default: '0' },
    disk: { type: 'boolean', default: false },
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
const others = { stops: Number(values.stops), sleeps: Number(values.sleeps), breaks: Number(values.breaks) }
const say = (text) => process.stderr.write(`${text}\n`)
say(
  `store ${store}, ${messages} letters, ${kills} kills, ${JSON.stringify(others)}, faults ${values.faults}, seed ${seed}`,
)

const jumps = Number(values.jumps)
const other = values.inbound ? inbound : values.disk ? smallDisk : jumps > 0 ? clockJumps : null
if (other) {
  const found = await other({ store, messages, kills, jumps, seed, say })
  if (found.skipped) say(`skipped, not tried: ${found.skipped}`)
  console.log(JSON.stringify({ store, seed, ...found }, null, values.json ? undefined : 2))
  process.exit(found.faults.length === 0 && !found.skipped ? 0 : 1)
}

const found = await chaos({ store, messages, kills, ...others, faults: values.faults, seed, say })
const { sent, duplicates, lost, inDoubt, faults } = found
if (values.json) console.log(JSON.stringify({ store, seed, messages, sent, duplicates, lost, inDoubt }))
else console.log(JSON.stringify({ store, seed, ...found }, null, 2))
for (const fault of faults.slice(0, 20)) say(`not in order: ${fault}`)
say(
  `${found.seconds} s, ${found.kills} kills; of ${inDoubt} in doubt ${found.arrivedInDoubt} had arrived; the mail server: ${JSON.stringify(found.smtp)}`,
)
process.exit(duplicates === 0 && lost === 0 && faults.length === 0 ? 0 : 1)
