import { conformalRank } from '../../src/forecast/calibration.ts'
import type { History, PastForecast } from '../../src/forecast/calibration.ts'
import { daysAt, pastOfDates, spreadOfDates, stagesOf } from '../../src/forecast/date-history.ts'
import { exp } from '../../src/forecast/lognormal.ts'
import { SHIPPED_PRIOR } from '../../src/forecast/prior/shipped.ts'
import { calibratedLeft } from '../../src/forecast/spread.ts'
import { chanceFrom } from '../../src/kit/chance.ts'
import type { Chance } from '../../src/kit/chance.ts'
import { daysBetween } from '../../src/kit/day.ts'
import { readDslib } from './dslib-points.ts'
import { readLandmark } from './landmark-read.ts'
import { figureOf, mean } from './point-scores.ts'
import type { EvalSet, Figure, HowToRun, SetReport } from './set.ts'

/** How many past projects a young house has, how often they are drawn, and how many others each draw is tried on. */
const FEW = 5
const MANY = 80
const DRAWS = 500
const TRIED = 6

/** The three quantiles of time left that the goal speaks of, in one unit with `real`. */
interface Said {
  readonly p10: number
  readonly p80: number
  readonly p90: number
}

/** One status date of a past project, and what a history makes of it. */
interface Moment {
  readonly earned: number
  readonly real: number
  /** What still counts as kept. */
  readonly tolerance: number
  /** The raw median, around which the rivals put their quantiles. */
  readonly raw: number
  /** Time gone: widths are in % of the whole duration. */
  readonly gone: number
  say(history: History): Said
}

interface Project {
  readonly group: string
  readonly past: readonly PastForecast[]
  readonly moments: readonly Moment[]
}

interface Tried {
  readonly ours: Said
  readonly many: Said
  readonly plain: Said
  readonly conformal: Said
  readonly moment: Moment
}

function drawnFrom<T>(all: readonly T[], n: number, chance: Chance): readonly T[] {
  const left = [...all]
  return Array.from(
    { length: Math.min(n, left.length) },
    () => left.splice(Math.floor(chance.unit() * left.length), 1)[0] as T,
  )
}

const historyOf = (projects: readonly Project[]): History => ({
  name: 'own-team',
  source: 'drawn from the prior',
  past: projects.flatMap((p) => p.past),
  parent: SHIPPED_PRIOR,
})

/** Around the raw median, by the errors of one project a group at the stage nearest to this one. */
function rivals(moment: Moment, projects: readonly Project[]): { readonly plain: Said; readonly conformal: Said } {
  const errors = [...new Map(projects.map((p) => [p.group, p])).values()]
    .map(
      (p) =>
        p.past.reduce((a, b) => (Math.abs(b.earned - moment.earned) < Math.abs(a.earned - moment.earned) ? b : a))
          .logError,
    )
    .toSorted((a, b) => a - b)
  const at = (rank: number): number =>
    moment.raw * exp(errors[Math.min(errors.length, Math.max(1, rank)) - 1] as number)
  const said = (rank: (q: number) => number): Said => ({ p10: at(rank(0.1)), p80: at(rank(0.8)), p90: at(rank(0.9)) })
  return {
    plain: said((q) => Math.ceil(q * errors.length - 1e-9)),
    conformal: said((q) => conformalRank(errors.length, q)),
  }
}

function tries(projects: readonly Project[], seed: number): readonly (readonly Tried[])[] {
  const chance = chanceFrom(seed)
  const groups = [...new Set(projects.map((p) => p.group))]
  if (groups.length < 2 * FEW) return []
  return Array.from({ length: DRAWS }, () => {
    const few = drawnFrom(groups, FEW, chance)
    const past = projects.filter((p) => few.includes(p.group))
    const rest = projects.filter((p) => !few.includes(p.group))
    return drawnFrom(rest, TRIED, chance).map((project) => {
      const moment = project.moments[Math.floor(chance.unit() * project.moments.length)] as Moment
      const others = drawnFrom(
        projects.filter((p) => p.group !== project.group),
        MANY,
        chance,
      )
      return { moment, ours: moment.say(historyOf(past)), many: moment.say(historyOf(others)), ...rivals(moment, past) }
    })
  })
}

type Method = 'ours' | 'many' | 'plain' | 'conformal'
const coverage = (method: Method) => (t: Tried) => Number(t.moment.real <= t[method].p80 + t.moment.tolerance)
const width = (method: Method) => (t: Tried) =>
  (100 * (t[method].p90 - t[method].p10)) / (t.moment.gone + t.moment.real)
const uplift = (method: Method) => (t: Tried) => (t.moment.gone + t[method].p80) / (t.moment.gone + t.moment.real)

function reportOf(projects: readonly Project[], how: HowToRun): SetReport {
  const drawn = tries(projects, how.seed)
  const taken = (value: (t: Tried) => number): Figure | null =>
    figureOf(
      drawn.map((draw) => mean(draw.map(value))),
      how,
    )
  const ratios = drawn.map((draw) => [mean(draw.map(width('ours'))), mean(draw.map(width('many')))] as const)
  const ratio = (pairs: readonly (readonly [number, number])[]): number =>
    mean(pairs.map((p) => p[0])) / mean(pairs.map((p) => p[1]))
  const indexes = ratios.map((_, i) => i)
  const byIndex = (of: readonly number[]): number => ratio(of.map((i) => ratios[i] as readonly [number, number]))
  const goal = (figure: Figure | null, text: string): Figure | null => (figure ? { ...figure, goal: text } : null)
  const value = (method: Method, measure: (m: Method) => (t: Tried) => number): number | null =>
    taken(measure(method))?.value ?? null
  const rivalOf = (method: Method) => ({
    p80: value(method, coverage),
    width: value(method, width),
    p80_over_real: value(method, uplift),
  })
  const groups = new Set(projects.map((p) => p.group)).size
  return {
    n: projects.length,
    points: drawn.length * TRIED,
    mode: 'leave-group-out',
    figures: {
      p80_few: goal(taken(coverage('ours')), '0.78-0.88'),
      width_over_many: goal(figureOf(indexes, how, byIndex), '<= 1.15'),
      width_few: taken(width('ours')),
      p80_over_real: taken(uplift('ours')),
    },
    rivals:
      drawn.length === 0
        ? {}
        : {
            'plain quantile of 5': rivalOf('plain'),
            'conformal rank of 5': rivalOf('conformal'),
            [`ours with up to ${MANY}`]: rivalOf('many'),
          },
    diffs: {},
    warnings: drawn.length === 0 ? [`${groups} groups in the prior: too few to draw ${FEW} from`] : [],
    lines: [`${DRAWS} draws of ${FEW} of ${groups} groups of the prior, each tried on ${TRIED} other projects`],
  }
}

/** A hundred quantiles of the simulated minutes stand for all of them. */
function thinned(sorted: Float64Array): Float64Array {
  return Float64Array.from({ length: 101 }, (_, i) => sorted[Math.floor(((i + 0.5) / 101) * sorted.length)] as number)
}

/** Five past projects of the tracked plans. Only the prior is drawn from. */
export const FEW_PLANS: EvalSet = {
  name: 'few_plans',
  pattern: /^dslib_.*\.(jsonl|csv)$/,
  run(files, how) {
    const projects = readDslib(files.prior).projects.map(({ group, past, points, real }): Project => ({
      group,
      past,
      moments: points.map(({ t, basis, left, soonest }) => ({
        earned: basis.earned,
        real: real - t,
        gone: t,
        tolerance: 8,
        raw: (left[left.length >> 1] as number) / 60,
        say(history) {
          const calibrated = calibratedLeft(thinned(left), { basis, history, soonest })
          const at = (q: number): number => (calibrated[Math.ceil(q * calibrated.length) - 1] as number) / 60
          return { p10: at(0.1), p80: at(0.8), p90: at(0.9) }
        },
      })),
    }))
    return reportOf(projects, how)
  },
}

/** Five past projects of which only the announced dates are known. */
export const FEW_DATES: EvalSet = {
  name: 'few_dates',
  pattern: /^landmark_.*\.csv$/,
  run(files, how) {
    const projects = readLandmark(files.prior).map((project): Project => ({
      group: project.project,
      past: pastOfDates(project),
      moments: stagesOf(project).map((stage) => ({
        earned: stage.earned,
        real: daysBetween(stage.on, project.finished),
        gone: daysBetween(project.start, stage.on),
        tolerance: 7,
        raw: stage.left,
        say(history) {
          const spread = spreadOfDates(stage, history)
          return { p10: daysAt(spread, 0.1), p80: daysAt(spread, 0.8), p90: daysAt(spread, 0.9) }
        },
      })),
    }))
    return reportOf(projects, how)
  },
}
