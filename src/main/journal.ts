import { mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { sql } from 'kysely'
import { judgeEpoch, readEpoch, writeEpoch, type Epoch } from '../platform/journal/epoch.ts'
import { freeBytes, openSendJournal, type SendJournal } from '../platform/journal/send-journal.ts'
import { sha256 } from '../platform/secrets.ts'
import { takeLock, type Lock } from '../platform/store/lock.ts'
import { RESTORED } from '../platform/store/restore.ts'
import { inScope } from '../platform/store/scope.ts'
import type { Store } from '../platform/store/open.ts'
import type { Config } from '../platform/config.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    journal_place: { place: string; counter: number }
  }
}

export interface OpenedJournal {
  readonly journal: SendJournal
  readonly epoch: number
  /** Which journal this is: a machine and a folder. */
  readonly place: string
  /** Why nothing may leave until a person releases it; null where this is the install it was. */
  readonly paused: string | null
  close(): Promise<void>
}

/**
 * Opens the send journal and counts this start in both places, the file beside the
 * store and the row in it. Where they disagree the store was restored, copied or
 * moved, and what it believes to be unsent may have left long ago. On PostgreSQL each
 * worker has a journal of its own, and one that begins beside others is no restored store.
 */
export async function openJournal(config: Config, store: Store, salt: Buffer): Promise<OpenedJournal> {
  const dataDir = resolve(config.dataDir)
  const folder = join(dataDir, 'journal')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // The lock of the embedded store keeps a second process out already.
  const lock = store.kind === 'postgres' ? takeLock(join(dataDir, 'journal.lock')) : null
  try {
    const place = `${hostId()}:${dataDir}`
    const { counter, paused, installId } = await countStart(store, join(folder, 'epoch.json'), { dataDir, place })
    const room = () => freeBytes(folder)
    const journal = await openSendJournal(join(folder, 'sent.log'), { installId, salt: sha256(salt), room })
    return { journal: guarded(journal, lock), epoch: counter, place, paused, close: () => shut(journal, lock) }
  } catch (error) {
    lock?.release()
    throw error
  }
}

/** A process that lost the folder to another must not write into its journal. */
function guarded(journal: SendJournal, lock: Lock | null): SendJournal {
  if (lock === null) return journal
  return {
    ...journal,
    write: async (entry) => {
      lock.check()
      await journal.write(entry)
    },
  }
}

async function shut(journal: SendJournal, lock: Lock | null): Promise<void> {
  await journal.close()
  lock?.release()
}

async function countStart(store: Store, path: string, { dataDir, place }: { dataDir: string; place: string }) {
  const installed = await inScope(store.db, '*', (tx) => tx.selectFrom('install').selectAll().executeTakeFirstOrThrow())
  const database = store.kind === 'postgres' ? await databaseOf(store) : dataDir
  const here = { installId: installed.id, path: database, hostId: hostId() }
  const file = await readEpoch(path)
  const counted = await inScope(store.db, '*', (tx) =>
    tx.selectFrom('journal_place').select('counter').where('place', '=', place).executeTakeFirst(),
  )
  const seen = store.kind === 'pglite' && installed.epoch > 0 ? installed.epoch : (counted?.counter ?? 0)
  const known: Epoch | null = seen === 0 ? null : { ...here, counter: seen }
  const verdict = judgeEpoch({ file, store: known, here })
  // A first journal in this folder, but a store that was used elsewhere: a copy, unless it is the database it always was.
  const copied = !file && !known && installed.epoch > 0 && installed.database !== database
  const { counter } = verdict.next
  // The store first: a start broken off here leaves the file behind, which the next start tells from a restored store.
  await inScope(store.db, '*', async (tx) => {
    await tx
      .updateTable('install')
      .set((e) => ({ epoch: store.kind === 'pglite' ? counter : e('epoch', '+', 1), database }))
      .execute()
    await sql`insert into journal_place (place, counter) values (${place}, ${counter})
      on conflict (place) do update set counter = excluded.counter`.execute(tx)
  })
  await writeEpoch(path, verdict.next)
  const restored = installed.database === RESTORED ? RESTORED : null
  const paused = restored ?? (verdict.kind === 'paused' ? verdict.because : copied ? 'other-place' : null)
  return { counter, paused, installId: installed.id }
}

/** The database itself, by the server's own name for itself: a restored or copied one has another. */
async function databaseOf(store: Store): Promise<string> {
  const { rows } = await store.pool.query<{ name: string }>(
    `select (select system_identifier::text from pg_control_system()) || '/' || oid::text as name
     from pg_database where datname = current_database()`,
  )
  return rows[0]?.name ?? ''
}

/** Which machine this is: the one that systemd wrote down, or its name. */
function hostId(): string {
  try {
    return sha256(readFileSync('/etc/machine-id', 'utf8').trim()).slice(0, 16)
  } catch {
    return sha256(hostname()).slice(0, 16)
  }
}
