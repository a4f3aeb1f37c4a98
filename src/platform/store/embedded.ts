import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { openEngine, type Engine, type EngineSettings } from './engine.ts'
import { takeLock, type Lock } from './lock.ts'
import type { OpenedStore, StoreSettings } from './open.ts'
import { EmbeddedPool } from './one-connection.ts'
import type { PgPoolLike } from './pool.ts'
import { builtTemplate, builtThread } from './root.ts'
import { syncPath } from './synced.ts'
import { openInThread } from './thread.ts'

/** The major version of PostgreSQL inside the pinned PGlite; another one's files cannot be opened. */
const MAJOR = '18'

/** Opens the embedded store in memory, or in `<folder>/store` under the lock `<folder>/store.lock`. */
export async function openEmbedded(settings: StoreSettings): Promise<OpenedStore> {
  if (settings.memory) return openInMemory(settings)
  if (!settings.folder) throw new Error('No store was named: neither DATABASE_URL nor a data folder.')

  const folder = path.resolve(settings.folder)
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = takeLock(path.join(folder, 'store.lock'))
  try {
    return await openUnder(lock, path.join(folder, 'store'), settings)
  } catch (error) {
    lock.release()
    throw error
  }
}

async function openInMemory({ template }: StoreSettings): Promise<OpenedStore> {
  const engine = await openEngine({ folder: null, template: template ?? builtTemplate(), durable: false })
  const pool = new EmbeddedPool(engine)
  const failed = new Promise<Error>(() => {})
  return {
    kind: 'pglite',
    pool,
    bypassesRowSecurity: true,
    failed,
    fsyncs: () => engine.fsyncs(),
    end: () => pool.end(),
  }
}

async function openUnder(lock: Lock, store: string, settings: StoreSettings): Promise<OpenedStore> {
  const open = opener(settings)
  if (isNew(store)) await makeStore(store, settings, open)
  closeToOthers(store)
  const engine = await open({ folder: store, template: null, durable: true })

  const { promise: failed, resolve: fail } = withResolvers<Error>()
  const pool = new EmbeddedPool(engine, { check: () => lock.check(), onBroken: fail })
  const end = async () => {
    await pool.end()
    lock.release()
  }
  try {
    await refuseWithoutFsync(pool, engine)
  } catch (error) {
    await engine.close()
    throw error
  }
  return { kind: 'pglite', pool, bypassesRowSecurity: true, failed, fsyncs: () => engine.fsyncs(), end }
}

/** The database makes its files as open as it is let, and the data folder may be somebody's who thought of nothing. */
function closeToOthers(store: string): void {
  try {
    fs.chmodSync(store, 0o700)
  } catch (error) {
    // Some mounted folders know no modes: who may read them is settled where they are mounted.
    if (!(error instanceof Error && 'code' in error && ['EPERM', 'ENOTSUP', 'ENOSYS'].includes(String(error.code))))
      throw error
  }
}

type Open = (settings: EngineSettings) => Promise<Engine>

function opener({ thread = builtThread() }: StoreSettings): Open {
  return thread ? (settings) => openInThread(thread, settings) : openEngine
}

/** Whether there is no store yet; throws when there is something that is not a store we can open. */
function isNew(store: string): boolean {
  if (!fs.existsSync(store) || fs.readdirSync(store).length === 0) return true
  const file = path.join(store, 'PG_VERSION')
  if (!fs.existsSync(file)) {
    throw new Error(`${store} is not a store: it has no PG_VERSION. Nothing was changed. Name another data folder.`)
  }
  const version = fs.readFileSync(file, 'utf8').trim()
  if (version !== MAJOR) {
    throw new Error(
      `${store} was written by an embedded PostgreSQL ${version}, and this Forthright has ${MAJOR}. Nothing was changed. ` +
        `Make a backup with the Forthright that wrote it, and restore it here into a new folder.`,
    )
  }
  return false
}

/** Builds a store beside its place and moves it there in one step, so that a kill leaves all of it or none. */
async function makeStore(
  store: string,
  { template = builtTemplate() ?? undefined }: StoreSettings,
  open: Open,
): Promise<void> {
  const above = path.dirname(store)
  for (const name of fs.readdirSync(above)) {
    if (name.startsWith('store.new-')) fs.rmSync(path.join(above, name), { recursive: true })
  }
  const half = `${store}.new-${randomBytes(8).toString('hex')}`
  const engine = await open({ folder: half, template: template ?? null, durable: false })
  await engine.close()
  await syncTree(half)
  if (fs.existsSync(store)) fs.rmdirSync(store)
  fs.renameSync(half, store)
  syncPath(above)
}

/** All files at once: a journaling file system then answers many with one flush, which matters for a thousand of them. */
async function syncTree(folder: string): Promise<void> {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = all
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => path.join(entry.parentPath, entry.name))
  await Promise.all([folder, ...paths].map(syncOne))
}

async function syncOne(file: string): Promise<void> {
  const handle = await fs.promises.open(file, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A setting says what should happen, the count what did: one commit must have made the disk keep it. */
async function refuseWithoutFsync(pool: PgPoolLike, engine: Engine): Promise<void> {
  const { rows } = await pool.query<{ fsync: string; method: string }>(
    `select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method`,
  )
  const before = await engine.fsyncs()
  await pool.query(`select pg_logical_emit_message(true, 'forthright', 'is this kept?')`)
  const after = await engine.fsyncs()
  if (rows[0]?.fsync !== 'on' || rows[0].method !== 'fsync' || after === before) {
    throw new Error('The embedded store does not make the disk keep what is committed (no fsync). Nothing was opened.')
  }
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((give) => (resolve = give))
  return { promise, resolve }
}
