import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aMember } from '../load/visitors.mjs'
import { install } from './bundle.mjs'
import { openDisk } from './disk.mjs'
import { aServer, openDatabase, openFolder, openSink, pause, until } from './house.mjs'
import { judge } from './judge.mjs'
import { settled } from './run.mjs'

const PASSWORD = 'early-and-well-told'
const LETTERS_A_SECOND = 8
/** The store with its log and the journal; with PostgreSQL the journal alone. */
const MIB = { pglite: 320, postgres: 64 }
/** Less than the journal asks for, and enough for the store to go on. */
const NARROW = 24 * 2 ** 20
const NARROW_S = 8
const FULL_S = 12

/**
 * A real small disk while letters leave and people write: first so narrow that nothing may be put on record, then full
 * to the last byte, then with room again. Nothing may leave without its record, the server must say so, what it said
 * yes to must be there afterwards, and everything must go on by itself or, where the server ended, with the next start.
 * Gives `{ skipped }` where no file system can be mounted here.
 */
export async function smallDisk({ store, messages, seed, say = () => {} }) {
  const place = openFolder(1)
  const [dataDir] = place.dataDirs
  const { disk, why } = openDisk(dataDir, MIB[store])
  if (disk === null) {
    place.close()
    return { skipped: `no file system can be mounted here (${why})`, faults: [] }
  }
  const database = store === 'postgres' ? await openDatabase(place.folder) : null
  const sink = await openSink(['--seed', String(seed), '--delay', '20'])
  const { fill, furnished, lookAt } = await install()
  const at = { dataDir, url: database?.url ?? null }
  const env = { RETRY_SECONDS: '1', SMTP_REPLY_SECONDS: '4' }
  const server = aServer({ dataDir, url: at.url, smtpPort: sink.port, env })
  const notes = []
  const began = performance.now()
  const since = () => Math.round((performance.now() - began) / 1000)
  const taken = async () => (await sink.ask('count')).count
  try {
    const head = 15 + messages * 0.012
    const windowOf = (n) => ({ after: head + n / LETTERS_A_SECOND, minutes: 1440 })
    await fill(at, messages, { windowOf, furnish: furnished })
    say(`${disk.kind}, ${MIB[store]} MiB, ${mib(disk.free())} free with ${messages} letters, ${since()} s`)
    await server.start()
    const writer = await aWriter(server)
    await until('some letters', async () => (await taken()) > messages / 8, 300)

    disk.fillTo(NARROW)
    const narrow = await watch({ server, seconds: NARROW_S, taken, writer })
    say(`${mib(disk.free())} free: ${JSON.stringify(narrow)}`)
    if (narrow.left > LINES) notes.push(`${narrow.left} letters left with too little room for the record`)
    if (narrow.said !== 'no room') notes.push(`with too little room the health said ${narrow.said}`)

    disk.fillTo(0)
    const full = await watch({ server, seconds: FULL_S, taken, writer })
    say(`full to the last byte: ${JSON.stringify(full)}`)
    if (full.left > 0) notes.push(`${full.left} letters left while the disk was full`)

    disk.makeRoom()
    const ended = server.child.exitCode !== null
    if (ended)
      await until(
        'the server to start again',
        () =>
          server.start().then(
            () => true,
            () => false,
          ),
        120,
      )
    await until('all to be well', async () => (await health(server)) === 'well', 120)
    say(`room again${ended ? ', started anew' : ''}: ${await health(server)}, ${since()} s`)
    const shown = await until('every letter to settle', () => settled(server), 900)
    const after = await writer.goOn(server)
    await server.stop()
    const record = await lookAt(at)
    const found = { sink: await sink.ask('all'), record }
    const verdict = judge({
      messages,
      kills: 0,
      struck: ended ? 1 : 0,
      workers: 1,
      shown,
      seconds: since(),
      notes,
      ...found,
    })
    verdict.faults.push(...unwritten(dataDir, found.sink), ...writer.lost(after))
    const { seconds, states, sent, duplicates, lost, inDoubt, faults } = verdict
    return {
      disk: disk.kind,
      mib: MIB[store],
      messages,
      sent,
      duplicates,
      lost,
      inDoubt,
      states,
      narrow,
      full,
      ended,
      saidYesTo: writer.yes.length,
      seconds,
      faults,
    }
  } finally {
    await server.kill()
    sink.close()
    await database?.close()
    await pause(200)
    disk.close()
    place.close()
  }
}

const mib = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`
/** What may be on its way while the room ends. */
const LINES = 5

/** 'well', 'no room', or what else the server says of itself; 'silent' where it says nothing. */
async function health(server) {
  const answer = await fetch(`http://127.0.0.1:${server.port}/readyz`, { signal: AbortSignal.timeout(3000) }).catch(
    () => null,
  )
  if (answer === null) return 'silent'
  const said = await answer.json().catch(() => ({}))
  if (answer.status === 200) return 'well'
  return said.disk === false ? 'no room' : JSON.stringify(said)
}

/** How many letters left in so many seconds, and what the server said of itself at the end of them. */
async function watch({ server, seconds, taken, writer }) {
  await pause(500)
  const before = await taken()
  let [yes, no] = [0, 0]
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    if (await writer.write(server)) yes++
    else no++
    await pause(250)
  }
  return { left: (await taken()) - before, saidYes: yes, saidNo: no, said: await health(server) }
}

/** Somebody who adds clients and keeps in mind which of them the server said yes to. */
async function aWriter(server) {
  const base = () => `http://127.0.0.1:${server.port}`
  const { cookie } = await aMember(base(), 'owner@studio-kern.example', PASSWORD)
  const headers = { cookie, origin: base(), 'content-type': 'application/json' }
  const yes = []
  let n = 0
  const write = async () => {
    const name = `Written ${n++}`
    const body = JSON.stringify({ name, country: 'DE' })
    const asked = { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) }
    const answer = await fetch(`${base()}/api/clients`, asked).catch(() => null)
    if (answer?.ok) yes.push(name)
    return answer?.ok ?? false
  }
  return {
    yes,
    write,
    /** One more, and all that are there. */
    goOn: async () => {
      if (!(await write())) return null
      return (await fetch(`${base()}/api/clients`, { headers })).text()
    },
    lost: (there) => {
      if (there === null) return ['with room again nothing could be written']
      return yes
        .filter((name) => !there.includes(`"${name}"`))
        .map((name) => `${name} was said yes to and is not there`)
    },
  }
}

/** Letters that left without an attempt and a mark in the journal before. */
function unwritten(dataDir, { copies }) {
  const folder = join(dataDir, 'journal')
  const text = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const marked = new Set()
  for (const line of text.split('\n')) {
    const { messageId, phase } = line === '' ? {} : JSON.parse(line)
    if (phase === 'data') marked.add(messageId)
  }
  return copies.filter(([id]) => !marked.has(id)).map(([id]) => `${id} left without its mark in the journal`)
}
