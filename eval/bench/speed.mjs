/** One plan through every engine in turn: C, both kernels of the product, the whole simulation with each, and the naive program. */
import { startReference } from './c-reference.mjs'
import { interleaved, median, quantile, round, seeded } from './measure.mjs'
import { naiveForecast } from './naive-forecast.mjs'
import { drafts, naiveTasks, planOf, START } from './plan.mjs'

export const ITERATIONS = 10_000
export const MOST_APART = 0.005
const KERNELS = ['wasm', 'plain']

/** @returns ratios, times and quantiles; `agree` is false where P50 or P80 are apart or the bytes differ. */
export async function speedOf(engines, reference, { calendars, repeats, naiveIterations }) {
  const made = drafts(calendars)
  const net = engines.networkOf(planOf(engines, made))
  const targets = [net.tasks.map((_, i) => i)]
  const how = { net, targets, iterations: ITERATIONS, factors: engines.DEFAULT_FACTORS }
  const program = () =>
    engines.programOf({ ...how, seed: 1, factors: engines.factorRows(net, how.factors, { ...how, seed: 1 }) })
  const axis = net.calendars[0]
  const workOf = (walls) => walls.map((wall) => axis.toWork(wall) - axis.toWork(net.statusWall))
  const seen = { wasm: [], plain: [], naive: [] }
  const left = {}
  const child = reference && startReference(reference, program().image, ITERATIONS)
  const rivals = {
    ...(child ? { c: () => child.run() } : {}),
    ...Object.fromEntries(KERNELS.map((kernel) => [kernel, () => kernelOnly(engines, program(), kernel, left)])),
    ...Object.fromEntries(
      KERNELS.map((kernel) => [
        `${kernel}Whole`,
        (i) => {
          const began = process.cpuUsage()
          const { finishes } = engines.simulate({ ...how, seed: i + 1, kernel })
          const { user, system } = process.cpuUsage(began)
          seen[kernel].push(...workOf(finishes[0]))
          return (user + system) / 1000
        },
      ]),
    ),
    naive: (i) =>
      void seen.naive.push(...naive(made, { engines, iterations: naiveIterations, seed: i, calendars, axis, net })),
  }
  for (const name of [...KERNELS, ...KERNELS]) {
    kernelOnly(engines, program(), name, left)
    engines.simulate({ ...how, seed: 99, kernel: name })
  }
  if (child) await child.run()
  const times = await interleaved(rivals, repeats)
  times.naive = times.naive.map((time) => (time * ITERATIONS) / naiveIterations)
  const { ends } = program()
  const ownOf = (words) => Int32Array.from(words.subarray(ends[0].at, ends[0].at + ITERATIONS))
  const cWords = child ? await child.end() : null
  const walls = (own) => (ends[0].axis ? own.map((work) => ends[0].axis.finishWall(work)) : own)
  const work = { ...seen, ...(cWords ? { c: [...workOf(Float64Array.from(walls(Array.from(ownOf(cWords)))))] } : {}) }
  const sameBytes = same(left.wasm, left.plain) && (!cWords || same(left.wasm, lastOf(engines, cWords, net, ends)))
  return resultOf({ made, times, work, sameBytes, calendars, naiveIterations })
}

/** Times the kernel alone, as C is timed: the image is there already. */
function kernelOnly(engines, program, name, left) {
  const kernel = engines.openKernel(program.image, name)
  const began = process.cpuUsage()
  for (let first = 0; first < ITERATIONS; first += engines.BLOCK)
    kernel.block(first, Math.min(engines.BLOCK, ITERATIONS - first))
  const { user, system } = process.cpuUsage(began)
  left[name] = lastOf(engines, kernel.words(), null, program.ends)
  kernel.close()
  return (user + system) / 1000
}

/** Finishes and criticality counts as bytes. */
function lastOf({ COUNTS_AT }, words, _net, ends) {
  const counts = words[COUNTS_AT]
  const parts = [words.slice(ends[0].at, ends[0].at + ITERATIONS), words.slice(counts, counts + words[0])]
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)))
}

const same = (a, b) => a.equals(b)

function naive(made, { engines, iterations, seed, calendars, axis, net }) {
  const { unit: random } = seeded(77 + seed * 7919)
  const factorLogSd = engines.DEFAULT_FACTORS.projectLogSd
  const { work } = naiveForecast({ tasks: naiveTasks(made), start: START, factorLogSd, iterations, random })
  return calendars === 1 ? work : work.map((wall) => axis.toWork(wall) - axis.toWork(net.statusWall))
}

function resultOf({ made, times, work, sameBytes, calendars, naiveIterations }) {
  const base = times.c ?? null
  const engines = Object.fromEntries(
    Object.entries(times).map(([name, list]) => [
      name,
      {
        best: round(Math.min(...list), 1),
        median: round(median(list), 1),
        ratioBest: base ? round(Math.min(...list) / Math.min(...base)) : null,
        ratioMedian: base ? round(median(list) / median(base)) : null,
      },
    ]),
  )
  const hours = Object.fromEntries(
    Object.entries(work).map(([name, list]) => [
      name,
      { p50: round(quantile(list, 0.5) / 60, 1), p80: round(quantile(list, 0.8) / 60, 1) },
    ]),
  )
  const apart = Object.values(hours).flatMap(({ p50, p80 }) => [
    Math.abs(p50 / hours.wasm.p50 - 1),
    Math.abs(p80 / hours.wasm.p80 - 1),
  ])
  const mostApart = Math.max(...apart)
  return {
    calendars,
    tasks: made.length,
    links: made.reduce((sum, { links }) => sum + links.length, 0),
    iterations: ITERATIONS,
    repeats: times.wasm.length,
    naive: { iterations: naiveIterations, scaledBy: round(ITERATIONS / naiveIterations) },
    engines,
    hours,
    mostApart: round(mostApart, 5),
    sameBytes,
    agree: sameBytes && mostApart <= MOST_APART,
  }
}
