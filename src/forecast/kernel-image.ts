/**
 * The memory that a simulation kernel works on: one block of 32-bit words, the same for every kernel, so that what one
 * computes another can be held to, byte for byte. `kernel/simulate.ts` and `eval/bench/reference.c` read it by these numbers.
 */

/** Runs that a kernel takes through the plan together: two words of bits, sixteen vectors of four lanes. */
export const BLOCK = 64

/** Words of the header. '...At' is the place of an array, in words from the beginning. */
export const TASKS = 0
export const TASKS_AT = 1
export const LINKS_AT = 2
export const DERIVED_AT = 3
export const TARGETS = 4
export const TARGETS_AT = 5
export const SINKS_AT = 6
export const STATES_AT = 7
/** Scratch: BLOCK words for the work left, and BLOCK words for the begin and for each link of the task with the most links. */
export const LEFT_AT = 8
export const ARRIVED_AT = 9
/** Two words of bits per task: the runs of the block in which it decided the target in hand. */
export const MARKS_AT = 10
/** Runs in which each task decided each target. */
export const COUNTS_AT = 11
export const HEADER = 16

/** A task, in topological order. */
export const TASK = 16
/** Words of a task's record. */
export const WAY = 0
export const FLOOR = 1
export const FINISH_FLOOR = 2
/** Where its row of the sampling tables begins, 0 = nothing is left; another row, 0 = none; its factors, 64-bit floats. */
export const ROW_AT = 3
export const OTHER_ROW_AT = 4
export const FACTORS_AT = 5
/** Minutes per unit of the rows, 64-bit floats: two words each. */
export const SCALE = 6
export const OTHER_SCALE = 14
export const FIRST_LINK = 8
export const END_LINK = 9
/** BLOCK words each: finish and begin of the task's (remaining) work in each run of the block. No begin is kept at 0. */
export const FINISH_AT = 10
export const BEGIN_AT = 11
export const FIRST_DERIVED = 12
export const END_DERIVED = 13

/** Ways to place a task: by the kinds of its links. The last three have plain links that bind the start, and no floor under the finish. */
export const SKIPPED = 0
export const ANY_LINKS = 1
export const NO_LINK = 2
export const ONE_LINK = 3
export const TWO_LINKS = 4

/** A link: reached = (axis ? work on that axis at the wall minute `source + before` : source + before) + after. */
export const LINK = 8
export const SOURCE_AT = 0
export const BEFORE = 1
export const AXIS_AT = 2
export const AFTER = 3
export const BINDS_FINISH = 4
export const FROM = 5
/** Two words of bits: the runs of the block in which the link was met exactly. */
export const MET = 6

/** A row worked out of another one, right after its task is placed: source + before, carried over an axis. */
export const DERIVED = 8
export const KIND = 3
export const ROW_MADE_AT = 4
export const TO_START_WALL = 0
export const TO_FINISH_WALL = 1
export const TO_WORK = 2

/** A calendar's tables: see `WorkingTime`. The density is a 64-bit float, so records begin at even words. */
export const AXIS = 12
export const SPANS = 0
export const OPENS_AT = 1
export const WORKED_AT = 2
export const WORK_BUCKETS_AT = 3
export const WALL_BUCKETS_AT = 4
export const FIRST_WALL = 5
export const LAST_WALL = 6
export const TOTAL = 7
export const DENSITY = 8
export const WORK_BUCKET_BITS = 6
export const WALL_BUCKET_BITS = 8

/** A target: its sinks, and where its finishes go (one word per run, rows of BLOCK). */
export const TARGET = 4
export const FIRST_SINK = 0
export const END_SINK = 1
export const ENDS_AT = 2

/** A sink: a row to take the latest of, and the task it stands for. */
export const SINK = 2

/** Working minutes of two thousand years: what an absurd tail is cut at, so that no sum leaves 32 bits. */
export const LATEST = 300_000_000
/** Wall minutes of the year 5000 or so, for the same reason. */
export const LATEST_WALL = 1_600_000_000

/** A growing block of words. Views are made anew after each reservation. */
export class Image {
  i32: Int32Array<ArrayBuffer>
  f64: Float64Array
  used = HEADER

  /** @param words how many it will about need */
  constructor(words: number) {
    this.i32 = new Int32Array((words + 15) & ~15)
    this.f64 = new Float64Array(this.i32.buffer)
  }

  /** Words set to zero, from a cache line on; gives the place of the first. */
  reserve(words: number): number {
    const at = this.used
    this.used += (words + 15) & ~15
    if (this.used > this.i32.length) {
      const larger = new Int32Array(Math.max(this.used, this.i32.length * 2))
      larger.set(this.i32)
      this.i32 = larger
      this.f64 = new Float64Array(larger.buffer)
    }
    return at
  }

  ints(values: ArrayLike<number>): number {
    const at = this.reserve(values.length)
    this.i32.set(values, at)
    return at
  }

  doubles(values: ArrayLike<number>): number {
    const at = this.reserve(values.length * 2)
    this.f64.set(values, at >> 1)
    return at
  }
}
