import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'

/** Who holds a lock, precisely enough to tell whether it still lives. */
export interface Holder {
  readonly pid: number
  /** When the process started, in the system's own words; tells it from a later one with the same pid. */
  readonly started: string
  /** One start of one machine. */
  readonly boot: string
  /** In another PID namespace (a container) the same number is another process. */
  readonly namespace: string
  readonly host: string
  readonly nonce: string
}

export function whoAmI(): Omit<Holder, 'nonce'> {
  return {
    pid: process.pid,
    started: startOf(process.pid) ?? '',
    boot: readOr('/proc/sys/kernel/random/boot_id', '').trim(),
    namespace: linkOr('/proc/self/ns/pid', ''),
    host: os.hostname(),
  }
}

/** Whether the process table seen from here is the one that holder is in. */
export function sameNamespace(a: Holder, b: Holder): boolean {
  // Outside Linux there is neither boot id nor namespace; there the host's name has to do.
  return a.boot === b.boot && a.namespace === b.namespace && (a.boot !== '' || a.host === b.host)
}

/** When a running process started, or null when there is none. A killed one not yet collected by its parent counts as gone. */
export function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return startByPs(pid)
  const stat = readOr(`/proc/${pid}/stat`, '')
  // After the name in parentheses, which may itself hold spaces and parentheses: state is field 3, starttime field 22 (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state = ''] = fields
  return stat === '' || state === 'Z' || state === 'X' ? null : (fields[19] ?? null)
}

function startByPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}

function readOr(file: string, otherwise: string): string {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

function linkOr(file: string, otherwise: string): string {
  try {
    return fs.readlinkSync(file)
  } catch {
    return otherwise
  }
}
