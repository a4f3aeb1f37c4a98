import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import type { GridColumn, GridRow } from './editable-grid.tsx'

export interface EditableCellProps {
  at: string
  column: GridColumn
  row: GridRow
  placeholder: string
  emptyWord: string
  active: boolean
  /** `start` is the key that began it and replaces what was there; null keeps the text. */
  editing: { start: string | null } | null
  onActive: () => void
  onEdit: () => void
  /** `value` null: leave it as it was. `then`: how far to go on, or 'stay' when the focus went elsewhere. */
  onDone: (value: string | null, then: { row: number; column: number } | 'stay') => void
}

/** One cell of an EditableGrid: read until Enter, then a box with its text. */
export function EditableCell(props: EditableCellProps) {
  const { at, column, row, placeholder, emptyWord, active, editing, onActive, onEdit, onDone } = props
  const errorId = useId()
  const value = row.cells[column.key] ?? ''
  const error = row.errors?.[column.key]
  const shown = column.kind === 'choice' ? (column.choices?.find((c) => c.value === value)?.label ?? value) : value
  return (
    <td
      role="gridcell"
      data-at={at}
      data-head={column.head}
      data-empty={shown === '' && placeholder === '' ? true : undefined}
      data-figures={column.kind === 'figures' || undefined}
      tabIndex={active ? 0 : -1}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? errorId : undefined}
      aria-readonly={column.readOnly || undefined}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onActive()
      }}
      onDoubleClick={onEdit}
      onClick={(event) => {
        if (!editing && isTouch(event.nativeEvent)) onEdit()
      }}
      title={error}
    >
      {editing ? (
        <CellBox
          label={`${row.name}, ${column.head}`}
          column={column}
          start={editing.start ?? value}
          select={editing.start === null}
          onDone={onDone}
        />
      ) : (
        <span className="grid-value" data-placeholder={placeholder !== '' || undefined}>
          {shown || placeholder || <span className="hidden-text">{emptyWord}</span>}
        </span>
      )}
      {error ? (
        <span className="hidden-text" id={errorId}>
          {error}
        </span>
      ) : null}
    </td>
  )
}

/** A finger has no Enter and no double press: its tap opens the cell. */
function isTouch(event: MouseEvent): boolean {
  return 'pointerType' in event && event.pointerType === 'touch'
}

interface CellBoxProps {
  label: string
  column: GridColumn
  start: string
  select: boolean
  onDone: EditableCellProps['onDone']
}

function CellBox({ label, column, start, select, onDone }: CellBoxProps) {
  const [text, setText] = useState(start)
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const done = useRef(false)
  const finish: EditableCellProps['onDone'] = (value, then) => {
    // Going on takes the focus away, which would finish a second time.
    if (done.current) return
    done.current = true
    onDone(value, then)
  }
  // Before the next key can come: a fast hand is ahead of what is painted.
  useLayoutEffect(() => {
    box.current?.focus()
    if (select && box.current instanceof HTMLInputElement) box.current.select()
  }, [select])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const then = goOn(event)
    if (event.nativeEvent.isComposing || !then) return
    event.preventDefault()
    finish(event.key === 'Escape' ? null : text, then)
  }
  const common = {
    ref: box,
    'aria-label': label,
    value: text,
    onKeyDown,
    onBlur: () => finish(text, 'stay'),
    className: 'grid-box',
  }
  return column.kind === 'choice' ? (
    <select {...common} onChange={(e) => setText(e.currentTarget.value)}>
      <option value="" />
      {column.choices?.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  ) : (
    <input
      {...common}
      autoComplete="off"
      inputMode={column.kind === 'figures' ? 'decimal' : 'text'}
      onChange={(e) => setText(e.currentTarget.value)}
    />
  )
}

function goOn(event: KeyboardEvent): { row: number; column: number } | null {
  if (event.key === 'Escape') return { row: 0, column: 0 }
  if (event.key === 'Enter') return { row: event.shiftKey ? -1 : 1, column: 0 }
  if (event.key === 'Tab') return { row: 0, column: event.shiftKey ? -1 : 1 }
  return null
}
