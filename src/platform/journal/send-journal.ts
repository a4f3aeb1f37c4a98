import { createHmac } from 'node:crypto'
import { open, readFile, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Appender } from './appender.ts'
import { lineOf, readLines, type JournalEntry, type JournalHead } from './line.ts'

/** Where nothing may be sent until a person has looked; the message is meant for that person. */
export class JournalDamaged extends Error {
  override readonly name = 'JournalDamaged'
}

export interface SendJournal {
  /** What was in the file when it was opened, oldest first. */
  readonly past: readonly JournalEntry[]
  /** Resolves when the entry is on disk. Entries that come in meanwhile share the next fsync. Rejects when it could not be made durable: then do not act on it. */
  write(entry: JournalEntry): Promise<void>
  /** The address as the journal knows it. */
  recipientHash(address: string): string
  /** Writes what is waiting and closes the file. */
  close(): Promise<void>
}

export interface JournalOptions {
  readonly installId: string
  /** Hex; used only when the journal is begun. */
  readonly salt: string
}

/**
 * Opens or begins the append-only record of what was handed to SMTP. It lies
 * beside the store folder, never in it, so that a restored store cannot forget
 * what has left. Throws JournalDamaged for a bad line before the last.
 */
export async function openSendJournal(path: string, { installId, salt }: JournalOptions): Promise<SendJournal> {
  const file = await open(path, 'a+', 0o600)
  try {
    const reading = readLines(await readFile(path, 'utf8'))
    if (!reading.ok) {
      throw new JournalDamaged(
        `The send journal ${path} is damaged in line ${reading.badLine}. Nothing is sent, because it can no longer be said what has already gone out. Put the file back from the disk's own copy, or move it away and settle every open delivery by hand in the outbox.`,
      )
    }
    await file.truncate(reading.goodBytes)
    const journal = new Appender(file, reading.goodBytes)
    const head: JournalHead = reading.head ?? { journal: 1, installId, salt }
    if (!reading.head) {
      await journal.append(lineOf(head))
      await syncFolder(dirname(path))
    }
    return {
      past: reading.entries,
      write: (entry) => journal.append(lineOf(entry)),
      recipientHash: (address) =>
        createHmac('sha256', head.salt).update(address.toLowerCase()).digest('hex').slice(0, 32),
      close: () => journal.close(),
    }
  } catch (error) {
    await file.close()
    throw error
  }
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

/** Free bytes where `path` lies: no attempt is begun with less than 1.5 times the largest mail. */
export async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path)
  return bavail * bsize
}
