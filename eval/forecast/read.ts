import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'

/** What makes a file unusable, with its name: the caller ends with exit code 2. */
export class BadFile extends Error {
  override readonly name = 'BadFile'
}

/** The text of a file, gzipped or plain. */
export function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** One JSON value a line; blank lines are passed over. Throws BadFile with the line's number. */
export function jsonLines<T>(path: string): readonly T[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as T]
      } catch {
        throw new BadFile(`${path}, line ${i + 1}: not JSON`)
      }
    })
}

/** The rows of a CSV file with a header, all values as text. Throws BadFile where a column is missing. */
export function csvRows(path: string, columns: readonly string[]): readonly Readonly<Record<string, string>>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(textOf(path), { header: true, skipEmptyLines: true })
  const missing = columns.filter((c) => !(meta.fields ?? []).includes(c))
  if (missing.length > 0) throw new BadFile(`${path}: no column ${missing.join(', ')}`)
  return data
}

/** Base name without .gz: what the patterns of the sets are held against. */
export function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.gz$/, '')
}
