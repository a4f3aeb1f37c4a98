import type { Wall } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import type { Constraint, LagUnit, LinkType } from '../plan/plan.ts'

/** Changes whenever the same inputs and seed would give other bytes. */
export const ENGINE = 'forthright-5'
export const SCHEMA = 'forthright.forecast.v1'

/** The levels every forecast states, in percent. */
export const LEVELS = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95] as const
export type Level = (typeof LEVELS)[number]
export type QuantileName = `p${Level}`

/** p80 is the day on or before which the work is finished 80 times in 100. Never falls from one level to the next. */
export type QuantileDays = Readonly<Record<QuantileName, Day>>

/** Where the printed quantiles come from: past forecasts of the same kind, or nothing but a stated default. */
export interface ReferenceClass {
  readonly name: 'none' | 'own-team' | 'own-company' | 'shipped-prior'
  /** Finished projects in the class; 0 = no history. */
  readonly n: number
  readonly source: string
  /** Conformal rank used for P80; null without history or when the rank exceeds n. */
  readonly rank: number | null
  /** Whether the false-alarm bound holds; 'not yet earned' without own history. */
  readonly boundEarned: boolean
}

/** What set the start of a task. */
export type Driver =
  | {
      readonly kind: 'link'
      readonly from: string
      readonly type: LinkType
      readonly lag: number
      readonly lagIn: LagUnit
    }
  | { readonly kind: 'constraint'; readonly constraint: Constraint }
  | { readonly kind: 'status-date' }
  /** The work could start sooner, but its baseline says this day. */
  | { readonly kind: 'planned-start' }
  | { readonly kind: 'plan-start' }
  | { readonly kind: 'already-started' }

/** One link of the driving chain, first task first. */
export interface ChainStep {
  readonly task: string
  readonly name: string
  readonly start: Wall
  readonly finish: Wall
  /** Working minutes left in this task. */
  readonly remaining: number
  readonly driver: Driver
  /** Days without work between the driver and this start, and inside the task (weekends, holidays, absences). */
  readonly daysOff: number
  /** Share of the simulated runs in which the task decided the finish, 0 to 1. */
  readonly criticality: number
  /** Calendar days this task's finish moved since the last forecast; null without one. */
  readonly moved: number | null
  readonly running: boolean
  /** What its rest follows where that is not its estimate, with the working minutes it has run and was estimated at. */
  readonly rest?: { readonly by: 'report' | 'time'; readonly elapsed: number; readonly likely: number }
}

/** A task whose uncertainty decides the finish, most decisive first. */
export interface DecidingTask {
  readonly task: string
  readonly name: string
  readonly criticality: number
}

/** One condition under which the promised day would hold. */
export interface ToHold {
  readonly task: string
  readonly name: string
  /** The task has to be finished by the end of this day. */
  readonly finishBy: Day
  /** Working minutes it may still take, and those the plan gives it. */
  readonly available: number
  readonly planned: number
}

/** Warnings and assumptions as data; the language packs owe a sentence for each. */
export const NOTICE_KEYS = [
  'no-history',
  'history-small',
  'single-estimates',
  'default-ranges',
  'promise-before-status',
  'promise-task-unknown',
  'progress-after-status',
  'finished-without-date',
  'negative-float',
  'deadline-missed-by-plan',
  'elapsed-horizon',
  'retained-logic',
  'planned-starts-kept',
  'progress-override',
  'project-factor',
  'person-factor',
  'one-wall-clock',
  'no-links',
  'counted-work',
  'counted-work-own',
  'absence-counted',
  'absence-open',
  'client-days',
  'double-booked',
  'levelled',
] as const
export type NoticeKey = (typeof NOTICE_KEYS)[number]
export interface Notice {
  readonly key: NoticeKey
  readonly params: Readonly<Record<string, string | number>>
}

/** The finish of the whole plan (task = null) or of one task. */
export interface TargetForecast {
  readonly task: string | null
  /** The day of the plain schedule; never to be offered as 'expected' (merge bias). */
  readonly planned: Day
  /** Calibrated chance of that day. */
  readonly plannedChance: number
  /** Straight from the simulation; kept for calibration, never shown as a promise. */
  readonly raw: QuantileDays
  readonly calibrated: QuantileDays
  readonly chain: readonly ChainStep[]
  readonly deciding: readonly DecidingTask[]
}

export interface PromiseForecast {
  readonly promise: string
  readonly day: Day
  readonly task: string | null
  /** Chance that the day holds, 0 to 1, calibrated. */
  readonly chance: number
  readonly rawChance: number
  /** The rule of the watch at this status date alone; whether a case opens also needs the date before. */
  readonly light: 'green' | 'amber' | 'red'
  /** Only then may the day move without a person's reason. */
  readonly moveAdvised: boolean
  /** The day to offer instead: P80 rounded up to a working day of both sides, later than the promised one. */
  readonly newDay: Day
  /** The worst case beside it: P95, rounded likewise. */
  readonly worstDay: Day
  readonly toHold: readonly ToHold[]
}

/** A dated snapshot. Same inputs and seed = same bytes. */
export interface Forecast {
  readonly schema: typeof SCHEMA
  readonly engine: string
  readonly inputsHash: string
  readonly seed: number
  readonly iterations: number
  readonly at: Wall
  readonly class: ReferenceClass
  /** First the whole plan, then each promised task once. */
  readonly targets: readonly TargetForecast[]
  readonly promises: readonly PromiseForecast[]
  readonly assumptions: readonly Notice[]
  readonly warnings: readonly Notice[]
}
