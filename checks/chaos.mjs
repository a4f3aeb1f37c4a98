/**
 * Letters leave and mail comes in while real servers are killed, stopped or put to sleep, the database breaks off and
 * the mail server misbehaves: none twice, none lost, every doubt listed. Short runs on each store; `--long` takes
 * 10,000 letters and 25 kills, three fixed seeds and a new one, and the longer ones of every other kind.
 * PostgreSQL is asked with TEST_DATABASE_URL. The last line is 'N passed, N failed, N skipped'.
 */
import { inbound } from '../eval/chaos/inbound.mjs'
import { chaos } from '../eval/chaos/run.mjs'

const long = process.argv.includes('--long')
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
]

const sum = { passed: 0, failed: 0, skipped: 0 }

/** What a run came to, as one line, and what was not in order. */
async function figuresOf({ inbound: comesIn = false, faults = false, ...run }) {
  if (comesIn) {
    const { faults: wrong, ...figures } = await inbound(run)
    return { wrong, figures }
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

function nameOf({ store, messages, seed, kills, stops, sleeps, breaks, inbound: comesIn }) {
  const strikes = Object.entries({ kills, stops, sleeps, breaks }).flatMap(([name, n]) => (n ? [`${n} ${name}`] : []))
  const end = comesIn ? 'each is kept once' : 'none left twice, none is lost, every doubt is listed'
  return `${messages} ${comesIn ? 'mails come in' : 'letters'}, ${strikes.join(', ')}, ${store}, seed ${seed}: ${end}`
}

for (const asked of long ? LONG : SHORT) {
  const run = { seed: fresh, ...asked }
  if (run.store === 'postgres' && !long && !process.env['TEST_DATABASE_URL']) {
    sum.skipped++
    console.log('skipped: PostgreSQL was not asked, TEST_DATABASE_URL is not set (bin/test-postgres start prints one)')
    continue
  }
  const name = nameOf(run)
  try {
    const { wrong, figures } = await figuresOf(run)
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
