import type { ReactNode } from 'react'

export interface Column<RowOf> {
  key: string
  head: ReactNode
  cell: (row: RowOf) => ReactNode
  /** Figures stand under each other, right against the end. */
  figures?: boolean
  /** The cell that names the row; give it to one column. */
  names?: boolean
}

export interface TableProps<RowOf> {
  /** Said to screen readers always; shown with `showCaption`. */
  caption: string
  showCaption?: boolean
  columns: readonly Column<RowOf>[]
  rows: readonly RowOf[]
  keyOf: (row: RowOf) => string
  stateOf?: (row: RowOf) => 'trouble' | 'watch' | undefined
  /** What stands here when there are no rows: an Empty. */
  empty?: ReactNode
}

/** A table of facts; on narrow screens each row becomes a small card with its heads repeated. */
export function Table<RowOf>({ caption, showCaption, columns, rows, keyOf, stateOf, empty }: TableProps<RowOf>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  // Roles are spelled out because stacked rows (display: block) lose their table meaning in some browsers.
  return (
    <table className="table" role="table">
      <caption className={showCaption ? undefined : 'hidden-text'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" data-figures={column.figures}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" data-rows>
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row" data-row data-state={stateOf?.(row)}>
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TableCell<RowOf>({ column, row }: { column: Column<RowOf>; row: RowOf }) {
  const inside = (
    <>
      <span className="cell-head" aria-hidden="true">
        {column.head}
      </span>
      <span className="cell">{column.cell(row)}</span>
    </>
  )
  return column.names ? (
    <th role="rowheader" scope="row" data-names data-figures={column.figures}>
      {inside}
    </th>
  ) : (
    <td role="cell" data-figures={column.figures}>
      {inside}
    </td>
  )
}
