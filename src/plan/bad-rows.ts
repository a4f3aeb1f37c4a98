import type { CellTable } from '../kit/cells.ts'
import type { Problem } from './problem.ts'

/**
 * The bad rows of a file as CSV text, in the file's own columns plus one with the reasons, ready to be mended and imported
 * again. `say` turns a problem into a sentence of the reader's language.
 */
export function badRowsCsv(
  table: CellTable,
  problems: readonly Problem[],
  how: { reason: string; say: (problem: Problem) => string },
): string {
  const reasons = new Map<number, string[]>()
  for (const problem of problems) {
    if (problem.line === null) continue
    reasons.set(problem.line, [...(reasons.get(problem.line) ?? []), how.say(problem)])
  }
  const bad = table.rows.filter((row) => reasons.has(row.line))
  const lines = [
    [...table.header, how.reason],
    ...bad.map((row) => [...table.header.map((_, i) => row.cells[i] ?? ''), (reasons.get(row.line) ?? []).join(' ')]),
  ]
  // The mark tells a spreadsheet that the text is UTF-8.
  return `\uFEFF${lines.map((cells) => cells.map((cell) => quoted(cell, table.delimiter)).join(table.delimiter)).join('\r\n')}\r\n`
}

/** A cell that no spreadsheet will run: a straight quote before = + - @ tab and carriage return (OWASP, CSV injection). */
export function quoted(cell: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return safe.includes('"') || safe.includes(delimiter) || /[\r\n]/.test(safe)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe
}
