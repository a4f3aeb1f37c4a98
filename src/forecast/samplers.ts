import { DONE, RUNNING } from './codes.ts'
import { durationOf, truncatedAt } from './estimate.ts'
import { exp, ln, lognormalTables, logSdOf, normalShare, STEPS, TAIL, tailsOf } from './lognormal.ts'
import type { Network } from './network.ts'

/**
 * Numbers of one row: STEPS + 1 points read linearly, then TAIL exact points for the lowest step and TAIL for the highest.
 * A draw of 16 bits names a step by its upper ten and a place in it by its lower six.
 */
export const ROW = STEPS + 1 + 2 * TAIL

// Whole numbers below this, so that a step times six bits stays within 32: reading between two points is then exact.
const FINEST = 1 << 24

/** How the work left in each task is drawn: the longer of (up to) two rows, each times its scale. */
export interface Samplers {
  /** Row of each task, or -1 where nothing is left to draw. */
  readonly row: Int32Array
  /** Working minutes that one unit of the row stands for. */
  readonly scale: Float64Array
  /** A second row, or -1: work whose typed rest and whose elapsed time both speak. */
  readonly otherRow: Int32Array
  readonly otherScale: Float64Array
  /** All rows, ROW whole numbers each. */
  readonly rows: readonly Int32Array[]
}

export function samplersOf(net: Network): Samplers {
  const n = net.tasks.length
  const rows = new Rows()
  const samplers = {
    row: new Int32Array(n).fill(-1),
    scale: new Float64Array(n),
    otherRow: new Int32Array(n).fill(-1),
    otherScale: new Float64Array(n),
    rows: rows.all,
  }
  net.tasks.forEach((_, i) => {
    const [first, other] = rowsFor(net, i, rows)
    if (!first) return
    samplers.row[i] = first.row
    samplers.scale[i] = first.scale * rows.unitOf(first.row)
    if (!other) return
    samplers.otherRow[i] = other.row
    samplers.otherScale[i] = other.scale * rows.unitOf(other.row)
  })
  return samplers
}

interface Drawn {
  readonly row: number
  /** Medians of the row. */
  readonly scale: number
}

/** One row or two for the rest of a task: what was typed beside what has passed, else the work of the class of size below. */
function rowsFor(net: Network, i: number, rows: Rows): readonly Drawn[] {
  switch (drawnBy(net, i)) {
    case 'none':
      return []
    case 'longer':
      return [...typedRows(net, i, rows).slice(0, 1), ...elapsedRows(net, i, rows).slice(0, 1)]
    case 'elapsed':
      return elapsedRows(net, i, rows)
    case 'typed':
      return typedRows(net, i, rows)
  }
}

/** What the rest of a task is drawn from: what somebody typed, the time it has taken, or the longer of both. */
function drawnBy(net: Network, i: number): 'none' | 'typed' | 'elapsed' | 'longer' {
  if (net.state[i] === DONE || net.left[i] === 0) return 'none'
  if (net.state[i] !== RUNNING) return 'typed'
  const { estimate, progress } = net.tasks[i] as Network['tasks'][number]
  if (progress.remaining !== null) return 'typed'
  if (progress.percent === null) return 'elapsed'
  // A task past its estimate is never shortened by a typed 'nearly done'; a new estimate of the rest is news.
  return (net.elapsed[i] as number) >= estimate.likely ? 'longer' : 'typed'
}

/** What is left by word of mouth keeps the relative spread of the whole estimate. */
function typedRows(net: Network, i: number, rows: Rows): readonly Drawn[] {
  const { estimate, progress } = net.tasks[i] as Network['tasks'][number]
  const { remaining, percent } = progress
  const whole = durationOf(estimate)
  const row = rows.plain(whole.shape)
  const share = remaining === null && net.state[i] === RUNNING && percent !== null ? 1 - percent : 1
  if (remaining !== null) return [{ row, scale: whole.from === 'range' ? remaining : meanIs(remaining, whole.shape) }]
  const own = { row, scale: whole.median * share }
  const { beyond } = whole
  return beyond ? [own, { row: rows.plain(beyond.shape), scale: beyond.median * share }] : [own]
}

/** The median of work that takes so long in the mean. */
function meanIs(mean: number, shape: number): number {
  const sd = logSdOf(shape)
  return mean * exp((-sd * sd) / 2)
}

function elapsedRows(net: Network, i: number, rows: Rows): readonly Drawn[] {
  const whole = durationOf((net.tasks[i] as Network['tasks'][number]).estimate)
  const elapsed = net.elapsed[i] as number
  return [whole, ...(whole.beyond ? [whole.beyond] : [])].map((duration) => {
    const { median, shape, ruledOut } = truncatedAt(duration, elapsed)
    return { row: ruledOut > 0 ? rows.rest(shape, elapsed / median) : rows.plain(shape), scale: median }
  })
}

// Elapsed time is told apart to this share of the median, so that a plan with every task under way has a bounded number of rows.
const PASSED_STEPS = 256

class Rows {
  readonly all: Int32Array[] = []
  private readonly units: number[] = []
  private readonly known = new Map<string, number>()

  /** The lognormal of a class, in medians. */
  plain(shape: number): number {
    return this.rowFor(`${shape}`, () => plainRow(shape))
  }

  /** What is left of the total when `passed` medians of it have passed, in medians. */
  rest(shape: number, passed: number): number {
    const steps = Math.round(passed * PASSED_STEPS)
    if (steps === 0) return this.plain(shape)
    return this.rowFor(`${shape}:${steps}`, () => restRow(shape, steps / PASSED_STEPS))
  }

  /** What one unit of a row is worth, in medians. */
  unitOf(row: number): number {
    return this.units[row] as number
  }

  private rowFor(key: string, make: () => Float32Array): number {
    const known = this.known.get(key)
    if (known !== undefined) return known
    const { values, unit } = inUnits(make())
    this.known.set(key, this.all.length)
    this.units.push(unit)
    return this.all.push(values) - 1
  }
}

function inUnits(row: Float32Array): { values: Int32Array; unit: number } {
  const unit = (row[STEPS] as number) / FINEST
  const values = new Int32Array(ROW)
  for (let i = 0; i < ROW; i++) values[i] = Math.round((row[i] as number) / unit)
  return { values, unit }
}

function plainRow(shape: number): Float32Array {
  const row = new Float32Array(ROW)
  row.set(lognormalTables().subarray(shape * (STEPS + 1), (shape + 1) * (STEPS + 1)))
  row.set(tailsOf(shape), STEPS + 1)
  return row
}

function restRow(shape: number, passed: number): Float32Array {
  const whole = plainRow(shape)
  const ruledOut = normalShare(ln(passed) / logSdOf(shape))
  const left = (share: number) => Math.max(0, quantileIn(whole, ruledOut + share * (1 - ruledOut)) - passed)
  const row = new Float32Array(ROW)
  for (let i = 0; i <= STEPS; i++) row[i] = left(i / STEPS)
  for (let i = 0; i < TAIL; i++) {
    row[STEPS + 1 + i] = left((i + 0.5) / (STEPS * TAIL))
    row[ROW - 1 - i] = left(1 - (i + 0.5) / (STEPS * TAIL))
  }
  return row
}

/** Reads a plain row at a share in [0, 1], its tails included. */
function quantileIn(row: Float32Array, share: number): number {
  const at = share * STEPS
  const k = Math.min(STEPS - 1, Math.floor(at))
  const tail = k === 0 ? STEPS + 1 : k === STEPS - 1 ? STEPS + 1 + TAIL : -1
  const place = tail < 0 ? at - k : Math.min(TAIL - 1, Math.max(0, (at - k) * TAIL - 0.5))
  const low = tail < 0 ? k : tail + Math.min(TAIL - 2, Math.floor(place))
  const part = tail < 0 ? place : place - (low - tail)
  return (row[low] as number) + ((row[low + 1] as number) - (row[low] as number)) * part
}
