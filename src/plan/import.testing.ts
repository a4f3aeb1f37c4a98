import { defaultCalendar } from '../kit/calendar.ts'
import type { CellTable } from '../kit/cells.ts'
import type { Zone } from '../kit/day.ts'
import { readCells } from '../platform/csv.ts'
import { guessMapping } from './csv-columns.ts'
import { readCsv } from './read-csv.ts'
import type { CsvSettings, DryRun } from './read-csv.ts'

export const berlin = 'Europe/Berlin' as Zone
export const office = defaultCalendar('office', 'DE', berlin)

export function table(text: string): CellTable {
  const read = readCells(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.why)
  return read.table
}

/** Reads CSV text by the guessed mapping. */
export function imported(text: string, more: Partial<CsvSettings> = {}): DryRun {
  const cells = table(text)
  return readCsv(cells, guessMapping(cells.header), { calendars: [office], dateOrder: null, ...more })
}

/** Problems in short: 'line column key'. */
export function told({ rows }: DryRun): readonly string[] {
  return rows.map((p) => `${p.line} ${p.column} ${p.key}`)
}
