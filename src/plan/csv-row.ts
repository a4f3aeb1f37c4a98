import { dayOfWall, intervalsOn, minuteOfWall } from '../kit/calendar.ts'
import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import type { CellRow, CellTable } from '../kit/cells.ts'
import { addDays, daysBetween } from '../kit/day.ts'
import type { Column, Mapping } from './csv-columns.ts'
import { dateFrom, minutesFrom, numberFrom, unitsOf, waitsOnFrom, wallOf } from './csv-values.ts'
import type { DateOrder } from './csv-values.ts'
import { absurdDay, MOST_MINUTES } from './plan-check.ts'
import { bareTask } from './plan.ts'
import type { Progress, Task } from './plan.ts'
import type { Problem } from './problem.ts'

export interface RowFrame {
  readonly table: CellTable
  readonly mapping: Mapping
  readonly order: DateOrder | null
  readonly calendar: WorkingCalendar
  readonly calendars: readonly WorkingCalendar[]
  readonly percentBase: 1 | 100
}

/** One row, as far as it can be read alone; links are still text. */
export interface ReadRow {
  readonly line: number
  readonly task: Task
  readonly predecessors: string
  readonly problems: readonly Problem[]
}

type Told = Pick<Problem, 'key' | 'params' | 'remedy'>

/** Cells of one row by our column names, and where its problems are collected. */
interface Cells {
  readonly frame: RowFrame
  text(column: Column): string
  report(column: Column, told: Told): null
}

/** `position` is the row's number in the file, which is its key where none is given. */
export function readRow(row: CellRow, position: number, frame: RowFrame): ReadRow {
  const problems: Problem[] = []
  const { mapping, table } = frame
  const text = (column: Column) => unguarded((row.cells[mapping[column] ?? -1] ?? '').trim())
  const key = text('key') || String(position)
  const report = (column: Column, told: Told) => {
    problems.push({ ...told, line: row.line, column: table.header[mapping[column] ?? -1] ?? column, task: key })
    return null
  }
  const cells: Cells = { frame, text, report }
  const name = text('name')
  if (name === '') report('name', { key: 'name-missing', params: {}, remedy: 'fill-the-cell' })
  const start = dateCell(cells, 'start', 'start')
  const finish = dateCell(cells, 'finish', 'finish')
  if (start !== null && finish !== null && finish < start) {
    report('finish', { key: 'finish-before-start', params: { start, finish }, remedy: 'correct-the-order' })
  }
  const baseline = {
    start: dateCell(cells, 'baselineStart', 'start') ?? start,
    finish: dateCell(cells, 'baselineFinish', 'finish') ?? finish,
  }
  const estimate = estimateOf(cells, baseline)
  const progress = progressOf(cells, start, finish)
  const deadline = dateCell(cells, 'deadline', 'finish')
  const task: Task = {
    ...bareTask(key, name, 0),
    estimate,
    constraint: start === null || progress.actualStart !== null ? null : { kind: 'start-no-earlier', at: start },
    deadline: deadline === null ? null : dayOfWall(deadline),
    calendar: calendarCell(cells),
    assignee: text('assignee') || null,
    waitsOn: waitsCell(cells),
    progress,
    baseline,
  }
  return { line: row.line, task, predecessors: text('predecessors'), problems }
}

// Our own export puts a straight quote before what a spreadsheet would take for a formula.
function unguarded(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text
}

function dateCell({ frame, text, report }: Cells, column: Column, side: 'start' | 'finish'): Wall | null {
  const value = text(column)
  if (value === '' || /^(na|nv|n\/a|-|–)$/i.test(value)) return null
  const read = dateFrom(value, frame.order)
  if (read.kind !== 'date') return report(column, { key: 'date-unreadable', params: { value }, remedy: 'write-a-date' })
  if (absurdDay(read.day)) return report(column, { key: 'date-absurd', params: { value }, remedy: 'write-a-date' })
  return wallOf(read, side, frame.calendar)
}

function minutesCell({ frame, text, report }: Cells, column: Column): number | null {
  const value = text(column)
  if (value === '') return null
  const minutes = minutesFrom(value, unitsOf(frame.calendar))
  const told = (key: Problem['key']) => report(column, { key, params: { value }, remedy: 'write-a-duration' })
  if (minutes === null) return told('duration-unreadable')
  if (minutes < 0) return told('duration-negative')
  return minutes > MOST_MINUTES ? told('duration-absurd') : minutes
}

function estimateOf(cells: Cells, { start, finish }: Task['baseline']): Task['estimate'] {
  const low = minutesCell(cells, 'low')
  const high = minutesCell(cells, 'high')
  const named = cells.text('likely') !== '' ? 'likely' : 'duration'
  const given = cells.text(named) !== ''
  const typed = minutesCell(cells, named)
  // The middle of a range without a likely value: its geometric mean, as durations are skewed.
  const middle = low !== null && high !== null ? Math.round(Math.sqrt(low * high)) : null
  const spanned =
    start !== null && finish !== null && finish >= start ? workBetween(cells.frame.calendar, start, finish) : null
  const likely = typed ?? middle ?? spanned
  if (likely === null && !given) {
    const column = cells.frame.mapping.likely !== undefined ? 'likely' : 'duration'
    cells.report(column, { key: 'duration-missing', params: {}, remedy: 'write-a-duration' })
  }
  if (likely !== null && ((low ?? likely) > likely || (high ?? likely) < likely)) {
    cells.report('low', { key: 'range-upside-down', params: {}, remedy: 'correct-the-range' })
  }
  return { low, likely: likely ?? 0, high }
}

/** Actual dates where the file has them; otherwise the dates of a task that is under way or done are taken for actual. */
function progressOf(cells: Cells, start: Wall | null, finish: Wall | null): Progress {
  const percent = percentCell(cells)
  const remaining = minutesCell(cells, 'remaining')
  const begun = percent !== null && percent > 0
  const actualStart = dateCell(cells, 'actualStart', 'start') ?? (begun ? start : null)
  const done = percent !== null && percent >= 1
  const actualFinish = dateCell(cells, 'actualFinish', 'finish') ?? (done ? finish : null)
  return { actualStart, actualFinish, percent, remaining: done ? null : remaining }
}

function percentCell({ frame, text, report }: Cells): number | null {
  const value = text('percent')
  if (value === '') return null
  const number = numberFrom(value.replace('%', ''))
  if (number === null)
    return report('percent', { key: 'percent-unreadable', params: { value }, remedy: 'write-a-percent' })
  const share = number / frame.percentBase
  if (share < 0 || share > 1)
    return report('percent', { key: 'percent-out-of-range', params: { value }, remedy: 'write-a-percent' })
  return share
}

function calendarCell({ frame, text, report }: Cells): string | null {
  const value = text('calendar')
  if (value === '') return null
  if (frame.calendars.some((c) => c.key === value)) return value
  return report('calendar', { key: 'calendar-unknown', params: { value }, remedy: 'name-a-calendar' })
}

function waitsCell({ text, report }: Cells): Task['waitsOn'] {
  const value = text('waitsOn')
  if (value === '') return 'us'
  const found = waitsOnFrom(value)
  if (found === null)
    report('waitsOn', { key: 'waits-on-unknown', params: { value }, remedy: 'write-us-client-or-third-party' })
  return found ?? 'us'
}

/** Working minutes between two wall times. */
export function workBetween(calendar: WorkingCalendar, from: Wall, to: Wall): number {
  let sum = 0
  const first = dayOfWall(from)
  const [begin, end] = [minuteOfWall(from), minuteOfWall(to)]
  for (let n = 0; n <= daysBetween(first, dayOfWall(to)); n++) {
    const on = addDays(first, n)
    const midnight = minuteOfWall(`${on}T00:00` as Wall)
    for (const { from: open, to: close } of intervalsOn(calendar, on)) {
      sum += Math.max(0, Math.min(end, midnight + close) - Math.max(begin, midnight + open))
    }
  }
  return sum
}
