import { DONE, RUNNING } from './codes.ts'
import { durationOf, truncatedAt } from './estimate.ts'
import { exp, lognormalTables, logSdOf, STEPS } from './lognormal.ts'
import type { Network } from './network.ts'

const FIXED = 0
const TYPED = 1
const TRUNCATED = 2
const LATER_OF_BOTH = 3

/** How the work left in each task is drawn. */
export interface Samplers {
  readonly mode: Uint8Array
  /** Median of what is left by what somebody typed. */
  readonly typed: Float64Array
  readonly typedRow: Int32Array
  /** Median of the total, its class and the share ruled out, for work that is running. */
  readonly total: Float64Array
  readonly totalRow: Int32Array
  readonly ruledOut: Float64Array
  readonly elapsed: Float64Array
  readonly table: Float32Array
}

export function samplersOf(net: Network): Samplers {
  const n = net.tasks.length
  const samplers = {
    mode: new Uint8Array(n),
    typed: new Float64Array(n),
    typedRow: new Int32Array(n),
    total: new Float64Array(n),
    totalRow: new Int32Array(n),
    ruledOut: new Float64Array(n),
    elapsed: net.elapsed,
    table: lognormalTables(),
  }
  net.tasks.forEach((task, i) => {
    const whole = durationOf(task.estimate)
    const rest = restOf(net, i)
    const cut = truncatedAt(whole, net.elapsed[i] as number)
    samplers.mode[i] = modeOf(net, i)
    samplers.typed[i] = rest.median
    samplers.typedRow[i] = rest.shape * (STEPS + 1)
    samplers.total[i] = cut.median
    samplers.totalRow[i] = cut.shape * (STEPS + 1)
    samplers.ruledOut[i] = cut.ruledOut
  })
  return samplers
}

/** What is left by word of mouth keeps the relative spread of the whole estimate. */
function restOf(net: Network, i: number) {
  const { estimate } = net.tasks[i] as Network['tasks'][number]
  const { remaining, percent } = (net.tasks[i] as Network['tasks'][number]).progress
  const left = remaining ?? (net.state[i] === RUNNING && percent !== null ? estimate.likely * (1 - percent) : null)
  if (left === null) return durationOf(estimate)
  const whole = durationOf(estimate)
  if (whole.from === 'range') return { median: left, shape: whole.shape }
  const sd = logSdOf(whole.shape)
  return { median: left * exp((-sd * sd) / 2), shape: whole.shape }
}

function modeOf(net: Network, i: number): number {
  if (net.state[i] === DONE || net.left[i] === 0) return FIXED
  if (net.state[i] !== RUNNING) return TYPED
  const { estimate, progress } = net.tasks[i] as Network['tasks'][number]
  if (progress.remaining !== null) return TYPED
  if (progress.percent === null) return TRUNCATED
  // A task past its estimate is never shortened by a typed 'nearly done'; a new estimate of the rest is news.
  return (net.elapsed[i] as number) >= estimate.likely ? LATER_OF_BOTH : TYPED
}

/** Draws what is left of task `i` for each word of luck, times the run's factors, in whole minutes, into `out` from `at`. */
export function sample(s: Samplers, i: number, luck: Luck, out: Int32Array, at: number): void {
  const mode = s.mode[i] as number
  const { words, factors, first } = luck
  for (let b = 0; b < words.length; b++) {
    let left = 0
    if (mode !== FIXED) {
      const u = ((words[b] as number) >>> 8) / 16_777_216
      if (mode !== TRUNCATED) left = (s.typed[i] as number) * look(s.table, s.typedRow[i] as number, u)
      if (mode !== TYPED) {
        const ruled = s.ruledOut[i] as number
        const total = (s.total[i] as number) * look(s.table, s.totalRow[i] as number, ruled + u * (1 - ruled))
        left = Math.max(left, total - (s.elapsed[i] as number))
      }
      left = Math.max(1, left * (factors[first + b] as number))
    }
    out[at + b] = left + 0.5
  }
}

export interface Luck {
  readonly words: Uint32Array
  readonly factors: Float64Array
  /** Number of the run that the first word belongs to. */
  readonly first: number
}

function look(table: Float32Array, row: number, u: number): number {
  const x = u * STEPS
  const k = Math.min(STEPS - 1, x | 0)
  const low = table[row + k] as number
  return low + ((table[row + k + 1] as number) - low) * (x - k)
}
