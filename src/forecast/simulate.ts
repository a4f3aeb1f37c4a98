import { DONE, RUNNING } from './codes.ts'
import { factorRows } from './factors.ts'
import type { FactorSettings, Runs } from './factors.ts'
import { arrive, axisOf, bindsFinish, leavesFinish } from './links.ts'
import type { Network } from './network.ts'
import { sample, samplersOf } from './samplers.ts'
import { waitsForLinks } from './schedule.ts'
import { draw, streamsFor } from './streams.ts'

export interface SimulationInput extends Runs {
  readonly net: Network
  /** Each target is finished when all its tasks are: indexes into the network. At most 30 targets. */
  readonly targets: readonly (readonly number[])[]
  readonly factors: FactorSettings
}

export interface Simulation {
  /** Per target, the wall minute of its finish in each run; runs of two options with one seed are pairs. */
  readonly finishes: readonly Float64Array[]
  /** Per target and task, the share of runs in which the task decided the finish. */
  readonly criticality: readonly Float64Array[]
}

export interface Headway {
  readonly done: number
  readonly of: number
}

export const MOST_TARGETS = 30
// Runs are taken in blocks, task by task: the inner loops stay in the cache and have no branches on links.
const BLOCK = 256
// Working minutes of two thousand years: what an absurd tail is cut at, so that no sum leaves 32 bits.
const LATEST = 300_000_000

interface Block {
  readonly start: Int32Array
  readonly finish: Int32Array
  readonly left: Int32Array
  readonly mask: Int32Array
  readonly begin: Int32Array
}

/** Simulates to the end. Same input and seed give the same bytes. */
export function simulate(input: SimulationInput): Simulation {
  const steps = simulateSteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, stopping after each block so that a caller can report headway or give up. */
export function* simulateSteps(input: SimulationInput): Generator<Headway, Simulation> {
  const { net, targets, iterations, seed } = input
  if (targets.length > MOST_TARGETS) throw new RangeError(`more than ${MOST_TARGETS} targets`)
  const n = net.tasks.length
  const samplers = samplersOf(net)
  const { rows, rowOf } = factorRows(net, input.factors, input)
  const streams = streamsFor(
    seed,
    net.tasks.map((t) => `task:${t.key}`),
  )
  const block: Block = {
    start: new Int32Array(n * BLOCK),
    finish: new Int32Array(n * BLOCK),
    left: new Int32Array(n * BLOCK),
    mask: new Int32Array(n * BLOCK),
    begin: new Int32Array(BLOCK),
  }
  const finishes = targets.map(() => new Float64Array(iterations))
  const counts = targets.map(() => new Float64Array(n))
  const words = new Uint32Array(BLOCK)
  for (let first = 0; first < iterations; first += BLOCK) {
    const size = Math.min(BLOCK, iterations - first)
    for (let j = 0; j < n; j++) {
      const luck = { words: words.subarray(0, size), factors: rows[rowOf[j] as number] as Float64Array, first }
      draw(streams, j, luck.words)
      sample(samplers, j, luck, block.left, j * BLOCK)
      place(net, block, j, size)
    }
    block.mask.fill(0)
    targets.forEach((tasks, t) => {
      const ends = endsOf(net, block, tasks, t, size)
      finishes[t]?.set(ends, first)
    })
    blame(net, block, counts, size)
    yield { done: first + size, of: iterations }
  }
  return { finishes, criticality: counts.map((count) => count.map((c) => c / iterations)) }
}

/** Sets start and finish of one task in every run of the block. */
function place(net: Network, block: Block, j: number, size: number): void {
  const { start, finish, left, begin } = block
  const at = j * BLOCK
  if (net.state[j] === DONE) {
    start.fill(net.begun[j] as number, at, at + size)
    finish.fill(net.ended[j] as number, at, at + size)
    return
  }
  const floor = net.floor[j] as number
  const finishFloor = net.finishFloor[j] as number
  for (let b = 0; b < size; b++) begin[b] = Math.max(floor, finishFloor - (left[at + b] as number))
  const last = waitsForLinks(net, j) ? (net.linkStart[j + 1] as number) : 0
  for (let k = net.linkStart[j] as number; k < last; k++) {
    const type = net.linkType[k] as number
    const source = leavesFinish(type) ? finish : start
    const from = (net.linkFrom[k] as number) * BLOCK
    const taken = bindsFinish(type) ? 1 : 0
    if (net.linkPlain[k] === 1) {
      const lag = net.linkLag[k] as number
      for (let b = 0; b < size; b++) {
        const bound = (source[from + b] as number) + lag - taken * (left[at + b] as number)
        if (bound > (begin[b] as number)) begin[b] = bound
      }
    } else {
      for (let b = 0; b < size; b++) {
        const bound = arrive(net, k, source[from + b] as number, j) - taken * (left[at + b] as number)
        if (bound > (begin[b] as number)) begin[b] = bound
      }
    }
  }
  const running = net.state[j] === RUNNING
  const begun = net.begun[j] as number
  for (let b = 0; b < size; b++) {
    start[at + b] = running ? begun : (begin[b] as number)
    finish[at + b] = Math.min(LATEST, (begin[b] as number) + (left[at + b] as number))
  }
}

/** The finish of a target in each run, as wall minutes; marks the tasks that end it with the target's bit. */
function endsOf(net: Network, { finish, mask }: Block, tasks: readonly number[], target: number, size: number) {
  const ends = new Float64Array(size)
  const axes = tasks.map((i) => axisOf(net, i))
  const oneAxis = axes.every((a) => a === axes[0]) ? axes[0] : undefined
  const wallOf = (t: number, b: number) => {
    const at = finish[(tasks[t] as number) * BLOCK + b] as number
    return oneAxis ? at : (axes[t] as (typeof axes)[number]).finishWall(at)
  }
  for (let b = 0; b < size; b++) {
    let end = wallOf(0, b)
    for (let t = 1; t < tasks.length; t++) end = Math.max(end, wallOf(t, b))
    for (let t = 0; t < tasks.length; t++) {
      const cell = (tasks[t] as number) * BLOCK + b
      if (wallOf(t, b) === end) mask[cell] = (mask[cell] as number) | (1 << target)
    }
    ends[b] = oneAxis ? oneAxis.finishWall(end) : end
  }
  return ends
}

/** Walks back along the links that set each start, and counts for each target which tasks decided it. */
function blame(
  net: Network,
  { start, finish, left, mask }: Block,
  counts: readonly Float64Array[],
  size: number,
): void {
  for (let j = net.tasks.length - 1; j >= 0; j--) {
    if (net.state[j] === DONE) continue
    const at = j * BLOCK
    const last = waitsForLinks(net, j) ? (net.linkStart[j + 1] as number) : 0
    for (let k = net.linkStart[j] as number; k < last; k++) {
      const type = net.linkType[k] as number
      const source = leavesFinish(type) ? finish : start
      const from = (net.linkFrom[k] as number) * BLOCK
      const plain = net.linkPlain[k] === 1
      const lag = net.linkLag[k] as number
      for (let b = 0; b < size; b++) {
        const marks = mask[at + b] as number
        if (marks === 0) continue
        const moment = source[from + b] as number
        const reached = plain ? moment + lag : arrive(net, k, moment, j)
        const met = bindsFinish(type)
          ? (finish[at + b] as number)
          : (finish[at + b] as number) - (left[at + b] as number)
        if (reached === met) mask[from + b] = (mask[from + b] as number) | marks
      }
    }
    counts.forEach((count, t) => {
      let hits = 0
      for (let b = 0; b < size; b++) hits += ((mask[at + b] as number) >>> t) & 1
      count[j] = (count[j] as number) + hits
    })
  }
}
