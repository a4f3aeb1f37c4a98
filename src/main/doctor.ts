import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { wordsFor } from '../language/words.ts'
import type { Config } from '../platform/config.ts'
import { freeBytes, NEEDED_BYTES } from '../platform/journal/send-journal.ts'
import { sayFinding, TESTS } from '../post/mail-set-up.ts'
import { open } from './cli-store.ts'
import { mailTests } from './mail-desk.ts'
import { readRunning } from './running.ts'

interface Seen {
  readonly ok: boolean
  readonly text: string
}

const MIB = 2 ** 20
/** A disk with less than this is told before it stands in anybody's way. */
const LITTLE_BYTES = 2 ** 30

/** `forthright doctor`: what stands, what does not, and what to do about it. Exit code 1 where something needs mending. */
export async function doctorCommand(config: Config): Promise<number> {
  const seen = [...ofNode(), ...(await ofDisk(config)), ...(await ofMail(config)), ...(await ofServer(config))]
  for (const { ok, text } of seen) process.stdout.write(`${ok ? 'in order' : 'to mend '}  ${text}\n`)
  return seen.every(({ ok }) => ok) ? 0 : 1
}

function ofNode(): readonly Seen[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const tz = process.versions['tz'] ?? 'unknown'
  const old = ': older than 2026c, so times in Vancouver are an hour off from November 2026. Use Node.js 24.'
  return [
    {
      ok: major > 20 || (major === 20 && minor >= 19),
      text: `Node.js ${process.versions.node}${major < 24 ? ' (24 is recommended)' : ''}`,
    },
    { ok: tz >= '2026c', text: `time zone data ${tz}${tz >= '2026c' ? '' : old}` },
  ]
}

/** @param room free bytes of a folder's disk */
export async function ofDisk({ dataDir }: Pick<Config, 'dataDir'>, room = freeBytes): Promise<readonly Seen[]> {
  const folder = existsSync(dataDir) ? dataDir : '.'
  const free = await room(folder)
  const keys = resolve(dataDir, 'keys.json')
  const text = `${Math.round(free / MIB)} MiB free on the disk of ${folder}`
  const gate = `: no letter leaves with less than ${NEEDED_BYTES / MIB}, since no attempt could be put on record. Make room; sending goes on by itself.`
  return [
    { ok: free > LITTLE_BYTES, text: `${text}${free < NEEDED_BYTES ? gate : ''}` },
    { ok: existsSync(keys), text: `keys in ${keys}` },
  ]
}

/** The same tests and words as on the page of the mail's set-up. */
async function ofMail(config: Config): Promise<readonly Seen[]> {
  const words = await wordsFor('en', 'mail')
  const tests = mailTests(config)
  const seen: Seen[] = []
  for (const test of TESTS)
    for (const found of await tests[test]())
      seen.push({ ok: found.state === 'good' || found.state === 'unknown', text: sayFinding(words, found) })
  return seen
}

async function ofServer(config: Config): Promise<readonly Seen[]> {
  const running = readRunning(config.dataDir)
  const ready = running && (await fetch(`${running.url}/readyz`).catch(() => null))
  if (!ready) return [await storeOpens(config)]
  return [{ ok: ready.ok, text: readyText(running.url, ready.ok, await ready.json().catch(() => ({}))) }]
}

/** Says which part of `/readyz` says no. */
export function readyText(url: string, ok: boolean, said: unknown): string {
  if (ok) return `the server at ${url} answers and works`
  const parts: Readonly<Record<string, string>> = {
    store: 'the store does not answer',
    ticking: 'nobody looks for what is due',
    disk: 'the disk is too full to put an attempt on record, so nothing leaves',
    clock: 'the clock has jumped, or is not that of the database, so nothing leaves until it is sure',
  }
  const no = Object.entries(said as object).flatMap(([part, well]) => (well === false ? [parts[part] ?? part] : []))
  return `the server at ${url} answers but is not ready${no.length > 0 ? `: ${no.join('; ')}` : ''}`
}

async function storeOpens(config: Config): Promise<Seen> {
  if (config.databaseUrl === null && !existsSync(config.dataDir))
    return { ok: true, text: 'no store yet: bin/start makes one' }
  try {
    const store = await open(config)
    await store.close()
    return { ok: true, text: `the ${store.kind === 'pglite' ? 'embedded' : 'PostgreSQL'} store opens` }
  } catch (error) {
    return { ok: false, text: error instanceof Error ? error.message : String(error) }
  }
}
