import { chanceFrom } from '../kit/chance.ts'
import { dayNumber, weekdayOf } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { exp, normalQuantile } from './lognormal.ts'

/** A piece of work whose place in a plan is unknown. Sizes are of any one unit: minutes, points, or 1 each. */
export interface WorkItem {
  readonly size: number
  /** Null = known from the start. */
  readonly added: Day | null
  readonly finished: Day | null
}

/** Work without a usable task graph: what there was to do, and when each piece was finished. */
export interface WorkLog {
  readonly project: string
  readonly start: Day
  readonly items: readonly WorkItem[]
  /** Days on which this team does not work, besides weekends. */
  readonly blackout: readonly Day[]
}

/** Seven days of a team. */
export interface Week {
  readonly finished: number
  readonly added: number
  /** Share of an ordinary week that could be worked, 0 to 1. */
  readonly capacity: number
}

/** The last twentieth of the pieces takes this share of the time that all others took: median and log-sd over projects. */
export interface Tail {
  readonly median: number
  readonly logSd: number
}

/** An assumption, to be edited: a quarter longer in the middle; one project in ten needs nearly as long again. */
export const DEFAULT_TAIL: Tail = { median: 0.25, logSd: 1 }

export interface ThroughputSettings {
  /** Weeks after which a past week counts half: the last eight weeks tell more than all history. */
  readonly halfLife: number
  readonly tail: Tail
  readonly runs: number
  readonly seed: number
}

export const DEFAULT_THROUGHPUT: ThroughputSettings = { halfLife: 8, tail: DEFAULT_TAIL, runs: 2_000, seed: 20_260_101 }

/** Where a log stands on a day: what can be read off it without knowing the future. */
export interface WorkStanding {
  readonly weeks: readonly Week[]
  readonly total: number
  readonly done: number
  readonly elapsedDays: number
}

/** Days from the status day on which the work is at 95 % and all done. Infinity = not in ten years. */
export interface ThroughputRuns {
  readonly nearly: Float64Array
  readonly all: Float64Array
}

const NEARLY = 0.95
const LONGEST_WEEKS = 520
/** Less than a day of a week says nothing about a whole one. */
const LEAST_CAPACITY = 0.14

/** The weeks up to and with a day, oldest first; the oldest may be a short one. Later events are not looked at. */
export function standingOn(log: WorkLog, on: Day): WorkStanding {
  const today = dayNumber(on)
  const elapsedDays = Math.max(1, today - dayNumber(log.start) + 1)
  const weeks = Array.from({ length: Math.ceil(elapsedDays / 7) }, (_, age) => ({
    finished: 0,
    added: 0,
    capacity: capacityOf(log.blackout, today - 7 * age - 6, 7) * Math.min(1, (elapsedDays - 7 * age) / 7),
  }))
  let total = 0
  let done = 0
  for (const { size, added, finished } of log.items) {
    if (added !== null && added > on) continue
    total += size
    const addedIn = added === null ? undefined : weeks[Math.floor((today - dayNumber(added)) / 7)]
    if (addedIn && added !== null && added > log.start) addedIn.added += size
    if (finished === null || finished > on) continue
    done += size
    const finishedIn = weeks[Math.floor((today - dayNumber(finished)) / 7)]
    if (finishedIn) finishedIn.finished += size
  }
  return { weeks: weeks.toReversed(), total, done, elapsedDays }
}

/** Share of the weekdays in `days` days from day number `first` that are not blacked out. */
function capacityOf(blackout: readonly Day[], first: number, days: number): number {
  const off = blackout.filter((d) => dayNumber(d) >= first && dayNumber(d) < first + days && weekdayOf(d) <= 5).length
  return Math.max(0, 1 - off / 5)
}

/**
 * Bootstrap of weeks: each week to come is a past one drawn with exponential forgetting, its finished and added work
 * together, scaled to the working days of both. By run, without a tail. Throws RangeError when nothing is finished yet.
 */
export function bootstrap(log: WorkLog, on: Day, settings: ThroughputSettings = DEFAULT_THROUGHPUT): ThroughputRuns {
  const now = standingOn(log, on)
  if (now.done <= 0) throw new RangeError('nothing finished yet: no pace to go by')
  const ahead = capacitiesAhead(log.blackout, on)
  const chance = chanceFrom(settings.seed)
  const drawn = weekDrawer(now.weeks, settings.halfLife)
  const nearly = new Float64Array(settings.runs)
  const all = new Float64Array(settings.runs)
  for (let run = 0; run < settings.runs; run++) {
    const [toNearly, toAll] = oneRun(now, ahead, () => drawn(chance.unit()))
    nearly[run] = toNearly
    all[run] = toAll
  }
  return { nearly, all }
}

/** The same runs with the tail that no week before it has shown, each sorted upwards. */
export function withTail({ nearly, all }: ThroughputRuns, elapsedDays: number, tail: Tail): ThroughputRuns {
  const later = all.map((toAll, run) => {
    const toNearly = nearly[run] as number
    const drawn = tail.median * exp(tail.logSd * normalQuantile((run + 0.5) / all.length))
    return Math.max(toAll, toNearly + drawn * (elapsedDays + toNearly))
  })
  return { nearly: nearly.toSorted(), all: later.toSorted() }
}

/** When the work is at 95 %, and when it is all done: bootstrap and tail. Throws RangeError when nothing is finished yet. */
export function throughput(log: WorkLog, on: Day, settings: ThroughputSettings = DEFAULT_THROUGHPUT): ThroughputRuns {
  return withTail(bootstrap(log, on, settings), standingOn(log, on).elapsedDays, settings.tail)
}

/** Capacity of each of the coming weeks as far as a blackout is known; 1 after that. */
function capacitiesAhead(blackout: readonly Day[], on: Day): readonly number[] {
  const today = dayNumber(on)
  const last = blackout.reduce((so, d) => Math.max(so, dayNumber(d) - today), 0)
  return Array.from({ length: Math.min(LONGEST_WEEKS, Math.ceil(last / 7)) }, (_, w) =>
    capacityOf(blackout, today + 1 + 7 * w, 7),
  )
}

/** From a uniform number to a week: inverse of the weights' running sum. Weeks without any working day are never drawn. */
function weekDrawer(weeks: readonly Week[], halfLife: number): (unit: number) => Week {
  const newestFirst = weeks.toReversed().map((week, age) => ({ week, age }))
  const usable = newestFirst.filter(({ week }) => week.capacity >= LEAST_CAPACITY)
  let so = 0
  // A short week tells less than a whole one.
  const sums = usable.map(({ week, age }) => (so += week.capacity * exp((-Math.LN2 * age) / halfLife)))
  return (unit) => {
    const at = sums.findIndex((sum) => sum > unit * so)
    return (usable[at === -1 ? usable.length - 1 : at] as { week: Week }).week
  }
}

/** Days to 95 % and to all of the work at the drawn pace; work added on the way moves both. */
function oneRun(now: WorkStanding, ahead: readonly number[], draw: () => Week): readonly [number, number] {
  let { total, done } = now
  let toNearly = done >= NEARLY * total ? 0 : Infinity
  for (let w = 0; w < LONGEST_WEEKS; w++) {
    const capacity = ahead[w] ?? 1
    const week = draw()
    const finished = (week.finished / week.capacity) * capacity
    total += (week.added / week.capacity) * capacity
    const before = done
    done += finished
    const days = (target: number): number => 7 * (w + Math.max(0, target - before) / Math.max(finished, 1e-12))
    if (toNearly === Infinity && done >= NEARLY * total) toNearly = days(NEARLY * total)
    if (done >= total) return [toNearly, days(total)]
  }
  return [toNearly, Infinity]
}
