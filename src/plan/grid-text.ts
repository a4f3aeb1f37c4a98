import { dayOfWall, type WorkingCalendar } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import type { TaskFields } from './change.ts'
import {
  linksFrom,
  minutesFrom,
  numberFrom,
  unitsOf,
  waitsOnFrom,
  wallOf,
  westernDigits,
  type WorkUnits,
} from './csv-values.ts'
import type { Constraint, Estimate, Link, Progress, Task, WaitsOn } from './plan.ts'

/** The columns of the grid that can be written in. */
export const GRID_COLUMNS = [
  'name',
  'estimate',
  'links',
  'assignee',
  'waitsOn',
  'percent',
  'begun',
  'done',
  'fixed',
] as const
export type GridColumn = (typeof GRID_COLUMNS)[number]

/** How the reader writes a day, both ways. */
export interface DayText {
  readonly read: (text: string) => Day | null
  readonly write: (day: Day) => string
}

/** How the reader writes figures and the units of work; both are read in any language. */
export interface FigureText {
  /** The same figures in the reader's digits. */
  readonly digits: (plain: string) => string
  readonly point: '.' | ','
  readonly day: string
  readonly hour: string
}

export const PLAIN: FigureText = { digits: (plain) => plain, point: '.', day: 'd', hour: 'h' }

export interface GridFrame {
  readonly calendar: WorkingCalendar
  readonly days: DayText
  readonly figures: FigureText
  readonly isKey: (text: string) => boolean
}

/** A task as a person would type it, cell by cell. */
export function cellsOf(task: Task, frame: GridFrame): Record<GridColumn | 'key', string> {
  const { calendar, days, figures } = frame
  const units = unitsOf(calendar)
  const { actualStart, actualFinish, percent } = task.progress
  return {
    key: figures.digits(task.key),
    name: task.name,
    estimate: estimateText(task.estimate, units, figures),
    links: figures.digits(task.links.map((link) => linkText(link, units)).join(', ')),
    assignee: task.assignee ?? '',
    waitsOn: task.waitsOn,
    percent: percent === null ? '' : figures.digits(String(Math.round(percent * 100))),
    begun: actualStart === null ? '' : days.write(dayOfWall(actualStart)),
    done: actualFinish === null ? '' : days.write(dayOfWall(actualFinish)),
    fixed: fixedText(task.constraint, days),
  }
}

/** '3 d', '6 h', '2-3-5 d': the largest unit in which every number is a quarter or rounder. */
export function estimateText({ low, likely, high }: Estimate, { day }: WorkUnits, as: FigureText = PLAIN): string {
  const range = low !== null && high !== null ? [low, likely, high] : [likely]
  const inDays = range.every((minutes) => minutes % (day / 4) === 0)
  const [size, unit] = inDays ? [day, as.day] : [60, as.hour]
  return `${as.digits(range.map((minutes) => plain(minutes / size).replace('.', as.point)).join('-'))} ${unit}`
}

function linkText({ from, type, lag, lagIn }: Link, { day }: WorkUnits): string {
  if (lag === 0) return type === 'FS' ? from : `${from}${type}`
  const whole = lagIn === 'elapsed' ? 1440 : day
  const inDays = lag % whole === 0
  const size = `${plain(Math.abs(lag) / (inDays ? whole : 60))}${lagIn === 'elapsed' ? 'e' : ''}${inDays ? 'd' : 'h'}`
  return `${from}${type}${lag < 0 ? '-' : '+'}${size}`
}

const plain = (n: number) => String(Number(n.toFixed(2)))

/** What was typed into a cell, as the fields it changes; `unread` names the cell's column, with the pieces not understood. */
export type CellRead =
  | { readonly ok: true; readonly set: Partial<TaskFields>; readonly progress?: Partial<Progress> }
  | { readonly ok: false; readonly unread: GridColumn; readonly pieces: string }

export function readCell(column: GridColumn, typed: string, frame: GridFrame): CellRead {
  const text = typed.trim()
  const unread = { ok: false, unread: column, pieces: text } as const
  switch (column) {
    case 'name':
      return text === '' ? unread : { ok: true, set: { name: text } }
    case 'assignee':
      return { ok: true, set: { assignee: text === '' ? null : text } }
    case 'waitsOn': {
      const waitsOn = waitsOnFrom(text) ?? (text as WaitsOn | '')
      return { ok: true, set: { waitsOn: waitsOn === '' ? 'us' : waitsOn } }
    }
    case 'estimate': {
      const estimate = readEstimate(text, unitsOf(frame.calendar))
      return estimate ? { ok: true, set: { estimate } } : unread
    }
    case 'links': {
      const asTyped = readLinks(text, frame)
      // A key may itself be written in Bengali digits, so what was typed is tried as it stands first.
      return asTyped.ok ? asTyped : readLinks(westernDigits(text), frame)
    }
    case 'percent': {
      const percent = text === '' ? null : numberFrom(text.replace(/\s*%$/u, ''))
      if (percent !== null && (percent < 0 || percent > 100)) return unread
      if (percent === null && text !== '') return unread
      return { ok: true, set: {}, progress: { percent: percent === null ? null : percent / 100 } }
    }
    case 'begun':
    case 'done':
      return readDate(column, text, frame)
    case 'fixed':
      return readFixed(text, frame)
  }
}

function readLinks(text: string, { calendar, isKey }: GridFrame): CellRead {
  const { links, unreadable } = linksFrom(text, unitsOf(calendar), isKey)
  const strange = [...unreadable, ...links.map((l) => l.from).filter((key) => !isKey(key))]
  if (strange.length > 0) return { ok: false, unread: 'links', pieces: strange.join(', ') }
  return { ok: true, set: { links } }
}

/** A start set by hand is a day; one that may only not come sooner stands behind a sign. Other limits are shown, not typed. */
function fixedText(constraint: Constraint | null, days: DayText): string {
  if (constraint === null) return ''
  if (!('at' in constraint)) return '(…)'
  const day = days.write(dayOfWall(constraint.at))
  if (constraint.kind === 'must-start') return day
  return constraint.kind === 'start-no-earlier' ? `≥ ${day}` : `(${day})`
}

function readFixed(text: string, { calendar, days }: GridFrame): CellRead {
  if (text === '') return { ok: true, set: { constraint: null } }
  const [, sign, written = ''] = /^(≥|>=|>)?\s*(.*)$/u.exec(text) ?? []
  const day = days.read(written)
  if (day === null) return { ok: false, unread: 'fixed', pieces: text }
  const at = wallOf({ day, minute: null }, 'start', calendar)
  return { ok: true, set: { constraint: { kind: sign === undefined ? 'must-start' : 'start-no-earlier', at } } }
}

function readDate(column: 'begun' | 'done', text: string, { calendar, days }: GridFrame): CellRead {
  const day = text === '' ? null : days.read(text)
  if (day === null && text !== '') return { ok: false, unread: column, pieces: text }
  const side = column === 'begun' ? 'start' : 'finish'
  const at = day === null ? null : wallOf({ day, minute: null }, side, calendar)
  return { ok: true, set: {}, progress: column === 'begun' ? { actualStart: at } : { actualFinish: at } }
}

/** '3 d', '6 h' or a range from best to worst, '2-3-5 d'. */
export function readEstimate(text: string, units: WorkUnits): Estimate | null {
  const [, numbers = '', unit = ''] = /^([\d.,\u09e6-\u09ef\s–-]+)\s*(\D*)$/u.exec(text.trim()) ?? []
  const parts = numbers.split(/\s*[-–]\s*/u).map((part) => minutesFrom(`${part.trim()} ${unit}`.trim(), units))
  const [first, second, third] = parts
  if (parts.some((minutes) => minutes === null || minutes < 0) || first === null || first === undefined) return null
  if (parts.length === 1) return { low: null, likely: first, high: null }
  if (parts.length !== 3 || second === null || second === undefined || third === null || third === undefined)
    return null
  return first <= second && second <= third ? { low: first, likely: second, high: third } : null
}

/** A number for a new task: one above the highest, where the keys are numbers. */
export function nextKey(keys: readonly string[]): string {
  const numbers = keys.map(Number).filter((n) => Number.isInteger(n))
  return String(Math.max(0, ...numbers) + 1)
}
