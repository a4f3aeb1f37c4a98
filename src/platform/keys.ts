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
  return keysIn(path, readFileSync(path, 'utf8'))
}

/**
 * Puts a copy of the install's keys where a backup of them is wanted, for its owner alone. Throws where there are none
 * yet or they cannot be used; a file that is there is not touched.
 */
export function saveKeys(path: string, copy: string): void {
  if (!existsSync(path))
    throw new Error(`There are no keys in ${path}: they are made when the server first starts. Nothing was saved.`)
  const text = readFileSync(path, 'utf8')
  keysIn(path, text)
  writeFileSync(copy, text, { mode: 0o600, flag: 'wx', flush: true })
}

/**
 * Puts saved keys in their place, and is content where the same lie there already. Throws where the copy cannot be used
 * or the install has other keys: those are never overwritten.
 */
export function placeKeys(copy: string, path: string): void {
  const text = readFileSync(copy, 'utf8')
  const saved = keysIn(copy, text)
  if (existsSync(path)) {
    const here = keysIn(path, readFileSync(path, 'utf8'))
    if (NAMES.every((name) => here[name].equals(saved[name]))) return
    throw new Error(`${path} holds other keys than ${copy}. Move it away first; nothing was changed.`)
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, text, { mode: 0o600, flag: 'wx', flush: true })
}

function keysIn(path: string, text: string): Secrets {
  const found = readable(text)
  const key = (name: (typeof NAMES)[number]): Buffer => {
    const bytes = Buffer.from(String(found[name] ?? ''), 'base64')
    if (bytes.length < 32)
      throw new Error(`The key file ${path} has no usable ${name}. Put the saved copy back; nothing was changed.`)
    return bytes
  }
  return { linkKey: key('linkKey'), recordKey: key('recordKey'), sessionKey: key('sessionKey') }
}

function readable(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return {}
  }
}
