import { createHmac } from 'node:crypto'
import { open, readdir, readFile, rename, stat, statfs } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Appender } from './appender.ts'
import { lineOf, readLines, type JournalEntry, type JournalHead } from './line.ts'

/** There is no room to put an attempt on record, so none is begun. It ends by itself when there is room again. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom'
}

/** The largest mail we make, with its pictures. */
export const MAX_MAIL_BYTES = 20 * 2 ** 20
/** With less room than this where the journal lies nothing is sent. */
export const NEEDED_BYTES = 1.5 * MAX_MAIL_BYTES
/** From this size on the next start begins a new file; the old ones are still read. */
export const ROTATE_BYTES = 8 * 2 ** 20

/** Where nothing may be sent until a person has looked; the message is meant for that person. */
export class JournalDamaged extends Error {
  override readonly name = 'JournalDamaged'
}

export interface SendJournal {
  /** What was in the file when it was opened, oldest first. */
  readonly past: readonly JournalEntry[]
  /** Resolves when the entry is on disk. Entries that come in meanwhile share the next fsync. Rejects when it could not be made durable: then do not act on it. */
  write(entry: JournalEntry): Promise<void>
  /** Whether an attempt could be put on record now; where not, nothing is sent. */
  hasRoom(): Promise<boolean>
  /** The address as the journal knows it. */
  recipientHash(address: string): string
  /** Writes what is waiting and closes the file. */
  close(): Promise<void>
}

export interface JournalOptions {
  readonly installId: string
  /** Hex; used only when the journal is begun. */
  readonly salt: string
  /** Free bytes where the journal lies; asked before each attempt. */
  readonly room?: () => Promise<number>
  readonly rotateAt?: number
}

/**
 * Opens or begins the append-only record of what was handed to SMTP. It lies
 * beside the store folder, never in it, so that a restored store cannot forget
 * what has left. Throws JournalDamaged for a bad line before the last.
 */
export async function openSendJournal(path: string, options: JournalOptions): Promise<SendJournal> {
  const { installId, room } = options
  const before = await earlier(path, options)
  const salt = before.salt ?? options.salt
  const file = await open(path, 'a+', 0o600)
  try {
    const reading = await readJournal(path)
    await file.truncate(reading.goodBytes)
    const journal = new Appender(file, reading.goodBytes)
    // Attempts that begin in one breath share one look at the disk.
    let looking: Promise<boolean> | null = null
    const look = async () => room === undefined || (await room()) >= NEEDED_BYTES
    const hasRoom = () => (looking ??= look().finally(() => (looking = null)))
    const head: JournalHead = reading.head ?? { journal: 1, installId, salt }
    if (!reading.head) {
      await journal.append(lineOf(head))
      await syncFolder(dirname(path))
    }
    return {
      past: [...before.entries, ...reading.entries],
      hasRoom,
      write: async (entry) => {
        if (entry.phase === 'attempt' && !(await hasRoom()))
          throw new NoRoom('The disk is almost full, so nothing can be put on record and nothing is sent.')
        // The line to the mail server is free again when an end is written, and stands still for the rest.
        await journal.append(lineOf(entry), { patient: entry.phase === 'end' })
      },
      recipientHash: (address) =>
        createHmac('sha256', head.salt).update(address.toLowerCase()).digest('hex').slice(0, 32),
      close: () => journal.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
}

async function readJournal(path: string) {
  const reading = readLines(await readFile(path, 'utf8'))
  if (reading.ok) return reading
  throw new JournalDamaged(
    `The send journal ${path} is damaged in line ${reading.badLine}. Nothing is sent, because it can no longer be said what has already gone out. Put the file back from the disk's own copy, or move it away and settle every open delivery by hand in the outbox.`,
  )
}

/** What the files before this one hold, oldest first; a current one that has grown big becomes one of them. */
async function earlier(path: string, { rotateAt = ROTATE_BYTES }: JournalOptions) {
  const folder = dirname(path)
  const stem = basename(path, '.log')
  const old = (await readdir(folder)).filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.log')).toSorted()
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  )
  if (size > rotateAt) {
    const next = `${stem}-${String(old.length + 1).padStart(6, '0')}.log`
    // A torn last line would be a bad one once the file is no longer the last.
    const { goodBytes } = await readJournal(path)
    const file = await open(path, 'r+')
    await file.truncate(goodBytes)
    await file.sync()
    await file.close()
    await rename(path, join(folder, next))
    await syncFolder(folder)
    old.push(next)
  }
  const entries: JournalEntry[] = []
  let salt: string | null = null
  for (const name of old) {
    const reading = await readJournal(join(folder, name))
    for (const entry of reading.entries) entries.push(entry)
    salt = reading.head?.salt ?? salt
  }
  return { entries, salt }
}

/** A new file is durable only when its folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Free bytes where `path` lies. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}
