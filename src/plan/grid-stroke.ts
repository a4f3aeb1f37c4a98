import type { TaskEdit, TaskFields } from './change.ts'
import { GRID_COLUMNS, nextKey, readCell, type GridColumn, type GridFrame } from './grid-text.ts'
import { bareTask, type Progress, type Task } from './plan.ts'

/** What one stroke or paste in the grid changes, and what of it was not understood. */
export interface Stroke {
  readonly edits: readonly TaskEdit[]
  readonly reports: readonly { readonly key: string; readonly progress: Partial<Progress> }[]
  readonly deletes: readonly string[]
  /** Each cell written, as 'key/column'. */
  readonly typed: readonly { readonly at: string; readonly text: string }[]
  readonly unread: readonly {
    readonly at: string
    readonly text: string
    readonly column: GridColumn
    readonly pieces: string
  }[]
}

/** A cell as it was written; without an id it belongs to a row that does not exist yet. */
export interface WrittenCell {
  readonly id: string | null
  readonly row: number
  readonly key: string
  readonly value: string
}

interface StrokeFrame {
  readonly tasks: readonly Task[]
  readonly frame: GridFrame
  /** Name of a new task whose name was not written. */
  readonly newName: string
}

export function strokeOf(cells: readonly WrittenCell[], { tasks, frame, newName }: StrokeFrame): Stroke {
  const keys = tasks.map((t) => t.key)
  const added = new Map<number, string>()
  for (const { id, row } of cells)
    if (id === null && !added.has(row)) added.set(row, nextKey([...keys, ...added.values()]))
  const isKey = (key: string) => frame.isKey(key) || [...added.values()].includes(key)
  const sets = new Map<string, Partial<TaskFields>>([...added.values()].map((key) => [key, newFields(newName)]))
  const reports = new Map<string, Partial<Progress>>()
  const typed: { at: string; text: string }[] = []
  const unread: Stroke['unread'][number][] = []
  for (const { id, row, key: column, value } of cells) {
    if (!isColumn(column)) continue
    const key = id ?? added.get(row) ?? ''
    const at = `${key}/${column}`
    const read = readCell(column, value, { ...frame, isKey })
    if (!read.ok) unread.push({ at, text: value, column, pieces: read.pieces })
    else {
      typed.push({ at, text: value })
      if (Object.keys(read.set).length > 0) sets.set(key, { ...sets.get(key), ...read.set })
      if (read.progress) reports.set(key, { ...reports.get(key), ...read.progress })
    }
  }
  return {
    edits: [...sets].map(([key, set]) => ({ key, set })),
    reports: [...reports].map(([key, progress]) => ({ key, progress })),
    deletes: [],
    typed,
    unread,
  }
}

function newFields(name: string): Partial<TaskFields> {
  return { name, estimate: { low: null, likely: 480, high: null } }
}

function isColumn(column: string): column is GridColumn {
  return (GRID_COLUMNS as readonly string[]).includes(column)
}

/** The stroke that makes `tasks` again what they were before `stroke`. */
export function takeBack(tasks: readonly Task[], { edits, reports, deletes }: Stroke): Stroke {
  const was = new Map(tasks.map((t) => [t.key, t]))
  const back = edits.flatMap(({ key, set }): TaskEdit[] => {
    const task = was.get(key)
    if (!task) return []
    return [{ key, set: Object.fromEntries(Object.keys(set).map((f) => [f, task[f as keyof TaskFields]])) }]
  })
  const again = deletes.flatMap((key): TaskEdit[] => {
    const { key: _, ...set } = was.get(key) ?? bareTask(key, key, 0)
    return [{ key, set }]
  })
  const progress = reports.flatMap(({ key }) => {
    const task = was.get(key)
    return task ? [{ key, progress: task.progress }] : []
  })
  const added = edits.filter((e) => !was.has(e.key)).map((e) => e.key)
  return { edits: [...back, ...again], reports: progress, deletes: added, typed: [], unread: [] }
}
