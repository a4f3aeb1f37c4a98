import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { appliedMigrations, type Migration } from './migrate.ts'
import type { Store } from './open.ts'
import type { PgClientLike } from './pool.ts'
import { packageVersion } from './root.ts'
import { ourTables, sequences, type OurTable } from './shape.ts'

/** The format of the dump; raised when an older reader could not read it. */
export const DUMP_FORMAT = 1

/** The lines of a dump, one JSON value each: a header, per table a line and its rows, the sequences, a trailer. */
export type DumpLine =
  | {
      readonly forthright: 'backup'
      readonly format: number
      readonly version: string
      readonly migrations: readonly Omit<Migration, 'text'>[]
    }
  | { readonly table: string }
  | { readonly row: Readonly<Record<string, unknown>> }
  | { readonly sequence: string; readonly last: number; readonly called: boolean }
  | DumpEnd

/** The trailer: how many rows, and the SHA-256 of every byte before this line. */
export interface DumpEnd {
  readonly end: true
  readonly rows: number
  readonly sha256: string
}

/** Rows fetched at a time, so that a big table does not lie in memory whole. */
const BATCH = 500

/**
 * Writes everything in the store to `sink`, as it was at one moment, while others go on working (on the embedded
 * store they wait). One mechanism for backups, for a new PGlite and for the move to PostgreSQL. Ends the sink.
 */
export async function backup(store: Store, sink: Writable): Promise<DumpEnd> {
  const out = new Lines(sink)
  const client = await store.pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`select set_config('forthright.workspace', '*', true)`)
    const migrations = (await appliedMigrations(client)).map(({ id, sha256 }) => ({ id, sha256 }))
    await out.write({ forthright: 'backup', format: DUMP_FORMAT, version: packageVersion(), migrations })
    for (const table of await ourTables(client)) await dumpTable(client, table, out)
    for (const sequence of await sequences(client)) await out.write(sequence)
    await client.query('commit')
    return await out.end()
  } finally {
    client.release()
  }
}

async function dumpTable(client: PgClientLike, { name }: OurTable, out: Lines): Promise<void> {
  await out.write({ table: name })
  // As text: parsed and written again by JavaScript, big numbers would lose digits.
  await client.query(`declare dumped no scroll cursor for select to_jsonb(t)::text as line from ${name} t`)
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from dumped`)
    for (const { line } of rows) await out.writeRow(line)
    if (rows.length < BATCH) break
  }
  await client.query('close dumped')
}

/** Counts and sums what goes out, and waits when the sink cannot take more. */
class Lines {
  readonly #sink: Writable
  readonly #sum: Hash = createHash('sha256')
  #rows = 0
  #failed: Error | null = null

  constructor(sink: Writable) {
    this.#sink = sink
    sink.on('error', (error) => (this.#failed = error))
  }

  write(line: DumpLine): Promise<void> {
    return this.#text(`${JSON.stringify(line)}\n`)
  }

  writeRow(json: string): Promise<void> {
    this.#rows++
    return this.#text(`{"row":${json}}\n`)
  }

  async end(): Promise<DumpEnd> {
    const end: DumpEnd = { end: true, rows: this.#rows, sha256: this.#sum.digest('hex') }
    await new Promise<void>((resolve, reject) => {
      this.#sink.once('error', reject)
      this.#sink.end(`${JSON.stringify(end)}\n`, () => (this.#failed ? reject(this.#failed) : resolve()))
    })
    return end
  }

  async #text(text: string): Promise<void> {
    if (this.#failed) throw this.#failed
    this.#sum.update(text)
    if (!this.#sink.write(text)) await once(this.#sink, 'drain')
  }
}
