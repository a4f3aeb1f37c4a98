import { wallAt } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import { loadPlan, type Loaded, type Source } from '../plan/load-plan.ts'
import type { Problem } from '../plan/problem.ts'
import type { History, PastForecast } from './calibration.ts'
import type { ForecastOptions } from './forecast-options.ts'
import { SHIPPED_PRIOR } from './prior/shipped.ts'
import { isLog, pastFromLog, replayed } from './replay.ts'

/** How a file is read: what was asked, and the public holidays of the country that was named. */
export interface Reading {
  readonly options: ForecastOptions
  readonly daysOff: readonly Day[]
}

/** A file taken apart, or why it could not be. */
export interface FileRead {
  readonly file: string
  readonly source: Source | Problem
}

/** A plan from a file, or what is wrong with it. */
export function planFrom({ file, source }: FileRead, { options, daysOff }: Reading): Loaded {
  if ('key' in source) return { plan: null, problems: [source] }
  const name = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '')
  const { zone, at, holidays: country, dateOrder } = options
  return loadPlan(source, { name, zone, statusAt: wallAt(at, 0), country, daysOff, dateOrder })
}

/** What was learned from a directory of past projects, and the files that taught nothing. */
export interface HistoryRead {
  /** Null where no file taught anything. */
  readonly history: History | null
  readonly skipped: readonly string[]
}

/** Own finished projects from files, leaning on what is shipped. */
export function historyFromFiles(files: readonly FileRead[], reading: Reading): HistoryRead {
  const read = files.map((one) => ({ file: one.file, past: pastFromFile(one, reading) }))
  const past = read.flatMap((one) => one.past)
  const skipped = read.filter((one) => one.past.length === 0).map((one) => one.file)
  const own: History = { name: 'own-company', source: 'own projects', past, parent: SHIPPED_PRIOR }
  return { history: past.length === 0 ? null : own, skipped }
}

function pastFromFile({ file, source }: FileRead, reading: Reading): readonly PastForecast[] {
  if ('kind' in source && source.kind === 'csv' && isLog(source.table)) return pastFromLog(source.table).past
  const { plan } = planFrom({ file, source }, reading)
  return plan ? replayed({ ...plan, name: file }) : []
}
