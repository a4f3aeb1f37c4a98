import type { Chance } from '../kit/chance.ts'
import { levelledOnce, tighten } from './levelling-pass.ts'
import { latestFinishes, listBy, scheduler } from './levelling.ts'
import type { Levelled, Scheduler, SharedWork } from './levelling.ts'

export interface SearchLimits {
  readonly chance: Chance
  /** Schedules built at most, each with its tightening. */
  readonly most: number
  /** Asked after each schedule; false ends the search. The clock belongs to the caller. */
  readonly keepOn: () => boolean
}

/** A schedule as the order in which its tasks begin; decoding the order gives the schedule or a shorter one. */
interface Individual {
  readonly list: Int32Array
  readonly length: number
}

const POPULATION = 40
// Of two parents' schedules the child takes one run of tasks from the first, the rest in the order of the second.
const SWAP_SHARE = 0.05

/**
 * Looks for a shorter schedule: a population of orders, crossed at two points, each child decoded serially and tightened
 * (Hartmann 1998; Valls, Ballestin and Quintanilla 2008). Begins with the one pass and never ends above it. Same chance
 * and `most` give the same answer where `keepOn` never stops it.
 */
export function levelledBest(work: SharedWork, limits: SearchLimits): Levelled {
  const { chance, most, keepOn } = limits
  const s = scheduler(work)
  let best = levelledOnce(work)
  const bound = pathLength(work)
  const population: Individual[] = [{ list: listBy(work, best.starts), length: best.length }]
  const latest = latestFinishes(work)
  for (let built = 0; built < most && best.length > bound && keepOn(); built++) {
    const list = population.length < POPULATION ? sampled(work, latest, chance) : childOf(population, work, chance)
    const found = decoded(work, s, list)
    if (found.length < best.length) best = { starts: s.starts.slice(), length: found.length }
    keep(population, found)
  }
  return best
}

function decoded(work: SharedWork, s: Scheduler, list: Int32Array): Individual {
  const length = s.forward(list)
  const untouched = s.starts.slice()
  const tightened = tighten(work, s, length)
  if (tightened > length) s.starts.set(untouched)
  return { list: listBy(work, s.starts), length: Math.min(length, tightened) }
}

/** The length of the longest path: no schedule is shorter. */
function pathLength(work: SharedWork): number {
  return latestFinishes(work).reduce((end, at) => Math.max(end, at), 0)
}

function keep(population: Individual[], found: Individual): void {
  const twin = population.some((p) => p.length === found.length && p.list.every((i, at) => i === found.list[at]))
  if (twin) return
  if (population.length < POPULATION) {
    population.push(found)
    return
  }
  let worst = 0
  for (let i = 1; i < population.length; i++)
    if ((population[i] as Individual).length >= (population[worst] as Individual).length) worst = i
  if (found.length <= (population[worst] as Individual).length) population[worst] = found
}

/** Eligible tasks are drawn with weights that fall with the regret of a late latest finish (Drexl 1991). */
function sampled(work: SharedWork, latest: Int32Array, chance: Chance): Int32Array {
  const { before, after, order } = work
  const waits = latest.map((_, i) => (before.start[i + 1] as number) - (before.start[i] as number))
  const eligible = [...order].filter((i) => waits[i] === 0)
  const list = new Int32Array(order.length)
  for (let at = 0; at < list.length; at++) {
    const worst = eligible.reduce((most, i) => Math.max(most, latest[i] as number), 0)
    const weights = eligible.map((i) => (worst - (latest[i] as number) + 1) ** 2)
    let draw = chance.unit() * weights.reduce((sum, w) => sum + w, 0)
    let pick = 0
    while (pick < weights.length - 1 && draw >= (weights[pick] as number)) draw -= weights[pick++] as number
    const [i] = eligible.splice(pick, 1) as [number]
    list[at] = i
    for (let k = after.start[i] as number; k < (after.start[i + 1] as number); k++) {
      const j = after.of[k] as number
      waits[j] = (waits[j] as number) - 1
      if (waits[j] === 0) eligible.push(j)
    }
  }
  return list
}

function childOf(population: readonly Individual[], work: SharedWork, chance: Chance): Int32Array {
  const pick = () => population[Math.floor(chance.unit() * population.length)] as Individual
  const better = (a: Individual, b: Individual) => (a.length <= b.length ? a : b)
  const mother = better(pick(), pick()).list
  const father = better(pick(), pick()).list
  const n = mother.length
  const [p, q] = [Math.floor(chance.unit() * n), Math.floor(chance.unit() * n)].toSorted((a, b) => a - b) as [
    number,
    number,
  ]
  return mutated(crossed(mother, father, [p, q]), work, chance)
}

/** Mother's tasks before `p`, father's next ones up to `q`, mother's for the rest: an order that keeps every link. */
function crossed(mother: Int32Array, father: Int32Array, [p, q]: readonly [number, number]): Int32Array {
  const child = new Int32Array(mother.length)
  const used = new Uint8Array(mother.length)
  let at = 0
  const takeFrom = (parent: Int32Array, until: number) => {
    for (let k = 0; k < parent.length && at < until; k++) {
      const i = parent[k] as number
      if (used[i] === 1) continue
      used[i] = 1
      child[at++] = i
    }
  }
  takeFrom(mother, p)
  takeFrom(father, q)
  takeFrom(mother, mother.length)
  return child
}

/** Neighbours of the order that do not wait for each other change places now and then. */
function mutated(list: Int32Array, { before }: SharedWork, chance: Chance): Int32Array {
  for (let at = 0; at + 1 < list.length; at++) {
    if (chance.unit() >= SWAP_SHARE) continue
    const [i, j] = [list[at] as number, list[at + 1] as number]
    const links = before.of.subarray(before.start[j] as number, before.start[j + 1] as number)
    if (links.includes(i)) continue
    list[at] = j
    list[at + 1] = i
  }
  return list
}
