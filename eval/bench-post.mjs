/**
 * How fast approved letters leave: rendered, journalled, marked, handed over and recorded by one real server, against a
 * bare nodemailer pool that sends the same bytes to the same mail server over as many lines, in one run.
 *
 *   npm run bench:post -- --messages 10000 --store postgres|pglite --lines 5 [--each] [--json]
 *
 * The mail server answers the dot after 20 ms; with --each it answers every command after 20 ms. PostgreSQL waits for
 * its disk here. Needs a build (npm run build). Goal on PostgreSQL: 0.7 of the pool.
 */
import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { install } from './chaos/bundle.mjs'
import { aServer, openDatabase, openFolder, openSink, until } from './chaos/house.mjs'

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    store: { type: 'string', default: 'postgres' },
    lines: { type: 'string', default: '5' },
    each: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const [messages, lines] = [Number(values.messages), Number(values.lines)]
const { store } = values
const say = (text) => process.stderr.write(`${text}\n`)

/** Letters a second between the first and the last one taken. */
const rate = ({ counts, seconds }) => Math.round(((counts.letters - 1) / seconds) * 10) / 10

async function ours(place, sink) {
  const database = store === 'postgres' ? await openDatabase(place.folder) : null
  const at = { dataDir: place.dataDirs[0], url: database?.url ?? null }
  const { fill, lookAt } = await install()
  await fill(at, messages)
  say(`${messages} letters approved`)
  const env = { SMTP_CONNECTIONS: String(lines) }
  const server = aServer({ dataDir: at.dataDir, url: at.url, smtpPort: sink.port, env })
  try {
    await server.start()
    await until('all letters', async () => (await sink.ask('count')).count >= messages, 3600)
    const found = await sink.ask('all')
    const quiet = async () => (await server.get('/api/outbox')).counts.sending === 0
    await until('the record', quiet, 120)
    await server.stop()
    const { rows } = await lookAt(at)
    const sent = rows.filter(({ state }) => state === 'sent').length
    if (sent !== messages) throw new Error(`${sent} of ${messages} are on record as sent`)
    return rate(found)
  } finally {
    await server.kill()
    await database?.close()
  }
}

/** The same bytes through a pool of nodemailer's own, in a process of its own as the server was. */
async function bare(place, sink) {
  const { raws } = await sink.ask('raws')
  await sink.ask('again')
  const file = join(place.folder, 'raws.json')
  writeFileSync(file, JSON.stringify(raws))
  const child = fork(fileURLToPath(new URL('chaos/bare-pool.mjs', import.meta.url)), [
    file,
    String(sink.port),
    String(lines),
  ])
  const code = await new Promise((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error('the bare pool did not finish')
  return rate(await sink.ask('all'))
}

const place = openFolder(1)
const sink = await openSink(['--delay', '20', '--keep', ...(values.each ? ['--each'] : [])])
try {
  const forthright = await ours(place, sink)
  say(`Forthright: ${forthright} letters a second`)
  const pool = await bare(place, sink)
  say(`bare pool: ${pool} letters a second`)
  const ratio = Math.round((forthright / pool) * 1000) / 1000
  const out = {
    store,
    messages,
    lines,
    answersAfter: values.each ? 'each 20 ms' : 'the dot 20 ms',
    forthright,
    pool,
    ratio,
  }
  console.log(
    values.json
      ? JSON.stringify(out)
      : `${store}: ${ratio} of a bare pool (${forthright} against ${pool} letters a second, ${lines} lines)`,
  )
} finally {
  sink.close()
  place.close()
}
process.exit(0)
