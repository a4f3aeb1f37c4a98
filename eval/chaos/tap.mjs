/** Between the servers and the mail server: when, by the run's own clock, the head of each letter went by. */
import { connect, createServer } from 'node:net'

/** Longer than a header line, so that one cut in two is found too. */
const KEPT = 400

export async function openTap(port, now) {
  const seen = new Map()
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', noDelay: true })
    let tail = ''
    const end = () => [near, far].forEach((socket) => socket.destroy())
    for (const [from, into] of [
      [near, far],
      [far, near],
    ]) {
      from.on('error', end)
      from.on('close', end)
      from.on('data', (part) => into.write(part))
    }
    near.on('data', (part) => {
      tail += part.toString('latin1')
      for (const [, id] of tail.matchAll(/^message-id:\s*(<[^>]+>)/gim)) if (!seen.has(id)) seen.set(id, now())
      tail = tail.slice(-KEPT)
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: server.address().port, seen, close: () => server.close() }
}
