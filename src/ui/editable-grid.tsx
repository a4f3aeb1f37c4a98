import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './button.tsx'
import { EditableCell } from './editable-cell.tsx'
import { EditableHead } from './editable-head.tsx'
import { type PlacedCell, placePasted, readPasted } from './grid-paste.ts'

export interface GridColumn {
  key: string
  head: string
  /** 'choice' needs `choices`; 'figures' aligns at the end. */
  kind: 'text' | 'figures' | 'choice'
  choices?: readonly { value: string; label: string }[]
  /** Share of the width, in parts. */
  share?: number
  readOnly?: boolean
}

export interface GridRow {
  id: string
  /** Text of each cell by column key, as a person would type it. */
  cells: Readonly<Record<string, string>>
  /** What is wrong with a cell, by column key, as a sentence. */
  errors?: Readonly<Record<string, string>>
  /** Read before the row's cells: 'Task 3'. */
  name: string
  /** What it is called by itself: 'Launch'. */
  title?: string
}

/** One change; `id` is null for a row that does not exist yet (`row` is its place). */
export interface CellEdit {
  id: string | null
  row: number
  key: string
  value: string
}

export interface EditableGridProps {
  label: string
  columns: readonly GridColumn[]
  rows: readonly GridRow[]
  /** All changes of one stroke or one paste together, so that one undo takes them back. */
  onEdit: (edits: readonly CellEdit[]) => void
  /** Called with the row's id on Ctrl+Delete. */
  onRemove?: (id: string) => void
  words: {
    /** How to use it, read on entering: 'Arrow keys move, Enter edits, Escape leaves it as it was.' */
    help: string
    /** The last, empty row: 'New task'. */
    newRow: string
    empty: string
    /** The act that `onRemove` is, for those who do not use keys: 'Remove Launch'. */
    remove?: (row: string) => string
  }
}

interface Place {
  row: number
  column: number
}

/**
 * A grid that is worked with the keyboard as in a spreadsheet: arrows, Home, End, Enter or F2 to edit,
 * Escape to leave a cell as it was, Tab to go on, paste of several rows, a last empty row for a new one.
 */
export function EditableGrid({ label, columns, rows, onEdit, onRemove, words }: EditableGridProps) {
  const [wanted, setActive] = useState<Place>({ row: 0, column: 0 })
  // Past the last row is the empty one, wherever it stands once rows that were just written have come; rows are known by
  // their place, so that a box being typed in stays when its row comes, or one above it.
  const active = { ...wanted, row: Math.min(wanted.row, rows.length) }
  const [editing, setEditing] = useState<{ start: string | null } | null>(null)
  const [entered, setEntered] = useState(false)
  const grid = useRef<HTMLTableElement>(null)

  const go = (to: Place) => {
    const next = {
      row: Math.max(0, Math.min(rows.length + 1, to.row)),
      column: Math.max(0, Math.min(columns.length - 1, to.column)),
    }
    // At once, so that the next key finds the next cell: tabindex has moved and the input is gone when it is focused.
    flushSync(() => {
      setEditing(null)
      setActive(next)
    })
    const shown = Math.min(next.row, rows.length)
    grid.current?.querySelector<HTMLElement>(`[data-at="${shown}.${next.column}"]`)?.focus()
  }
  const place = `${active.row}.${active.column}`
  useLayoutEffect(() => {
    const here = document.activeElement
    if (editing || here?.closest('table') !== grid.current || here.getAttribute('data-at') === place) return
    grid.current?.querySelector<HTMLElement>(`[data-at="${place}"]`)?.focus()
  }, [editing, place])
  const tell = (cells: readonly PlacedCell[]) => {
    const edits = cells.flatMap(({ row, column, value }) => {
      const at = columns[column]
      const id = rows[row]?.id ?? null
      return at && !at.readOnly && rows[row]?.cells[at.key] !== value ? [{ id, row, key: at.key, value }] : []
    })
    if (edits.length > 0) onEdit(edits)
  }
  const edit = (start: string | null) => {
    if (!columns[active.column]?.readOnly) setEditing({ start })
  }
  // The focus stays in the grid, where the next row has moved up.
  const remove = (id: string, tellRemoved: (id: string) => void) => {
    tellRemoved(id)
    go(active)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.altKey) return
    const step = moves[event.key]
    if (step) {
      event.preventDefault()
      const far = event.ctrlKey || event.metaKey ? 1000 : 1
      const row = step.row === 0 ? wanted.row : active.row + step.row * far
      go({ row, column: active.column + step.column * far })
    } else if (event.key === 'Home') go({ row: event.ctrlKey ? 0 : wanted.row, column: 0 })
    else if (event.key === 'End') go({ row: event.ctrlKey ? rows.length : wanted.row, column: columns.length })
    else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault()
      edit(null)
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      const id = rows[active.row]?.id
      if (event.ctrlKey && id && onRemove) remove(id, onRemove)
      else if (id) tell([{ ...active, value: '' }])
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      edit(event.key)
    }
  }
  const onPaste = (event: ClipboardEvent) => {
    if (editing) return
    event.preventDefault()
    tell(placePasted(readPasted(event.clipboardData.getData('text/plain')), active, columns.length))
  }
  const onCopy = (event: ClipboardEvent) => {
    if (editing) return
    event.preventDefault()
    const key = columns[active.column]?.key ?? ''
    event.clipboardData.setData('text/plain', rows[active.row]?.cells[key] ?? '')
  }

  const all = [...rows, { id: '', cells: {}, name: words.newRow }]
  const current = rows[active.row]
  return (
    <div className="grid-frame">
      <p className="hidden-text" id={`${label}-help`}>
        {words.help}
      </p>
      <table
        ref={grid}
        role="grid"
        aria-label={label}
        aria-describedby={`${label}-help`}
        aria-rowcount={all.length + 1}
        className="grid"
        onKeyDown={onKeyDown}
        onFocus={() => setEntered(true)}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <EditableHead columns={columns} />
        <tbody role="rowgroup">
          {all.map((row, r) => (
            <tr
              key={row.id === '' ? Math.max(wanted.row, r) : r}
              role="row"
              data-new={row.id === '' || undefined}
              aria-rowindex={r + 2}
            >
              {columns.map((column, c) => (
                <EditableCell
                  key={column.key}
                  at={`${r}.${c}`}
                  column={column}
                  row={row}
                  placeholder={row.id === '' && c === 0 ? words.newRow : ''}
                  emptyWord={words.empty}
                  active={active.row === r && active.column === c}
                  editing={active.row === r && active.column === c ? editing : null}
                  onActive={() => {
                    if (r !== active.row || c !== active.column) setActive({ row: r, column: c })
                  }}
                  onEdit={() => {
                    setActive({ row: r, column: c })
                    if (!column.readOnly) setEditing({ start: null })
                  }}
                  onDone={(value, then) => {
                    if (value !== null) tell([{ row: r, column: c, value }])
                    if (then === 'stay') setEditing(null)
                    else go({ row: then.row === 0 ? wanted.row : r + then.row, column: c + then.column })
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {entered && current && onRemove && words.remove ? (
        <div className="grid-acts">
          <Button kind="plain" onClick={() => remove(current.id, onRemove)}>
            {words.remove(current.title ?? current.name)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

const moves: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}
