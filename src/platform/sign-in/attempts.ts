import { sql, type Kysely } from 'kysely'
import { addMinutes, minutesBetween, type Instant } from '../../kit/day.ts'
import type { Clock } from '../clock.ts'
import { Refused } from '../refused.ts'
import { sha256 } from '../secrets.ts'
import type { Tables } from '../store/tables.ts'

/** How many tries within the window: at one account, from one IP address (an office of many shares one), for mails to one mailbox. */
const MOST = { account: 10, address: 60, mail: 3 }
const WINDOW_MINUTES = 15

export type AttemptKind = keyof typeof MOST

interface Counted {
  readonly db: Kysely<Tables>
  readonly clock: Clock
}

/**
 * Counts a try before it is known whether it succeeds, so that a thousand at once
 * are counted too; the row outlives a restart. Refuses with 'too-many' and the
 * minutes to wait. Names are kept as hashes only.
 */
export async function countAttempt({ db, clock }: Counted, kind: AttemptKind, name: string): Promise<void> {
  const now = clock()
  const key = sha256(`${kind}:${name}`)
  const begun = addMinutes(now, -WINDOW_MINUTES)
  const counted = await sql<{ tries: number; since: Instant }>`
    insert into auth.attempt (key, tries, since) values (${key}, 1, ${now})
    on conflict (key) do update set
      tries = case when auth.attempt.since <= ${begun} then 1 else auth.attempt.tries + 1 end,
      since = case when auth.attempt.since <= ${begun} then ${now} else auth.attempt.since end
    returning tries, since`.execute(db)
  const { tries, since } = counted.rows[0] ?? { tries: 1, since: now }
  if (tries <= MOST[kind]) return
  const minutes = Math.max(1, Math.ceil(WINDOW_MINUTES - minutesBetween(since, now)))
  throw new Refused({ kind: 'too-many', minutes })
}

/** A try that succeeded: the account starts afresh, the address gets its one try back. */
export async function forgiveAttempt({ db }: Pick<Counted, 'db'>, kind: AttemptKind, name: string): Promise<void> {
  const key = sha256(`${kind}:${name}`)
  if (kind !== 'address') await sql`delete from auth.attempt where key = ${key}`.execute(db)
  else await sql`update auth.attempt set tries = greatest(tries - 1, 0) where key = ${key}`.execute(db)
}

/** Drops what counts for nothing any more: tries whose window has passed, sessions and challenges that have expired. */
export async function sweepSignIn({ db, clock }: Counted): Promise<void> {
  const now = clock()
  await sql`delete from auth.attempt where since < ${addMinutes(now, -WINDOW_MINUTES)}`.execute(db)
  await sql`delete from auth."session" where "expiresAt" < ${now}`.execute(db)
  await sql`delete from auth."verification" where "expiresAt" < ${now}`.execute(db)
}
