/**
 * A mail server on loopback as a process of its own: takes letters, counts copies by Message-ID, answers the dot after
 * `--delay` ms and, with `--faults`, misbehaves by a seeded dice: 2 % hang up before the 354, 2 % say 451, 2 % hang up
 * after the dot and 0.5 % never answer it, both having kept the letter.
 */
import { createServer } from 'node:net'
import { parseArgs } from 'node:util'
import { diceFrom } from './dice.mjs'

const { values } = parseArgs({
  options: {
    delay: { type: 'string', default: '0' },
    each: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
})
const delay = Number(values.delay)
const dice = diceFrom(Number(values.seed))
const copies = new Map()
const raws = []
const counts = { letters: 0, hungUpBefore: 0, later: 0, hungUpAfter: 0, hung: 0 }
let first = 0
let last = 0

function fault() {
  if (!values.faults) return 'none'
  const drawn = dice()
  return drawn < 0.02 ? 'before' : drawn < 0.04 ? 'later' : drawn < 0.06 ? 'after' : drawn < 0.065 ? 'hang' : 'none'
}

function take(raw) {
  const id = /^message-id:\s*(<[^>]+>)/im.exec(raw.toString('latin1', 0, 4000))?.[1] ?? ''
  copies.set(id, (copies.get(id) ?? 0) + 1)
  counts.letters++
  first ||= performance.now()
  last = performance.now()
  if (values.keep) raws.push(raw.toString('latin1'))
}

const DOT = Buffer.from('\r\n.\r\n')
const server = createServer({ noDelay: true }, (socket) => {
  let pending = Buffer.alloc(0)
  let [body, mode] = [false, 'none']
  socket.on('error', () => {})
  const say = (text, wait = values.each ? delay : 0) => {
    if (wait === 0) return void socket.write(`${text}\r\n`)
    setTimeout(() => socket.writable && socket.write(`${text}\r\n`), wait)
  }
  function dot(raw) {
    if (mode === 'later') {
      counts.later++
      return say('451 4.3.0 not now', delay)
    }
    take(raw)
    if (mode === 'after') {
      counts.hungUpAfter++
      return socket.destroy()
    }
    if (mode === 'hang') return void counts.hung++
    say('250 2.0.0 queued', delay)
  }
  function obey(line) {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO') return say('250-sink\r\n250-8BITMIME\r\n250 SIZE 20000000')
    if (verb === 'MAIL') mode = fault()
    if (verb === 'DATA') {
      if (mode === 'before') {
        counts.hungUpBefore++
        return socket.destroy()
      }
      body = true
      return say('354 go ahead')
    }
    if (verb === 'QUIT') return void socket.end('221 bye\r\n')
    say('250 ok')
  }
  socket.on('data', (part) => {
    pending = pending.length === 0 ? part : Buffer.concat([pending, part])
    while (!socket.destroyed) {
      const end = body ? pending.indexOf(DOT) : pending.indexOf('\r\n')
      if (end < 0) return
      const found = pending.subarray(0, body ? end + 2 : end)
      pending = pending.subarray(end + (body ? 5 : 2))
      if (body) {
        body = false
        dot(Buffer.from(found))
      } else obey(found.toString('latin1'))
    }
  })
  say('220 sink ESMTP', 0)
})

server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
process.on('message', (ask) => {
  if (ask === 'count') process.send({ count: counts.letters })
  if (ask === 'all') process.send({ copies: [...copies], counts, seconds: (last - first) / 1000 })
  if (ask === 'raws') process.send({ raws })
  if (ask === 'again') {
    copies.clear()
    raws.length = 0
    Object.assign(counts, { letters: 0 })
    first = 0
    process.send({ again: true })
  }
})
process.on('disconnect', () => process.exit(0))
