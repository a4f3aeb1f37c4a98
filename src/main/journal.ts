import { mkdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { judgeEpoch, readEpoch, writeEpoch, type Epoch } from '../platform/journal/epoch.ts'
import { openSendJournal, type SendJournal } from '../platform/journal/send-journal.ts'
import { sha256 } from '../platform/secrets.ts'
import { inScope } from '../platform/store/scope.ts'
import type { Store } from '../platform/store/open.ts'
import type { Config } from '../platform/config.ts'

export interface OpenedJournal {
  readonly journal: SendJournal
  readonly epoch: number
  /** Why nothing may leave until a person releases it; null where this is the install it was. */
  readonly paused: string | null
}

/**
 * Opens the send journal and counts this start in both places, the file beside the
 * store and the row in it. Where they disagree the store was restored, copied or
 * moved, and what it believes to be unsent may have left long ago.
 */
export async function openJournal(config: Config, store: Store, salt: Buffer): Promise<OpenedJournal> {
  const folder = join(resolve(config.dataDir), 'journal')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const place = config.databaseUrl === null ? resolve(config.dataDir) : new URL(config.databaseUrl).pathname
  const installed = await inScope(store.db, '*', (tx) => tx.selectFrom('install').selectAll().executeTakeFirstOrThrow())
  const here = { installId: installed.id, path: place, hostId: hostId() }
  const file = await readEpoch(join(folder, 'epoch.json'))
  const known: Epoch | null = installed.epoch === 0 ? null : { ...here, counter: installed.epoch }
  const verdict = judgeEpoch({ file, store: known, here })
  const { counter } = verdict.next
  // The store first: a start broken off here leaves the file behind, which the next start tells from a restored store.
  await inScope(store.db, '*', (tx) => tx.updateTable('install').set({ epoch: counter }).execute())
  await writeEpoch(join(folder, 'epoch.json'), verdict.next)
  const journal = await openSendJournal(join(folder, 'sent.log'), { installId: installed.id, salt: sha256(salt) })
  return { journal, epoch: counter, paused: verdict.kind === 'paused' ? verdict.because : null }
}

/** Which machine this is: the one that systemd wrote down, or its name. */
function hostId(): string {
  try {
    return sha256(readFileSync('/etc/machine-id', 'utf8').trim()).slice(0, 16)
  } catch {
    return sha256(hostname()).slice(0, 16)
  }
}
