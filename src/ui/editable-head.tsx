import type { GridColumn } from './editable-grid.tsx'

/** The widths and heads of an EditableGrid's columns; on a narrow screen each cell carries its head itself. */
export function EditableHead({ columns }: { columns: readonly GridColumn[] }) {
  const whole = columns.reduce((sum, { share }) => sum + (share ?? 1), 0)
  return (
    <>
      <colgroup>
        {columns.map(({ key, share }) => (
          <col key={key} style={{ width: `${((share ?? 1) / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {columns.map(({ key, kind, head }) => (
            <th key={key} role="columnheader" scope="col" data-figures={kind === 'figures' || undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}
