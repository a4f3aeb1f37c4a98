import { dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { conformalRank } from './calibration.ts'
import type { History, PastForecast } from './calibration.ts'
import { exp, ln } from './lognormal.ts'

/** On this day the team said that the work would be finished on that day. */
export interface Statement {
  readonly on: Day
  readonly finish: Day
}

/** What a team said about one finish over time, first statement first: a forecast can be made from this alone. */
export interface DateHistory {
  readonly project: string
  readonly start: Day
  readonly statements: readonly Statement[]
  /** Null while the work goes on. */
  readonly finished: Day | null
}

/** Where a project stood when a statement was made, by its dates alone. */
export interface DateStage {
  readonly on: Day
  /** Days gone over days gone plus days still claimed, 0 to 1. */
  readonly earned: number
  /** Natural log of the claimed total over the first claimed total. */
  readonly slip: number
  /** Natural log of the first claimed total in days. */
  readonly size: number
  /** The raw forecast of the days left: what the team claims. */
  readonly left: number
}

/** Nobody finishes sooner than a week from a day on which they still speak of finishing. */
const LEAST_LEFT = 7

/** Kernel widths: what counts as the same stage, slip and size. Half and double these widths measure the same. */
const WIDTHS = { earned: 0.12, slip: 0.3, size: 0.6 }
/** From this many past projects the class stands alone and its plain quantiles are used; below, its parent is mixed in. */
const ENOUGH = 40
/** The parent counts as much as this many of one's own projects, less the more there are. 2 to 8 measure the same. */
const PARENT_COUNTS = 4

function stageOf(start: number, said: Statement, first: number): DateStage {
  const gone = dayNumber(said.on) - start
  const claimed = Math.max(dayNumber(said.finish) - dayNumber(said.on), LEAST_LEFT)
  const firstTotal = Math.max(first - start, LEAST_LEFT)
  return {
    on: said.on,
    earned: gone / (gone + claimed),
    slip: ln(Math.max(dayNumber(said.finish) - start, gone, LEAST_LEFT) / firstTotal),
    size: ln(firstTotal),
    left: claimed,
  }
}

/** One stage per statement, all before the finish. A history whose first statement is missing has none. */
export function stagesOf(history: DateHistory): readonly DateStage[] {
  const [first] = history.statements
  if (!first) return []
  const start = dayNumber(history.start)
  return history.statements
    .filter(({ on }) => on >= history.start && (history.finished === null || on < history.finished))
    .map((said) => stageOf(start, said, dayNumber(first.finish)))
}

/** What a finished history teaches: how far the raw forecast of each statement was off. Nothing while it goes on. */
export function pastOfDates(history: DateHistory): readonly PastForecast[] {
  const { finished, project } = history
  if (finished === null) return []
  return stagesOf(history).map(({ on, earned, slip, size, left }) => ({
    logError: ln((dayNumber(finished) - dayNumber(on)) / left),
    earned,
    slip,
    size,
    project,
    mode: 'dates',
  }))
}

/** The days a finish may fall on: past errors around the raw forecast, weighted by likeness. Plain data. */
export interface DateSpread {
  readonly on: Day
  readonly left: number
  /** Log errors, sorted upwards, and the share of the weight up to and with each; the last is 1. */
  readonly errors: Float64Array
  readonly shares: Float64Array
  /** Past projects in the class, and where they are from. */
  readonly n: number
  /** Too few and no parent to lean on: levels are those of the conformal rank. */
  readonly alone: boolean
  readonly source: string
}

interface Weighed {
  readonly error: number
  readonly weight: number
}

/** Errors of which mode speak for a forecast made this way: its own, or the nearest kin where a class has none of them. */
const KIN: Readonly<Record<PastForecast['mode'], readonly PastForecast['mode'][]>> = {
  dates: ['dates'],
  plan: ['plan'],
  throughput: ['throughput', 'plan'],
}

function ofMode(history: History, mode: PastForecast['mode']): readonly PastForecast[] {
  const kin = KIN[mode].find((one) => history.past.some((p) => p.mode === one))
  return history.past.filter((p) => p.mode === kin)
}

function projectsOf(past: readonly PastForecast[]): number {
  return new Set(past.map((p) => p.project)).size
}

/**
 * The finish seen from a stage: errors of past forecasts weighted by a Gaussian kernel on stage, slip and size, each
 * project's sharing one weight. A small class is widened: its parent is mixed in as if it were a few projects more, or,
 * without one, levels are those of the conformal rank. Throws RangeError when nothing at all is known.
 */
export function spreadOfDates(stage: DateStage, history: History, mode: 'dates' | 'throughput' = 'dates'): DateSpread {
  const weighed = pooled(stage, history, mode).toSorted((a, b) => a.error - b.error)
  if (weighed.length === 0) throw new RangeError('no past projects to judge a date by')
  const total = weighed.reduce((sum, w) => sum + w.weight, 0)
  let so = 0
  const shares = Float64Array.from(weighed, ({ weight }) => (so += weight) / total)
  shares[shares.length - 1] = 1
  const own = projectsOf(ofMode(history, mode))
  const named = own === 0 && history.parent ? history.parent : history
  return {
    on: stage.on,
    left: stage.left,
    errors: Float64Array.from(weighed, (w) => w.error),
    shares,
    n: projectsOf(ofMode(named, mode)),
    alone: own < ENOUGH && !history.parent,
    source: named.source,
  }
}

/** Own weights add up to the effective number of projects, the parent's to what it counts for. */
function pooled(stage: DateStage, history: History, mode: PastForecast['mode']): readonly Weighed[] {
  const past = ofMode(history, mode)
  const own = weighted(stage, past)
  const n = projectsOf(past)
  if (!history.parent || n >= ENOUGH) return own
  const above = pooled(stage, history.parent, mode)
  const aboveTotal = above.reduce((sum, w) => sum + w.weight, 0)
  const counts = n === 0 ? 1 : PARENT_COUNTS * (1 - n / ENOUGH)
  return [...own, ...above.map((w) => ({ error: w.error, weight: (w.weight / aboveTotal) * counts }))]
}

function weighted(stage: DateStage, past: readonly PastForecast[]): readonly Weighed[] {
  const points = new Map<string, number>()
  for (const p of past) points.set(p.project, (points.get(p.project) ?? 0) + 1)
  // Few projects lie far apart: the kernel widens, slowly, as with any density estimate in three dimensions.
  const widen = Math.max(1, (ENOUGH / Math.max(1, points.size)) ** (1 / 7))
  const raw = past.map((p) => likeness(stage, p, widen) / (points.get(p.project) as number))
  const perProject = new Map<string, number>()
  past.forEach((p, i) => perProject.set(p.project, (perProject.get(p.project) ?? 0) + (raw[i] as number)))
  const sums = [...perProject.values()]
  const sum = sums.reduce((a, b) => a + b, 0)
  const squares = sums.reduce((a, b) => a + b * b, 0)
  const scale = squares > 0 ? sum / squares : 0
  return past.map((p, i) => ({ error: p.logError, weight: (raw[i] as number) * scale }))
}

function likeness(stage: DateStage, past: PastForecast, widen: number): number {
  const earned = (past.earned - stage.earned) / WIDTHS.earned
  const slip = (past.slip - stage.slip) / WIDTHS.slip
  const size = past.size === undefined ? 0 : (past.size - stage.size) / WIDTHS.size
  // Never quite nothing: where nobody was like this, everybody counts a little.
  return Math.max(1e-9, exp(-Math.min(40, (earned * earned + slip * slip + size * size) / (2 * widen * widen))))
}

/** The day that holds with `level` (0 to 1): never before the day after the statement, never falling in level. */
export function dateAt(spread: DateSpread, level: number): Day {
  return dayOfNumber(dayNumber(spread.on) + Math.max(1, Math.ceil(daysAt(spread, level))))
}

/** Days from the statement to the finish at `level`. */
export function daysAt({ errors, shares, left, n, alone }: DateSpread, level: number): number {
  const rank = alone ? Math.min(1, conformalRank(n, level) / n) : level
  let low = 0
  let high = shares.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shares[middle] as number) < rank - 1e-12) low = middle + 1
    else high = middle
  }
  return left * exp(errors[low] as number)
}

/** The chance that the work is finished on or before the day, given that it is not finished on the day of the statement. */
export function chanceBy({ on, left, errors, shares }: DateSpread, finish: Day): number {
  const days = dayNumber(finish) - dayNumber(on)
  if (days <= 0) return 0
  const limit = ln(days / left)
  let low = 0
  let high = errors.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((errors[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low === 0 ? 0 : (shares[low - 1] as number)
}
