import { crc32 } from 'node:zlib'

export type Phase = 'attempt' | 'data' | 'end'

/** One durable fact about one attempt to hand over one mail. */
export interface JournalEntry {
  /** The count of starts of this install, from the epoch file. */
  readonly epoch: number
  readonly messageId: string
  /** Salted, from `recipientHash`: the journal holds no address. */
  readonly recipient: string
  readonly approved: string
  /** From 1; the number of the claim. */
  readonly attempt: number
  readonly phase: Phase
  /** With phase 'end': what became of the attempt, and the server's reply code where it gave one. */
  readonly ended?: { readonly as: 'sent' | 'later' | 'refused' | 'in-doubt'; readonly code: string }
}

/** The first line of a journal. */
export interface JournalHead {
  readonly journal: 1
  readonly installId: string
  readonly salt: string
}

/** One line without its line break: JSON whose last field is the CRC-32 of the JSON before it. */
export function lineOf(entry: JournalEntry | JournalHead): string {
  const body = JSON.stringify(entry)
  return `${body.slice(0, -1)},"crc":"${sum(body)}"}`
}

/** The entry of a line, or null for a line that was torn or altered. */
export function entryOf(line: string): JournalEntry | JournalHead | null {
  const found = /^(.*),"crc":"([0-9a-f]{8})"\}$/.exec(line)
  if (!found) return null
  const body = `${found[1]}}`
  return sum(body) === found[2] ? (JSON.parse(body) as JournalEntry | JournalHead) : null
}

function sum(text: string): string {
  return (crc32(text) >>> 0).toString(16).padStart(8, '0')
}

export type Reading =
  | {
      readonly ok: true
      readonly head: JournalHead | null
      readonly entries: readonly JournalEntry[]
      readonly goodBytes: number
    }
  | { readonly ok: false; readonly badLine: number }

/**
 * Reads a whole journal. What stands after the last line break and does not
 * check was torn while being written: it was never acted upon and is left out.
 * A bad line before that means that something else wrote or cut the file.
 */
export function readLines(text: string): Reading {
  const lines = text.split('\n')
  const tail = lines.pop() ?? ''
  const entries: JournalEntry[] = []
  let head: JournalHead | null = null
  for (const [i, line] of lines.entries()) {
    const entry = entryOf(line)
    if (entry === null || 'journal' in entry !== (i === 0)) return { ok: false, badLine: i + 1 }
    if ('journal' in entry) head = entry
    else entries.push(entry)
  }
  return { ok: true, head, entries, goodBytes: Buffer.byteLength(text) - Buffer.byteLength(tail) }
}
