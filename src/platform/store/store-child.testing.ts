import { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import fs from 'node:fs'
import { openStore, type Store } from './open.ts'
import { appendOp, recordDisk } from './recording.testing.ts'
import { inScope } from './scope.ts'

/**
 * A process that tests start and kill. It says on stdout, one line each:
 * `found 1-57` (rows there at the start; gaps listed), `row 58` (acknowledged), `refused ...`.
 */
const [what = '', folder = '', thread = ''] = process.argv.slice(2)
const say = (line: string) => fs.writeSync(1, `${line}\n`)
const recording = process.env['RECORD_FILE'] ? fs.openSync(process.env['RECORD_FILE'], 'a') : null

function acknowledge(row: number): void {
  if (recording !== null) appendOp(recording, { op: 'acknowledged', row })
  say(`row ${row}`)
}

async function open(): Promise<Store> {
  const store = await openStore({ folder, thread: thread || null, template: process.env['TEMPLATE'] })
  void store.failed.then((error) => (say(`failed ${error.message}`), process.exit(3)))
  return store
}

/** Three writers at once on the one connection, with checkpoints and new tables between, for ever or until told to stop. */
async function write(store: Store, until: number): Promise<void> {
  await store.pool.query(`
    do $$ begin
      if to_regclass('kept') is null then
        create table kept (workspace_id text not null, id integer primary key, filler text not null);
        create index kept_filler on kept (filler);
        perform forthright_wall('kept');
      end if;
    end $$`)
  const { rows } = await store.pool.query<{ id: number }>('select id from kept order by id')
  say(`found ${JSON.stringify(rows.map(({ id }) => id))}`)
  let next = (rows.at(-1)?.id ?? 0) + 1
  const one = async () => {
    while (next <= until) {
      const row = next++
      await inScope(store.db, 'w' as never, (tx) =>
        sql`insert into kept values ('w', ${row}, ${`${row} `.repeat(row % 40)})`.execute(tx),
      )
      acknowledge(row)
      if (row % 50 === 0) await store.pool.query('checkpoint')
      if (row % 70 === 0)
        await store.pool.query(`create table if not exists extra_${row} as select id, filler from kept limit 20`)
      if (row % 90 === 0) await store.pool.query('vacuum kept')
    }
  }
  await Promise.all([one(), one(), one()])
}

/** PGlite as it comes, without our fsync, under the same recorder: what the power-cut test must be able to catch. */
async function writePlain(until: number): Promise<void> {
  recordDisk(folder, process.env['RECORD_FILE'] ?? '')
  const pg = await PGlite.create(`${folder}/store`)
  await pg.exec('create table kept (id integer primary key, filler text)')
  for (let row = 1; row <= until; row++) {
    await pg.query(`insert into kept values ($1, '')`, [row])
    acknowledge(row)
  }
}

try {
  if (what === 'write-plain') await writePlain(Number(process.env['UNTIL']))
  else {
    const store = await open()
    say('open')
    if (what === 'write') await write(store, Number(process.env['UNTIL'] ?? Infinity))
    if (what === 'hold') await new Promise((resolve) => setTimeout(resolve, 600_000))
    await store.close()
  }
  process.exit(0)
} catch (error) {
  say(`refused ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
