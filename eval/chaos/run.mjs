import { install } from './bundle.mjs'
import { diceFrom } from './dice.mjs'
import { aServer, openDatabase, openFolder, openSink, pause, until } from './house.mjs'

/**
 * `messages` approved letters leave through real servers that are killed with SIGKILL `kills` times while they send:
 * on PostgreSQL two workers, on the embedded store the one process there can be. Gives what the mail server has and
 * what the record says, held against each other.
 */
export async function chaos({ store, messages, kills, faults, seed, say = () => {} }) {
  const dice = diceFrom(seed)
  const workers = store === 'postgres' ? 2 : 1
  const place = openFolder(workers)
  const database = store === 'postgres' ? await openDatabase(place.folder) : null
  const sink = await openSink(['--seed', String(seed), '--delay', '5', ...(faults ? ['--faults'] : [])])
  const { fill, lookAt } = await install()
  const at = { dataDir: place.dataDirs[0], url: database?.url ?? null }
  const env = { RETRY_SECONDS: '2', SMTP_REPLY_SECONDS: '4' }
  const servers = place.dataDirs.map((dataDir) => aServer({ dataDir, url: at.url, smtpPort: sink.port, env }))
  const started = performance.now()
  const since = () => Math.round((performance.now() - started) / 1000)
  try {
    await fill(at, messages)
    place.shareKeys()
    say(`${messages} letters approved, ${since()} s`)
    await Promise.all(servers.map((server) => server.start()))
    const taken = async () => (await sink.ask('count')).count
    let struck = 0
    for (; struck < kills; struck++) {
      // Spread over the run, never at the same step: a random place between two even marks, and a moment more.
      const mark = Math.min(messages * 0.98, (messages * (struck + dice())) / kills)
      await until(`${Math.floor(mark)} letters`, async () => (await taken()) >= Math.floor(mark))
      await pause(dice() * 40)
      await Promise.all(servers.map((server) => server.kill()))
      await Promise.all(servers.map((server) => server.start()))
      say(`killed ${struck + 1} times, ${await taken()} letters in the sink, ${since()} s`)
    }
    const quiet = async () => {
      const { counts } = await servers[0].get('/api/outbox')
      return counts.held === 0 && counts.sending === 0 ? counts : null
    }
    const shown = await until('every letter to settle', quiet, 600)
    await Promise.all(servers.map((server) => server.stop()))
    return judge({ messages, struck, shown, seconds: since(), sink: await sink.ask('all'), record: await lookAt(at) })
  } finally {
    await Promise.all(servers.map((server) => server.kill()))
    sink.close()
    await database?.close()
    place.close()
  }
}

/** The invariants I1 to I3 and I10 of the record against the mail server's own count. */
function judge({ messages, struck, shown, seconds, sink, record }) {
  const copies = new Map(sink.copies)
  const states = {}
  let [duplicates, lost, arrivedInDoubt] = [0, 0, 0]
  const faults = []
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
    kills: struck,
    seconds,
    states,
    faults,
    smtp: sink.counts,
  }
}
