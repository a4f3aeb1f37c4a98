import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'

const TRIES = 200
/** Those that this process has been given: a server that begins again wants its own. */
const given = new Set()

/**
 * A port of this machine that nobody has, for a server that begins a moment later or begins again. It lies below those the
 * system gives out by itself, so that no connection made meanwhile sits on it.
 */
export async function freePort() {
  const end = firstOfTheSystem()
  const from = Math.max(10_000, end - 10_000)
  for (let left = TRIES; left > 0 && end > from; left--) {
    const wished = from + Math.floor(Math.random() * (end - from))
    if (given.has(wished)) continue
    given.add(wished)
    const port = await taken(wished)
    if (port) return port
  }
  return taken(0)
}

function firstOfTheSystem() {
  try {
    return Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').trim().split(/\s+/)[0])
  } catch {
    return 0
  }
}

/** Takes the port and lets it go again; null when somebody has it. */
function taken(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const found = server.address().port
      server.close(() => resolve(found))
    })
  })
}
