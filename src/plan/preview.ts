import type { Column, Mapping } from './csv-columns.ts'
import type { DateOrder } from './csv-values.ts'
import type { Incoming } from './incoming.ts'

/** How the reader of a file wants it to be read. */
export interface Reading {
  readonly mapping: Partial<Record<Column, number>> | null
  readonly dateOrder: DateOrder | null
}

/** What a file would do, as the page sees it before anything is done. At most the first 200 tasks are listed. */
export interface Preview extends Omit<Incoming, 'frame' | 'summaries'> {
  readonly summaries: number
  readonly counts: {
    readonly added: number
    readonly changed: number
    readonly same: number
    readonly good: number
    readonly bad: number
  }
}

export type PreviewColumns = NonNullable<Incoming['columns']>

/** The mapping as a person has it after choosing a column of the file (or none) for one of ours. */
export function remapped(mapping: Mapping, column: Column, to: number | null): Partial<Record<Column, number>> {
  const { [column]: _, ...rest } = mapping
  return to === null ? rest : { ...rest, [column]: to }
}

/** The bytes of a file as base64, in pieces that fit on the stack. */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768))
  return btoa(text)
}
