import { uptime } from 'node:os'
import { sql, type Kysely } from 'kysely'
import type { Instant } from '../kit/day.ts'
import type { Clock } from './clock.ts'
import { inScope } from './store/scope.ts'
import type { Tables } from './store/tables.ts'

/** Why the time is not sure: the machine's clock has jumped, or it and the database's are apart. */
export type ClockDoubt = 'jumped' | 'apart'

/** A clock that is not carried away by a wrong setting of the machine's. */
export interface SteadyClock {
  readonly clock: Clock
  /** Null while the time is sure; while it is not, nothing may be sent. */
  doubt(): ClockDoubt | null
  /** What the database's clock says now, in milliseconds; left out where it is this machine's own. */
  compare(database: number): void
}

interface Sources {
  /** The machine's clock, in milliseconds. */
  readonly wall: () => number
  /** The time since the machine's start, in milliseconds: nobody can set it. */
  readonly ran: () => number
}

/** What a clock may be off by, or be set by at once, and still be right enough for letters. */
export const OFF_MS = 60_000
/** So long a new time must last before it is believed: longer than a letter may be under way. */
export const BELIEVE_MS = 15 * 60_000
/** A clock that runs wrong by less than a hundredth is no jump: what it drifts is believed as it comes. */
const DRIFT = 0.01

/**
 * The machine's clock, for as long as it goes along with the time since the machine's start. After a jump it goes on
 * from the time before, with the doubt said, until the new time has lasted for a quarter of an hour or the old one is
 * back. So an hour that was set wrongly and put right starts no schedule, ends no lease and closes no window.
 */
export function steadyClock({ wall, ran }: Sources): SteadyClock {
  let offset = wall() - ran()
  let looked = ran()
  let jump: { readonly to: number; readonly since: number } | null = null
  let apart = false

  const read = (): number => {
    const [w, r] = [wall(), ran()]
    const off = w - r
    const most = Math.max(0, r - looked) * DRIFT
    looked = r
    if (Math.abs(off - offset) <= OFF_MS) {
      jump = null
      offset += Math.min(most, Math.max(-most, off - offset))
      return w
    }
    if (jump === null || Math.abs(off - jump.to) > OFF_MS) jump = { to: off, since: r }
    if (r - jump.since < BELIEVE_MS) return r + offset
    jump = null
    offset = off
    return w
  }
  return {
    clock: () => new Date(read()).toISOString() as Instant,
    doubt: () => {
      read()
      return jump !== null ? 'jumped' : apart ? 'apart' : null
    },
    compare: (database) => void (apart = Math.abs(read() - database) > OFF_MS),
  }
}

/** This machine's, by its wall clock and the time since its start, which runs on while it sleeps. */
export const machineClock = (): SteadyClock => steadyClock({ wall: () => Date.now(), ran: sinceStart() })

/** Where the machine's start is kept from us, that of this process: it stands still while the machine sleeps. */
function sinceStart(): () => number {
  try {
    uptime()
    return () => uptime() * 1000
  } catch {
    return () => performance.now()
  }
}

/** What the database's clock says, in milliseconds. */
export async function databaseTime(db: Kysely<Tables>): Promise<number> {
  return inScope(db, '*', async (tx) => {
    const found = await sql<{
      ms: number
    }>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(tx)
    return found.rows[0]?.ms ?? Number.NaN
  })
}
