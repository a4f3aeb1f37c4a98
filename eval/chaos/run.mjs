import { install } from './bundle.mjs'
import { diceFrom } from './dice.mjs'
import { aServer, openDatabase, openFolder, openSink, pause, until } from './house.mjs'
import { judge } from './judge.mjs'
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
  // Short only where the mail server is silent on purpose: one that is merely slow must not make a doubt.
  const env = { RETRY_SECONDS: '2', SMTP_REPLY_SECONDS: faults ? '8' : '600' }
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
export async function settled(server) {
  const { counts } = await server.get('/api/outbox').catch(() => ({ counts: { held: 1 } }))
  return counts.held === 0 && counts.sending === 0 ? counts : null
}
