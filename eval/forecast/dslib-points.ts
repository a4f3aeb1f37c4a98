import { basisOf } from '../../src/forecast/basis.ts'
import type { Basis } from '../../src/forecast/basis.ts'
import { logSdOfTotal, pastOf } from '../../src/forecast/blend.ts'
import type { PastForecast } from '../../src/forecast/calibration.ts'
import { networkOf } from '../../src/forecast/network.ts'
import { DEFAULT_ITERATIONS, DEFAULT_SEED, DEFAULT_SETTINGS } from '../../src/forecast/outlook.ts'
import { schedule } from '../../src/forecast/schedule.ts'
import { simulate } from '../../src/forecast/simulate.ts'
import { soonestFrom } from '../../src/forecast/soonest.ts'
import { leftUntil } from '../../src/forecast/spread.ts'
import { minuteOfWall, wall } from '../../src/kit/calendar.ts'
import { axisOfProject, planOfProject, rangeOf } from './dslib-plan.ts'
import type { DslibProject } from './dslib-plan.ts'
import { csvRows, jsonLines, nameOf } from './read.ts'

/** What the engine says of a project at one status date, before calibration. */
export interface Said {
  /** Working hours from the planned start. */
  readonly t: number
  readonly basis: Basis
  /** Simulated working minutes left, sorted upwards. */
  readonly left: Float64Array
  /** Working minutes that the plan's limits alone take. */
  readonly soonest: number
}

export interface ProjectPoint extends Said {
  /** The row of the rival forecasts at this status date; all columns but the code as numbers. */
  readonly rivals: Readonly<Record<string, number>>
}

export interface ReadProject {
  readonly code: string
  readonly group: string
  readonly authentic: boolean
  readonly planned: number
  readonly real: number
  /** Before any progress: what the promise was made on. */
  readonly first: Said
  readonly points: readonly ProjectPoint[]
  readonly past: readonly PastForecast[]
}

const RIVAL_COLUMNS = ['code', 't', 'RD', 'PD', 'ev', 'plan', 'cpm', 'cpmp', 'ES(PF=1)', 'mc10', 'mc50', 'mc80', 'mc95']

/** The usable projects of the files with their forecasts, and why others were left out. */
export function readDslib(paths: readonly string[]): {
  readonly projects: readonly ReadProject[]
  readonly warnings: readonly string[]
} {
  const all = paths.filter((p) => nameOf(p).endsWith('.jsonl')).flatMap((path) => jsonLines<DslibProject>(path))
  const rows = paths.filter((p) => nameOf(p).endsWith('.csv')).flatMap((path) => csvRows(path, RIVAL_COLUMNS))
  const byPeriod = new Map(rows.map((row) => [`${row['code']} ${Number(row['t']).toFixed(2)}`, row]))
  const warnings: string[] = []
  const tracked = all.filter((p) => p.tracking.length > 0)
  const usable = tracked.filter((p) => p.actual_working_hours !== null && p.tracking.length >= 3)
  for (const p of tracked) {
    if (!usable.includes(p)) warnings.push(`${p.code} skipped: no real duration, or fewer than three periods`)
  }
  const doubtful = usable.flatMap((p) => p.tasks).filter((t) => rangeOf(t.hours, t.opt_ml_pess_pct) === 'doubtful')
  if (doubtful.length > 0) warnings.push(`${doubtful.length} doubtful three-point ranges dropped`)
  if (rows.length === 0 && usable.length > 0) warnings.push('no file of rival forecasts: nothing to compare with')
  const groups = groupsOf(usable)
  const projects = usable.flatMap((project) => {
    const read = readProject(project, groups.get(project.code) as string, byPeriod)
    if (read.points.length > 0) return [read]
    warnings.push(`${project.code} skipped: no row of rival forecasts for any status date`)
    return []
  })
  return { projects, warnings }
}

/** Runs of consecutive code numbers of one year and sector. */
function groupsOf(projects: readonly DslibProject[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  let last: { year: string; n: number; sector: string; group: string } | null = null
  for (const { code, sector } of projects.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const [year = '', number = ''] = code.split('-')
    const here = { year, n: Number(number), sector: sector.toLowerCase() }
    const follows: boolean | null =
      last && last.year === here.year && last.sector === here.sector && last.n + 1 === here.n
    last = { ...here, group: follows && last ? last.group : code }
    groups.set(code, last.group)
  }
  return groups
}

// A project that lies in both folders is forecast once: the same data give the same forecasts.
const known = new Map<string, ReadProject>()

function readProject(
  project: DslibProject,
  group: string,
  byPeriod: ReadonlyMap<string, Readonly<Record<string, string>>>,
): ReadProject {
  const name = `${group} ${byPeriod.size} ${JSON.stringify(project)}`
  const found = known.get(name)
  if (found) return found
  const axis = axisOfProject(project)
  const zero = axis.toWork(minuteOfWall(wall(project.planned_start)))
  const real = project.actual_working_hours as number
  const points = project.tracking.flatMap((period, k): readonly ProjectPoint[] => {
    const t = (axis.toWork(minuteOfWall(wall(period.status))) - zero) / 60
    const row = byPeriod.get(`${project.code} ${t.toFixed(2)}`)
    if (!row || t >= real) return []
    const rivals = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, Number(value)]))
    return [{ ...saidOf(project, k, t), rivals }]
  })
  const read: ReadProject = {
    code: project.code,
    group,
    authentic: project.authentic_tracking,
    planned: project.planned_working_hours,
    real,
    first: saidOf(project, null, 0),
    points,
    past: points.map(({ t, basis, left }) =>
      pastOf(basis, {
        project: project.code,
        said: left[Math.floor(left.length / 2)] as number,
        real: (real - t) * 60,
        spread: logSdOfTotal(left, basis.elapsed),
      }),
    ),
  }
  known.set(name, read)
  return read
}

function saidOf(project: DslibProject, k: number | null, t: number): Said {
  const plan = planOfProject(project, k)
  const s = schedule(networkOf(plan, DEFAULT_SETTINGS.schedule))
  const all = s.net.tasks.map((_, i) => i)
  const { factors } = DEFAULT_SETTINGS
  const run = simulate({ net: s.net, targets: [all], iterations: DEFAULT_ITERATIONS, seed: DEFAULT_SEED, factors })
  const left = leftUntil(s.net, run.finishes[0] as Float64Array)
  return { t, basis: basisOf(s, all, factors), left, soonest: soonestFrom(s.net)(all) }
}
