import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import type { Config } from '../platform/config.ts'
import { placeKeys, saveKeys } from '../platform/keys.ts'
import { backup } from '../platform/store/dump.ts'
import { openStore, type Store } from '../platform/store/open.ts'
import { restore } from '../platform/store/restore.ts'
import { NotDone } from './call-server.ts'
import { readRunning } from './running.ts'

const USAGE = 2

const BACKUP = 'Usage: forthright backup FILE [--keys FILE]'
const RESTORE = 'Usage: forthright restore FILE [--keys FILE]'

/** What `--keys` is for when a restored install has none of before. */
const WITHOUT_KEYS = `No keys came with it, so new ones are made at the start: private links and sign-ins from before end there, and
the record of before can no longer be checked. Every next letter carries a new link; forthright reset EMAIL lets in whoever has
a second step. If you have saved keys, put them in with --keys before the first start.`

/** `forthright backup FILE`: the whole install at one moment, while it runs or stands. Keys are not in it; `--keys` saves them apart. */
export async function backupCommand(args: readonly string[], config: Config): Promise<number> {
  if (asksHow(args)) return say(BACKUP)
  const asked = read(args)
  if (asked === null) return say(BACKUP, USAGE)
  const { file, keys } = asked
  for (const path of [file, keys])
    if (path !== undefined && existsSync(path))
      return say(`${path} is already there and was not touched. Name another file.`, USAGE)
  const place = placeOfKeys(config)
  if (keys !== undefined) noteNotDone(() => saveKeys(place, keys))
  const apart =
    keys === undefined ? `The keys are not in it: keep ${place} apart.` : `The keys are in ${keys}: keep them apart.`
  const running = readRunning(config.dataDir)
  if (running !== null) {
    const answer = await fetch(`${running.url}/local/backup`, {
      headers: { authorization: `Bearer ${running.token}` },
    }).catch(() => null)
    if (answer?.ok && answer.body) {
      await pipeline(
        Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]),
        createWriteStream(file, { mode: 0o600, flags: 'wx' }),
      )
      return say(`Saved to ${file}. ${apart}`)
    }
  }
  const store = await open(config)
  try {
    const { rows } = await backup(store, createWriteStream(file, { mode: 0o600, flags: 'wx' }))
    return say(`Saved ${rows} rows to ${file}. ${apart}`)
  } finally {
    await store.close()
  }
}

/**
 * `forthright restore FILE`: into an empty install, embedded or PostgreSQL. Sending stays paused until a person releases
 * it. `--keys` puts saved keys in their place first, so that links and sign-ins of before go on.
 */
export async function restoreCommand(args: readonly string[], config: Config): Promise<number> {
  if (asksHow(args)) return say(RESTORE)
  const asked = read(args)
  if (asked === null) return say(RESTORE, USAGE)
  const { file, keys } = asked
  for (const path of [file, keys])
    if (path !== undefined && !existsSync(path)) return say(`${path} is not there. Nothing was restored.`, USAGE)
  const place = placeOfKeys(config)
  if (keys !== undefined) noteNotDone(() => placeKeys(keys, place))
  const store = await open(config)
  try {
    const { rows } = await restore(store, createReadStream(file))
    say(`Restored ${rows} rows. Sending is paused until a person releases it in the outbox.`)
    return existsSync(place) ? 0 : say(WITHOUT_KEYS)
  } finally {
    await store.close()
  }
}

const placeOfKeys = ({ dataDir }: Config): string => resolve(dataDir, 'keys.json')

const asksHow = (args: readonly string[]): boolean => args.some((one) => one === '--help' || one === '-h')

/** One file and what `--keys` names; null where it cannot be understood. */
function read(args: readonly string[]): { readonly file: string; readonly keys: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { keys: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    return file === undefined || more.length > 0 || values.keys === '' ? null : { file, keys: values.keys }
  } catch {
    return null
  }
}

/** What keeps the keys from being read or put in place is said as it is; nothing else has been done then. */
function noteNotDone(work: () => void): void {
  try {
    work()
  } catch (error) {
    throw new NotDone(error instanceof Error ? error.message : String(error))
  }
}

/** `forthright reset EMAIL`: a link to a new password, for somebody who cannot get a mail; their second step is dropped. */
export async function resetCommand(args: readonly string[], config: Config): Promise<number> {
  const [email] = args
  if (email === undefined) return say('Usage: forthright reset EMAIL', USAGE)
  const running = readRunning(config.dataDir)
  if (running === null) return say('No server runs here. Nothing was changed. Start it with bin/start.', USAGE)
  const answer = await fetch(`${running.url}/local/reset`, {
    method: 'POST',
    headers: { authorization: `Bearer ${running.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  })
  const said = (await answer.json().catch(() => ({}))) as { link?: string; detail?: string }
  if (said.link === undefined) return say(said.detail ?? 'Nothing was changed.', 1)
  return say(`Open this link within an hour to choose a new password: ${said.link}`)
}

/** The store of this install; says in words why it cannot be opened. */
export function open(config: Config): Promise<Store> {
  return openStore(
    config.databaseUrl === null ? { folder: resolve(config.dataDir) } : { url: config.databaseUrl },
  ).catch((error: unknown) => {
    throw new NotDone(error instanceof Error ? error.message : String(error))
  })
}

function say(text: string, code = 0): number {
  ;(code === 0 ? process.stdout : process.stderr).write(`${text}\n`)
  return code
}
