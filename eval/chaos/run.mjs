import { install } from './bundle.mjs'
import { diceFrom } from './dice.mjs'
import { aServer, openDatabase, openFolder, openSink, pause, until } from './house.mjs'
import { openProxy } from './proxy.mjs'
import { inOrder, STRIKES } from './strikes.mjs'

/**
 * `messages` approved letters leave through real servers while these are killed (SIGKILL), stopped (SIGTERM), put to
 * sleep for two leases (SIGSTOP) or have a bad line to their database (`breaks`, PostgreSQL only), each so many times,
 * in a seeded order: on PostgreSQL two workers, on the embedded store the one process there can be. Gives what the mail
 * server has and what the record says, held against each other.
 */
export async function chaos({
  store,
  messages,
  kills = 0,
  stops = 0,
  sleeps = 0,
  breaks = 0,
  faults,
  seed,
  say = () => {},
}) {
  const dice = diceFrom(seed)
  const workers = store === 'postgres' ? 2 : 1
  if (breaks > 0 && store !== 'postgres') throw new Error('the line to an embedded store cannot break')
  const place = openFolder(workers)
  const database = store === 'postgres' ? await openDatabase(place.folder, { own: breaks > 0 }) : null
  const proxy = breaks > 0 ? await openProxy(database.url) : null
  const sink = await openSink(['--seed', String(seed), '--delay', '5', ...(faults ? ['--faults'] : [])])
  const { fill, lookAt } = await install()
  const at = { dataDir: place.dataDirs[0], url: database?.url ?? null }
  const env = { RETRY_SECONDS: '2', SMTP_REPLY_SECONDS: '4' }
  const url = proxy?.url ?? at.url
  const servers = place.dataDirs.map((dataDir) => aServer({ dataDir, url, smtpPort: sink.port, env }))
  const started = performance.now()
  const since = () => Math.round((performance.now() - started) / 1000)
  const strikes = inOrder({ kill: kills, stop: stops, sleep: sleeps, break: breaks }, dice)
  const notes = []
  try {
    await fill(at, messages)
    place.shareKeys()
    say(`${messages} letters approved, ${since()} s`)
    await Promise.all(servers.map((server) => server.start()))
    const taken = async () => {
      for (const { child, said } of servers)
        if (child.exitCode !== null) throw new Error(`a server ended by itself with ${child.exitCode}: ${said}`)
      return (await sink.ask('count')).count
    }
    for (const [struck, name] of strikes.entries()) {
      // Spread over the run, never at the same step: a random place between two even marks, and a moment more.
      const mark = Math.floor(Math.min(messages * 0.98, (messages * (struck + dice())) / strikes.length))
      // What is in doubt never comes again by itself, so the last few may stay out.
      const quiet = async () => mark > messages * 0.9 && (await settled(servers[0])) !== null
      await until(`${mark} letters`, async () => (await taken()) >= mark || (await quiet()), 900)
      await pause(dice() * 40)
      let how = name
      await STRIKES[name]({ servers, database, proxy, dice, notes, said: (more) => (how = `${name} (${more})`) })
      say(`${struck + 1} of ${strikes.length}: ${how}; ${await taken()} letters in the sink, ${since()} s`)
    }
    const shown = await until('every letter to settle', () => settled(servers[0]), 900)
    for (const server of servers) if (server.child.exitCode !== null) notes.push(`a server ended: ${server.said}`)
    await Promise.all(servers.map((server) => server.stop()))
    const found = { sink: await sink.ask('all'), record: await lookAt(at) }
    return judge({ messages, kills, struck: strikes.length, workers, shown, seconds: since(), notes, ...found })
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
    sink.close()
    proxy?.close()
    await database?.close()
    place.close()
  }
}

/** Counts by state once nothing is under way any more, null before; a server whose database has just gone says 500. */
async function settled(server) {
  const { counts } = await server.get('/api/outbox').catch(() => ({ counts: { held: 1 } }))
  return counts.held === 0 && counts.sending === 0 ? counts : null
}

/** What may be in doubt after so many kills and faults past the 354; one line more on either side for a sleep or a break. */
const mostInDoubt = ({ struck, workers, sink }) => LINES * workers * struck + sink.counts.hungUpAfter + sink.counts.hung
const LINES = 5

/** The invariants I1 to I3 and I10 of the record against the mail server's own count. */
function judge({ messages, kills, struck, workers, shown, seconds, notes, sink, record }) {
  const copies = new Map(sink.copies)
  const states = {}
  let [duplicates, lost, arrivedInDoubt] = [0, 0, 0]
  const faults = [...notes]
  for (const { mailId, state, resends } of record.rows) {
    const n = copies.get(mailId) ?? 0
    states[state] = (states[state] ?? 0) + 1
    duplicates += Math.max(0, n - 1 - resends)
    if (state === 'sent' && n === 0) lost++
    if (state === 'in-doubt' && n > 0) arrivedInDoubt++
    if (!['sent', 'in-doubt'].includes(state)) {
      lost++
      faults.push(`${mailId} is ${state}, ${n} copies`)
    }
  }
  lost += Math.max(0, messages - record.rows.length)
  const { sent = 0, 'in-doubt': inDoubt = 0 } = states
  const most = mostInDoubt({ struck, workers, sink })
  if (inDoubt > most) faults.push(`${inDoubt} in doubt, at most ${most} can be`)
  if (shown.doubt !== inDoubt) faults.push(`the outbox shows ${shown.doubt} in doubt, the record holds ${inDoubt}`)
  if (record.brokenRecord !== null) faults.push(`the record breaks at line ${record.brokenRecord}`)
  if (record.strandedSeconds > 60) faults.push(`a lease has been over for ${record.strandedSeconds} s`)
  const unknown = [...copies.keys()].filter((id) => !record.rows.some(({ mailId }) => mailId === id))
  if (unknown.length > 0) faults.push(`${unknown.length} letters of which the record knows nothing`)
  return {
    messages,
    sent,
    duplicates,
    lost,
    inDoubt,
    arrivedInDoubt,
    kills,
    struck,
    seconds,
    states,
    faults,
    smtp: sink.counts,
  }
}
