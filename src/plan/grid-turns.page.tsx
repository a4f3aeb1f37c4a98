import { useRef } from 'react'
import type { Stroke, WrittenCell } from './grid-stroke.ts'
import { bareTask, type Task } from './plan.ts'

/** A new row whose first stroke is on its way: the key its task will have, and the columns written so far. */
interface Begun {
  readonly key: string
  readonly columns: Set<string>
}

/**
 * A hand in the grid is faster than the server: a second stroke in a task waits for the first, over the version that one
 * has made, so that nobody clashes with themselves; and the next cell of a new row belongs to the task just begun there.
 */
export function useTurns() {
  const flights = useRef(new Map<string, Promise<number | null>>())
  // By their place below the tasks that are there: 0 is the empty row.
  const begun = useRef(new Map<number, Begun>())

  /** Does `work` once what is under way in the same tasks is over. It is given the version to work on and gives the one it made. */
  const inTurn = async (stroke: Stroke, version: number, work: (version: number) => Promise<number | null>) => {
    const keys = [...stroke.edits, ...stroke.reports].map(({ key }) => key).concat(stroke.deletes)
    const before = keys.flatMap((key) => flights.current.get(key) ?? [])
    const turn = Promise.all(before).then((made) => work(Math.max(version, ...made.map((one) => one ?? 0))))
    for (const key of keys) flights.current.set(key, turn)
    await turn.finally(() => {
      for (const key of keys) if (flights.current.get(key) === turn) flights.current.delete(key)
      for (const [row, { key }] of begun.current) if (!flights.current.has(key)) begun.current.delete(row)
    })
  }

  /** The cells with the keys of rows that are being made; a column written for the second time begins another row. */
  const named = (cells: readonly WrittenCell[], rows: number): WrittenCell[] =>
    cells.map((cell) => {
      const row = cell.id === null ? begun.current.get(cell.row - rows) : undefined
      if (row === undefined || row.columns.has(cell.key)) return cell
      row.columns.add(cell.key)
      return { ...cell, id: row.key }
    })

  /** Remembers the rows that a stroke begins: `strokeOf` names their tasks first, in the order of their cells. */
  const begin = (cells: readonly WrittenCell[], { edits }: Stroke, rows: number) => {
    const fresh = cells.filter(({ id }) => id === null)
    for (const [i, row] of [...new Set(fresh.map((cell) => cell.row))].entries()) {
      const columns = new Set(fresh.filter((cell) => cell.row === row).map(({ key }) => key))
      begun.current.set(row - rows, { key: edits[i]?.key ?? '', columns })
    }
  }

  const isUnderWay = (key: string) => flights.current.has(key)

  /** The tasks on the page and those that will be there in a moment. */
  const withBegun = (tasks: readonly Task[]): readonly Task[] => {
    const here = new Set(tasks.map(({ key }) => key))
    const coming = [...flights.current.keys()].filter((key) => !here.has(key))
    return [...tasks, ...coming.map((key) => bareTask(key, '', 0))]
  }

  return { inTurn, named, begin, isUnderWay, withBegun }
}
