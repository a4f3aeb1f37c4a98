/** What is done to servers and database while letters leave. */
import { JUMPS } from './clocks.mjs'
import { pause } from './house.mjs'

/** Two leases of a worker that shows no sign of life, which the others wait out for 20 s. */
const ZOMBIE_MS = 45_000
const STALL_MS = 15_000

const all = (servers, what) => Promise.all(servers.map((server) => server[what]()))

async function killed({ servers }) {
  await all(servers, 'kill')
  await all(servers, 'start')
}

/** As an upgrade does: each ends by itself, with 0, within its 30 seconds. */
async function stopped({ servers, notes }) {
  for (const code of await all(servers, 'stop'))
    if (code !== 0) notes.push(`a server that was asked to end said ${code}`)
  await all(servers, 'start')
}

async function slept({ servers, dice }) {
  const server = servers[Math.floor(dice() * servers.length)]
  server.child.kill('SIGSTOP')
  await pause(ZOMBIE_MS)
  server.child.kill('SIGCONT')
}

async function broken({ database, proxy, dice, said }) {
  const ways = {
    'restarted at once': () => database.restart(),
    'every connection cut': () => proxy.cut(),
    'every connection ended by the server': () => database.endAll(),
    'still for a while': () => proxy.stall(STALL_MS),
    'half open': () => proxy.halfOpen(STALL_MS),
  }
  const names = Object.keys(ways)
  const name = names[Math.floor(dice() * names.length)]
  said(name)
  await ways[name]()
}

/** Longer than a beat of a worker's heart, so that everything that looks at a lease has looked. */
const OFF_MS = [1_000, 8_000]

/** The clock of one server, or of all, goes wrong; every other time it comes right again before the next. */
async function jumped({ clocks, dice, said }) {
  const [name, seconds, rate] = JUMPS[Math.floor(dice() * JUMPS.length)]
  const which = dice() < 0.5 ? clocks : [clocks[Math.floor(dice() * clocks.length)]]
  said(`${name}, ${which.length} of ${clocks.length}`)
  for (const clock of which) clock.set(seconds, rate)
  await pause(OFF_MS[0] + dice() * (OFF_MS[1] - OFF_MS[0]))
  if (dice() < 0.5) for (const clock of which) clock.set(0)
}

export const STRIKES = { kill: killed, stop: stopped, sleep: slept, break: broken, jump: jumped }

/** `{ kill: 2, stop: 1 }` in an order that the dice give. */
export function inOrder(counts, dice) {
  const list = Object.entries(counts).flatMap(([name, count]) => Array.from({ length: count }, () => name))
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(dice() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
  return list
}
