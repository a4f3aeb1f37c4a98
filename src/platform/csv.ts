import Papa from 'papaparse'
import type { CellTable } from '../kit/cells.ts'

/** Files beyond this are refused before they are read. */
export const MOST_CSV_BYTES = 25 * 1024 * 1024

export type CsvRead =
  { readonly ok: true; readonly table: CellTable } | { readonly ok: false; readonly why: 'too-big' | 'unreadable' }

/**
 * Cuts a CSV file into cells: byte order mark, `;`, `,` or tab (the one that fits best), quotes, any line end.
 * Bytes that are not UTF-8 are read as Windows-1252, which is what older Excel writes in western Europe.
 */
export function readCells(bytes: Uint8Array): CsvRead {
  if (bytes.length > MOST_CSV_BYTES) return { ok: false, why: 'too-big' }
  const text = textOf(bytes)
  if (text === null || text.includes('\0')) return { ok: false, why: 'unreadable' }
  const delimiter = delimiterOf(text)
  const { data } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false })
  let line = 1
  const rows = data.map((cells) => {
    const row = { line, cells }
    line += 1 + cells.reduce((n, cell) => n + breaksIn(cell), 0)
    return row
  })
  const [head, ...rest] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  return { ok: true, table: { delimiter, header: (head?.cells ?? []).map((title) => title.trim()), rows: rest } }
}

function breaksIn(cell: string): number {
  let n = 0
  for (let i = cell.indexOf('\n'); i >= 0; i = cell.indexOf('\n', i + 1)) n++
  return n
}

function textOf(bytes: Uint8Array): string | null {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  for (const encoding of utf16 ? [utf16] : ['utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // Not this encoding: the next one may fit.
    }
  }
  return null
}

/** The delimiter that the header line, outside quotes, is divided by most. */
function delimiterOf(text: string): string {
  const header = (text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '').replaceAll(/"[^"]*"/g, '')
  const counts = [';', '\t', ','].map((d) => [d, header.split(d).length] as const)
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}
