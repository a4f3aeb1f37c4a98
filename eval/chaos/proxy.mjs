/** Stands between the servers and PostgreSQL and makes the line between them bad when told to. */
import { connect, createServer } from 'node:net'
import { pause } from './house.mjs'

/** A proxy on loopback to the database at `url`. `url` of what it gives leads through it. */
export async function openProxy(url) {
  const to = new URL(url)
  const lines = new Set()
  let still = false
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname)
    const line = { near, far }
    lines.add(line)
    const end = () => {
      lines.delete(line)
      near.destroy()
      far.destroy()
    }
    for (const [from, into] of [
      [near, far],
      [far, near],
    ]) {
      from.on('error', end)
      from.on('close', end)
      from.on('data', (part) => into.write(part))
      if (still) from.pause()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.port = String(server.address().port)
  const each = (what) => lines.forEach(({ near, far }) => [near, far].forEach(what))
  return {
    url: through.toString(),
    /** Every open connection ends at once. */
    cut: () => each((socket) => socket.destroy()),
    /** Nothing passes in either direction for so long, then everything does. */
    stall: async (ms) => {
      still = true
      each((socket) => socket.pause())
      await pause(ms)
      still = false
      each((socket) => socket.resume())
    },
    /** What is asked arrives and its answer does not, as when a machine in between forgets a connection; then they end. */
    halfOpen: async (ms) => {
      const these = [...lines]
      these.forEach(({ far }) => far.pause())
      await pause(ms)
      these.forEach(({ near, far }) => [near, far].forEach((socket) => socket.destroy()))
    },
    close: () => {
      each((socket) => socket.destroy())
      server.close()
    },
  }
}
