import type { WorkingCalendar } from '../kit/calendar.ts'
import type { CellRow, CellTable } from '../kit/cells.ts'
import type { Zone } from '../kit/day.ts'
import { guessMapping, unusedColumns, type Mapping } from './csv-columns.ts'
import type { DateOrder } from './csv-values.ts'
import { checkPlan } from './plan-check.ts'
import type { Plan, Task } from './plan.ts'
import type { Problem } from './problem.ts'
import { readCsv, type CutLink, type DryRun } from './read-csv.ts'
import type { PlanRead } from './read-mspdi.ts'

export type FileKind = 'csv' | 'xml' | 'json' | 'unknown'

/** How a file is to be read. What is null is guessed where there is no doubt, and otherwise asked. */
export interface ReadingFrame {
  readonly zone: Zone
  readonly calendars: readonly WorkingCalendar[]
  readonly mapping: Mapping | null
  readonly dateOrder: DateOrder | null
}

/** A file as it was understood, before anything is done with it: plain data that can leave a thread. */
export interface Incoming {
  readonly kind: FileKind
  /** The tasks that can go in; links to what cannot are left out and named. */
  readonly tasks: readonly Task[]
  readonly problems: readonly Problem[]
  /** The bad rows as they stood in the file, under its own header. */
  readonly bad: CellTable
  readonly cutLinks: readonly CutLink[]
  readonly asks: DryRun['asks']
  readonly summaries: number
  /** Only from a table: its columns, how they were read, and its first rows. */
  readonly columns: {
    readonly header: readonly string[]
    readonly mapping: Mapping
    readonly unused: readonly string[]
    readonly sample: readonly CellRow[]
  } | null
  /** Only from a whole plan: its frame. */
  readonly frame: Pick<Plan, 'name' | 'calendars' | 'start' | 'statusAt'> | null
}

/** What passes between an errand and the thread that reads files. */
export interface ToReader {
  readonly bytes: Uint8Array
  readonly frame: ReadingFrame
}

export type FromReader =
  | { readonly kind: 'read'; readonly incoming: Incoming }
  /** A bug: the message is for the log, not for a person. */
  | { readonly kind: 'failed'; readonly message: string }

const NO_TABLE: CellTable = { delimiter: ',', header: [], rows: [] }
const SAMPLE = 5

/** Nothing could be read, and why. */
export function unread(kind: FileKind, problem: Pick<Problem, 'key' | 'params' | 'remedy'>): Incoming {
  const problems = [{ ...problem, line: null, column: null, task: null }]
  return { ...EMPTY, kind, problems }
}

const EMPTY: Incoming = {
  kind: 'unknown',
  tasks: [],
  problems: [],
  bad: NO_TABLE,
  cutLinks: [],
  asks: [],
  summaries: 0,
  columns: null,
  frame: null,
}

export function fromTable(table: CellTable, frame: ReadingFrame): Incoming {
  const mapping = frame.mapping ?? guessMapping(table.header)
  const { tasks, rows, badLines, cutLinks, asks, summaries } = readCsv(table, mapping, frame)
  const bad = new Set(badLines)
  const { header } = table
  return {
    ...EMPTY,
    kind: 'csv',
    tasks,
    problems: rows,
    bad: { ...table, rows: table.rows.filter((row) => bad.has(row.line)) },
    cutLinks,
    asks,
    summaries,
    columns: { header, mapping, unused: unusedColumns(header, mapping), sample: table.rows.slice(0, SAMPLE) },
  }
}

/** Of a whole plan the tasks that nothing is wrong with; a task has no line, so its place in the plan stands for one. */
export function fromPlan(kind: FileKind, { plan, problems }: PlanRead): Incoming {
  if (!plan) return { ...EMPTY, kind, problems }
  const { name, calendars, start, statusAt } = plan
  const frame = { name, calendars, start, statusAt }
  const lineOf = new Map(plan.tasks.map((task, i) => [task.key, i + 1]))
  const told = problems.map((p) => ({ ...p, line: p.task === null ? null : (lineOf.get(p.task) ?? null) }))
  if (problems.some((p) => p.task === null)) return { ...EMPTY, kind, problems: told, frame }
  const gone = new Set(problems.map((p) => p.task))
  const { tasks, cutLinks } = without(plan.tasks, gone)
  const left = tasks.length === 0 ? [] : checkPlan({ ...plan, tasks })
  if (left.length > 0) return { ...EMPTY, kind, problems: told, frame }
  const rows = plan.tasks.flatMap((t, i) => (gone.has(t.key) ? [{ line: i + 1, cells: [t.key, t.name] }] : []))
  return { ...EMPTY, kind, tasks, problems: told, cutLinks, frame, bad: { ...NO_TABLE, header: ['key', 'name'], rows } }
}

function without(tasks: readonly Task[], gone: ReadonlySet<string | null>) {
  const cutLinks: CutLink[] = []
  const kept = tasks.flatMap((task) => {
    if (gone.has(task.key)) return []
    const links = task.links.filter(({ from }) => !gone.has(from))
    for (const { from } of task.links) if (gone.has(from)) cutLinks.push({ task: task.key, from })
    return [links.length === task.links.length ? task : { ...task, links }]
  })
  return { tasks: kept, cutLinks }
}
