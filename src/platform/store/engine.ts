import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { readFileSync } from 'node:fs'
import { OneTrip } from './one-trip.ts'
import { SyncedFS, type Disk } from './synced.ts'

/** What one statement gave: every value as PostgreSQL wrote it. */
export interface RawResult {
  readonly command: string
  readonly rowCount: number | null
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** Plain data, because it may cross a thread. `broken` = the engine must not be used any more. */
export type Answer =
  | { readonly kind: 'done'; readonly results: readonly RawResult[]; readonly inTransaction: boolean }
  | { readonly kind: 'error'; readonly error: Readonly<Record<string, unknown>>; readonly inTransaction: boolean }
  | { readonly kind: 'broken'; readonly reason: string }

/** The embedded database, in this thread or behind one. Takes one statement at a time. */
export interface Engine {
  /** `values` null = the text may hold several statements. */
  run(text: string, values: readonly (string | null)[] | null): Promise<Answer>
  /** How often the database has had a file or folder synced to the disk. */
  fsyncs(): Promise<number>
  close(): Promise<void>
}

export interface EngineSettings {
  /** The store's folder; null = in memory. */
  readonly folder: string | null
  /** A tar of a fresh store, to start from when there is none. */
  readonly template: string | null
  /** Whether a commit waits for the disk. Off only while a new store is built, which is synced as a whole afterwards. */
  readonly durable: boolean
}

const DURABLE = ['fsync=on', 'wal_sync_method=fsync', 'synchronous_commit=on', 'full_page_writes=on']

/** The default parameters start PGlite with -F, which would make fsync a wish. */
function startParams(durable: boolean): string[] {
  if (!durable) return [...PGlite.defaultStartParams]
  return [...PGlite.defaultStartParams.filter((one) => one !== '-F'), ...DURABLE.flatMap((one) => ['-c', one])]
}

/** An engine in this thread can also give its folder as a tar. */
export interface LocalEngine extends Engine {
  tar(): Promise<Uint8Array>
}

/** Opens PGlite in this thread; it blocks the event loop while a statement runs. */
export async function openEngine({ folder, template, durable }: EngineSettings): Promise<LocalEngine> {
  const disk: Disk = { fsyncs: 0, broken: null }
  const options: PGliteOptions = { startParams: startParams(durable && folder !== null) }
  if (folder !== null) options.fs = new SyncedFS(folder, disk)
  if (template !== null) options.loadDataDir = new Blob([new Uint8Array(readFileSync(template))])
  const pg = await PGlite.create(options)
  const trips = new OneTrip(pg)

  return {
    run: async (text, values) => {
      const answer = disk.broken === null ? await runOn(pg, trips, { text, values }) : null
      if (answer?.kind === 'broken') disk.broken ??= answer.reason
      // A commit whose fsync failed must never look like one: the disk has the last word.
      return answer === null || disk.broken !== null ? { kind: 'broken', reason: String(disk.broken) } : answer
    },
    fsyncs: async () => disk.fsyncs,
    tar: async () => new Uint8Array(await (await pg.dumpDataDir('none')).arrayBuffer()),
    // A broken one is left as it lies: closing would write once more.
    close: async () => {
      if (disk.broken === null) await pg.close()
    },
  }
}

interface Asked {
  readonly text: string
  readonly values: readonly (string | null)[] | null
}

/** Values cross as text both ways; the pool reads and writes them with pg's own code, so both stores agree. */
async function runOn(pg: PGlite, trips: OneTrip, { text, values }: Asked): Promise<Answer> {
  try {
    const results = await trips.ask(text, values)
    return { kind: 'done', results, inTransaction: pg.isInTransaction() }
  } catch (error) {
    const fields = errorFields(error)
    if (fields === null) return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
    return { kind: 'error', error: fields, inTransaction: pg.isInTransaction() }
  }
}

const FIELDS = [
  'severity',
  'code',
  'detail',
  'hint',
  'position',
  'where',
  'schema',
  'table',
  'column',
  'dataType',
  'constraint',
  'routine',
] as const

/** The fields of an error that PostgreSQL itself reported; null for anything else, which is a broken engine. */
function errorFields(error: unknown): Record<string, unknown> | null {
  if (!(error instanceof Error) || !('severity' in error)) return null
  const all = error as Error & Record<string, unknown>
  return { message: error.message, ...Object.fromEntries(FIELDS.map((field) => [field, all[field]])) }
}
