import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import type { Store } from '../src/platform/store/open.ts'
import { ourParsers } from '../src/platform/store/parsers.ts'
import { withParsers, type PgPoolLike } from '../src/platform/store/pool.ts'
import { rememberGround } from '../src/platform/store/scope.ts'
import type { Tables } from '../src/platform/store/tables.ts'

/** 'before': the call never reaches the other side. 'after': it is done there and its answer is lost. */
export type When = 'before' | 'after'

/** Calls to the outside that are counted, of which one can be made to fail. */
export interface Faults {
  readonly db: Kysely<Tables>
  /** Counts a call that is not the store's. */
  call<T>(work: () => Promise<T>): Promise<T>
  /** From now on the `nth` call fails, from 1. */
  arm(nth: number, when: When): void
  /** Nothing fails any more; true where the call to fail was reached. */
  disarm(): boolean
}

/** The same store, begin and commit included, with a place at which a call can fail. */
export function faultyStore(store: Store): Faults {
  let [count, failing, reached] = [0, 0, false]
  let when: When = 'before'
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    if (++count !== failing) return work()
    reached = true
    if (when === 'after') await work()
    throw new Error(`planted: call ${count} failed ${when} it was done`)
  }
  const inner = withParsers(store.pool, ourParsers)
  const pool: PgPoolLike = {
    query: (text, values) => call(() => inner.query(text, values)),
    connect: async () => {
      const client = await inner.connect()
      return {
        query: (text, values) => call(() => client.query(text, values)),
        release: (error) => client.release(error),
      }
    },
    end: async () => {},
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) })
  const embedded = store.kind === 'pglite'
  rememberGround(db, { bypassesRowSecurity: embedded, oneConnection: embedded })
  return {
    db,
    call,
    arm: (nth, how) => void ([count, failing, reached, when] = [0, nth, false, how]),
    disarm: () => {
      failing = 0
      return reached
    },
  }
}
