import type { WorkingCalendar } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import { majorOf, type Money } from '../kit/money.ts'
import { ownCalendar } from '../plan/plan.ts'
import type { Plan } from '../plan/plan.ts'
import { basisOf } from './basis.ts'
import type { History } from './calibration.ts'
import type { DecidingTask } from './forecast.ts'
import { networkOf } from './network.ts'
import type { OutlookSettings } from './outlook.ts'
import { promiseDay } from './promise-day.ts'
import { assumptionsFor, edited } from './recovery-edit.ts'
import type { Assumption, RecoveryEdit } from './recovery-edit.ts'
import { schedule } from './schedule.ts'
import { simulateSteps } from './simulate.ts'
import type { Headway } from './simulate.ts'
import { soonestFrom } from './soonest.ts'
import { calibratedSpread, chanceOf } from './spread.ts'
import type { Spread } from './spread.ts'
import { countedFinishes } from './throughput-plan.ts'

export interface RecoveryOption {
  /** Chosen by the caller; comes back in the table. */
  readonly option: string
  readonly edit: RecoveryEdit
  /** What it would cost, as far as somebody said. */
  readonly cost?: Money | null
}

export interface RecoveryInput {
  readonly plan: Plan
  /** The promise in trouble: its day and the task that delivers it (null = the whole plan). */
  readonly promised: Day
  readonly task: string | null
  readonly options: readonly RecoveryOption[]
  readonly history: History
  readonly settings: OutlookSettings
  readonly clientCalendar: WorkingCalendar | null
  readonly iterations: number
  readonly seed: number
}

export interface RecoveryRow {
  /** null = do nothing. */
  readonly option: string | null
  readonly p50: Day
  /** The day to offer (P80) and the worst case (P95), both rounded up to a working day of all sides. */
  readonly day: Day
  readonly worstDay: Day
  /** Chance that the promised day holds after all. */
  readonly chance: number
  /** What is handed over first, where the option splits the delivery. */
  readonly part: { readonly day: Day; readonly worstDay: Day; readonly chance: number } | null
  /** Calendar days earlier than doing nothing, run by run: middle and 90 % interval. Negative is later. */
  readonly gained: Interval90
  /** Calendar days earlier than the next way below it, run by run; null for the last one. */
  readonly overNext: Interval90 | null
  readonly cost: Money | null
  /** Days gained in the middle case for each thousand of the currency; null without a cost. */
  readonly daysPerThousand: number | null
  /** Tasks that decide the finish more often than if nothing is done, most of all first. */
  readonly decides: readonly RisenTask[]
  readonly assumptions: readonly Assumption[]
}

export interface RisenTask {
  readonly task: string
  readonly name: string
  /** Share of the runs in which it decides the finish, and how much of it is new. */
  readonly share: number
  readonly risen: number
}

export interface Interval90 {
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/** Options in the same group cannot be told apart; groups are in order, best first. */
export interface RecoveryTable {
  readonly rows: readonly RecoveryRow[]
  readonly groups: readonly (readonly (string | null)[])[]
}

interface Outcome {
  readonly row: RecoveryRow
  /** Finish wall minutes by run, unsorted: the same run of two options shares its luck. */
  readonly finishes: Float64Array
  /** How often each task decides the finish, by its key. */
  readonly criticality: ReadonlyMap<string, DecidingTask>
}

/** Compares options on common random numbers. The plan has passed `checkPlan`. */
export function recover(input: RecoveryInput): RecoveryTable {
  const steps = recoverySteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

export function* recoverySteps(input: RecoveryInput): Generator<Headway, RecoveryTable> {
  const asked: readonly (RecoveryOption | null)[] = [null, ...input.options]
  const outcomes: Outcome[] = []
  for (const [i, option] of asked.entries()) {
    const steps = outcomeSteps(input, option, outcomes[0])
    for (;;) {
      const step = steps.next()
      if (step.done) {
        outcomes.push(step.value)
        break
      }
      yield { done: i * step.value.of + step.value.done, of: asked.length * step.value.of }
    }
  }
  const ranked = outcomes.toSorted((a, b) => b.row.gained.p50 - a.row.gained.p50)
  const rows = outcomes.map((outcome): RecoveryRow => {
    const next = ranked[ranked.indexOf(outcome) + 1]
    return { ...outcome.row, overNext: next ? gainOver(next.finishes, outcome.finishes) : null }
  })
  return { rows, groups: groupsOf(ranked) }
}

function* outcomeSteps(
  input: RecoveryInput,
  option: RecoveryOption | null,
  nothing: Outcome | undefined,
): Generator<Headway, Outcome> {
  const { plan, part } = option ? edited(input.plan, option.edit) : { plan: input.plan, part: null }
  const s = schedule(networkOf(plan, input.settings.schedule))
  const { net } = s
  const all = net.tasks.map((_, i) => i)
  const end = input.task === null ? undefined : net.indexOf.get(input.task)
  const parts = part === null ? [] : part.map((key) => net.indexOf.get(key)).filter((i) => i !== undefined)
  const targets = [end === undefined ? all : [end], ...(parts.length > 0 ? [parts] : [])]
  const { iterations, seed, settings } = input
  const run = yield* simulateSteps({ net, targets, iterations, seed, factors: settings.factors })
  const counted = end === undefined ? countedFinishes(net, input) : null
  const finishes = counted ?? (run.finishes[0] as Float64Array)
  const first = run.finishes[1]
  const soonest = soonestFrom(net)
  const spreadOf = (tasks: readonly number[] | undefined, ends: Float64Array) => {
    const basis = basisOf(s, tasks ?? all, settings.factors)
    return calibratedSpread(net, ends, { basis, history: input.history, soonest: soonest(tasks ?? all) })
  }
  const spread = spreadOf(targets[0], finishes)
  const criticality = new Map(
    net.tasks.map((task, i) => {
      const share = run.criticality[0]?.[i] ?? 0
      return [task.key, { task: task.key, name: task.name, criticality: share }] as const
    }),
  )
  const gained = gainOver(nothing?.finishes ?? finishes, finishes)
  const cost = option?.cost ?? null
  const row: RecoveryRow = {
    option: option?.option ?? null,
    p50: daysOf(input, plan, spread, 50),
    ...handover(input, plan, spread),
    part: first ? handover(input, plan, spreadOf(targets[1], first)) : null,
    gained,
    overNext: null,
    cost,
    daysPerThousand: cost === null || cost.minor === 0 ? null : (1000 * gained.p50) / majorOf(cost),
    decides: risenOver(nothing?.criticality ?? criticality, criticality),
    assumptions: option ? assumptionsFor(input.plan, option.edit) : [],
  }
  return { row, finishes, criticality }
}

const MOST_RISEN = 3
const LEAST_RISEN = 0.1

/** Relief in one place is a bottleneck in another: the tasks that came to decide the finish. */
function risenOver(before: Outcome['criticality'], now: Outcome['criticality']): readonly RisenTask[] {
  return [...now.values()]
    .map(({ task, name, criticality: share }) => {
      return { task, name, share, risen: share - (before.get(task)?.criticality ?? 0) }
    })
    .filter(({ risen }) => risen >= LEAST_RISEN)
    .toSorted((a, b) => b.risen - a.risen)
    .slice(0, MOST_RISEN)
}

function handover(input: RecoveryInput, plan: Plan, spread: Spread) {
  const { level, worstLevel } = input.settings.rule
  const day = daysOf(input, plan, spread, level)
  return { day, worstDay: daysOf(input, plan, spread, worstLevel), chance: chanceOf(spread, input.promised) }
}

function daysOf({ clientCalendar, settings }: RecoveryInput, plan: Plan, spread: Spread, level: number): Day {
  const sides = [ownCalendar(plan), ...(clientCalendar ? [clientCalendar] : [])]
  return promiseDay(spread, level, sides, settings.rule.nextMorning)
}

/** Days by which `other` is earlier than `base`, run by run. */
function gainOver(base: Float64Array, other: Float64Array): Interval90 {
  const gains = Float64Array.from(base, (wall, i) => (wall - (other[i] as number)) / 1440).toSorted()
  const at = (q: number) => Number((gains[Math.min(gains.length - 1, Math.floor(q * gains.length))] ?? 0).toFixed(1))
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95) }
}

/** A new group begins only where the 90 % interval of the difference to every option of the last group excludes 0. */
function groupsOf(ranked: readonly Outcome[]): RecoveryTable['groups'] {
  const groups: Outcome[][] = []
  for (const outcome of ranked) {
    const last = groups.at(-1)
    const worse = last?.every((better) => surelyGains(outcome.finishes, better.finishes))
    if (last && !worse) last.push(outcome)
    else groups.push([outcome])
  }
  return groups.map((group) => group.map((o) => o.row.option))
}

const LEAST_GAIN = 0.05 * 1440

/** Whether the P5 of `gainOver` is above 0 as it is said, to a tenth of a day: counted, for sorting each pair takes longer than all else. */
function surelyGains(base: Float64Array, other: Float64Array): boolean {
  let left = Math.floor(0.05 * base.length)
  for (let i = 0; i < base.length; i++)
    if ((base[i] as number) - (other[i] as number) < LEAST_GAIN && left-- === 0) return false
  return true
}
