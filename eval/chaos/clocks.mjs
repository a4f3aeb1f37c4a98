/** Servers whose wall clock a run moves, by libfaketime; what counts the time since a start runs on as it always does. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LIBRARY = 'faketime/libfaketimeMT.so.1'
const found = () =>
  ['/usr/lib', '/usr/local/lib']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
    .map((folder) => join(folder, LIBRARY))
    .find((file) => existsSync(file))

/** The library, installed where it is missing and may be; null with the reason where neither. */
export function fakeTime() {
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    try {
      execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
      execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'faketime'], { env, stdio: 'ignore' })
    } catch {
      // Said below.
    }
  }
  const library = found() ?? null
  return { library, why: library ? '' : 'libfaketime is not here (on Debian: apt-get install faketime)' }
}

/** A clock for one server: `base` seconds off for the whole run, and what it is moved by besides. */
export function aClock(library, file, base = 0) {
  const clock = {
    off: 0,
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
    /** So many seconds beside the run's own time, and so fast from then on. */
    set: (seconds, rate = 1) => {
      clock.off = seconds
      const text = `${base + seconds >= 0 ? '+' : ''}${base + seconds}${rate === 1 ? '' : ` x${rate}`}\n`
      // In one step: a server that reads half a line would take it for no line.
      writeFileSync(`${file}.new`, text)
      renameSync(`${file}.new`, file)
    },
  }
  clock.set(0)
  return clock
}

/** How much too fast or too slow a clock runs: less than a jump for twenty minutes. */
export const OFF_RATE = 0.05
const DAY = 86_400
const TEN_MINUTES = 600
/** What becomes of a clock: seconds off, and its rate. */
export const JUMPS = [
  ['a day ahead', DAY, 1],
  ['a day behind', -DAY, 1],
  ['ten minutes ahead', TEN_MINUTES, 1],
  ['ten minutes behind', -TEN_MINUTES, 1],
  ['too fast', 0, 1 + OFF_RATE],
  ['too slow', 0, 1 - OFF_RATE],
]
