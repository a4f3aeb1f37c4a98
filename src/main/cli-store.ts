import { createReadStream, createWriteStream, existsSync, statfsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Config } from '../platform/config.ts'
import { domainOf } from '../platform/mail/address.ts'
import { dnsResolver } from '../platform/mail/resolver.ts'
import { checkSender } from '../platform/mail/sender-check.ts'
import { probeSmtp } from '../platform/mail/smtp-probe.ts'
import { smtpSettingsFrom } from '../platform/mail/smtp-settings.ts'
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

/** `forthright doctor`: what stands, what does not, and what to do about it. Exit code 1 where something needs mending. */
export async function doctorCommand(config: Config): Promise<number> {
  const findings: { ok: boolean; text: string }[] = []
  const note = (ok: boolean, text: string) => findings.push({ ok, text })
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  note(
    major > 20 || (major === 20 && minor >= 19),
    `Node.js ${process.versions.node}${major < 24 ? ' (24 is recommended)' : ''}`,
  )
  const tz = process.versions['tz'] ?? 'unknown'
  note(
    tz >= '2026c',
    `time zone data ${tz}${tz >= '2026c' ? '' : ': older than 2026c, so times in Vancouver are an hour off from November 2026. Use Node.js 24.'}`,
  )
  const folder = existsSync(config.dataDir) ? config.dataDir : '.'
  const { bavail, bsize } = statfsSync(folder)
  note(bavail * bsize > 1 << 30, `${Math.round((bavail * bsize) / (1 << 20))} MiB free on the disk of ${folder}`)
  note(existsSync(resolve(config.dataDir, 'keys.json')), `keys in ${resolve(config.dataDir, 'keys.json')}`)
  note(
    config.smtpUrl !== null,
    config.smtpUrl === null
      ? 'no mail server: set SMTP_URL and MAIL_FROM, letters wait until then'
      : 'a mail server is set',
  )
  await mailLeaves(config, note)
  const running = readRunning(config.dataDir)
  const ready = running && (await fetch(`${running.url}/readyz`).catch(() => null))
  if (ready)
    note(ready.ok, `the server at ${running.url} ${ready.ok ? 'answers and works' : 'answers but is not ready'}`)
  else await storeOpens(config, note)
  for (const { ok, text } of findings) process.stdout.write(`${ok ? 'in order' : 'to mend '}  ${text}\n`)
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** The way a mail would take, as far as it can be looked at without sending one. */
async function mailLeaves(config: Config, note: (ok: boolean, text: string) => void): Promise<void> {
  if (config.smtpUrl === null) return
  const probe = await probeSmtp(smtpSettingsFrom(config.smtpUrl))
  note(probe.ok, probe.text)
  if (config.mailFrom === null)
    return note(false, 'MAIL_FROM is not set: letters would go out under a name that nobody can answer.')
  const sender = { domain: domainOf(config.mailFrom), selector: config.dkim?.selector ?? null }
  for (const { state, text } of await checkSender(dnsResolver(), sender)) {
    note(state === 'good' || state === 'unknown', text)
  }
}

async function storeOpens(config: Config, note: (ok: boolean, text: string) => void): Promise<void> {
  if (config.databaseUrl === null && !existsSync(config.dataDir)) return note(true, 'no store yet: bin/start makes one')
  try {
    const store = await open(config)
    note(true, `the ${store.kind === 'pglite' ? 'embedded' : 'PostgreSQL'} store opens`)
    await store.close()
  } catch (error) {
    note(false, error instanceof Error ? error.message : String(error))
  }
}

function open(config: Config): Promise<Store> {
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
