/**
 * The simulation kernel in AssemblyScript, four runs at a time: `src/forecast/kernel-plain.ts` in vectors. Operations and
 * their order are the same there, so both leave the same bytes. Its memory begins with the image of
 * `src/forecast/kernel-image.ts`, whose numbers are repeated here: this file cannot import it.
 */

// Places in the image are in words of four bytes.
const BLOCK: i32 = 64

const TASKS: i32 = 0
const TASKS_AT: i32 = 1
const LINKS_AT: i32 = 2
const DERIVED_AT: i32 = 3
const TARGETS: i32 = 4
const TARGETS_AT: i32 = 5
const SINKS_AT: i32 = 6
const STATES_AT: i32 = 7
const LEFT_AT: i32 = 8
const ARRIVED_AT: i32 = 9
const MARKS_AT: i32 = 10
const COUNTS_AT: i32 = 11

const TASK: i32 = 16
const WAY: i32 = 0
const FLOOR: i32 = 1
const FINISH_FLOOR: i32 = 2
const ROW_AT: i32 = 3
const OTHER_ROW_AT: i32 = 4
const FACTORS_AT: i32 = 5
const SCALE: i32 = 6
const FIRST_LINK: i32 = 8
const END_LINK: i32 = 9
const FINISH_AT: i32 = 10
const BEGIN_AT: i32 = 11
const FIRST_DERIVED: i32 = 12
const END_DERIVED: i32 = 13
const OTHER_SCALE: i32 = 14

const SKIPPED: i32 = 0
const NO_LINK: i32 = 2
const ONE_LINK: i32 = 3
const TWO_LINKS: i32 = 4

const LINK: i32 = 8
const SOURCE_AT: i32 = 0
const BEFORE: i32 = 1
const AXIS_AT: i32 = 2
const AFTER: i32 = 3
const BINDS_FINISH: i32 = 4
const FROM: i32 = 5
const MET: i32 = 6

const DERIVED: i32 = 8
const KIND: i32 = 3
const ROW_MADE_AT: i32 = 4
const TO_START_WALL: i32 = 0
const TO_WORK: i32 = 2

const SPANS: i32 = 0
const OPENS_AT: i32 = 1
const WORKED_AT: i32 = 2
const WORK_BUCKETS_AT: i32 = 3
const WALL_BUCKETS_AT: i32 = 4
const FIRST_WALL: i32 = 5
const LAST_WALL: i32 = 6
const TOTAL: i32 = 7
const DENSITY: i32 = 8
const WORK_BUCKET_BITS: i32 = 6
const WALL_BUCKET_BITS: i32 = 8

const TARGET: i32 = 4
const FIRST_SINK: i32 = 0
const END_SINK: i32 = 1
const ENDS_AT: i32 = 2
const SINK: i32 = 2

const LATEST: i32 = 300_000_000
const LATEST_WALL: i32 = 1_600_000_000

const STEPS: i32 = 1024
const TAIL: i32 = 64
const LOW_TAIL: i32 = 1025
const HIGH_STEP: i32 = 65_472
const HIGH_TAIL: i32 = 1089 - 65_472
// Added to a positive float below 2^31, it leaves the nearest whole number in the lower word.
const TO_WHOLE: f64 = 6_755_399_441_055_744

function word(place: i32): i32 {
  return load<i32>((<usize>place) << 2)
}

function setWord(place: i32, value: i32): void {
  store<i32>((<usize>place) << 2, value)
}

function double(place: i32): f64 {
  return load<f64>((<usize>place) << 2)
}

function four(place: i32): v128 {
  return v128.load((<usize>place) << 2)
}

function setFour(place: i32, value: v128): void {
  v128.store((<usize>place) << 2, value)
}

/** Takes runs `first` to `first + size` through the plan. */
export function block(first: i32, size: i32): void {
  const tasks = word(TASKS)
  for (let j = 0; j < tasks; j++) {
    const task = word(TASKS_AT) + j * TASK
    const way = word(task + WAY)
    if (way === SKIPPED) continue
    drawLeft(task, word(STATES_AT) + j * 16, first)
    if (way === TWO_LINKS) placeByTwo(task)
    else if (way === ONE_LINK) placeByOne(task)
    else if (way === NO_LINK) placeByNone(task)
    else placeByAny(task)
    keepBegin(task)
    const end = word(task + END_DERIVED)
    for (let d = word(task + FIRST_DERIVED); d < end; d++) derive(word(DERIVED_AT) + d * DERIVED)
  }
  const targets = word(TARGETS)
  for (let t = 0; t < targets; t++) {
    finishTarget(word(TARGETS_AT) + t * TARGET, first, size)
    blame(t * tasks)
  }
}

function drawLeft(task: i32, state: i32, first: i32): void {
  const left = word(LEFT_AT)
  const row = word(task + ROW_AT)
  if (row === 0) {
    memory.fill((<usize>left) << 2, 0, BLOCK * 4)
    return
  }
  const other = word(task + OTHER_ROW_AT)
  const factors = word(task + FACTORS_AT) + 2 * first
  const scale = f64x2.splat(double(task + SCALE))
  const otherScale = f64x2.splat(double(task + OTHER_SCALE))
  let a = four(state)
  let b = four(state + 4)
  let c = four(state + 8)
  let d = four(state + 12)
  for (let run = 0; run < BLOCK; run += 8) {
    const bits = i32x4.add(a, d)
    const t = i32x4.shl(b, 9)
    c = v128.xor(c, a)
    d = v128.xor(d, b)
    b = v128.xor(b, c)
    a = v128.xor(a, d)
    c = v128.xor(c, t)
    d = v128.or(i32x4.shl(d, 11), i32x4.shr_u(d, 21))
    const lower = v128.and(bits, i32x4.splat(0xffff))
    const upper = i32x4.shr_u(bits, 16)
    const at = factors + 2 * run
    if (other === 0) {
      setFour(left + run, minutes(look(row, lower), scale, at))
      setFour(left + run + 4, minutes(look(row, upper), scale, at + 8))
    } else {
      setFour(left + run, longer(look(row, lower), scale, look(other, lower), otherScale, at))
      setFour(left + run + 4, longer(look(row, upper), scale, look(other, upper), otherScale, at + 8))
    }
  }
  setFour(state, a)
  setFour(state + 4, b)
  setFour(state + 8, c)
  setFour(state + 12, d)
}

function look(row: i32, bits: v128): v128 {
  const steps = i32x4.shr_u(bits, 6)
  const outermost = v128.or(i32x4.eq(steps, i32x4.splat(0)), i32x4.eq(steps, i32x4.splat(STEPS - 1)))
  if (v128.any_true(outermost)) return lookAtTails(row, bits)
  const at = i32x4.add(i32x4.shl(steps, 2), i32x4.splat(row << 2))
  const pairs = v128.load64_zero(<usize>(<u32>i32x4.extract_lane(at, 0)))
  const pairs2 = v128.load64_zero(<usize>(<u32>i32x4.extract_lane(at, 2)))
  const first = v128.load_lane<u64>(<usize>(<u32>i32x4.extract_lane(at, 1)), pairs, 1)
  const second = v128.load_lane<u64>(<usize>(<u32>i32x4.extract_lane(at, 3)), pairs2, 1)
  const low = v128.shuffle<f32>(first, second, 0, 2, 4, 6)
  const high = v128.shuffle<f32>(first, second, 1, 3, 5, 7)
  const part = v128.and(bits, i32x4.splat(63))
  return i32x4.add(low, i32x4.shr_s(i32x4.mul(i32x4.sub(high, low), part), 6))
}

/** The same where at least one lane lies in an outermost step: seldom, so one after the other. */
function lookAtTails(row: i32, bits: v128): v128 {
  let found = i32x4.splat(lookOne(row, i32x4.extract_lane(bits, 0)))
  found = i32x4.replace_lane(found, 1, lookOne(row, i32x4.extract_lane(bits, 1)))
  found = i32x4.replace_lane(found, 2, lookOne(row, i32x4.extract_lane(bits, 2)))
  return i32x4.replace_lane(found, 3, lookOne(row, i32x4.extract_lane(bits, 3)))
}

function lookOne(row: i32, bits: i32): i32 {
  if (bits < TAIL) return word(row + LOW_TAIL + bits)
  if (bits >= HIGH_STEP) return word(row + HIGH_TAIL + bits)
  const low = word(row + (bits >> 6))
  return low + (((word(row + (bits >> 6) + 1) - low) * (bits & 63)) >> 6)
}

function minutes(units: v128, scale: v128, factors: i32): v128 {
  return whole(
    f64x2.mul(f64x2.mul(f64x2.convert_low_i32x4_s(units), scale), four(factors)),
    f64x2.mul(f64x2.mul(f64x2.convert_low_i32x4_s(upperHalf(units)), scale), four(factors + 4)),
  )
}

function longer(units: v128, scale: v128, others: v128, otherScale: v128, factors: i32): v128 {
  const a = f64x2.mul(f64x2.convert_low_i32x4_s(units), scale)
  const b = f64x2.mul(f64x2.convert_low_i32x4_s(others), otherScale)
  const a2 = f64x2.mul(f64x2.convert_low_i32x4_s(upperHalf(units)), scale)
  const b2 = f64x2.mul(f64x2.convert_low_i32x4_s(upperHalf(others)), otherScale)
  return whole(f64x2.mul(f64x2.pmax(a, b), four(factors)), f64x2.mul(f64x2.pmax(a2, b2), four(factors + 4)))
}

function upperHalf(units: v128): v128 {
  return v128.shuffle<i32>(units, units, 2, 3, 2, 3)
}

function whole(left: v128, left2: v128): v128 {
  return v128.shuffle<i32>(nearest(left), nearest(left2), 0, 2, 4, 6)
}

function nearest(left: v128): v128 {
  return f64x2.add(f64x2.pmin(f64x2.pmax(left, f64x2.splat(1)), f64x2.splat(<f64>LATEST)), f64x2.splat(TO_WHOLE))
}

function placeByNone(task: i32): void {
  const left = word(LEFT_AT)
  const finish = word(task + FINISH_AT)
  const floor = i32x4.splat(word(task + FLOOR))
  for (let b = 0; b < BLOCK; b += 4) {
    setFour(finish + b, i32x4.min_s(i32x4.splat(LATEST), i32x4.add(floor, four(left + b))))
  }
}

/** Sixteen comparisons as sixteen bits. */
function sixteen(a: v128, b: v128, c: v128, d: v128): i32 {
  return i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d)))
}

function placeByOne(task: i32): void {
  const left = word(LEFT_AT)
  const finish = word(task + FINISH_AT)
  const floor = i32x4.splat(word(task + FLOOR))
  const link = word(LINKS_AT) + word(task + FIRST_LINK) * LINK
  const source = word(link + SOURCE_AT)
  const lag = i32x4.splat(word(link + BEFORE))
  for (let part = 0; part < 4; part++) {
    let met: v128 = i32x4.splat(0)
    let met1: v128 = i32x4.splat(0)
    let met2: v128 = i32x4.splat(0)
    let met3: v128 = i32x4.splat(0)
    for (let v = 0; v < 4; v++) {
      const b = part * 16 + v * 4
      const reached = i32x4.add(four(source + b), lag)
      const start = i32x4.max_s(reached, floor)
      setFour(finish + b, i32x4.min_s(i32x4.splat(LATEST), i32x4.add(start, four(left + b))))
      met = met1
      met1 = met2
      met2 = met3
      met3 = i32x4.eq(reached, start)
    }
    store<u16>(((<usize>(link + MET)) << 2) + part * 2, <u16>sixteen(met, met1, met2, met3))
  }
}

function placeByTwo(task: i32): void {
  const left = word(LEFT_AT)
  const finish = word(task + FINISH_AT)
  const floor = i32x4.splat(word(task + FLOOR))
  const link = word(LINKS_AT) + word(task + FIRST_LINK) * LINK
  const source = word(link + SOURCE_AT)
  const lag = i32x4.splat(word(link + BEFORE))
  const other = word(link + LINK + SOURCE_AT)
  const otherLag = i32x4.splat(word(link + LINK + BEFORE))
  for (let part = 0; part < 8; part++) {
    const b = part * 8
    const x = i32x4.add(four(source + b), lag)
    const y = i32x4.add(four(other + b), otherLag)
    const start = i32x4.max_s(i32x4.max_s(x, y), floor)
    const x4 = i32x4.add(four(source + b + 4), lag)
    const y4 = i32x4.add(four(other + b + 4), otherLag)
    const start4 = i32x4.max_s(i32x4.max_s(x4, y4), floor)
    setFour(finish + b, i32x4.min_s(i32x4.splat(LATEST), i32x4.add(start, four(left + b))))
    setFour(finish + b + 4, i32x4.min_s(i32x4.splat(LATEST), i32x4.add(start4, four(left + b + 4))))
    const both = sixteen(i32x4.eq(x, start), i32x4.eq(x4, start4), i32x4.eq(y, start), i32x4.eq(y4, start4))
    store<u8>(((<usize>(link + MET)) << 2) + part, <u8>both)
    store<u8>(((<usize>(link + LINK + MET)) << 2) + part, <u8>(both >> 8))
  }
}

function placeByAny(task: i32): void {
  const left = word(LEFT_AT)
  const finish = word(task + FINISH_AT)
  const floor = i32x4.splat(word(task + FLOOR))
  const finishFloor = i32x4.splat(word(task + FINISH_FLOOR))
  const begin = word(ARRIVED_AT)
  for (let b = 0; b < BLOCK; b += 4) setFour(begin + b, i32x4.max_s(floor, i32x4.sub(finishFloor, four(left + b))))
  const links = word(LINKS_AT)
  const first = word(task + FIRST_LINK)
  const end = word(task + END_LINK)
  const arrived = begin + BLOCK
  for (let k = first; k < end; k++) {
    const link = links + k * LINK
    const row = arrived + (k - first) * BLOCK
    reach(link, row)
    const binds = i32x4.splat(word(link + BINDS_FINISH))
    for (let b = 0; b < BLOCK; b += 4) {
      const bound = i32x4.sub(four(row + b), i32x4.mul(binds, four(left + b)))
      setFour(row + b, bound)
      setFour(begin + b, i32x4.max_s(bound, four(begin + b)))
    }
  }
  for (let k = first; k < end; k++) compare(links + k * LINK + MET, arrived + (k - first) * BLOCK, begin)
  for (let b = 0; b < BLOCK; b += 4)
    setFour(finish + b, i32x4.min_s(i32x4.splat(LATEST), i32x4.add(four(begin + b), four(left + b))))
}

function keepBegin(task: i32): void {
  const begin = word(task + BEGIN_AT)
  if (begin === 0) return
  const left = word(LEFT_AT)
  const finish = word(task + FINISH_AT)
  for (let b = 0; b < BLOCK; b += 4) setFour(begin + b, i32x4.sub(four(finish + b), four(left + b)))
}

/** Two words of bits: where two rows are equal. */
function compare(bits: i32, row: i32, other: i32): void {
  for (let part = 0; part < 4; part++) {
    const b = part * 16
    const equal = sixteen(
      i32x4.eq(four(row + b), four(other + b)),
      i32x4.eq(four(row + b + 4), four(other + b + 4)),
      i32x4.eq(four(row + b + 8), four(other + b + 8)),
      i32x4.eq(four(row + b + 12), four(other + b + 12)),
    )
    store<u16>(((<usize>bits) << 2) + part * 2, <u16>equal)
  }
}

function reach(link: i32, row: i32): void {
  const source = word(link + SOURCE_AT)
  const axis = word(link + AXIS_AT)
  const before = word(link + BEFORE)
  const after = word(link + AFTER)
  if (axis === 0) {
    const lag = i32x4.splat(before + after)
    for (let b = 0; b < BLOCK; b += 4) setFour(row + b, i32x4.add(four(source + b), lag))
    return
  }
  for (let b = 0; b < BLOCK; b++) setWord(row + b, toWork(axis, word(source + b) + before) + after)
}

function derive(derived: i32): void {
  const source = word(derived + SOURCE_AT)
  const before = word(derived + BEFORE)
  const axis = word(derived + AXIS_AT)
  const kind = word(derived + KIND)
  const made = word(derived + ROW_MADE_AT)
  if (kind === TO_WORK) for (let b = 0; b < BLOCK; b++) setWord(made + b, toWork(axis, word(source + b) + before))
  else if (kind === TO_START_WALL)
    for (let b = 0; b < BLOCK; b++) setWord(made + b, startWall(axis, word(source + b) + before))
  else for (let b = 0; b < BLOCK; b++) setWord(made + b, finishWall(axis, word(source + b) + before))
}

function density(axis: i32): f64 {
  return double(axis + DENSITY)
}

function toWork(axis: i32, wall: i32): i32 {
  const firstWall = word(axis + FIRST_WALL)
  const lastWall = word(axis + LAST_WALL)
  if (wall < firstWall || wall >= lastWall) return workBeyond(axis, wall)
  const opens = word(axis + OPENS_AT)
  const worked = word(axis + WORKED_AT)
  const spans = word(axis + SPANS)
  let k = word(word(axis + WALL_BUCKETS_AT) + ((wall - firstWall) >> WALL_BUCKET_BITS))
  while (k + 1 < spans && word(opens + k + 1) <= wall) k++
  const since = wall - word(opens + k)
  const before = word(worked + k)
  return since <= 0 ? before : min(before + since, word(worked + k + 1))
}

function workBeyond(axis: i32, wall: i32): i32 {
  const firstWall = word(axis + FIRST_WALL)
  const lastWall = word(axis + LAST_WALL)
  if (wall < firstWall) return <i32>max(<f64>-LATEST, Math.floor(<f64>(wall - firstWall) * density(axis)))
  return <i32>min(<f64>LATEST, <f64>word(axis + TOTAL) + Math.floor(<f64>(wall - lastWall) * density(axis)))
}

function startWall(axis: i32, work: i32): i32 {
  return work < 0 || work >= word(axis + TOTAL) ? wallBeyond(axis, work) : within(axis, work)
}

function finishWall(axis: i32, work: i32): i32 {
  if (work <= 0 || work > word(axis + TOTAL)) return work === 0 ? word(axis + FIRST_WALL) : wallBeyond(axis, work)
  return within(axis, work - 1) + 1
}

function within(axis: i32, work: i32): i32 {
  const worked = word(axis + WORKED_AT)
  let k = word(word(axis + WORK_BUCKETS_AT) + (work >> WORK_BUCKET_BITS))
  while (word(worked + k + 1) <= work) k++
  return word(word(axis + OPENS_AT) + k) + work - word(worked + k)
}

function wallBeyond(axis: i32, work: i32): i32 {
  const wall: f64 =
    work < 0
      ? <f64>word(axis + FIRST_WALL) + Math.ceil(<f64>work / density(axis))
      : <f64>word(axis + LAST_WALL) + Math.ceil(<f64>(work - word(axis + TOTAL)) / density(axis))
  return <i32>max(<f64>-LATEST_WALL, min(<f64>LATEST_WALL, wall))
}

function finishTarget(target: i32, first: i32, size: i32): void {
  const sinks = word(SINKS_AT)
  const from = word(target + FIRST_SINK)
  const to = word(target + END_SINK)
  const ends = word(target + ENDS_AT) + first
  for (let s = from; s < to; s++) {
    const row = word(sinks + s * SINK)
    for (let b = 0; b < BLOCK; b += 4) {
      const end = four(row + b)
      setFour(ends + b, s === from ? end : i32x4.max_s(end, four(ends + b)))
    }
  }
  const marks = word(MARKS_AT)
  memory.fill((<usize>marks) << 2, 0, word(TASKS) * 8)
  for (let s = from; s < to; s++) {
    const mark = marks + 2 * word(sinks + s * SINK + 1)
    compare(mark, word(sinks + s * SINK), ends)
    const runs: u64 = size >= BLOCK ? <u64>-1 : ((<u64>1) << size) - 1
    store<u64>((<usize>mark) << 2, load<u64>((<usize>mark) << 2) & runs)
  }
}

function blame(target: i32): void {
  const marks = (<usize>word(MARKS_AT)) << 2
  const counts = word(COUNTS_AT) + target
  const links = word(LINKS_AT)
  for (let j = word(TASKS) - 1; j >= 0; j--) {
    const task = word(TASKS_AT) + j * TASK
    const marked = load<u64>(marks + ((<usize>j) << 3))
    if (marked === 0 || word(task + WAY) === SKIPPED) continue
    setWord(counts + j, word(counts + j) + <i32>popcnt(marked))
    const end = word(task + END_LINK)
    for (let k = word(task + FIRST_LINK); k < end; k++) {
      const link = links + k * LINK
      const mark = marks + ((<usize>word(link + FROM)) << 3)
      store<u64>(mark, load<u64>(mark) | (marked & load<u64>((<usize>(link + MET)) << 2)))
    }
  }
}
