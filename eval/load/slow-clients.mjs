import { connect } from 'node:net'
import { diceFrom } from '../chaos/dice.mjs'
import { pause } from '../chaos/house.mjs'
import { members, memoryOf, openHouse, PATHS } from './house.mjs'
import { clicking, percentile, rounded } from './visitors.mjs'

const SLOW = 200
const STILL = 50
const NORMAL = 50
const READING_MS = 1_500
const IDLE_S = 20
const GOAL_MS = 500

/**
 * 200 who send their request a byte at a time, half of them in its head and half in its body, 50 who ask for much and
 * read next to nothing, and 50 at work: these must not notice. Against the same 50 before the slow ones came.
 */
export async function slowClients({ store, seconds, seed, say = () => {} }) {
  const dice = diceFrom(seed)
  const house = await openHouse({ store, messages: 0 })
  const { server } = house
  const faults = []
  try {
    await server.start()
    const base = house.base()
    const people = await members(base, NORMAL)
    let stop = false
    let seen = []
    const looks = {
      dice,
      reading: READING_MS,
      paths: [...PATHS.api, ...PATHS.pages],
      stopped: () => stop,
      seen: (_, ms) => seen.push(ms),
      failed: (what) => faults.push(what),
    }
    const all = people.map((one) => clicking(base, one, looks))
    await pause(IDLE_S * 500)
    seen = []
    await pause(IDLE_S * 1000)
    const idle = seen
    const before = memoryOf(server)
    say(`${NORMAL} at work: ${idle.length} answers, 95 % within ${rounded(percentile(idle, 95))} ms`)
    const crowd = openCrowd(server.port, { dice, cookie: people[0].cookie })
    await pause(2_000)
    seen = []
    let most = 0
    for (let s = 0; s < seconds; s++) {
      await pause(1000)
      most = Math.max(most, memoryOf(server))
    }
    const busy = seen
    const { cut, ...held } = crowd.counts()
    stop = true
    await Promise.all(all)
    crowd.close()
    const alive = await fetch(`${base}/readyz`)
    if (alive.status !== 200) faults.push(`afterwards the server says ${alive.status}`)
    const p95 = (of) => rounded(percentile(of, 95), 1)
    if (p95(busy) >= GOAL_MS) faults.push(`95 % of the answers took ${p95(busy)} ms, the goal is ${GOAL_MS}`)
    if (cut === 0) faults.push('nobody who was slow was hung up on')
    return {
      slow: SLOW,
      still: STILL,
      normal: NORMAL,
      seconds,
      looks: busy.length,
      ms: { idle: p95(idle), busy: p95(busy), ratio: rounded(p95(busy) / p95(idle), 2) },
      hungUpOn: cut,
      heldAtTheEnd: held,
      memoryMiB: { before: rounded(before), most: rounded(most) },
      faults,
    }
  } finally {
    await house.close()
  }
}

/** The slow ones; whoever is hung up on comes back at once. */
function openCrowd(port, { dice, cookie }) {
  const open = { head: new Set(), body: new Set(), still: new Set() }
  let cut = 0
  let over = false
  const come = (kind, begin) => {
    if (over) return
    const socket = connect(port, '127.0.0.1')
    open[kind].add(socket)
    socket.on('error', () => {})
    socket.once('connect', () => begin(socket))
    socket.once('close', () => {
      open[kind].delete(socket)
      if (over) return
      cut++
      setTimeout(() => come(kind, begin), 200 + dice() * 300)
    })
  }
  const byBytes = (first) => (socket) => {
    socket.resume()
    socket.write(first)
    const timer = setInterval(() => socket.write('x'), 1000 + dice() * 2000)
    socket.once('close', () => clearInterval(timer))
  }
  const host = `Host: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\n`
  const head = byBytes(`GET /api/today HTTP/1.1\r\n${host}X-Slow: `)
  const body = byBytes(
    `POST /api/clients HTTP/1.1\r\n${host}Content-Type: application/json\r\nContent-Length: 60000\r\n\r\n{`,
  )
  /** Asks for more than any buffer between here and there holds, and reads a kilobyte now and then. */
  const still = (socket) => {
    socket.write(`GET /api/openapi.json HTTP/1.1\r\n${host}\r\n`.repeat(100))
    socket.pause()
    const timer = setInterval(() => socket.read(1024), 1000)
    socket.once('close', () => clearInterval(timer))
  }
  for (let i = 0; i < SLOW; i++) come(i % 2 === 0 ? 'head' : 'body', i % 2 === 0 ? head : body)
  for (let i = 0; i < STILL; i++) come('still', still)
  return {
    counts: () => ({ head: open.head.size, body: open.body.size, still: open.still.size, cut }),
    close: () => {
      over = true
      for (const set of Object.values(open)) for (const socket of set) socket.destroy()
    },
  }
}
