import { wallAt } from '../kit/calendar.ts'
import type { WorkingCalendar } from '../kit/calendar.ts'
import type { CellRow, CellTable } from '../kit/cells.ts'
import type { Day } from '../kit/day.ts'
import { COLUMNS } from './csv-columns.ts'
import type { Column, Mapping } from './csv-columns.ts'
import { readRow } from './csv-row.ts'
import type { ReadRow, RowFrame } from './csv-row.ts'
import { cyclesIn } from './cycles.ts'
import { linksFrom, numberFrom, orderIn, unitsOf } from './csv-values.ts'
import type { DateOrder } from './csv-values.ts'
import { checkPlan, MOST_TASKS } from './plan-check.ts'
import type { Link, Task } from './plan.ts'
import type { Problem } from './problem.ts'

export interface CsvSettings {
  /** The first is the one that durations and dates without a time are read by. Never empty. */
  readonly calendars: readonly WorkingCalendar[]
  /** null = not said; then it is taken from the file where the file leaves no doubt, and otherwise asked. */
  readonly dateOrder: DateOrder | null
}

/** A link that would point at a bad row if only the good ones went in. */
export interface CutLink {
  readonly task: string
  readonly from: string
}

/** What an import would do, before it does anything. */
export interface DryRun {
  /** The tasks of the good rows. Links to bad rows are left out of them and named in `cutLinks`. */
  readonly tasks: readonly Task[]
  /** One entry for each thing wrong, with line and column. */
  readonly rows: readonly Problem[]
  readonly badLines: readonly number[]
  readonly cutLinks: readonly CutLink[]
  /** Questions without whose answer nothing is read. */
  readonly asks: readonly { readonly kind: 'date-order'; readonly sample: string }[]
  /** Rows that only sum up others. */
  readonly summaries: number
}

const NOTHING: DryRun = { tasks: [], rows: [], badLines: [], cutLinks: [], asks: [], summaries: 0 }

/** Reads a table by a mapping. Nothing is guessed that could be two things; nothing is thrown for what stands in a file. */
export function readCsv(table: CellTable, mapping: Mapping, settings: CsvSettings): DryRun {
  const whole = wholeProblem(table, mapping)
  if (whole) return { ...NOTHING, rows: [whole] }
  const order = settings.dateOrder ?? orderOf(table, mapping)
  if (typeof order === 'object' && order !== null)
    return { ...NOTHING, asks: [{ kind: 'date-order', sample: order.sample }] }
  const [calendar] = settings.calendars
  if (!calendar) throw new RangeError('an import without a calendar')
  const percentBase = percentBaseOf(table, mapping)
  const frame = { table, mapping, order, calendar, calendars: settings.calendars, percentBase }
  const read = table.rows.flatMap((row, i) => (isSummary(table.rows, i, mapping) ? [] : [readRow(row, i + 1, frame)]))
  return { ...linked(read, frame), summaries: table.rows.length - read.length }
}

function wholeProblem({ header, rows }: CellTable, mapping: Mapping): Problem | null {
  const problem = (key: Problem['key'], params: Problem['params'], remedy: Problem['remedy']): Problem => ({
    key,
    params,
    line: null,
    column: null,
    task: null,
    remedy,
  })
  if (header.length === 0) return problem('file-empty', {}, 'choose-another-file')
  if (rows.length === 0) return problem('no-tasks', {}, 'choose-another-file')
  if (rows.length > MOST_TASKS) return problem('too-many-tasks', { n: rows.length, most: MOST_TASKS }, 'split-the-file')
  const unknown = COLUMNS.find((c) => mapping[c] !== undefined && (mapping[c] < 0 || mapping[c] >= header.length))
  if (unknown) return problem('column-unknown', { column: unknown }, 'map-the-column')
  if (mapping.name === undefined) return problem('column-missing', { column: 'name' }, 'map-the-column')
  const timed = (['duration', 'likely', 'start', 'finish'] as const).some((c) => mapping[c] !== undefined)
  return timed ? null : problem('column-missing', { column: 'duration' }, 'map-the-column')
}

const DATES: readonly Column[] = [
  'start',
  'finish',
  'actualStart',
  'actualFinish',
  'baselineStart',
  'baselineFinish',
  'deadline',
]

/** The order the file's own dates prove, null if none needs one, or a sample to ask about. */
function orderOf({ rows }: CellTable, mapping: Mapping): DateOrder | null | { sample: string } {
  let sample: string | null = null
  const proved = new Set<DateOrder>()
  for (const column of DATES) {
    const at = mapping[column]
    if (at === undefined) continue
    for (const { cells } of rows) {
      const found = orderIn(cells[at] ?? '')
      if (found === 'dmy' || found === 'mdy') proved.add(found)
      if (found !== null) sample ??= (cells[at] ?? '').trim()
    }
  }
  if (sample === null) return null
  const [only] = proved
  return proved.size === 1 && only ? only : { sample }
}

/** 100 where shares are written as percent, 1 where as fractions. '1' in a column of noughts and ones means done. */
function percentBaseOf({ rows }: CellTable, mapping: Mapping): 1 | 100 {
  const at = mapping.percent
  if (at === undefined) return 100
  const values = rows.map(({ cells }) => cells[at] ?? '').filter((text) => text.trim() !== '')
  if (values.some((text) => text.includes('%'))) return 100
  return values.every((text) => Math.abs(numberFrom(text) ?? 0) <= 1) ? 1 : 100
}

function isSummary(rows: readonly CellRow[], i: number, { outline }: Mapping): boolean {
  if (outline === undefined) return false
  const level = (row: CellRow | undefined) => numberFrom(row?.cells[outline] ?? '') ?? 0
  return level(rows[i + 1]) > level(rows[i])
}

// Links need all keys first, so they are read once the rows are known.
function linked(read: readonly ReadRow[], frame: RowFrame): Omit<DryRun, 'summaries'> {
  const { mapping, table, calendar } = frame
  const problems: Problem[] = read.flatMap((row) => row.problems)
  const firstOf = new Map<string, ReadRow>()
  const report = (row: ReadRow, c: Column, told: Pick<Problem, 'key' | 'params' | 'remedy'>) =>
    problems.push({ ...told, line: row.line, column: table.header[mapping[c] ?? -1] ?? null, task: row.task.key })
  for (const row of read) {
    if (firstOf.has(row.task.key))
      report(row, 'key', { key: 'key-duplicate', params: { value: row.task.key }, remedy: 'make-keys-unique' })
    else firstOf.set(row.task.key, row)
  }
  const units = unitsOf(calendar)
  const tasks = read.map((row): Task => {
    const { links, unreadable } = linksFrom(row.predecessors, units, (key) => firstOf.has(key))
    const kept: Link[] = []
    for (const value of unreadable)
      report(row, 'predecessors', { key: 'predecessor-unreadable', params: { value }, remedy: 'name-an-existing-task' })
    for (const link of links) {
      const value = link.from
      if (value === row.task.key)
        report(row, 'predecessors', { key: 'predecessor-self', params: { value }, remedy: 'remove-one-link' })
      else if (!firstOf.has(value))
        report(row, 'predecessors', { key: 'predecessor-missing', params: { value }, remedy: 'name-an-existing-task' })
      else kept.push(link)
    }
    return { ...row.task, links: kept, constraint: kept.length > 0 ? null : row.task.constraint }
  })
  for (const { members, path } of cyclesIn(tasks)) {
    const told = [...path, path[0] ?? ''].map((key) => firstOf.get(key)?.task.name || key).join(' > ')
    for (const key of members) {
      const row = firstOf.get(key)
      if (row) report(row, 'predecessors', { key: 'cycle', params: { tasks: told }, remedy: 'remove-one-link' })
    }
  }
  return separated(read, tasks, [...problems, ...restOf(tasks, problems, { read, frame })])
}

/** What the common check finds in rows that looked good one by one: a lag of centuries, an actual finish before its start. */
function restOf(
  tasks: readonly Task[],
  problems: readonly Problem[],
  { read, frame }: { read: readonly ReadRow[]; frame: RowFrame },
): readonly Problem[] {
  const bad = new Set(problems.map((p) => p.line))
  const good = tasks.filter((_, i) => !bad.has(read[i]?.line ?? 0))
  if (good.length === 0) return []
  const keys = new Set(good.map((t) => t.key))
  const alone = good.map((t) => ({ ...t, links: t.links.filter((l) => keys.has(l.from)) }))
  const lines = new Map(read.map((row) => [row.task.key, row.line]))
  const plan = { name: '', zone: frame.calendar.zone, calendars: frame.calendars, start: wallAt(NO_DAY, 0) }
  const header = (column: string | null) => frame.table.header[frame.mapping[column as Column] ?? -1] ?? column
  return checkPlan({ ...plan, statusAt: null, tasks: alone }, (key) => lines.get(key) ?? null).map((p) => ({
    ...p,
    column: header(p.column),
  }))
}

// The check wants a start; the file's own dates are checked with its tasks.
const NO_DAY = '2000-01-03' as Day

function separated(read: readonly ReadRow[], tasks: readonly Task[], problems: Problem[]): Omit<DryRun, 'summaries'> {
  const bad = new Set(problems.map((p) => p.line))
  const isGood = (i: number) => !bad.has(read[i]?.line ?? 0)
  const keys = new Set(tasks.filter((_, i) => isGood(i)).map((t) => t.key))
  const cutLinks: CutLink[] = []
  const good = tasks.flatMap((task, i) => {
    if (!isGood(i)) return []
    const links = task.links.filter((l) => keys.has(l.from))
    if (links.length === task.links.length) return [task]
    for (const { from } of task.links) if (!keys.has(from)) cutLinks.push({ task: task.key, from })
    return [{ ...task, links, constraint: links.length > 0 ? null : (read[i]?.task.constraint ?? null) }]
  })
  return {
    tasks: good,
    rows: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    badLines: [...bad].filter((line) => line !== null).toSorted((a, b) => a - b),
    cutLinks,
    asks: [],
  }
}
