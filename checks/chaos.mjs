/**
 * Letters leave and mail comes in while real servers are killed, stopped or put to sleep, the database breaks off and
 * the mail server misbehaves: none twice, none lost, every doubt listed. Short runs on each store; `--long` takes
 * 10,000 letters and 25 kills, three fixed seeds and a new one, and the longer ones of every other kind, with clocks
 * that jump, a disk that is full, people who click meanwhile and slow visitors. `--only jumps|disk|people|slow|inbound`.
 * PostgreSQL is asked with TEST_DATABASE_URL. The last line is 'N passed, N failed, N skipped'.
 */
import { inbound } from '../eval/chaos/inbound.mjs'
import { clockJumps } from '../eval/chaos/jumps.mjs'
import { chaos } from '../eval/chaos/run.mjs'
import { smallDisk } from '../eval/chaos/small-disk.mjs'
import { mailsAndPeople } from '../eval/load/mails-and-people.mjs'
import { slowClients } from '../eval/load/slow-clients.mjs'

const long = process.argv.includes('--long')
const only = process.argv[process.argv.indexOf('--only') + 1] ?? ''
const asked = (run) => !process.argv.includes('--only') || run[only]
const fresh = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const seeds = long ? [7, 8, 9, fresh] : [fresh]

const SHORT = [
  { store: 'pglite', messages: 120, kills: 2, faults: true },
  { store: 'postgres', messages: 300, kills: 3, faults: true },
  { store: 'postgres', messages: 120, stops: 2 },
  { store: 'pglite', messages: 40, kills: 2, inbound: true },
]
const LONG = [
  ...seeds.flatMap((seed) =>
    ['pglite', 'postgres'].map((store) => ({ store, seed, messages: 10_000, kills: 25, faults: true })),
  ),
  { store: 'postgres', messages: 5_000, stops: 50 },
  { store: 'pglite', messages: 2_000, stops: 50 },
  { store: 'postgres', messages: 5_000, breaks: 20, faults: true },
  { store: 'postgres', messages: 2_000, sleeps: 20, faults: true },
  { store: 'pglite', messages: 1_000, kills: 50, inbound: true },
  { store: 'postgres', messages: 1_000, kills: 50, inbound: true },
  ...['pglite', 'postgres'].flatMap((store) => [
    { store, messages: 1_000, jumps: 20 },
    { store, messages: 300, disk: true },
    { store, messages: store === 'pglite' ? 10_000 : 2_000, people: true },
    { store, seconds: 60, slow: true },
  ]),
]
/** Runs that judge by themselves; a `skipped` of theirs says what this machine does not allow. */
const OTHERS = { inbound, jumps: clockJumps, disk: smallDisk, people: mailsAndPeople, slow: slowClients }

const sum = { passed: 0, failed: 0, skipped: 0 }

/** What a run came to, as one line, and what was not in order. */
async function figuresOf({ faults = false, ...run }) {
  const other = Object.keys(OTHERS).find((kind) => run[kind])
  if (other) {
    const { faults: wrong, skipped, ...figures } = await OTHERS[other](run)
    return { wrong, skipped, figures }
  }
  const {
    sent,
    duplicates,
    lost,
    inDoubt,
    arrivedInDoubt,
    seconds,
    smtp,
    faults: found,
  } = await chaos({ ...run, faults })
  const wrong = [...found]
  if (duplicates > 0 || lost > 0) wrong.unshift(`${duplicates} left twice, ${lost} are lost`)
  // Who is asked to end ends what is under way first: that makes no doubt.
  if (run.stops && !run.kills && !faults && inDoubt > 0) wrong.unshift(`${inDoubt} are in doubt after orderly ends`)
  return { wrong, figures: { sent, duplicates, lost, inDoubt, arrivedInDoubt, seconds, smtp } }
}

function nameOf(run) {
  const { store, messages, seconds, seed, kills, stops, sleeps, breaks, jumps } = run
  const at = `${store}, seed ${seed}`
  if (run.slow) return `200 who send and 50 who read slowly for ${seconds} s, ${at}: 50 at work do not notice`
  if (run.people) return `${messages} letters leave, 20 a second, while 20 people click, ${at}: neither is slow`
  if (run.disk)
    return `${messages} letters on a small disk that is full for a while, ${at}: none leaves without its record`
  if (jumps)
    return `${messages} letters, ${jumps} jumps of the clock, ${at}: none at a wrong time, one turn a local date`
  const strikes = Object.entries({ kills, stops, sleeps, breaks }).flatMap(([name, n]) => (n ? [`${n} ${name}`] : []))
  const end = run.inbound ? 'each is kept once' : 'none left twice, none is lost, every doubt is listed'
  return `${messages} ${run.inbound ? 'mails come in' : 'letters'}, ${strikes.join(', ')}, ${at}: ${end}`
}

for (const wish of (long ? LONG : SHORT).filter(asked)) {
  const run = { seed: fresh, ...wish }
  if (run.store === 'postgres' && !long && !process.env['TEST_DATABASE_URL']) {
    sum.skipped++
    console.log('skipped: PostgreSQL was not asked, TEST_DATABASE_URL is not set (bin/test-postgres start prints one)')
    continue
  }
  const name = nameOf(run)
  try {
    const { wrong, skipped, figures } = await figuresOf(run)
    if (skipped) {
      sum.skipped++
      console.log(`  skipped, not tried: ${name}\n      ${skipped}`)
      continue
    }
    if (wrong.length > 0) throw new Error([JSON.stringify(figures), ...wrong.slice(0, 10)].join('\n'))
    sum.passed++
    console.log(`  ok    ${name}\n      ${JSON.stringify(figures)}`)
  } catch (error) {
    sum.failed++
    console.log(`  FAIL  ${name}\n      ${error.stack ?? error}`)
  }
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`)
process.exit(sum.failed === 0 ? 0 : 1)
