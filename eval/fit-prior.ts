import { writeFileSync } from 'node:fs'
import { addDays, dayFrom, daysBetween } from '../src/kit/day.ts'
import type { Day } from '../src/kit/day.ts'
import type { PastForecast } from '../src/forecast/calibration.ts'
import { pastOfDates } from '../src/forecast/date-history.ts'
import type { DateHistory, Statement } from '../src/forecast/date-history.ts'
import { csvRows } from './forecast/read.ts'

/** One source of the shipped prior: its histories, and how many quantiles stand for them, which is its weight. */
interface Source {
  readonly key: string
  readonly histories: readonly DateHistory[]
  readonly quantiles: number
}

/** Upper edges of the stages that a table keeps apart. */
const STAGES = [0.1, 0.3, 0.5, 0.7, 0.9]
/** A project that has moved its date by more than this share counts as slipped. */
const SLIPPED = 0.05
/** Fewer past forecasts than this make no row. */
const LEAST = 20

function american(text: string): Day | null {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  return dayFrom(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Phases keep their planned end, so the same statement is read again at each quarter of the plan. */
function phases(path: string, wanted: RegExp): readonly DateHistory[] {
  const rows = csvRows(path, ['building', 'phase', 'status', 'actual_start', 'planned_end', 'actual_end'])
  return rows.flatMap((row, i) => {
    const start = american(row['actual_start'] ?? '')
    const planned = american(row['planned_end'] ?? '')
    const finished = american(row['actual_end'] ?? '')
    if (row['status'] !== 'Complete' || !wanted.test(row['phase'] ?? '')) return []
    if (!start || !planned || !finished || daysBetween(start, planned) < 14 || finished <= start) return []
    const length = daysBetween(start, planned)
    const statements = [0, 0.25, 0.5, 0.75].map((share) => ({
      on: addDays(start, Math.round(share * length)),
      finish: planned,
    }))
    return [{ project: `${row['building']} ${i}`, start, statements, finished }]
  })
}

/** A capital project is taken as finished at its last forecast when that lay less than 200 days off: nothing later is published. */
function capital(path: string): readonly DateHistory[] {
  const rows = csvRows(path, ['pid', 'reported_on', 'design_start', 'forecast_completion'])
  return grouped(rows, (row) => row['pid'] ?? '').flatMap(([project, own]) => {
    const statements = said(own, 'reported_on', 'forecast_completion')
    const start = dayFrom(own[0]?.['design_start'] ?? '')
    const last = statements.at(-1)
    if (!start || !last || statements.length < 3 || daysBetween(last.on, last.finish) >= 200) return []
    return [{ project, start, statements, finished: last.finish }]
  })
}

/** Milestones of releases. Without an actual date the last plan counts, written down while the one before it was still open. */
function releases(path: string): readonly DateHistory[] {
  const rows = csvRows(path, ['release', 'milestone', 'recorded_on', 'planned_date'])
  return grouped(rows, (row) => `${row['release']} ${row['milestone']}`).flatMap(([project, own]) => {
    const all = said(own, 'recorded_on', 'planned_date')
    const statements = all.filter((s, i) => i === 0 || s.on <= addDays((all[i - 1] as Statement).finish, 30))
    const [first] = statements
    const actual =
      'actual_date' in (own[0] ?? {}) ? dayFrom(own[0]?.['actual_date'] ?? '') : (statements.at(-1)?.finish ?? null)
    if (!first || !actual || daysBetween(first.on, first.finish) < 14 || actual <= first.on) return []
    return [{ project, start: first.on, statements, finished: actual }]
  })
}

type Row = Readonly<Record<string, string>>

function said(rows: readonly Row[], on: string, finish: string): readonly Statement[] {
  const found = rows.flatMap((row) => {
    const days = { on: dayFrom(row[on] ?? ''), finish: dayFrom(row[finish] ?? '') }
    return days.on && days.finish ? [{ on: days.on, finish: days.finish }] : []
  })
  return found.toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

function grouped(rows: readonly Row[], key: (row: Row) => string): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return [...groups]
}

const round = (x: number, step: number): number => Number((Math.round(x / step) * step).toFixed(2))
const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length

/** [earned, slip, size, log errors...]: rounded means of a stage, and the quantiles of how the forecasts came out. */
function tableOf({ histories, quantiles }: Source): readonly (readonly number[])[] {
  const past = histories.flatMap(pastOfDates)
  const cells = new Map<string, PastForecast[]>()
  for (const p of past) {
    const stage = STAGES.findIndex((edge) => p.earned < edge)
    const key = `${stage} ${p.slip > SLIPPED}`
    cells.set(key, [...(cells.get(key) ?? []), p])
  }
  return [...cells]
    .filter(([, cell]) => cell.length >= LEAST)
    .map(([, cell]) => {
      const errors = cell.map((p) => p.logError).toSorted((a, b) => a - b)
      const at = (k: number): number => errors[Math.floor(((k + 0.5) / quantiles) * errors.length)] as number
      return [
        round(mean(cell.map((p) => p.earned)), 0.05),
        round(mean(cell.map((p) => p.slip)), 0.05),
        round(mean(cell.map((p) => p.size ?? 0)), 0.1),
        ...Array.from({ length: quantiles }, (_, k) => round(at(k), 0.02)),
      ]
    })
    .toSorted((a, b) => (a[1] as number) - (b[1] as number) || (a[0] as number) - (b[0] as number))
}

/** Reads the open data of a folder and writes the table of the shipped prior; gives what was read, for the data card. */
export function fitPrior(open: string, out: string): readonly string[] {
  const nyc = `${open}/nyc_school_construction_phases.csv.gz`
  const sources: readonly Source[] = [
    { key: 'nyc-construction', histories: phases(nyc, /^(Construction|CM)/), quantiles: 21 },
    { key: 'nyc-design', histories: phases(nyc, /^Design/), quantiles: 11 },
    { key: 'nyc-capital', histories: capital(`${open}/nyc_capital_forecast_revisions.csv.gz`), quantiles: 5 },
    { key: 'python', histories: releases(`${open}/python_release_plan_history.csv`), quantiles: 5 },
    { key: 'kubernetes', histories: releases(`${open}/kubernetes_release_plan_history.csv`), quantiles: 5 },
  ]
  const tables = sources.map((source) => ({ source, rows: tableOf(source) }))
  const body = tables.map(
    ({ source, rows }) =>
      `  { source: '${source.key}', projects: ${source.histories.length}, cells: [\n${rows.map((r) => `    [${r.join(', ')}],`).join('\n')}\n  ] },`,
  )
  const text = [
    '/** Written by `eval/fit-prior.mjs`, not by hand; sources, licences and limits are in docs/data-card.md. */',
    '/** A cell: share of time gone, slip, size, and equally likely log errors of forecasts made at that stage. */',
    'export const ERRORS: readonly { readonly source: string; readonly projects: number; readonly cells: readonly (readonly number[])[] }[] = [',
    ...body,
    ']',
    '',
  ]
  writeFileSync(out, text.join('\n'))
  return tables.map(({ source, rows }) => {
    const n = source.histories.flatMap(pastOfDates).length
    return `${source.key}: ${source.histories.length} histories, ${n} forecasts, ${rows.length} cells of ${source.quantiles}`
  })
}
