import fs from 'node:fs'
import path from 'node:path'
import { sameNamespace, startOf, type Holder } from './holder.ts'

/** A holder on another machine or in another container that has shown no life for so long (ms) is given up. */
export const STALE = 15_000

/** What became of it. 'lost': the lock is another one by now, or none. */
export type TakenOver =
  | { readonly kind: 'taken' | 'lost' | 'crowded' }
  | { readonly kind: 'alive'; readonly holder: Holder | null; readonly age: number }

/**
 * Puts the lock `mine` in the place of one whose holder is dead. Of any number of takers one may: whoever first links
 * a claim that bears the dead one's nonce, or, where that taker has died in turn, a claim that bears the taker's. So
 * nobody who read the lock a while ago can move away a later one.
 */
export function takeOver(file: string, mine: string, me: Holder): TakenOver {
  const dead: string[] = []
  const claims: string[] = []
  for (let at = file; ;) {
    const text = readText(at)
    if (text === null) return { kind: 'lost' }
    const holder = parseHolder(text)
    const age = fs.statSync(mine).mtimeMs - (modified(at) ?? 0)
    if (isAlive(holder, me, age)) return at === file ? { kind: 'alive', holder, age } : { kind: 'crowded' }
    const nonce = holder?.nonce ?? 'torn'
    if (dead.includes(nonce)) return { kind: 'crowded' }
    dead.push(nonce)
    at = `${file}.over-${nonce}`
    claims.push(at)
    if (linked(mine, at)) return settle(file, claims, dead)
  }
}

/** With the claim in hand nobody else touches the lock, as long as it is still one of those that were judged. */
function settle(file: string, claims: readonly string[], dead: readonly string[]): TakenOver {
  const claim = claims.at(-1) ?? ''
  const text = readText(file)
  const mayReplace = text !== null && dead.includes(parseHolder(text)?.nonce ?? 'torn')
  if (!mayReplace || !renamed(claim, file)) {
    fs.rmSync(claim, { force: true })
    return { kind: 'lost' }
  }
  for (const left of claims) fs.rmSync(left, { force: true })
  return { kind: 'taken' }
}

/** Removes what takers left behind that were killed on their way. Only for who holds the lock. */
export function sweepBeside(file: string, me: Holder): void {
  const folder = path.dirname(file)
  const now = modified(file) ?? 0
  for (const name of fs.readdirSync(folder).filter((one) => one.startsWith(`${path.basename(file)}.`))) {
    const left = path.join(folder, name)
    const text = readText(left)
    if (text === null || isAlive(parseHolder(text), me, now - (modified(left) ?? 0))) continue
    fs.rmSync(left, { force: true })
  }
}

/** On one machine the process table decides. Elsewhere nobody can see the process, so its last sign of life does. */
function isAlive(holder: Holder | null, me: Holder, age: number): boolean {
  if (holder && sameNamespace(holder, me)) return startOf(holder.pid) === holder.started
  return age < STALE
}

/** Whether `to` is now another name of `from`; false where there is a file of that name. */
export const linked = (from: string, to: string): boolean => done('EEXIST', () => fs.linkSync(from, to))

const renamed = (from: string, to: string): boolean => done('ENOENT', () => fs.renameSync(from, to))

/** Whether it was done; false where the file system answers with `code`. */
function done(code: string, work: () => void): boolean {
  try {
    work()
    return true
  } catch (error) {
    if (codeOf(error) === code) return false
    throw error
  }
}

export function parseHolder(text: string): Holder | null {
  try {
    const found = JSON.parse(text) as Partial<Holder> | null
    return typeof found?.nonce === 'string' && typeof found.pid === 'number' ? (found as Holder) : null
  } catch {
    return null
  }
}

export function readText(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function modified(file: string): number | null {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
