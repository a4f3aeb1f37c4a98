import { DONE } from './codes.ts'
import { shareDone } from './earned-schedule.ts'
import { exp, ln, lognormalTables, normalQuantile, shapeFor, STEPS } from './lognormal.ts'
import type { Network } from './network.ts'
import { stratified, streamsFor } from './streams.ts'

/** What moves many tasks at once. Single tasks average out over a project, these do not. */
export interface FactorSettings {
  /** Log-sd of the whole project's pace before anything is known. */
  readonly projectLogSd: number
  /** Log-sd of each person's pace. */
  readonly personLogSd: number
}

export const DEFAULT_FACTORS: FactorSettings = { projectLogSd: 0.3, personLogSd: 0.32 }

/** The pace of this project, learned from its own finished work: below 1 is faster than estimated. */
export interface Pace {
  readonly median: number
  readonly logSd: number
  /** Planned minutes of the work it was learned from. */
  readonly learnedFrom: number
}

// Weight of the prior, as a share of the planned work; a fifth to a third measure the same on real projects.
const PRIOR_SHARE = 0.25
// No single task speaks for more than this: a start noted months too soon must not make the whole rest slow.
const MOST_OFF = 3
// The rest of a project is never as much like its beginning as the arithmetic says.
const LEAST_VARIANCE = 0.25

/** Conjugate normal shrinkage of log(actual / planned) over finished work and the done share of running work. */
export function paceOf(net: Network, { projectLogSd }: FactorSettings): Pace {
  let planned = 0
  let done = 0
  let took = 0
  net.tasks.forEach((task, i) => {
    const { likely } = task.estimate
    planned += likely
    const share = task.progress.actualStart === null ? 0 : shareDone(net, i)
    if (share === 0 || (net.state[i] === DONE && task.progress.actualFinish === null)) return
    const work = likely * share
    const spent =
      net.state[i] === DONE ? (net.ended[i] as number) - (net.begun[i] as number) : (net.elapsed[i] as number)
    done += work
    took += Math.min(work * MOST_OFF, Math.max(work / MOST_OFF, spent))
  })
  if (planned === 0 || done === 0 || took === 0) return { median: 1, logSd: projectLogSd, learnedFrom: 0 }
  const prior = planned * PRIOR_SHARE
  const weight = done / (done + prior)
  // A few tiny tasks with wrong dates must not turn the whole rest round.
  const observed = Math.min(1.5, Math.max(-1.5, ln(took / done)))
  const variance = projectLogSd * projectLogSd * Math.max(LEAST_VARIANCE, 1 - weight)
  return { median: exp(weight * observed), logSd: Math.sqrt(variance), learnedFrom: done }
}

/** For each task, the product of its factors in each run: rows shared by tasks of the same person. */
export interface FactorRows {
  readonly rows: readonly Float64Array[]
  readonly rowOf: Int32Array
}

export function factorRows(net: Network, settings: FactorSettings, { iterations, seed }: Runs): FactorRows {
  const pace = paceOf(net, settings)
  const people = [...new Set(net.tasks.map((t) => t.assignee).filter((a) => a !== null))].sort()
  const streams = streamsFor(seed, ['factor:project', ...people.map((p) => `factor:person:${p}`)])
  const project = stratified(streams, 0, iterations).map((u) => pace.median * exp(pace.logSd * normalQuantile(u)))
  const table = lognormalTables()
  const row = shapeFor(settings.personLogSd) * (STEPS + 1)
  const rows = [project]
  for (let p = 0; p < people.length; p++) {
    const own = stratified(streams, p + 1, iterations)
    rows.push(own.map((u, i) => (project[i] as number) * (table[row + Math.floor(u * STEPS)] as number)))
  }
  const rowOf = Int32Array.from(net.tasks, (t) => (t.assignee === null ? 0 : people.indexOf(t.assignee) + 1))
  return { rows, rowOf }
}

export interface Runs {
  readonly iterations: number
  readonly seed: number
}
