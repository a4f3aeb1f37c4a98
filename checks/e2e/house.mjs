/**
 * A house of its own for a run: the built server as a process, a mail server on loopback that keeps every
 * byte it takes, and the API as a browser session would use it. Everything ends with the run.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import pg from 'pg'
import { freePort } from '../free-port.mjs'

export const home = fileURLToPath(new URL('../..', import.meta.url))
const NEWS_WAIT = 60_000

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again until there is an answer; says what it waited for if there is none. */
export async function until(what, ask, wait = NEWS_WAIT) {
  const end = Date.now() + wait
  for (;;) {
    const found = await ask()
    if (found) return found
    if (Date.now() > end) throw new Error(`waited ${wait / 1000} s for ${what}`)
    await pause(100)
  }
}

/** A mail server that takes everything and keeps it: `mails` holds the parsed letters, `copies` counts by Message-ID. */
export async function openSink() {
  const mails = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const parts = []
      stream.on('data', (part) => parts.push(part))
      stream.on('end', async () => {
        const raw = Buffer.concat(parts)
        const mail = await PostalMime.parse(raw)
        mails.push({ ...mail, raw: raw.toString('utf8'), to: session.envelope.rcptTo.map((one) => one.address) })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const copies = () => {
    const count = new Map()
    for (const { messageId } of mails) count.set(messageId, (count.get(messageId) ?? 0) + 1)
    return count
  }
  const mailTo = (address, test = () => true, after = 0) =>
    until(`a mail to ${address}`, () => mails.slice(after).find((mail) => mail.to.includes(address) && test(mail)))
  return {
    mails,
    copies,
    mailTo,
    port: server.server.address().port,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

/** A fresh database on the PostgreSQL server of the tests; null for the embedded store. */
async function freshDatabase(url) {
  const name = `e2e_${Date.now().toString(36)}_${Math.floor(Math.random() * 1e6)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const target = new URL(url)
  target.pathname = `/${name}`
  return target.toString()
}

/** `store` is 'pglite' or the address of a PostgreSQL server. */
export async function openHouse({ store = 'pglite', holdSeconds = 2, args = [] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'))
  const sink = await openSink()
  const port = await freePort()
  const database = store === 'pglite' ? null : await freshDatabase(store)
  const base = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    MAIL_FROM: 'letters@studio-kern.example',
    HOLD_SECONDS: String(holdSeconds),
    LOG_LEVEL: 'warn',
    ...(database ? { DATABASE_URL: database } : {}),
  }
  const house = { base, sink, folder, said: '', child: null, setUpLink: null }

  house.start = async () => {
    house.said = ''
    const child = spawn(process.execPath, [join(home, 'dist/server.js'), ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    house.child = child
    child.stdout.on('data', (text) => (house.said += text))
    child.stderr.on('data', (text) => (house.said += text))
    await until(
      'the server',
      async () => {
        if (child.exitCode !== null) throw new Error(`the server ended: ${house.said}`)
        return fetch(`${base}/readyz`)
          .then((answer) => answer.ok)
          .catch(() => false)
      },
      120_000,
    )
    await until('its greeting', () => house.said.includes('Ctrl+C'))
    house.setUpLink ??= /http\S+\/set-up#\S+/.exec(house.said)?.[0] ?? null
  }
  house.kill = async () => {
    const gone = new Promise((resolve) => house.child.once('exit', resolve))
    house.child.kill('SIGKILL')
    await gone
  }
  house.close = async () => {
    if (house.child && house.child.exitCode === null) await house.kill().catch(() => {})
    await sink.close()
    rmSync(folder, { recursive: true, force: true })
  }
  await house.start()
  return house
}

/** The API as one signed-in person: keeps cookies, sends our own origin, throws the server's sentence. */
export function person(base) {
  let cookies = new Map()
  const header = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  async function ask(method, path, body, key) {
    const response = await fetch(`${base}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        origin: base,
        ...(cookies.size > 0 ? { cookie: header() } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0].split(/=(.*)/s)
      cookies.set(name, value)
    }
    const answer = await response.json().catch(() => null)
    if (!response.ok)
      throw Object.assign(
        new Error(
          `${method} ${path}: ${response.status} ${answer?.detail ?? ''} ${JSON.stringify(answer?.refusal ?? {})}`,
        ),
        { status: response.status, refusal: answer?.refusal },
      )
    return answer
  }
  return {
    get: (path) => ask('GET', path),
    post: (path, body = {}, key) => ask('POST', path, body, key),
    patch: (path, body) => ask('PATCH', path, body),
    forget: () => (cookies = new Map()),
  }
}
