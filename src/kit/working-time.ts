import type { WorkingCalendar } from './calendar.ts'
import { dayNumber } from './day.ts'

/**
 * A calendar as an integer axis: working minutes since the first day of its horizon, with tables both ways.
 * Wall minutes count from 1970-01-01T00:00 on the plan's wall clock; a second is never needed.
 */
export interface WorkingTime {
  /** Working minutes before a wall minute. */
  toWork(wall: number): number
  /** The first wall minute at which the work after `work` minutes can begin (Friday's end gives Monday morning). */
  startWall(work: number): number
  /** The wall minute at which `work` minutes are just done (Friday's end gives Friday's end). */
  finishWall(work: number): number
  /** The tables themselves, for loops that cannot call functions. */
  readonly spans: Spans
}

/** The working intervals of a horizon, in wall minutes; both ends of the horizon are midnights. */
export interface Spans {
  readonly firstWall: number
  readonly lastWall: number
  /** Wall minute at which each interval opens. */
  readonly opens: Int32Array
  /** Working minutes before each interval; one entry more than intervals, the last is the total. */
  readonly worked: Int32Array
}

const DAY = 1440
const BUCKET_BITS = 8

/**
 * Builds the tables for the days `firstDay` to `lastDay` (day numbers, inclusive). Outside them time is taken to be
 * worked at the horizon's average density, so that the axis stays monotone and nothing runs off the end.
 * Throws RangeError for a calendar without a working minute in the horizon.
 */
export function workingTime(calendar: WorkingCalendar, firstDay: number, lastDay: number): WorkingTime {
  const { segWall, segWork, segOfDay, total } = segmentsOf(calendar, firstDay, lastDay)
  if (total === 0) throw new RangeError(`calendar ${calendar.key} has no working time`)
  const count = segWall.length
  const segOfWork = bucketsOf(segWork, total)
  const firstWall = firstDay * DAY
  const lastWall = (lastDay + 1) * DAY
  const density = total / (lastWall - firstWall)

  const toWork = (wall: number): number => {
    if (wall < firstWall) return Math.floor((wall - firstWall) * density)
    if (wall >= lastWall) return total + Math.floor((wall - lastWall) * density)
    let k = segOfDay[Math.floor(wall / DAY) - firstDay] as number
    // The table names the first interval of the day; a day has few, so a short walk beats a search.
    while (k + 1 < count && (segWall[k + 1] as number) <= wall) k++
    if (k >= count || wall <= (segWall[k] as number)) return segWork[k] as number
    return Math.min((segWork[k] as number) + wall - (segWall[k] as number), segWork[k + 1] as number)
  }
  const beyond = (work: number): number =>
    work < 0 ? firstWall + Math.ceil(work / density) : lastWall + Math.ceil((work - total) / density)
  const startWall = (work: number): number => {
    if (work < 0 || work >= total) return beyond(work)
    let k = segOfWork[work >> BUCKET_BITS] as number
    while ((segWork[k + 1] as number) <= work) k++
    return (segWall[k] as number) + work - (segWork[k] as number)
  }
  const finishWall = (work: number): number => {
    if (work <= 0 || work > total) return work === 0 ? firstWall : beyond(work)
    let k = segOfWork[(work - 1) >> BUCKET_BITS] as number
    while ((segWork[k + 1] as number) < work) k++
    return (segWall[k] as number) + work - (segWork[k] as number)
  }
  return { toWork, startWall, finishWall, spans: { firstWall, lastWall, opens: segWall, worked: segWork } }
}

interface Segments {
  /** Wall minute at which each working interval opens. */
  readonly segWall: Int32Array
  /** Working minutes before each interval; one entry more than intervals. */
  readonly segWork: Int32Array
  /** First interval that opens on or after each day. */
  readonly segOfDay: Int32Array
  readonly total: number
}

function segmentsOf(calendar: WorkingCalendar, firstDay: number, lastDay: number): Segments {
  const walls: number[] = []
  const works: number[] = [0]
  const segOfDay = new Int32Array(lastDay - firstDay + 1)
  const off = new Set(calendar.daysOff.map(dayNumber))
  // The first entry of a day counts, as in `intervalsOn`.
  const extra = new Map(calendar.extraDays.toReversed().map((e) => [dayNumber(e.day), e.intervals]))
  let total = 0
  for (let n = firstDay; n <= lastDay; n++) {
    segOfDay[n - firstDay] = walls.length
    for (const { from, to } of extra.get(n) ?? (off.has(n) ? [] : (calendar.week[(((n + 3) % 7) + 7) % 7] ?? []))) {
      walls.push(n * DAY + from)
      total += to - from
      works.push(total)
    }
  }
  return { segWall: Int32Array.from(walls), segWork: Int32Array.from(works), segOfDay, total }
}

function bucketsOf(segWork: Int32Array, total: number): Int32Array {
  const buckets = new Int32Array((total >> BUCKET_BITS) + 1)
  let k = 0
  for (let b = 0; b < buckets.length; b++) {
    while ((segWork[k + 1] as number) <= b << BUCKET_BITS && k + 2 < segWork.length) k++
    buckets[b] = k
  }
  return buckets
}
