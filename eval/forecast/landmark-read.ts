import type { DateHistory } from '../../src/forecast/date-history.ts'
import { dayFrom } from '../../src/kit/day.ts'
import type { Day } from '../../src/kit/day.ts'
import { grouped } from '../../src/kit/grouped.ts'
import { csvRows } from './read.ts'

/** A project that announced dates, and the dates it gave its clients (mostly the same ones). */
export interface Announced extends DateHistory {
  readonly finished: Day
  readonly targets: readonly Day[]
}

const COLUMNS = [
  'project',
  'week_end',
  'start_date',
  'first_estimate',
  'target_release',
  'current_estimate',
  'actual_release',
]

/** The projects of the files, weeks in order, only weeks before the release. Rows with an unreadable day are left out. */
export function readLandmark(paths: readonly string[]): readonly Announced[] {
  const rows = paths
    .flatMap((path) => csvRows(path, COLUMNS))
    .filter((row) => {
      const [week, start, , , , actual] = COLUMNS.slice(1).map((c) => dayFrom(row[c] ?? ''))
      return (
        week &&
        start &&
        actual &&
        week >= start &&
        week < actual &&
        COLUMNS.slice(3, 6).every((c) => dayFrom(row[c] ?? ''))
      )
    })
  return [...grouped(rows, (row) => row['project'] as string)].map(([project, weeks]) => {
    const sorted = weeks.toSorted((a, b) => ((a['week_end'] as string) < (b['week_end'] as string) ? -1 : 1))
    const first = sorted[0] as (typeof sorted)[number]
    return {
      project,
      start: first['start_date'] as Day,
      finished: first['actual_release'] as Day,
      statements: sorted.map((w) => ({ on: w['week_end'] as Day, finish: w['current_estimate'] as Day })),
      targets: sorted.map((w) => w['target_release'] as Day),
    }
  })
}
