import type { History } from '../../src/forecast/calibration.ts'
import { LEVELS } from '../../src/forecast/forecast.ts'
import { normalQuantile } from '../../src/forecast/lognormal.ts'
import { SHIPPED_PRIOR } from '../../src/forecast/prior/shipped.ts'
import { calibratedLeft } from '../../src/forecast/spread.ts'
import { alarmFigures } from './dslib-alarm.ts'
import type { Watched } from './dslib-alarm.ts'
import { readDslib } from './dslib-points.ts'
import type { ReadProject, Said } from './dslib-points.ts'
import { groupFigure } from './bootstrap.ts'
import { mean, perProject, pitOf, scoresOf, thirdOf } from './point-scores.ts'
import type { Point } from './point-scores.ts'
import { nameOf } from './read.ts'
import type { EvalSet, Figure, HowToRun, Mode, SetReport } from './set.ts'

/** One status date with what we and the rivals said; times in working hours. */
interface Scored extends Point {
  readonly pit: number
  /** Chance of keeping the planned duration, and whether it was kept. */
  readonly hold: number
  readonly held: boolean
  readonly rivals: Readonly<Record<string, number>>
  readonly naive: readonly number[]
}

export interface ScoredProject extends Watched {
  readonly code: string
  readonly group: string
  readonly points: readonly Scored[]
}

const TOLERANCE = 8
/** What counts as kept: late is more than two percent over the plan. */
const KEPT = 1.02
const POINT_RIVALS = ['plan', 'cpm', 'cpmp', 'PV(PF=1)', 'PV(PF=SPI)', 'ED(PF=1)', 'ES(PF=1)', 'ES(PF=SPI(t))']
const GOALS: Readonly<Record<string, string>> = {
  p80: '0.76-0.84 leave-group-out; kept back: interval holds 0.80',
  p95: '0.91-0.98',
  crps: '<= 5.6 kept back',
  mape: '<= 6.6 kept back',
  alarms_found_10: '>= 15 of 21 kept back',
  alarms_false_10: '<= 2 of 24 kept back',
  alarm_lead_10: '>= 0.35 kept back',
}

export const dslibSet: EvalSet = {
  name: 'dslib',
  pattern: /^dslib_.*\.(jsonl|csv)$/,
  run: (f, how) => run(f, how, false),
}

/** The same for the projects whose tracking is judged real. */
export const dslibAuthenticSet: EvalSet = {
  name: 'dslib_authentic',
  pattern: /^dslib_.*\.(jsonl|csv)$/,
  run: (f, how) => run(f, how, true),
}

type Files = { readonly data: readonly string[]; readonly prior: readonly string[] }

/** Every project of --data with our forecasts of it, each made from the prior without the project's own group. */
export function scoredProjects(files: Files, authenticOnly = false) {
  const { projects: all, warnings } = readDslib(files.data)
  const prior = readDslib(files.prior).projects
  const data = all.filter((p) => p.authentic || !authenticOnly)
  const overlap = data.some((p) => prior.some((q) => q.code === p.code))
  const mode: Mode = prior.length === 0 ? 'shipped-prior' : overlap ? 'leave-group-out' : 'kept-apart'
  return { scored: data.map((p) => scoredProject(p, historyFor(p, prior))), mode, warnings, prior: prior.length }
}

function run(files: Files, how: HowToRun, authenticOnly: boolean): SetReport {
  const { scored, mode, warnings, prior } = scoredProjects(files, authenticOnly)
  const points = scored.flatMap((p) => p.points)
  const rivalNames = points.some((p) => 'cpm' in p.rivals) ? POINT_RIVALS : []
  const alarms = alarmFigures(scored, how)
  const figures = withGoals({ ...figuresOf(scored, how), ...alarms.figures })
  return {
    n: scored.length,
    points: points.length,
    mode,
    figures,
    rivals: {
      ...Object.fromEntries(rivalNames.map((name) => [name, valuesOf(pointRival(scored, name))])),
      'naive MC': valuesOf(scored.map((p) => ({ ...p, points: p.points.map((x) => ({ ...x, totals: x.naive })) }))),
    },
    diffs: diffsOf(scored, how),
    warnings: [...(scored.length < 30 ? [`only ${scored.length} projects`] : []), ...warnings],
    lines: [
      `late (more than 2 % over plan): ${scored.filter((p) => !p.held).length} of ${scored.length}`,
      `PIT: ${pitOf(points)
        .map((share) => share.toFixed(2))
        .join(' ')}`,
      ...alarms.lines,
    ],
    prior: {
      source: prior > 0 ? priorName(files.prior) : SHIPPED_PRIOR.source,
      n: prior > 0 ? prior : SHIPPED_PRIOR.past.length,
    },
  }
}

function priorName(paths: readonly string[]): string {
  return paths
    .map(nameOf)
    .filter((name) => name.endsWith('.jsonl'))
    .join(', ')
}

/** All of the prior but the project's own group there. Without a prior the shipped one. */
function historyFor({ code }: ReadProject, prior: readonly ReadProject[]): History {
  if (prior.length === 0) return SHIPPED_PRIOR
  const own = prior.find((p) => p.code === code)?.group
  const past = prior.filter((p) => p.group !== own).flatMap((p) => p.past)
  return { name: 'own-company', source: 'prior projects', past, parent: SHIPPED_PRIOR }
}

function scoredProject(project: ReadProject, history: History): ScoredProject {
  const kept = project.real <= KEPT * project.planned
  const at = (said: Said) => {
    const calibrated = calibratedLeft(said.left, { ...said, history })
    return { calibrated, hold: shareBy(calibrated, (KEPT * project.planned - said.t) * 60) }
  }
  const points = project.points.map((point): Scored => {
    const { calibrated, hold } = at(point)
    return {
      project: project.code,
      gone: point.t,
      real: project.real,
      totals: LEVELS.map((level) => point.t + quantileOf(calibrated, level) / 60),
      pit: shareBy(calibrated, (project.real - point.t) * 60),
      hold,
      held: kept,
      rivals: point.rivals,
      naive: naiveLevels(point.rivals),
    }
  })
  return {
    code: project.code,
    group: project.group,
    held: kept,
    planned: project.planned,
    chanceWhenMade: at(project.first).hold,
    sightings: points.map((p, i) => ({
      t: p.gone,
      chance: p.hold,
      slip: project.points[i]?.basis.slip ?? 0,
      over: Math.log((p.totals[LEVELS.indexOf(50)] as number) / project.planned),
    })),
    points,
  }
}

function quantileOf(sorted: Float64Array, level: number): number {
  const rank = Math.max(1, Math.ceil((level / 100) * sorted.length - 1e-9))
  return sorted[rank - 1] as number
}

function shareBy(sorted: Float64Array, limit: number): number {
  return sorted.reduce((count, left) => count + Number(left <= limit), 0) / sorted.length
}

/** The levels of the naive simulation, from four of them, linear in normal scores. */
function naiveLevels(rivals: Readonly<Record<string, number>>): readonly number[] {
  const known = [10, 50, 80, 95].map((q) => ({ z: normalQuantile(q / 100), value: rivals[`mc${q}`] ?? NaN }))
  return LEVELS.map((level) => {
    const z = normalQuantile(level / 100)
    const k = Math.min(
      known.length - 2,
      Math.max(
        0,
        known.findLastIndex((x) => x.z <= z + 1e-9),
      ),
    )
    const [a, b] = [known[k] as (typeof known)[number], known[k + 1] as (typeof known)[number]]
    return a.value + ((b.value - a.value) * (z - a.z)) / (b.z - a.z)
  })
}

function pointRival(scored: readonly ScoredProject[], name: string): readonly ScoredProject[] {
  const totalsOf = (p: Scored) => LEVELS.map(() => p.rivals[name] ?? NaN)
  return scored.map((project) => ({ ...project, points: project.points.map((p) => ({ ...p, totals: totalsOf(p) })) }))
}

const MEASURES = ['p50', 'p80', 'p95', 'crps', 'pinball80', 'mape', 'width'] as const

/** A measure of one project: the mean over its points, NaN where it has none in question. */
function measureOf({ points }: ScoredProject, value: (p: Scored) => number | null): number {
  return [...perProject(points, value).values()][0] ?? NaN
}

function statistics(): Readonly<Record<string, (p: ScoredProject) => number>> {
  const score = (name: string) => (p: ScoredProject) => measureOf(p, (x) => scoresOf(x, TOLERANCE)[name] as number)
  const third = (k: number) => (p: ScoredProject) =>
    measureOf(p, (x) => (thirdOf(x) === k ? (scoresOf(x, TOLERANCE)['mape'] as number) : null))
  return {
    ...Object.fromEntries(MEASURES.map((name) => [name, score(name)])),
    mape_third_1: third(0),
    mape_third_2: third(1),
    mape_third_3: third(2),
    brier: (p) => measureOf(p, (x) => (x.hold - Number(x.held)) ** 2),
  }
}

function meanOf(of: (p: ScoredProject) => number) {
  return (projects: readonly ScoredProject[]) => mean(projects.map(of).filter((v) => !Number.isNaN(v)))
}

function figuresOf(scored: readonly ScoredProject[], how: HowToRun): Readonly<Record<string, Figure | null>> {
  const all = Object.entries(statistics()).map(([name, of]) => [name, cached(scored, how, of)] as const)
  const bins = Array.from({ length: 10 }, (_, b) => {
    const inBin = (p: ScoredProject) => measureOf(p, (x) => Number(Math.min(9, Math.floor(x.pit * 10)) === b))
    return [`pit_${String(b + 1).padStart(2, '0')}`, cached(scored, how, inBin)] as const
  })
  return Object.fromEntries([...all, ...bins])
}

// Each project's value is worked out once, not once a draw.
function cached(scored: readonly ScoredProject[], how: HowToRun, of: (p: ScoredProject) => number): Figure | null {
  const values = new Map(scored.map((p) => [p, of(p)]))
  return groupFigure(
    scored,
    how,
    meanOf((p) => values.get(p) as number),
  )
}

function withGoals(figures: Readonly<Record<string, Figure | null>>): Readonly<Record<string, Figure | null>> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => {
      const goal = GOALS[name]
      return [name, figure && goal ? { ...figure, goal } : figure]
    }),
  )
}

function valuesOf(scored: readonly ScoredProject[]): Record<string, number | null> {
  const values = Object.entries(statistics()).map(([name, of]) => [name, meanOf(of)(scored)] as const)
  return Object.fromEntries(values.map(([name, v]) => [name, Number.isNaN(v) || name === 'brier' ? null : v]))
}

/** Ours minus the rival's, project by project. */
function diffsOf(scored: readonly ScoredProject[], how: HowToRun): Readonly<Record<string, Figure>> {
  const naive = scored.map((p) => ({ ...p, points: p.points.map((x) => ({ ...x, totals: x.naive })) }))
  const rivals = { 'ES(PF=1)': pointRival(scored, 'ES(PF=1)'), cpmp: pointRival(scored, 'cpmp'), 'naive MC': naive }
  const diffs = Object.entries(rivals).flatMap(([name, theirs]) =>
    (['crps', 'mape'] as const).flatMap((measure) => {
      const of = statistics()[measure] as (p: ScoredProject) => number
      const gap = new Map(scored.map((p, i) => [p, of(p) - of(theirs[i] as ScoredProject)]))
      const figure = groupFigure(
        scored,
        how,
        meanOf((p) => gap.get(p) as number),
      )
      return figure ? [[`${measure} - ${name}`, figure] as const] : []
    }),
  )
  return Object.fromEntries(diffs)
}
