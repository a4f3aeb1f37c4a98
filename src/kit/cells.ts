/** A row of text cells and the line of the file on which it began (1 = first line). */
export interface CellRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A table of text as it stood in a file, before anybody knows what it means. */
export interface CellTable {
  readonly delimiter: string
  readonly header: readonly string[]
  readonly rows: readonly CellRow[]
}

/** An element of a document, with the elements inside it; text is trimmed. */
export interface Element {
  readonly name: string
  readonly text: string
  readonly children: readonly Element[]
}
