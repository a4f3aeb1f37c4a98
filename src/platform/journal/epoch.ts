import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Where and how often this install has started. Kept twice: in a file beside the store folder, and in the store. */
export interface Epoch {
  readonly installId: string
  /** The store's own place: a folder, or the database's name. */
  readonly path: string
  readonly hostId: string
  readonly counter: number
}

export type PauseReason =
  'no-file' | 'other-install' | 'other-place' | 'other-host' | 'store-is-older' | 'file-is-older'

export type EpochVerdict =
  | { readonly kind: 'clear'; readonly next: Epoch }
  | { readonly kind: 'paused'; readonly because: PauseReason; readonly next: Epoch }

export interface EpochKnown {
  /** From `readEpoch`; null when there is no file. */
  readonly file: Epoch | null
  /** From the store; null in a store that has never started. */
  readonly store: Epoch | null
  readonly here: Omit<Epoch, 'counter'>
}

/**
 * Whether what we find is the store we left. A restore, a clone or a rollback
 * shows as a difference between the two copies; then nothing is sent until a
 * person releases it. Write `next` to the store first and to the file second: a
 * crash in between leaves the store one ahead, which is no difference.
 */
export function judgeEpoch({ file, store, here }: EpochKnown): EpochVerdict {
  const counter = Math.max(file?.counter ?? 0, store?.counter ?? 0) + 1
  const next: Epoch = { ...here, counter }
  if (!file && !store) return { kind: 'clear', next }
  const because = differenceOf(file, store, here)
  return because === null ? { kind: 'clear', next } : { kind: 'paused', because, next }
}

function differenceOf(file: Epoch | null, store: Epoch | null, here: Omit<Epoch, 'counter'>): PauseReason | null {
  if (!file) return 'no-file'
  if (!store) return 'store-is-older'
  if (file.installId !== store.installId || store.installId !== here.installId) return 'other-install'
  if (file.path !== here.path || store.path !== here.path) return 'other-place'
  if (file.hostId !== here.hostId || store.hostId !== here.hostId) return 'other-host'
  if (file.counter > store.counter) return 'store-is-older'
  if (store.counter > file.counter + 1) return 'file-is-older'
  return null
}

/** The epoch file, or null when there is none. Throws a SyntaxError for one that cannot be read. */
export async function readEpoch(path: string): Promise<Epoch | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Epoch
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Replaces the epoch file in one durable step. */
export async function writeEpoch(path: string, epoch: Epoch): Promise<void> {
  const draft = `${path}.new`
  const file = await open(draft, 'w', 0o600)
  try {
    await file.writeFile(`${JSON.stringify(epoch)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}
