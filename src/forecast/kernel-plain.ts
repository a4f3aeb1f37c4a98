import * as at from './kernel-image.ts'
import { STEPS, TAIL } from './lognormal.ts'

/**
 * The simulation kernel in plain JavaScript. `kernel/simulate.ts` does the same, four runs at a time: every operation and
 * its order are the same there, whole numbers of 32 bits or floats of 64, so that both leave the same bytes.
 */
export interface Words {
  readonly i32: Int32Array
  readonly f64: Float64Array
}

const BLOCK = at.BLOCK
const LOW_TAIL = STEPS + 1
// A draw has 16 bits: ten name a step, six a place in it; the lowest and the highest step have rows of their own.
const HIGH_STEP = (STEPS - 1) * TAIL
const HIGH_TAIL = STEPS + 1 + TAIL - HIGH_STEP
// Added and taken off again, it leaves the nearest whole number; vectors read it off the lower word.
const TO_WHOLE = 6_755_399_441_055_744

/** Takes runs `first` to `first + size` through the plan; only whole blocks but the last. */
export function runBlock(words: Words, first: number, size: number): void {
  const { i32 } = words
  const tasks = i32[at.TASKS] as number
  const tasksAt = i32[at.TASKS_AT] as number
  for (let j = 0; j < tasks; j++) {
    const task = tasksAt + j * at.TASK
    const way = i32[task + at.WAY] as number
    if (way === at.SKIPPED) continue
    drawLeft(words, task, (i32[at.STATES_AT] as number) + j * 16, first)
    if (way === at.TWO_LINKS) placeByTwo(i32, task)
    else if (way === at.ONE_LINK) placeByOne(i32, task)
    else if (way === at.NO_LINK) placeByNone(i32, task)
    else placeByAny(words, task)
    keepBegin(i32, task)
    const end = i32[task + at.END_DERIVED] as number
    for (let d = i32[task + at.FIRST_DERIVED] as number; d < end; d++)
      derive(words, (i32[at.DERIVED_AT] as number) + d * at.DERIVED)
  }
  const targets = i32[at.TARGETS] as number
  for (let t = 0; t < targets; t++) {
    const target = (i32[at.TARGETS_AT] as number) + t * at.TARGET
    finishTarget(i32, target, first, size)
    blame(i32, t * tasks)
  }
}

/** What is left of the task in each run, in whole working minutes, into the scratch row. */
function drawLeft({ i32, f64 }: Words, task: number, state: number, first: number): void {
  const left = i32[at.LEFT_AT] as number
  const rowAt = i32[task + at.ROW_AT] as number
  const otherAt = i32[task + at.OTHER_ROW_AT] as number
  const factors = ((i32[task + at.FACTORS_AT] as number) >> 1) + first
  if (rowAt === 0) i32.fill(0, left, left + BLOCK)
  else if (otherAt === 0) drawOne(i32, f64, { task, state, rowAt, left, factors })
  else drawLonger(i32, f64, { task, state, rowAt, otherAt, left, factors })
}

interface Draw {
  readonly task: number
  readonly state: number
  readonly rowAt: number
  readonly left: number
  readonly factors: number
}

/** xoshiro128+ (Blackman and Vigna), one lane after the other; each word gives two draws. */
function drawOne(i32: Int32Array, f64: Float64Array, { task, state, rowAt, left, factors }: Draw): void {
  const scale = f64[(task + at.SCALE) >> 1] as number
  for (let lane = 0; lane < 4; lane++) {
    let a = i32[state + lane] as number
    let b = i32[state + 4 + lane] as number
    let c = i32[state + 8 + lane] as number
    let d = i32[state + 12 + lane] as number
    for (let run = lane; run < BLOCK; run += 8) {
      const word = (a + d) | 0
      const t = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= t
      d = (d << 11) | (d >>> 21)
      i32[left + run] = minutes(look(i32, rowAt, word & 0xffff) * scale, f64[factors + run] as number)
      i32[left + run + 4] = minutes(look(i32, rowAt, word >>> 16) * scale, f64[factors + run + 4] as number)
    }
    i32[state + lane] = a
    i32[state + 4 + lane] = b
    i32[state + 8 + lane] = c
    i32[state + 12 + lane] = d
  }
}

/** The same with two rows: the longer of both counts. */
function drawLonger(i32: Int32Array, f64: Float64Array, draw: Draw & { readonly otherAt: number }): void {
  const { task, state, rowAt, otherAt, left, factors } = draw
  const scale = f64[(task + at.SCALE) >> 1] as number
  const otherScale = f64[(task + at.OTHER_SCALE) >> 1] as number
  const work = (bits: number) => Math.max(look(i32, rowAt, bits) * scale, look(i32, otherAt, bits) * otherScale)
  for (let lane = 0; lane < 4; lane++) {
    let a = i32[state + lane] as number
    let b = i32[state + 4 + lane] as number
    let c = i32[state + 8 + lane] as number
    let d = i32[state + 12 + lane] as number
    for (let run = lane; run < BLOCK; run += 8) {
      const word = (a + d) | 0
      const t = b << 9
      c ^= a
      d ^= b
      b ^= c
      a ^= d
      c ^= t
      d = (d << 11) | (d >>> 21)
      i32[left + run] = minutes(work(word & 0xffff), f64[factors + run] as number)
      i32[left + run + 4] = minutes(work(word >>> 16), f64[factors + run + 4] as number)
    }
    i32[state + lane] = a
    i32[state + 4 + lane] = b
    i32[state + 8 + lane] = c
    i32[state + 12 + lane] = d
  }
}

function look(i32: Int32Array, row: number, bits: number): number {
  if (bits < TAIL) return i32[row + LOW_TAIL + bits] as number
  if (bits >= HIGH_STEP) return i32[row + HIGH_TAIL + bits] as number
  const step = row + (bits >>> 6)
  const low = i32[step] as number
  return (low + (Math.imul((i32[step + 1] as number) - low, bits & 63) >> 6)) | 0
}

function minutes(work: number, factor: number): number {
  const left = work * factor
  return left < 1 ? 1 : left > at.LATEST ? at.LATEST : (left + TO_WHOLE - TO_WHOLE) | 0
}

function placeByNone(i32: Int32Array, task: number): void {
  const left = i32[at.LEFT_AT] as number
  const finish = i32[task + at.FINISH_AT] as number
  const floor = i32[task + at.FLOOR] as number
  for (let b = 0; b < BLOCK; b++) i32[finish + b] = least((floor + (i32[left + b] as number)) | 0)
}

function least(finish: number): number {
  return finish > at.LATEST ? at.LATEST : finish
}

// Which of two links is later cannot be foretold, and a branch foretold wrongly costs more than this. A floor can be.
function later(a: number, b: number): number {
  const lead = (a - b) | 0
  return (a - (lead & (lead >> 31))) | 0
}

const SIGN = -2_147_483_648

function placeByOne(i32: Int32Array, task: number): void {
  const left = i32[at.LEFT_AT] as number
  const finish = i32[task + at.FINISH_AT] as number
  const floor = i32[task + at.FLOOR] as number
  const link = (i32[at.LINKS_AT] as number) + (i32[task + at.FIRST_LINK] as number) * at.LINK
  const source = i32[link + at.SOURCE_AT] as number
  const lag = i32[link + at.BEFORE] as number
  for (let half = 0; half < 2; half++) {
    let missed = 0
    for (let b = half * 32; b < half * 32 + 32; b++) {
      const reached = ((i32[source + b] as number) + lag) | 0
      const start = reached > floor ? reached : floor
      i32[finish + b] = least((start + (i32[left + b] as number)) | 0)
      missed = (missed >>> 1) | ((reached - start) & SIGN)
    }
    i32[link + at.MET + half] = ~missed
  }
}

function placeByTwo(i32: Int32Array, task: number): void {
  const left = i32[at.LEFT_AT] as number
  const finish = i32[task + at.FINISH_AT] as number
  const floor = i32[task + at.FLOOR] as number
  const link = (i32[at.LINKS_AT] as number) + (i32[task + at.FIRST_LINK] as number) * at.LINK
  const source = i32[link + at.SOURCE_AT] as number
  const lag = i32[link + at.BEFORE] as number
  const source2 = i32[link + at.LINK + at.SOURCE_AT] as number
  const lag2 = i32[link + at.LINK + at.BEFORE] as number
  for (let half = 0; half < 2; half++) {
    let missed = 0
    let missed2 = 0
    for (let b = half * 32; b < half * 32 + 32; b++) {
      const reached = ((i32[source + b] as number) + lag) | 0
      const reached2 = ((i32[source2 + b] as number) + lag2) | 0
      const both = later(reached, reached2)
      const start = both > floor ? both : floor
      i32[finish + b] = least((start + (i32[left + b] as number)) | 0)
      missed = (missed >>> 1) | ((reached - start) & SIGN)
      missed2 = (missed2 >>> 1) | ((reached2 - start) & SIGN)
    }
    i32[link + at.MET + half] = ~missed
    i32[link + at.LINK + at.MET + half] = ~missed2
  }
}

/** Any number of links of any kind: what each reaches goes into a scratch row of its own, then the latest is compared with each. */
function placeByAny(words: Words, task: number): void {
  const { i32 } = words
  const left = i32[at.LEFT_AT] as number
  const finish = i32[task + at.FINISH_AT] as number
  const floor = i32[task + at.FLOOR] as number
  const finishFloor = i32[task + at.FINISH_FLOOR] as number
  const begin = i32[at.ARRIVED_AT] as number
  for (let b = 0; b < BLOCK; b++) i32[begin + b] = later(floor, (finishFloor - (i32[left + b] as number)) | 0)
  const links = i32[at.LINKS_AT] as number
  const [first, end] = [i32[task + at.FIRST_LINK] as number, i32[task + at.END_LINK] as number]
  const arrived = begin + BLOCK
  for (let k = first; k < end; k++) {
    const link = links + k * at.LINK
    const row = arrived + (k - first) * BLOCK
    reach(words, link, row)
    const binds = i32[link + at.BINDS_FINISH] as number
    for (let b = 0; b < BLOCK; b++) {
      const bound = ((i32[row + b] as number) - Math.imul(binds, i32[left + b] as number)) | 0
      i32[row + b] = bound
      i32[begin + b] = later(bound, i32[begin + b] as number)
    }
  }
  for (let k = first; k < end; k++) {
    const row = arrived + (k - first) * BLOCK
    for (let half = 0; half < 2; half++)
      i32[links + k * at.LINK + at.MET + half] = equal(i32, row + half * 32, begin + half * 32)
  }
  for (let b = 0; b < BLOCK; b++) i32[finish + b] = least(((i32[begin + b] as number) + (i32[left + b] as number)) | 0)
}

/** Bits of the places, of 32, where a row is as late as one that is never earlier. */
function equal(i32: Int32Array, row: number, latest: number): number {
  let missed = 0
  for (let b = 0; b < 32; b++)
    missed = (missed >>> 1) | (((i32[row + b] as number) - (i32[latest + b] as number)) & SIGN)
  return ~missed
}

function keepBegin(i32: Int32Array, task: number): void {
  const begin = i32[task + at.BEGIN_AT] as number
  if (begin === 0) return
  const left = i32[at.LEFT_AT] as number
  const finish = i32[task + at.FINISH_AT] as number
  for (let b = 0; b < BLOCK; b++) i32[begin + b] = ((i32[finish + b] as number) - (i32[left + b] as number)) | 0
}

function reach(words: Words, link: number, row: number): void {
  const { i32 } = words
  const source = i32[link + at.SOURCE_AT] as number
  const before = i32[link + at.BEFORE] as number
  const axis = i32[link + at.AXIS_AT] as number
  const after = i32[link + at.AFTER] as number
  for (let b = 0; b < BLOCK; b++) {
    const moment = ((i32[source + b] as number) + before) | 0
    i32[row + b] = ((axis === 0 ? moment : toWork(words, axis, moment)) + after) | 0
  }
}

function derive(words: Words, derived: number): void {
  const { i32 } = words
  const source = i32[derived + at.SOURCE_AT] as number
  const before = i32[derived + at.BEFORE] as number
  const axis = i32[derived + at.AXIS_AT] as number
  const kind = i32[derived + at.KIND] as number
  const made = i32[derived + at.ROW_MADE_AT] as number
  for (let b = 0; b < BLOCK; b++) {
    const moment = ((i32[source + b] as number) + before) | 0
    i32[made + b] =
      kind === at.TO_WORK
        ? toWork(words, axis, moment)
        : kind === at.TO_START_WALL
          ? startWall(words, axis, moment)
          : finishWall(words, axis, moment)
  }
}

/** As `WorkingTime.toWork`, within what fits 32 bits. */
function toWork({ i32, f64 }: Words, axis: number, wall: number): number {
  const firstWall = i32[axis + at.FIRST_WALL] as number
  const lastWall = i32[axis + at.LAST_WALL] as number
  const density = f64[(axis + at.DENSITY) >> 1] as number
  if (wall < firstWall) return Math.max(-at.LATEST, Math.floor((wall - firstWall) * density))
  if (wall >= lastWall)
    return Math.min(at.LATEST, (i32[axis + at.TOTAL] as number) + Math.floor((wall - lastWall) * density))
  const spans = i32[axis + at.SPANS] as number
  const opens = i32[axis + at.OPENS_AT] as number
  const worked = i32[axis + at.WORKED_AT] as number
  let k = i32[(i32[axis + at.WALL_BUCKETS_AT] as number) + ((wall - firstWall) >> at.WALL_BUCKET_BITS)] as number
  while (k + 1 < spans && (i32[opens + k + 1] as number) <= wall) k++
  const since = (wall - (i32[opens + k] as number)) | 0
  const before = i32[worked + k] as number
  return since <= 0 ? before : Math.min((before + since) | 0, i32[worked + k + 1] as number)
}

function startWall(words: Words, axis: number, work: number): number {
  const { i32 } = words
  const total = i32[axis + at.TOTAL] as number
  return work < 0 || work >= total ? beyond(words, axis, work) : within(i32, axis, work)
}

function finishWall(words: Words, axis: number, work: number): number {
  const { i32 } = words
  const total = i32[axis + at.TOTAL] as number
  if (work === 0) return i32[axis + at.FIRST_WALL] as number
  return work < 0 || work > total ? beyond(words, axis, work) : within(i32, axis, work - 1) + 1
}

function within(i32: Int32Array, axis: number, work: number): number {
  const worked = i32[axis + at.WORKED_AT] as number
  let k = i32[(i32[axis + at.WORK_BUCKETS_AT] as number) + (work >> at.WORK_BUCKET_BITS)] as number
  while ((i32[worked + k + 1] as number) <= work) k++
  return ((i32[(i32[axis + at.OPENS_AT] as number) + k] as number) + work - (i32[worked + k] as number)) | 0
}

function beyond({ i32, f64 }: Words, axis: number, work: number): number {
  const density = f64[(axis + at.DENSITY) >> 1] as number
  const total = i32[axis + at.TOTAL] as number
  const wall =
    work < 0
      ? (i32[axis + at.FIRST_WALL] as number) + Math.ceil(work / density)
      : (i32[axis + at.LAST_WALL] as number) + Math.ceil((work - total) / density)
  return Math.max(-at.LATEST_WALL, Math.min(at.LATEST_WALL, wall))
}

/** The latest of the target's sinks in each run, and marks on the ones that are it. */
function finishTarget(i32: Int32Array, target: number, first: number, size: number): void {
  const sinks = i32[at.SINKS_AT] as number
  const [from, to] = [i32[target + at.FIRST_SINK] as number, i32[target + at.END_SINK] as number]
  const ends = (i32[target + at.ENDS_AT] as number) + first
  for (let s = from; s < to; s++) {
    const row = i32[sinks + s * at.SINK] as number
    if (s === from) i32.copyWithin(ends, row, row + BLOCK)
    else for (let b = 0; b < BLOCK; b++) i32[ends + b] = later(i32[row + b] as number, i32[ends + b] as number)
  }
  const marks = i32[at.MARKS_AT] as number
  i32.fill(0, marks, marks + 2 * (i32[at.TASKS] as number))
  for (let s = from; s < to; s++) {
    const row = i32[sinks + s * at.SINK] as number
    const mark = marks + 2 * (i32[sinks + s * at.SINK + 1] as number)
    for (let half = 0; half < 2; half++)
      i32[mark + half] = equal(i32, row + half * 32, ends + half * 32) & runsIn(size - half * 32)
  }
}

function runsIn(size: number): number {
  return size >= 32 ? -1 : size <= 0 ? 0 : (1 << size) - 1
}

/** Walks back along the links that were met exactly, and counts for each task the runs in which it decided the target. */
function blame(i32: Int32Array, target: number): void {
  const marks = i32[at.MARKS_AT] as number
  const counts = (i32[at.COUNTS_AT] as number) + target
  const links = i32[at.LINKS_AT] as number
  for (let j = (i32[at.TASKS] as number) - 1; j >= 0; j--) {
    const task = (i32[at.TASKS_AT] as number) + j * at.TASK
    const low = i32[marks + 2 * j] as number
    const high = i32[marks + 2 * j + 1] as number
    if ((low | high) === 0 || i32[task + at.WAY] === at.SKIPPED) continue
    i32[counts + j] = (i32[counts + j] as number) + bitsIn(low) + bitsIn(high)
    const end = i32[task + at.END_LINK] as number
    for (let k = i32[task + at.FIRST_LINK] as number; k < end; k++) {
      const link = links + k * at.LINK
      const mark = marks + 2 * (i32[link + at.FROM] as number)
      i32[mark] = (i32[mark] as number) | (low & (i32[link + at.MET] as number))
      i32[mark + 1] = (i32[mark + 1] as number) | (high & (i32[link + at.MET + 1] as number))
    }
  }
}

function bitsIn(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
