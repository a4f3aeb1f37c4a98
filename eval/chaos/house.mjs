/** Real servers, a real mail server and, where asked for, a real PostgreSQL, all on loopback and all gone with the run. */
import { execFileSync, fork, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { freePort } from '../../checks/free-port.mjs'

export const home = fileURLToPath(new URL('../..', import.meta.url))
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Asks again until there is an answer; says what it waited for if there is none. */
export async function until(what, ask, seconds = 120) {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const found = await ask()
    if (found) return found
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`)
    await pause(50)
  }
}

export async function openSink(args) {
  const child = fork(fileURLToPath(new URL('sink.mjs', import.meta.url)), args, { serialization: 'advanced' })
  const answer = () => new Promise((resolve) => child.once('message', resolve))
  const { port } = await answer()
  let turn = Promise.resolve()
  const ask = (what) =>
    (turn = turn.then(() => {
      const said = answer()
      child.send(what)
      return said
    }))
  return { port, ask, close: () => child.disconnect() }
}

/**
 * A database of its own: on the server that TEST_DATABASE_URL names, else on one started for this run. A run that
 * restarts the whole server asks for one of its `own`.
 */
export async function openDatabase(folder, { own: alone = false } = {}) {
  const given = alone ? undefined : process.env['TEST_DATABASE_URL']
  const env = { ...process.env, FORTHRIGHT_TEST_POSTGRES: `${folder}-postgres`, FORTHRIGHT_TEST_POSTGRES_DURABLE: 'on' }
  const server = (what) => execFileSync(join(home, 'bin/test-postgres'), [what], { env, encoding: 'utf8' })
  const url = given ?? /postgres\S+/.exec(server('start'))[0]
  const name = `chaos_${process.pid}_${Date.now().toString(36)}`
  const ask = async (...texts) => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    try {
      for (const text of texts) await client.query(text)
    } finally {
      await client.end()
    }
  }
  await ask(`create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    url: own.toString(),
    /** As after a crash: no connection is told, the log is replayed. */
    restart: async () => void server('restart'),
    endAll: () =>
      ask(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
      ),
    close: async () => {
      if (given) await ask(`drop database ${name} with (force)`)
      else server('stop')
    },
  }
}

/** Between our look at a port and the server's start somebody else may take it. */
const PORT_TRIES = 5

/** A worker: the built server on a data folder of its own. */
export function aServer({ dataDir, url, smtpPort, env = {}, heard = () => {} }) {
  const server = { child: null, port: 0, said: '' }
  server.start = async () => {
    if (!existsSync(join(home, 'dist/server.js'))) throw new Error('not built: npm run build')
    for (let tries = 1; ; tries++) {
      server.port ||= await freePort()
      try {
        return await begin()
      } catch (error) {
        if (tries === PORT_TRIES || !server.said.includes('EADDRINUSE')) throw error
        server.port = 0
      }
    }
  }
  const begin = async () => {
    server.said = ''
    const child = spawn(process.execPath, [join(home, 'dist/server.js')], {
      cwd: dataDir,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORT: String(server.port),
        DATA_DIR: dataDir,
        SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
        MAIL_FROM: 'letters@studio-kern.example',
        MAIL_CAPS: 'contact=1000000 client=1000000 domain=1000000 hour=1000000 day=1000000 system=1000000',
        LOG_LEVEL: 'error',
        ...(url ? { DATABASE_URL: url } : {}),
        ...env,
      },
    })
    server.child = child
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        server.said = `${server.said}${text}`.slice(-20_000)
        heard(String(text))
      })
    const up = () => {
      if (child.exitCode !== null) throw new Error(`the server ended: ${server.said}`)
      return server.said.includes('Ctrl+C')
    }
    await until('a server to start', up, 600)
  }
  const end = async (signal) => {
    const { child } = server
    if (!child || child.exitCode !== null || child.signalCode !== null) return null
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    return gone
  }
  server.kill = () => end('SIGKILL')
  server.stop = () => end('SIGTERM')
  /** The API as the command line of this machine asks it. */
  server.get = async (path) => {
    const { token } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'))
    const url = `http://127.0.0.1:${server.port}${path}`
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return answer.json()
  }
  return server
}

/** A folder of its own with `workers` data folders that share their keys. */
export function openFolder(workers) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-chaos-'))
  const dataDirs = Array.from({ length: workers }, (_, i) => join(folder, `worker-${i + 1}`))
  for (const dataDir of dataDirs) mkdirSync(dataDir)
  return {
    folder,
    dataDirs,
    shareKeys: () => {
      for (const dataDir of dataDirs.slice(1)) copyFileSync(join(dataDirs[0], 'keys.json'), join(dataDir, 'keys.json'))
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
