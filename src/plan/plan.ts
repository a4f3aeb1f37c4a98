import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import type { Day, Zone } from '../kit/day.ts'

/** Finish-to-start, start-to-start, finish-to-finish, start-to-finish. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF'

/** In whose time a lag passes. 'elapsed' is the clock itself, nights and weekends included. */
export type LagUnit = 'successor' | 'predecessor' | 'project' | 'elapsed'

/** A dependency, kept at the task that waits. */
export interface Link {
  /** Key of the task waited for. */
  readonly from: string
  readonly type: LinkType
  /** Minutes, in the time that `lagIn` names; negative is a lead. */
  readonly lag: number
  readonly lagIn: LagUnit
}

/**
 * A must never beats a link: work cannot start before what it needs.
 * The contradiction is shown as negative float.
 */
export type Constraint =
  | {
      readonly kind:
        'start-no-earlier' | 'start-no-later' | 'finish-no-earlier' | 'finish-no-later' | 'must-start' | 'must-finish'
      readonly at: Wall
    }
  | { readonly kind: 'as-late-as-possible' }

/** Working minutes. A milestone has likely = 0. Without low and high the estimate is a single number. */
export interface Estimate {
  readonly low: number | null
  readonly likely: number
  readonly high: number | null
}

/** What has happened so far. All null: not started, as far as anybody said. */
export interface Progress {
  readonly actualStart: Wall | null
  readonly actualFinish: Wall | null
  /** Working minutes still to do, re-estimated by a person. */
  readonly remaining: number | null
  /** Share done, 0 to 1, as typed. */
  readonly percent: number | null
}

/** Dates once agreed on or written down by the tool the plan came from. The schedule keeps to a planned start by default. */
export interface Baseline {
  readonly start: Wall | null
  readonly finish: Wall | null
}

export type WaitsOn = 'us' | 'client' | 'third-party'

export interface Task {
  /** Stable external key, unique in the plan: a second import of the same file finds the same task. */
  readonly key: string
  readonly name: string
  readonly estimate: Estimate
  readonly links: readonly Link[]
  readonly constraint: Constraint | null
  /** Judged, never moves work. */
  readonly deadline: Day | null
  /** Key of a calendar of the plan; null = the plan's own. */
  readonly calendar: string | null
  readonly assignee: string | null
  readonly waitsOn: WaitsOn
  readonly progress: Progress
  readonly baseline: Baseline
}

export interface Plan {
  readonly name: string
  /** The zone whose wall clock all times of the plan are read on. */
  readonly zone: Zone
  /** The first one is the plan's own. Never empty. */
  readonly calendars: readonly WorkingCalendar[]
  /** Work that has not begun starts no earlier. */
  readonly start: Wall
  /** The moment the progress describes; null = a plan not started. */
  readonly statusAt: Wall | null
  /** Only work: summary rows are left out on import. */
  readonly tasks: readonly Task[]
}

export const NO_PROGRESS: Progress = { actualStart: null, actualFinish: null, remaining: null, percent: null }
export const NO_BASELINE: Baseline = { start: null, finish: null }

/** The plan's own calendar. */
export function ownCalendar(plan: Plan): WorkingCalendar {
  const own = plan.calendars[0]
  if (!own) throw new RangeError('a plan without a calendar')
  return own
}

/** The calendar a task is worked in; an unknown key means the plan's own (the check reports it). */
export function calendarOf(plan: Plan, task: Task): WorkingCalendar {
  return plan.calendars.find((c) => c.key === task.calendar) ?? ownCalendar(plan)
}

/** A task about which only name, key and likely minutes are known. */
export function bareTask(key: string, name: string, likely: number): Task {
  return {
    key,
    name,
    estimate: { low: null, likely, high: null },
    links: [],
    constraint: null,
    deadline: null,
    calendar: null,
    assignee: null,
    waitsOn: 'us',
    progress: NO_PROGRESS,
    baseline: NO_BASELINE,
  }
}

export function isMilestone(task: Task): boolean {
  return task.estimate.likely === 0
}
