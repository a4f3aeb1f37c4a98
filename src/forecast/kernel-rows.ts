import type { WorkingTime } from '../kit/working-time.ts'
import {
  AXIS,
  BEFORE,
  BLOCK,
  DENSITY,
  DERIVED,
  FIRST_WALL,
  KIND,
  LAST_WALL,
  OPENS_AT,
  ROW_MADE_AT,
  SOURCE_AT,
  SPANS,
  TOTAL,
  TO_FINISH_WALL,
  TO_START_WALL,
  TO_WORK,
  WALL_BUCKETS_AT,
  WALL_BUCKET_BITS,
  WORKED_AT,
  WORK_BUCKETS_AT,
  WORK_BUCKET_BITS,
  AXIS_AT,
} from './kernel-image.ts'
import type { Image } from './kernel-image.ts'

type Carry = typeof TO_START_WALL | typeof TO_FINISH_WALL | typeof TO_WORK

interface Derived {
  readonly source: number
  readonly before: number
  readonly axis: number
  readonly kind: Carry
  readonly made: number
}

/** Rows of moments carried from one calendar to another, each made once, and the calendars' tables they need. */
export class DerivedRows {
  private readonly byTask = new Map<number, Derived[]>()
  private readonly known = new Map<string, number>()
  private readonly axes = new Map<number, number>()
  private readonly image: Image
  private readonly calendars: readonly WorkingTime[]

  constructor(image: Image, calendars: readonly WorkingTime[]) {
    this.image = image
    this.calendars = calendars
  }

  /** Place of a row with what `source + before` of `task` is on another axis. */
  row(task: number, source: number, step: { before: number; calendar: number; kind: Carry }): number {
    const key = `${source} ${step.before} ${step.calendar} ${step.kind}`
    const found = this.known.get(key)
    if (found !== undefined) return found
    const made = this.image.reserve(BLOCK)
    const list = this.byTask.get(task) ?? []
    list.push({ source, before: step.before, axis: this.axis(step.calendar), kind: step.kind, made })
    this.byTask.set(task, list)
    this.known.set(key, made)
    return made
  }

  axis(calendar: number): number {
    const at = this.axes.get(calendar) ?? axisTables(this.image, this.calendars[calendar] as WorkingTime)
    this.axes.set(calendar, at)
    return at
  }

  /** Writes the records, task after task; gives where they begin and, per task, the number of the first one. */
  write(tasks: number): { at: number; first: Int32Array } {
    const first = new Int32Array(tasks + 1)
    for (let j = 0; j < tasks; j++) first[j + 1] = (first[j] as number) + (this.byTask.get(j)?.length ?? 0)
    const at = this.image.reserve(DERIVED * (first[tasks] as number))
    const { i32 } = this.image
    for (const [task, list] of this.byTask) {
      list.forEach((derived, i) => {
        const record = at + DERIVED * ((first[task] as number) + i)
        i32[record + SOURCE_AT] = derived.source
        i32[record + BEFORE] = derived.before
        i32[record + AXIS_AT] = derived.axis
        i32[record + KIND] = derived.kind
        i32[record + ROW_MADE_AT] = derived.made
      })
    }
    return { at, first }
  }
}

/** A calendar as two tables: working minute to interval, and wall minute to interval. */
function axisTables(image: Image, { spans }: WorkingTime): number {
  const { opens, worked, firstWall, lastWall } = spans
  const total = worked[opens.length] as number
  const workBuckets = new Int32Array((total >> WORK_BUCKET_BITS) + 1)
  for (let b = 0, k = 0; b < workBuckets.length; b++) {
    while ((worked[k + 1] as number) <= b << WORK_BUCKET_BITS && k + 1 < opens.length) k++
    workBuckets[b] = k
  }
  const wallBuckets = new Int32Array(((lastWall - firstWall) >> WALL_BUCKET_BITS) + 1)
  for (let b = 0, k = 0; b < wallBuckets.length; b++) {
    const wall = firstWall + (b << WALL_BUCKET_BITS)
    while (k + 1 < opens.length && (opens[k + 1] as number) <= wall) k++
    wallBuckets[b] = k
  }
  const tables = [opens, worked, workBuckets, wallBuckets].map((table) => image.ints(table)) as [
    number,
    number,
    number,
    number,
  ]
  const at = image.reserve(AXIS)
  const { i32, f64 } = image
  i32[at + SPANS] = opens.length
  i32[at + OPENS_AT] = tables[0]
  i32[at + WORKED_AT] = tables[1]
  i32[at + WORK_BUCKETS_AT] = tables[2]
  i32[at + WALL_BUCKETS_AT] = tables[3]
  i32[at + FIRST_WALL] = firstWall
  i32[at + LAST_WALL] = lastWall
  i32[at + TOTAL] = total
  f64[(at + DENSITY) >> 1] = total / (lastWall - firstWall)
  return at
}
