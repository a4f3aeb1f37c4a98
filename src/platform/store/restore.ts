import { createHash } from 'node:crypto'
import { DUMP_FORMAT, type DumpEnd, type DumpLine } from './dump.ts'
import { appliedMigrations, applyMigration, readMigrations, stillToRun } from './migrate.ts'
import type { Store } from './open.ts'
import type { PgClientLike } from './pool.ts'
import { packageVersion } from './root.ts'
import { filledTables, foreignKeys, ourTables, type OurTable, type SequenceState } from './shape.ts'

/** A dump that cannot be restored here; the message says why and that nothing was changed. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused'
}

/** What a restored store says in the place of its database's name until its first start, which then waits for a person. */
export const RESTORED = 'restored'

type Header = Extract<DumpLine, { forthright: 'backup' }>

interface Line {
  readonly text: string
  /** The SHA-256 of every byte before this line. */
  readonly sumBefore: string
}

/** Characters of rows put in at a time. */
const BATCH = 1_000_000

/**
 * Puts a dump into an empty store, all of it or nothing: the checksum is at the end, so a dump that is cut
 * off or changed is undone. A dump of an older version is brought forward by the migrations it lacks.
 *
 * @throws RestoreRefused
 */
export async function restore(store: Store, source: AsyncIterable<Uint8Array | string>): Promise<DumpEnd> {
  const lines = readLines(source)
  const first = await lines.next()
  const header = readHeader(first.done ? '' : first.value.text)
  const client = await store.pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('forthright.workspace', '*', true)`)
    await refuseFilled(client)
    await stepBack(client, header)
    const end = await withoutKeys(client, () => load(client, lines))
    for (const migration of await missing(client)) await applyMigration(client, migration)
    await client.query('update install set database = $1 where epoch > 0', [RESTORED])
    await client.query('commit')
    return end
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

function readHeader(text: string): Header {
  const found = parse(text)
  if (found === null || !('forthright' in found))
    throw new RestoreRefused('This file is not a backup of Forthright. Nothing was changed.')
  if (found.format > DUMP_FORMAT) {
    throw new RestoreRefused(
      `This backup was made by a newer Forthright (${found.version}); this is ${packageVersion()}. Nothing was changed.`,
    )
  }
  try {
    stillToRun(readMigrations(), found.migrations)
  } catch {
    throw new RestoreRefused(
      `This backup was made by Forthright ${found.version}, whose store has a form that this one (${packageVersion()}) does not know. ` +
        `Nothing was changed. Restore it with that version or a newer one.`,
    )
  }
  return found
}

async function refuseFilled(client: PgClientLike): Promise<void> {
  const filled = await filledTables(client)
  if (filled.length === 0) return
  throw new RestoreRefused(
    `This store is not empty (there are rows in ${filled.slice(0, 3).join(', ')}). Nothing was changed. Restore into a new one.`,
  )
}

/** Builds the empty store again in the form the dump has, when the dump is older. */
async function stepBack(client: PgClientLike, { migrations }: Header): Promise<void> {
  const applied = await appliedMigrations(client)
  if (migrations.length === applied.length) return
  await client.query('drop schema if exists auth cascade')
  await client.query('drop schema public cascade')
  await client.query('create schema public')
  for (const migration of readMigrations().slice(0, migrations.length)) await applyMigration(client, migration)
}

async function missing(client: PgClientLike): Promise<ReturnType<typeof stillToRun>> {
  return stillToRun(readMigrations(), await appliedMigrations(client))
}

/** Rows come table by table, so references are checked when all are there. Triggers would write what the dump already holds. */
async function withoutKeys<T>(client: PgClientLike, run: () => Promise<T>): Promise<T> {
  const keys = await foreignKeys(client)
  const tables = await ourTables(client)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`)
  const out = await run()
  for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`)
  for (const { table, name, definition } of keys)
    await client.query(`alter table ${table} add constraint ${name} ${definition}`)
  return out
}

const ROW = '{"row":'

async function load(client: PgClientLike, lines: AsyncIterable<Line>): Promise<DumpEnd> {
  const tables = new Map((await ourTables(client)).map((table) => [table.name, table]))
  await client.query('delete from install')
  let table: OurTable | undefined
  let batch: string[] = []
  let size = 0
  let rows = 0
  const counters: SequenceState[] = []
  const put = async () => {
    if (table && batch.length > 0) await insert(client, table, batch)
    rows += batch.length
    batch = []
    size = 0
  }

  for await (const { text, sumBefore } of lines) {
    // A row is passed on as it stands: parsed and written again by JavaScript, big numbers would lose digits.
    if (text.startsWith(ROW)) {
      batch.push(text.slice(ROW.length, -1))
      size += text.length
      if (size >= BATCH) await put()
      continue
    }
    await put()
    const line = parse(text)
    if (line && 'table' in line) table = tables.get(line.table) ?? refuseTable(line.table)
    else if (line && 'sequence' in line) counters.push(line)
    else if (line && 'end' in line) {
      const end = checkEnd(line, rows, sumBefore)
      await setCounters(client, counters)
      return end
    } else break
  }
  throw new RestoreRefused('This backup is damaged or cut off: its end is missing. Nothing was changed.')
}

/** Last of all: a counter that was set stays set, even when the transaction is undone. */
async function setCounters(client: PgClientLike, counters: readonly SequenceState[]): Promise<void> {
  for (const { sequence, last, called } of counters)
    await client.query('select setval($1, $2, $3)', [sequence, last, called])
}

async function insert(client: PgClientLike, { name, columns }: OurTable, rows: readonly string[]): Promise<void> {
  const list = columns.join(', ')
  await client.query(
    `insert into ${name} (${list}) overriding system value select ${list} from jsonb_populate_recordset(null::${name}, $1::jsonb)`,
    [`[${rows.join(',')}]`],
  )
}

function refuseTable(name: string): never {
  throw new RestoreRefused(`This backup holds a table ${name} that is not known here. Nothing was changed.`)
}

function checkEnd(end: DumpEnd, rows: number, sum: string): DumpEnd {
  if (end.rows !== rows || end.sha256 !== sum) {
    throw new RestoreRefused('This backup is damaged: its checksum does not fit. Nothing was changed.')
  }
  return end
}

function parse(text: string): DumpLine | null {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? (found as DumpLine) : null
  } catch {
    return null
  }
}

async function* readLines(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line, void> {
  const sum = createHash('sha256')
  let parts: Buffer[] = []
  for await (const chunk of source) {
    let rest =
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      const line = Buffer.concat([...parts, rest.subarray(0, end + 1)])
      parts = []
      rest = rest.subarray(end + 1)
      yield { text: line.toString('utf8').trimEnd(), sumBefore: sum.copy().digest('hex') }
      sum.update(line)
    }
    if (rest.length > 0) parts.push(rest)
  }
  if (parts.length > 0) yield { text: Buffer.concat(parts).toString('utf8'), sumBefore: sum.copy().digest('hex') }
}
