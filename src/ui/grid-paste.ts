/** A change of one cell, by row number and column number. Rows past the last are new. */
export interface PlacedCell {
  row: number
  column: number
  value: string
}

/**
 * Reads what a spreadsheet puts on the clipboard: tabs between cells, line breaks between rows,
 * cells with tabs, breaks or quotes in double quotes. One trailing line break is the spreadsheet's own.
 */
export function readPasted(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const endCell = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let i = 0; i < source.length; i++) {
    const sign = source[i] as string
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (source[i + 1] === '"') cell += source[i++]
      else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === '\t') endCell()
    else if (sign === '\n') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows
}

/** Lays pasted rows into the grid from one cell on; columns past the last are left out. */
export function placePasted(
  pasted: readonly (readonly string[])[],
  at: { row: number; column: number },
  columns: number,
): PlacedCell[] {
  return pasted.flatMap((cells, r) =>
    cells.flatMap((value, c) =>
      at.column + c < columns ? [{ row: at.row + r, column: at.column + c, value: value.trim() }] : [],
    ),
  )
}
