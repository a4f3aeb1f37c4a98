import { minuteOfWall, wallOfMinute, type Wall } from '../kit/calendar.ts'
import type { CellTable } from '../kit/cells.ts'
import { dayFrom, type Day } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import { NO_PROGRESS, ownCalendar, type Plan, type Progress, type Task } from '../plan/plan.ts'
import { NO_HISTORY, type PastForecast } from './calibration.ts'
import { pastOfDates } from './date-history.ts'
import { basesOf, taughtBy, withTail, workLeft } from './history.ts'
import { DEFAULT_SEED, DEFAULT_SETTINGS, outlook } from './outlook.ts'
import { logTailOfPlan } from './throughput-plan.ts'

/** The moments of a past project at which it is forecast again, as shares of its real time. */
const MOMENTS = [0.1, 0.35, 0.6, 0.85]
/** The middle and the width of a replay need fewer runs than a date that is promised. */
const RUNS = 400

/**
 * Forecasts a finished plan again at moments of its past, each time knowing no more than was known then, and sets what it
 * would have said beside what came true. Empty for a plan in which a task has no actual start or finish. Project pace is
 * learned, not read: the estimates have to be those made at first.
 */
export function replayed(plan: Plan): readonly PastForecast[] {
  const walls = plan.tasks.map(({ progress }) => [progress.actualStart, progress.actualFinish] as const)
  const starts = walls.flatMap(([start]) => (start === null ? [] : [start])).toSorted()
  const finishes = walls.flatMap(([, finish]) => (finish === null ? [] : [finish])).toSorted()
  const [first, last] = [starts[0], finishes.at(-1)]
  if (!first || !last || starts.length < walls.length || finishes.length < walls.length) return []
  const [from, to] = [minuteOfWall(first), minuteOfWall(last)]
  return MOMENTS.flatMap((share) => {
    const at = wallOfMinute(Math.round(from + share * (to - from)))
    return at < last ? [pastAt({ ...plan, start: first < plan.start ? first : plan.start }, at, last)] : []
  })
}

function pastAt(plan: Plan, at: Wall, last: Wall): PastForecast {
  const then: Plan = { ...plan, statusAt: at, tasks: plan.tasks.map((task) => ({ ...task, progress: asOf(task, at) })) }
  const how = { settings: DEFAULT_SETTINGS, iterations: RUNS, seed: DEFAULT_SEED, inputsHash: '', before: null }
  const { targets } = outlook({ plan: then, promises: [], history: NO_HISTORY, ...how })
  const [target] = targets
  const basis = basesOf(then, targets, DEFAULT_SETTINGS)['']
  if (!target || !basis) throw new RangeError('a plan without a target')
  const on = last.slice(0, 10) as Day
  const left = (until: Day) => workLeft(ownCalendar(plan), at, until)
  return withTail(taughtBy(basis, plan.name, left, { target, on }), logTailOfPlan(plan))
}

/** What was known of a task then. How far running work was nobody wrote down; its time spent is known. */
function asOf({ progress }: Task, at: Wall): Progress {
  const { actualStart, actualFinish } = progress
  if (actualStart === null || actualStart >= at) return NO_PROGRESS
  if (actualFinish !== null && actualFinish <= at) return { ...progress, remaining: null, percent: null }
  return { actualStart, actualFinish: null, remaining: null, percent: null }
}

const LOG = ['project', 'start', 'on', 'forecast', 'finished'] as const
type LogColumn = (typeof LOG)[number]

/** Whether a table is a log of said dates rather than a plan. */
export function isLog({ header }: CellTable): boolean {
  return LOG.every((name) => header.some((title) => title.toLowerCase() === name))
}

/** A log of said dates, or the lines of it that cannot be read (counted from 1, the header being line 1). */
export function pastFromLog(table: CellTable): { past: readonly PastForecast[]; bad: readonly number[] } {
  const column = new Map(LOG.map((name) => [name, table.header.findIndex((title) => title.toLowerCase() === name)]))
  const bad: number[] = []
  const lines = table.rows.flatMap(({ line, cells }) => {
    const cell = (name: LogColumn) => (cells[column.get(name) ?? -1] ?? '').trim()
    const [start, on, finish, finished] = (['start', 'on', 'forecast', 'finished'] as const).map((n) =>
      dayFrom(cell(n)),
    )
    if (cell('project') !== '' && start && on && finish && finished)
      return [{ project: cell('project'), start, on, finish, finished }]
    bad.push(line)
    return []
  })
  const past = [...grouped(lines, (l) => l.project).values()].flatMap((own) => {
    const said = own.toSorted((a, b) => (a.on < b.on ? -1 : 1))
    const [{ project, start, finished }] = said as [(typeof lines)[number]]
    return pastOfDates({ project, start, finished, statements: said })
  })
  return { past, bad }
}
