import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import { dayOfWall } from '../kit/calendar.ts'
import { dayNumber } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import { ownCalendar } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import { basesFrom } from './basis.ts'
import type { Basis } from './basis.ts'
import { classOf } from './calibration.ts'
import type { History } from './calibration.ts'
import { chainTo, lastOf, wallsOf } from './chain.ts'
import { DONE } from './codes.ts'
import { withPools } from './day-steps.ts'
import { DEFAULT_FACTORS } from './factors.ts'
import type { FactorSettings } from './factors.ts'
import { ENGINE, SCHEMA } from './forecast.ts'
import type { DecidingTask, Forecast, Notice, PromiseForecast, TargetForecast } from './forecast.ts'
import type { Bases } from './history.ts'
import { DEFAULT_SCHEDULE, networkOf } from './network.ts'
import type { ScheduleRule } from './network.ts'
import { assumptionsOf, promiseWarnings, warningsOf } from './notices.ts'
import { DEFAULT_RULE, renewed } from './promise-day.ts'
import type { PromiseRule } from './promise-day.ts'
import { schedule } from './schedule.ts'
import type { Schedule } from './schedule.ts'
import { MOST_TARGETS, simulateSteps } from './simulate.ts'
import type { Headway, Simulation } from './simulate.ts'
import { soonestFrom } from './soonest.ts'
import { calibratedSpread, chanceOf, quantileDays, rawSpread } from './spread.ts'
import type { Spread } from './spread.ts'
import { toHold } from './to-hold.ts'
import { countedFinishes } from './throughput-plan.ts'
import { DEFAULT_WATCH, lightFor } from './watch.ts'
import type { WatchRule } from './watch.ts'

export interface AskedPromise {
  /** Id of the promise, given back in the answer. */
  readonly promise: string
  readonly day: Day
  /** Key of the task that delivers it; null = the whole plan. */
  readonly task: string | null
  /** Calibrated chance when this day was promised; null = unknown. */
  readonly chanceWhenMade: number | null
  /** The days the client works; null = only the team's count. */
  readonly clientCalendar: WorkingCalendar | null
}

export interface OutlookSettings {
  readonly rule: PromiseRule
  readonly watch: WatchRule
  readonly factors: FactorSettings
  readonly schedule: ScheduleRule
}

export const DEFAULT_SETTINGS: OutlookSettings = {
  rule: DEFAULT_RULE,
  watch: DEFAULT_WATCH,
  factors: DEFAULT_FACTORS,
  schedule: DEFAULT_SCHEDULE,
}

/** With the common factor in slices the standard error of P80 is about a third of a percent. */
export const DEFAULT_ITERATIONS = 4_000
export const DEFAULT_SEED = 20_260_101

/** Everything a forecast depends on, as plain data that a worker thread can be handed. */
export interface OutlookInput {
  readonly plan: Plan
  readonly promises: readonly AskedPromise[]
  readonly history: History
  readonly settings: OutlookSettings
  readonly iterations: number
  readonly seed: number
  /** Hash of what went in, made by whoever loaded it; given back unchanged. */
  readonly inputsHash: string
  /** The last forecast, to say what moved; null = the first one. */
  readonly before: Forecast | null
  /** What whoever loaded the plan has reckoned with already: told among the assumptions. */
  readonly said?: readonly Notice[]
}

/** From a plan to a forecast. The plan has passed `checkPlan`; throws RangeError on a cycle or an empty plan. */
export function outlook(input: OutlookInput): Forecast {
  const steps = outlookSteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, so that a worker can report headway and be told to stop. */
export function* outlookSteps(input: OutlookInput): Generator<Headway, Forecast> {
  return (yield* reckonedSteps(input)).forecast
}

/** A forecast, and where each of its targets stands ('' = the whole plan): kept beside it, so that its outcome can teach. */
export interface Reckoned {
  readonly forecast: Forecast
  readonly bases: Bases
}

export function* reckonedSteps(input: OutlookInput): Generator<Headway, Reckoned> {
  const { plan, promises, settings, seed, iterations } = input
  if (plan.tasks.length === 0) throw new RangeError('a plan without tasks')
  const s = schedule(networkOf(plan, settings.schedule))
  const known = promises.filter((p) => p.task === null || s.net.indexOf.has(p.task))
  const keys = [null, ...new Set(known.map((p) => p.task).filter((t) => t !== null))]
  const sets = keys.map((key) => (key === null ? s.net.tasks.map((_, i) => i) : [s.net.indexOf.get(key) as number]))
  const finishes: Float64Array[] = []
  const criticality: Float64Array[] = []
  for (let from = 0; from < sets.length; from += MOST_TARGETS) {
    const targets = sets.slice(from, from + MOST_TARGETS)
    const run: Simulation = yield* simulateSteps({ net: s.net, targets, iterations, seed, factors: settings.factors })
    finishes.push(...run.finishes)
    criticality.push(...run.criticality)
  }
  const basisOf = basesFrom(s, settings.factors)
  const soonest = soonestFrom(s.net)
  const views = keys.map((key, t) =>
    viewOf(s, input, {
      key,
      tasks: sets[t] ?? [],
      basis: basisOf(sets[t] ?? []),
      soonest: soonest(sets[t] ?? []),
      finishes: (key === null ? countedFinishes(s.net, input) : null) ?? finishes[t],
      criticality: criticality[t],
    }),
  )
  const forecast: Forecast = {
    schema: SCHEMA,
    engine: ENGINE,
    inputsHash: input.inputsHash,
    seed,
    iterations,
    at: plan.statusAt ?? plan.start,
    class: classOf(input.history, 80),
    targets: views.map((v) => v.target),
    promises: known.map((p) => promiseForecast(s, input, p, views[keys.indexOf(p.task)] as View)),
    assumptions: [...assumptionsOf(s, settings.factors, input.history), ...(input.said ?? [])],
    warnings: [...promiseWarnings(plan, promises), ...warningsOf(s, input.history)],
  }
  const stands = Object.fromEntries(views.map(({ target, basis }) => [target.task ?? '', basis]))
  return { forecast, bases: withPools(stands, { forecast, history: input.history, calendar: ownCalendar(plan) }) }
}

interface View {
  readonly target: TargetForecast
  readonly basis: Basis
  readonly raw: Spread
  readonly calibrated: Spread
  readonly end: number
}

interface Run {
  readonly key: string | null
  readonly tasks: readonly number[]
  readonly basis: Basis
  /** Working minutes of the plan's calendar before which nothing can be done. */
  readonly soonest: number
  readonly finishes: Float64Array | undefined
  readonly criticality: Float64Array | undefined
}

function viewOf(s: Schedule, input: OutlookInput, run: Run): View {
  const { key, tasks, basis, finishes = new Float64Array(), criticality = new Float64Array() } = run
  const end = lastOf(s, tasks)
  const planned = dayOfWall(wallsOf(s, end).finish)
  const over = tasks.every((i) => s.net.state[i] === DONE)
  const raw = over ? Int32Array.from(finishes, () => dayNumber(planned)) : rawSpread(finishes)
  const calibrated = over
    ? raw
    : calibratedSpread(s.net, finishes, { basis, history: input.history, soonest: run.soonest })
  const before = new Map<string, Wall>()
  const last = input.before?.targets.find((t) => t.task === key)
  for (const step of last?.chain ?? []) before.set(step.task, step.finish)
  return {
    basis,
    raw,
    calibrated,
    end,
    target: {
      task: key,
      planned,
      plannedChance: chanceOf(calibrated, planned),
      raw: quantileDays(raw),
      calibrated: quantileDays(calibrated),
      chain: over ? [] : chainTo(s, end, { criticality, before }),
      deciding: decidingTasks(s, criticality),
    },
  }
}

const MOST_DECIDING = 8
const LEAST_CRITICALITY = 0.05

function decidingTasks({ net }: Schedule, criticality: Float64Array): readonly DecidingTask[] {
  return net.tasks
    .map((task, i) => ({ task: task.key, name: task.name, criticality: criticality[i] as number }))
    .filter((d, i) => d.criticality >= LEAST_CRITICALITY && (net.left[i] as number) > 0)
    .toSorted((a, b) => b.criticality - a.criticality)
    .slice(0, MOST_DECIDING)
}

// Four inputs: the schedule and the view are this promise's share of the run, the input carries its settings.
function promiseForecast(s: Schedule, input: OutlookInput, asked: AskedPromise, view: View): PromiseForecast {
  const { rule, watch } = input.settings
  const chance = chanceOf(view.calibrated, asked.day)
  const sides = [ownCalendar(input.plan), ...(asked.clientCalendar ? [asked.clientCalendar] : [])]
  return {
    promise: asked.promise,
    day: asked.day,
    task: asked.task,
    chance,
    rawChance: chanceOf(view.raw, asked.day),
    light: lightFor(chance, asked.chanceWhenMade, watch),
    ...renewed(view.calibrated, asked.day, chance, { rule, sides }),
    toHold: toHold(s, view.end, asked.day),
  }
}
