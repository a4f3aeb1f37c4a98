import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../platform/config.ts'
import { backup } from '../platform/store/dump.ts'
import { openStore, type Store } from '../platform/store/open.ts'
import { restore } from '../platform/store/restore.ts'
import { NotDone } from './call-server.ts'
import { readRunning } from './running.ts'

const USAGE = 2

/** `forthright backup FILE`: the whole install at one moment, while it runs or stands. Keys are not in it. */
export async function backupCommand(args: readonly string[], config: Config): Promise<number> {
  const [file] = args
  if (file === undefined) return say('Usage: forthright backup FILE', USAGE)
  if (existsSync(file)) return say(`${file} is already there and was not touched. Name another file.`, USAGE)
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
      return say(`Saved to ${file}. The keys are not in it: keep ${resolve(config.dataDir, 'keys.json')} apart.`)
    }
  }
  const store = await open(config)
  try {
    const { rows } = await backup(store, createWriteStream(file, { mode: 0o600, flags: 'wx' }))
    return say(
      `Saved ${rows} rows to ${file}. The keys are not in it: keep ${resolve(config.dataDir, 'keys.json')} apart.`,
    )
  } finally {
    await store.close()
  }
}

/** `forthright restore FILE`: into an empty install, embedded or PostgreSQL. Sending stays paused until a person releases it. */
export async function restoreCommand(args: readonly string[], config: Config): Promise<number> {
  const [file] = args
  if (file === undefined) return say('Usage: forthright restore FILE', USAGE)
  if (!existsSync(file)) return say(`${file} is not there. Nothing was restored.`, USAGE)
  const store = await open(config)
  try {
    const { rows } = await restore(store, createReadStream(file))
    return say(`Restored ${rows} rows. Sending is paused until a person releases it in the outbox.`)
  } finally {
    await store.close()
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
