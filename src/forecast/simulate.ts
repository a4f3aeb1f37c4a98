import { factorRows } from './factors.ts'
import type { FactorSettings, Runs } from './factors.ts'
import { openKernel } from './kernel.ts'
import type { KernelName } from './kernel.ts'
import { BLOCK, COUNTS_AT } from './kernel-image.ts'
import { programOf } from './kernel-program.ts'
import type { Network } from './network.ts'

export interface SimulationInput extends Runs {
  readonly net: Network
  /** Each target is finished when all its tasks are: indexes into the network. At most 30 targets. */
  readonly targets: readonly (readonly number[])[]
  readonly factors: FactorSettings
  /** Which kernel computes it; without one, the fastest that this machine can run. All give the same bytes. */
  readonly kernel?: KernelName
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
  const factors = factorRows(net, input.factors, input)
  const program = programOf({ net, targets, factors, iterations, seed })
  const kernel = openKernel(program.image, input.kernel)
  try {
    for (let first = 0; first < iterations; first += BLOCK) {
      const size = Math.min(BLOCK, iterations - first)
      kernel.block(first, size)
      yield { done: first + size, of: iterations }
    }
    const words = kernel.words()
    const countsAt = words[COUNTS_AT] as number
    const n = net.tasks.length
    const finishes = program.ends.map(({ at, axis }) => {
      const ends = words.subarray(at, at + iterations)
      return axis === null ? Float64Array.from(ends) : Float64Array.from(ends, (work) => axis.finishWall(work))
    })
    const criticality = targets.map((_, t) =>
      Float64Array.from(words.subarray(countsAt + t * n, countsAt + (t + 1) * n), (count) => count / iterations),
    )
    return { finishes, criticality }
  } finally {
    kernel.close()
  }
}
