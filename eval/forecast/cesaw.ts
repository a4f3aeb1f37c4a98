import type { History, PastForecast } from '../../src/forecast/calibration.ts'
import { chanceBy, daysAt, spreadOfDates } from '../../src/forecast/date-history.ts'
import { LEVELS } from '../../src/forecast/forecast.ts'
import { ln } from '../../src/forecast/lognormal.ts'
import { SHIPPED_PRIOR } from '../../src/forecast/prior/shipped.ts'
import { dayOfShare, dayUntil, STAGES, tailOf } from '../../src/forecast/throughput-history.ts'
import type { Until } from '../../src/forecast/throughput-history.ts'
import { bootstrap, DEFAULT_TAIL, DEFAULT_THROUGHPUT, standingOn, withTail } from '../../src/forecast/throughput.ts'
import type { Tail, ThroughputRuns, WorkLog } from '../../src/forecast/throughput.ts'
import { daysBetween } from '../../src/kit/day.ts'
import type { Day } from '../../src/kit/day.ts'
import { readCesaw } from './cesaw-read.ts'
import { figureOf, perProject, pitOf, scoresOf } from './point-scores.ts'
import type { Point } from './point-scores.ts'
import type { EvalSet, Figure, HowToRun, Mode, SetReport } from './set.ts'

const UNTIL = ['nearly', 'all'] as const satisfies readonly Until[]
const TARGET: Readonly<Record<Until, string>> = { nearly: '95', all: '100' }

/** One project at one share of its work, with the runs that do not depend on any history. */
interface Standpoint {
  readonly log: WorkLog
  readonly on: Day
  readonly share: number
  readonly elapsedDays: number
  readonly finished: Readonly<Record<Until, Day | null>>
  readonly runs: ThroughputRuns
  /** Without forgetting and tail. */
  readonly plain: ThroughputRuns
  /** Days at the mean pace of the last eight weeks. */
  readonly velocity: Readonly<Record<Until, number>>
}

function standpointsOf(log: WorkLog): readonly Standpoint[] {
  const finished = { nearly: dayUntil(log, 'nearly'), all: dayUntil(log, 'all') }
  return STAGES.flatMap((share) => {
    const on = dayOfShare(log, share)
    if (!on) return []
    const now = standingOn(log, on)
    const last = now.weeks.slice(-8)
    const pace = last.reduce((sum, w) => sum + w.finished, 0) / last.reduce((sum, w) => sum + 7 * w.capacity, 0)
    const plain = bootstrap(log, on, { ...DEFAULT_THROUGHPUT, halfLife: 1e9 })
    return [
      {
        log,
        on,
        share,
        elapsedDays: now.elapsedDays,
        finished,
        runs: bootstrap(log, on),
        plain: { nearly: plain.nearly.toSorted(), all: plain.all.toSorted() },
        velocity: {
          nearly: Math.max(0, 0.95 * now.total - now.done) / pace,
          all: Math.max(0, now.total - now.done) / pace,
        },
      },
    ]
  })
}

const middle = (sorted: Float64Array): number =>
  Math.max(1, Math.min(3_650, sorted[Math.floor(sorted.length / 2)] as number))
const at = (sorted: Float64Array, level: number): number =>
  sorted[Math.max(0, Math.ceil((level / 100) * sorted.length) - 1)] as number

function leftAt({ runs, elapsedDays }: Standpoint, until: Until, tail: Tail): number {
  return middle(withTail(runs, elapsedDays, tail)[until])
}

function pastAt(point: Standpoint, until: Until, tail: Tail): readonly PastForecast[] {
  const finished = point.finished[until]
  if (!finished || point.on >= finished) return []
  const logError = ln(daysBetween(point.on, finished) / leftAt(point, until, tail))
  return [{ logError, earned: point.share, slip: 0, project: point.log.project, mode: 'throughput' }]
}

interface Judged extends Point {
  readonly share: number
  readonly pit: number
  readonly velocity: number
  readonly plain: Point
}

function judged(point: Standpoint, until: Until, how: { tail: Tail; history: History }): readonly Judged[] {
  const { log, on } = point
  const finished = point.finished[until]
  if (!finished || on >= finished) return []
  const left = leftAt(point, until, how.tail)
  const spread = spreadOfDates(
    { on, earned: point.share, slip: 0, size: ln(point.elapsedDays + left), left },
    how.history,
    'throughput',
  )
  const gone = daysBetween(log.start, on)
  const real = daysBetween(log.start, finished)
  const common = { project: log.project, gone, real }
  return [
    {
      ...common,
      share: point.share,
      totals: LEVELS.map((level) => gone + daysAt(spread, level / 100)),
      pit: chanceBy(spread, finished),
      velocity: gone + point.velocity[until],
      plain: { ...common, totals: LEVELS.map((level) => gone + at(point.plain[until], level)) },
    },
  ]
}

type Figures = Record<string, Figure | null>
const inTheMiddle = (p: Judged): boolean => p.share >= 0.35 && p.share <= 0.65

function figuresOf(points: readonly Judged[], until: Until, how: HowToRun): Figures {
  const figures: Figures = {}
  const name = (key: string): string => `${key}_${TARGET[until]}`
  const taken = (value: (p: Judged) => number | null): Figure | null =>
    figureOf([...perProject(points, value).values()], how)
  for (const key of ['p50', 'p80', 'p95', 'crps', 'pinball80', 'mape', 'width'])
    figures[name(key)] = taken((p) => scoresOf(p, 0)[key] as number)
  const middleCoverage = taken((p) => (inTheMiddle(p) ? (scoresOf(p, 0)['p80'] as number) : null))
  figures[name('p80_middle')] =
    middleCoverage && until === 'all' ? { ...middleCoverage, goal: '0.72-0.88' } : middleCoverage
  for (const share of STAGES)
    figures[name(`p80_at_${Math.round(100 * share)}`)] = taken((p) =>
      p.share === share ? (scoresOf(p, 0)['p80'] as number) : null,
    )
  return figures
}

function rivalsOf(points: readonly Judged[], until: Until): Record<string, Record<string, number | null>> {
  const mean = (value: (p: Judged) => number | null): number | null =>
    figureOf([...perProject(points, value).values()], { seed: 1, draws: 1 })?.value ?? null
  const error = (p: Judged): number => (100 * Math.abs(p.velocity - p.real)) / p.real
  const plain = (key: string) => (p: Judged) => scoresOf(p.plain, 0)[key] as number
  return {
    [`velocity of 8 weeks, ${TARGET[until]} %`]: {
      mape: mean(error),
      crps: mean(error),
      p50: mean((p) => Number(p.real <= p.velocity)),
      p50_middle: mean((p) => (inTheMiddle(p) ? Number(p.real <= p.velocity) : null)),
    },
    [`plain bootstrap, ${TARGET[until]} %`]: {
      ...Object.fromEntries(['p50', 'p80', 'p95', 'crps', 'mape', 'width'].map((key) => [key, mean(plain(key))])),
      p80_middle: mean((p) => (inTheMiddle(p) ? plain('p80')(p) : null)),
    },
  }
}

interface Prior {
  readonly mode: Mode
  readonly n: number
  tailFor(project: string): Tail
  historyFor(project: string, until: Until): History
}

function priorOf(
  logs: readonly WorkLog[],
  data: readonly WorkLog[],
  standpoints: (log: WorkLog) => readonly Standpoint[],
): Prior {
  const others = (project: string): readonly WorkLog[] => logs.filter((log) => log.project !== project)
  const tails = new Map(logs.length === 0 ? [] : data.map((d) => [d.project, tailOf(others(d.project))]))
  const tailFor = (project: string): Tail => tails.get(project) ?? DEFAULT_TAIL
  return {
    mode:
      logs.length === 0
        ? 'shipped-prior'
        : logs.some((l) => data.some((d) => d.project === l.project))
          ? 'leave-group-out'
          : 'kept-apart',
    n: logs.length,
    tailFor,
    historyFor: (project, until) => ({
      name: 'own-company',
      source: 'the projects of --prior',
      past: others(project).flatMap((log) =>
        standpoints(log).flatMap((point) => pastAt(point, until, tailFor(project))),
      ),
      parent: SHIPPED_PRIOR,
    }),
  }
}

/** Throughput mode on tasks without a graph: 95 % and 100 % of them done, from five shares of the planned minutes. */
export const CESAW: EvalSet = {
  name: 'cesaw',
  pattern: /^cesaw_tasks_.*\.csv$/,
  run(files, how): SetReport {
    const { logs, warnings } = readCesaw(files.data)
    const known = new Map<WorkLog, readonly Standpoint[]>()
    const standpoints = (log: WorkLog): readonly Standpoint[] => {
      const found = known.get(log) ?? standpointsOf(log)
      known.set(log, found)
      return found
    }
    const prior = priorOf(readCesaw(files.prior).logs, logs, standpoints)
    const points = (until: Until): readonly Judged[] =>
      logs.flatMap((log) => {
        const own = { tail: prior.tailFor(log.project), history: prior.historyFor(log.project, until) }
        return standpoints(log).flatMap((point) => judged(point, until, own))
      })
    const byTarget = UNTIL.map((until) => ({ until, points: points(until) }))
    const paired = byTarget.flatMap(({ until, points: p }) => {
      const diff = perProject(p, (x) => (scoresOf(x, 0)['crps'] as number) - (scoresOf(x.plain, 0)['crps'] as number))
      const figure = figureOf([...diff.values()], how)
      return figure ? [[`crps_${TARGET[until]} - plain bootstrap`, figure] as const] : []
    })
    return {
      n: logs.length,
      points: byTarget.reduce((sum, t) => sum + t.points.length, 0),
      mode: prior.mode,
      figures: Object.assign({}, ...byTarget.map((t) => figuresOf(t.points, t.until, how))) as Figures,
      rivals: Object.assign({}, ...byTarget.map((t) => rivalsOf(t.points, t.until))) as SetReport['rivals'],
      diffs: Object.fromEntries(paired),
      warnings: logs.length < 30 ? [...warnings, `cesaw: only ${logs.length} projects`] : warnings,
      lines: byTarget.map(
        (t) =>
          `PIT, ${TARGET[t.until]} % done: ${pitOf(t.points)
            .map((s) => s.toFixed(2))
            .join(' ')}`,
      ),
      prior:
        prior.n > 0
          ? { source: files.prior.join(', '), n: prior.n }
          : { source: SHIPPED_PRIOR.source, n: SHIPPED_PRIOR.past.length },
    }
  },
}
