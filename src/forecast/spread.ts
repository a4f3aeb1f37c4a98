import { ownCalendar } from '../plan/plan.ts'
import { dayNumber, dayOfNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Basis } from './basis.ts'
import { calibrate } from './calibration.ts'
import type { History } from './calibration.ts'
import { LEVELS } from './forecast.ts'
import type { QuantileDays } from './forecast.ts'
import type { Network } from './network.ts'

/** The finish days of all runs, as day numbers, sorted upwards. Quantiles and chances read off it cannot contradict. */
export type Spread = Int32Array

const DAY = 1440

// 9999-12-31, the last day with a year of four digits: 'never' is said just as well by it.
const LAST_DAY = 2_932_896

/** The day on which work finished at a wall minute was finished: midnight belongs to the day before it. */
export function dayOfFinish(wall: number): number {
  return Math.min(LAST_DAY, Math.ceil(wall / DAY) - 1)
}

export function rawSpread(finishes: Float64Array): Spread {
  return Int32Array.from(finishes, dayOfFinish).toSorted()
}

/** Working minutes of the plan's calendar from the status date to each finish, sorted upwards. */
export function leftUntil(net: Network, finishes: Float64Array): Float64Array {
  const axis = net.calendars[0]
  if (!axis) throw new RangeError(`no calendar ${ownCalendar(net.plan).key}`)
  const from = axis.toWork(net.statusWall)
  return Float64Array.from(finishes.toSorted(), (wall) => axis.toWork(wall) - from)
}

interface Known {
  readonly basis: Basis
  readonly history: History
  /** Working minutes that it takes at least. */
  readonly soonest: number
}

/** Calibrated minutes left, of simulated ones sorted upwards. Past errors know nothing of this plan's limits: none is below `soonest`. */
export function calibratedLeft(left: Float64Array, { basis, history, soonest }: Known): Float64Array {
  const least = Math.min(soonest, left[0] ?? 0)
  return calibrate(left, basis, history).map((minutes) => Math.max(minutes, least))
}

/** The calibrated spread: remaining working time on the plan's own calendar, through the history, and back to days. */
export function calibratedSpread(net: Network, finishes: Float64Array, known: Known): Spread {
  const axis = net.calendars[0]
  if (!axis) throw new RangeError(`no calendar ${ownCalendar(net.plan).key}`)
  const from = axis.toWork(net.statusWall)
  const calibrated = calibratedLeft(leftUntil(net, finishes), known)
  return Int32Array.from(calibrated, (work) => dayOfFinish(axis.finishWall(Math.ceil(from + work))))
}

/** The day that holds with at least `level` percent. */
export function dayAt(spread: Spread, level: number): Day {
  const rank = Math.max(1, Math.ceil((level / 100) * spread.length - 1e-9))
  return dayOfNumber(spread[Math.min(rank, spread.length) - 1] as number)
}

/** The share of runs finished on or before the day. */
export function chanceOf(spread: Spread, on: Day): number {
  const limit = dayNumber(on)
  let low = 0
  let high = spread.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spread[middle] as number) <= limit) low = middle + 1
    else high = middle
  }
  return low / spread.length
}

export function quantileDays(spread: Spread): QuantileDays {
  const entries = LEVELS.map((level) => [`p${level}`, dayAt(spread, level)] as const)
  return Object.fromEntries(entries) as QuantileDays
}
