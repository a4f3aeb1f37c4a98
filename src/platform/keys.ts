import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Secrets } from './secrets.ts'

const NAMES = ['linkKey', 'recordKey', 'sessionKey'] as const

/**
 * Reads the install's keys, or makes them at the first start. The file lies
 * outside the store and outside every backup; without it all links and sessions
 * end. Throws when the file is there and cannot be used: new keys would hide that.
 */
export function openKeys(path: string): Secrets {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const fresh = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('base64')]))
    writeFileSync(`${path}.new`, JSON.stringify(fresh, null, 2), { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
  }
  const found = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  const key = (name: (typeof NAMES)[number]): Buffer => {
    const bytes = Buffer.from(String(found[name] ?? ''), 'base64')
    if (bytes.length < 32)
      throw new Error(`The key file ${path} has no usable ${name}. Put the saved copy back; nothing was changed.`)
    return bytes
  }
  return { linkKey: key('linkKey'), recordKey: key('recordKey'), sessionKey: key('sessionKey') }
}
