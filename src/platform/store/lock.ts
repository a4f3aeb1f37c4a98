import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { sameNamespace, whoAmI, type Holder } from './holder.ts'
import { linked, parseHolder, readText, STALE, sweepBeside, takeOver } from './takeover.ts'

/** The exclusive right to use a store's folder. */
export interface Lock {
  /** Throws when another process has taken the lock over, as it may when this one was frozen for a while. */
  check(): void
  release(): void
}

/** Another process has the store. Its message names the holder. */
export class StoreHeld extends Error {
  override readonly name = 'StoreHeld'
}

/** A holder shows life this often (ms), for who cannot see its process. */
const BEAT = 5_000

/**
 * Takes the lock file, made by link() from a private file so that of any number of takers one wins.
 * A lock whose holder is dead is taken over. Never waits for a living holder.
 *
 * @throws StoreHeld
 */
export function takeLock(file: string): Lock {
  const holder: Holder = { ...whoAmI(), nonce: randomBytes(16).toString('hex') }
  const mine = `${file}.${holder.pid}.${holder.nonce}`
  fs.writeFileSync(mine, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
  try {
    // Three rounds: a takeover may lose against another taker, whose lock is then judged in turn.
    for (let round = 0; round < 3; round++) {
      if (linked(mine, file)) return held(file, holder)
      const over = takeOver(file, mine, holder)
      if (over.kind === 'taken') return held(file, holder)
      if (over.kind === 'alive') throw new StoreHeld(refusal(file, holder, over))
      if (over.kind === 'crowded') break
    }
    throw new StoreHeld(`Several processes are trying to open ${path.dirname(file)} at once. Try again.`)
  } finally {
    fs.rmSync(mine, { force: true })
  }
}

function refusal(file: string, me: Holder, { holder, age }: { holder: Holder | null; age: number }): string {
  const store = path.join(path.dirname(file), path.basename(file, '.lock'))
  if (holder && sameNamespace(holder, me)) {
    return `The store ${store} is in use by process ${holder.pid} on this machine. Nothing was opened. Stop that process first, or ask it over HTTP.`
  }
  const who = holder
    ? `process ${holder.pid} on ${holder.host}, outside of what can be seen from here`
    : 'a process that cannot be told'
  const seconds = Math.max(0, Math.round(age / 1_000))
  return `The store ${store} is in use by ${who}; it showed life ${seconds} s ago. Nothing was opened. If it is gone for certain, try again in ${STALE / 1_000} s.`
}

function held(file: string, me: Holder): Lock {
  const { nonce } = me
  sweepBeside(file, me)
  let seen = performance.now()
  let lost: Error | null = null

  const look = () => {
    if (parseHolder(readText(file) ?? '')?.nonce !== nonce) {
      lost = new StoreHeld(
        `The lock ${file} was taken over by another process while this one stood still. It must not write any more.`,
      )
      throw lost
    }
    seen = performance.now()
  }
  const beat = setInterval(() => {
    try {
      look()
      showLife(file)
    } catch {
      clearInterval(beat)
    }
  }, BEAT)
  beat.unref()

  return {
    check() {
      if (lost) throw lost
      if (performance.now() - seen > 2 * BEAT) look()
    },
    release() {
      clearInterval(beat)
      if (parseHolder(readText(file) ?? '')?.nonce === nonce) fs.rmSync(file, { force: true })
    },
  }
}

/** Written, not touched: the file system's own clock then dates it, the same for all who look. Never makes the file anew. */
function showLife(file: string): void {
  const fd = fs.openSync(file, fs.constants.O_WRONLY | fs.constants.O_APPEND)
  try {
    fs.writeSync(fd, '\n')
  } finally {
    fs.closeSync(fd)
  }
}
