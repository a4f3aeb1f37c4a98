import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Id } from '../../kit/id.ts'
import { backup } from './dump.ts'
import { appliedMigrations, migrate, readMigrations, type Migration } from './migrate.ts'
import type { Store } from './open.ts'
import type { PgPoolClient } from './pool.ts'
import { restore } from './restore.ts'
import { inScope } from './scope.ts'
import { aStore, emptyStore } from './store.testing.ts'

/** A backup while others write, proved by opening it; and upgrades that fail. */
const LONG = process.env['FORTHRIGHT_LONG'] === '1'
const BACKUPS = LONG ? 20 : 2
const WRITERS = 10
/** Writes that are under way around each backup: a hundred a second for a minute in the long run. */
const WRITES = LONG ? 300 : 40

let store: Store
let into: Store
beforeAll(async () => {
  store = await aStore()
  into = await aStore()
})
afterAll(async () => {
  await store.close()
  await into.close()
})

const house = 'w' as Id
/** Two rows in one transaction, in two tables: a copy that has one of them was not taken at one moment. */
const writeBoth = (n: number) =>
  inScope(store.db, house, async (tx) => {
    await sql`insert into post_gate (workspace_id, claims) values (${house}, ${n})
      on conflict (workspace_id) do update set claims = ${n}`.execute(tx)
    await sql`insert into audit (workspace_id, seq, at, actor_kind, actor_id, act, kept, mac)
      values (${house}, ${n}, now(), 'system', 'x', 'test', '{}', '')`.execute(tx)
  })

test(
  `${BACKUPS} backups while ${WRITERS} writers work are each a copy of one moment that opens`,
  { timeout: LONG ? 900_000 : 300_000 },
  async () => {
    let next = 0
    let acknowledged = 0
    const figures: string[] = []
    for (let i = 0; i < BACKUPS; i++) {
      const until = next + WRITES
      const atStart = acknowledged
      let half = () => {}
      const halfway = new Promise<void>((resolve) => (half = resolve))
      const write = async () => {
        while (next < until) {
          const n = ++next
          await writeBoth(n)
          acknowledged++
          if (n >= until - WRITES / 2) half()
        }
      }
      const writing = Promise.all(Array.from({ length: WRITERS }, write))
      await halfway
      const before = acknowledged
      const sink = new PassThrough()
      const [copy] = await Promise.all([buffer(sink), backup(store, sink)])
      await writing

      await emptyStore(into)
      await restore(into, Readable.from([copy]))
      const found = await inScope(into.db, house, async (tx) => {
        const { rows } = await sql<{ n: number; both: number }>`
        select count(*)::int as n, (select count(*)::int from post_gate join audit on seq = claims) as both from audit`.execute(
          tx,
        )
        return rows[0]
      })
      // What was acknowledged before it began is in it, and nothing is in it by half.
      expect(found?.n).toBeGreaterThanOrEqual(before)
      expect(found?.n).toBeLessThanOrEqual(acknowledged)
      expect(found?.both).toBe(1)
      figures.push(`${found?.n} of ${atStart} to ${acknowledged}`)
    }
    process.stdout.write(`backup under load: ${figures.join('; ')} rows\n`)
  },
)

const ALL = readMigrations()
/** How far an install of an earlier day had come: no release is older than this, so its own past stands for them. */
const STATES = LONG ? ALL.map((_, i) => i + 1).slice(0, -1) : [4, ALL.length - 1]

describe.each(STATES)('an install that stands at migration %i', (count) => {
  const before = ALL.slice(0, count)
  const next = ALL[count] as Migration
  let client: PgPoolClient
  beforeEach(async () => {
    client = await into.pool.connect()
    await client.query('drop schema if exists auth cascade; drop schema public cascade; create schema public')
    await migrate(client, before)
    await client.query(`select set_config('forthright.workspace', '*', false)`)
    await client.query(`insert into audit (workspace_id, seq, at, actor_kind, actor_id, act, kept, mac)
      values ('w', 1, now(), 'system', 'x', 'test', '{}', '')`)
    return () => client.release()
  })

  /** Every table with what is in it. */
  async function everything(): Promise<readonly string[]> {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth') order by 1`,
    )
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await client.query<{ all: string | null }>(
        `select string_agg(r::text, ';' order by r::text) as all from ${name} as r`,
      )
      found.push(`${name}: ${rows[0]?.all ?? ''}`)
    }
    return found
  }

  test('is as it was after an upgrade that fails, takes writes, and comes forward when it is mended', async () => {
    const stood = await everything()
    const broken = { ...next, text: `${next.text};\nselect 1 / 0;` }
    for (let tries = 0; tries < 2; tries++)
      await expect(migrate(client, [...before, broken])).rejects.toThrow(
        `The migration ${next.id} failed and was undone`,
      )
    expect(await everything()).toEqual(stood)
    await client.query(`update audit set act = 'still writes'`)

    expect(await migrate(client, ALL)).toEqual(ALL.slice(count).map(({ id }) => id))
    expect((await appliedMigrations(client)).length).toBe(ALL.length)
    const { rows } = await client.query(`select act from audit`)
    expect(rows).toEqual([{ act: 'still writes' }])
  })
})
