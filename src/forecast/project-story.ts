import type { Wall } from '../kit/calendar.ts'
import type { Day, Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { PlanChange } from '../plan/change.ts'
import type { Task } from '../plan/plan.ts'
import type { Project } from '../plan/project.ts'
import type { PromiseLine } from '../promise/line.ts'
import type { DayStep } from './day-steps.ts'
import type { Notice, QuantileDays, ReferenceClass, DecidingTask } from './forecast.ts'
import type { LastDelivery } from './last-delivery.ts'
import type { SaidDate, SaidForecast } from './said-date.ts'
import type { Outlook, OutlookState } from './snapshot.ts'
import type { Opinion, ReasonCheck } from './correction.ts'
import type { Reason } from './why.ts'

/** One row of the projects page. */
export interface ProjectLine {
  readonly project: Pick<Project, 'id' | 'name' | 'clientId' | 'closedOn'>
  readonly clientName: string
  /** The next promise still owed; overdue ones first. */
  readonly next: {
    readonly promiseId: Id
    readonly label: string
    readonly day: Day
    readonly state: 'open' | 'broken'
  } | null
  /** How likely the next promise is to hold; null before the first forecast. */
  readonly chance: ShortOutlook | null
  /** What a person says of the next promise beside what is computed, and who. */
  readonly opinion: (Opinion & { readonly byName: string }) | null
  /** Tasks touched in the last seven days. */
  readonly changed: number
  readonly tasks: number
  /** Everything that was promised has been delivered. */
  readonly finished: boolean
  /** The last delivery; null while nothing has been handed over. */
  readonly delivered: LastDelivery | null
}

export interface ShortOutlook {
  readonly chance: number
  readonly p10: Day
  readonly p50: Day
  readonly p80: Day
  readonly p95: Day
  readonly state: OutlookState
  readonly asOf: Day
}

/** A task with the days the plain schedule gives it. */
export interface PlannedTask {
  readonly task: Task
  readonly start: Wall
  readonly finish: Wall
  /** Working minutes it can slip before the end of the plan moves; negative when a limit cannot be kept. */
  readonly slack: number
}

/** A promise of the project with what the newest forecast says of it. */
export interface ForecastPromise extends PromiseLine {
  readonly outlook: Omit<Outlook, 'chain'> | null
  /** Why its day is where it is, and what would have to be true to hold it: data, the words say it. */
  readonly reasons: readonly Reason[]
  readonly conditions: readonly Reason[]
  /** From the last of the reasons to the days that are said. */
  readonly steps: readonly DayStep[]
  /** What a person says of its health beside what is computed. */
  readonly opinion: Opinion | null
}

export interface ForecastStory {
  readonly asOf: Day
  readonly madeAt: Instant
  /** False while the plan has changed since and a newer one is on its way. */
  readonly fresh: boolean
  readonly finish: QuantileDays
  readonly class: ReferenceClass
  readonly seed: number
  readonly iterations: number
  readonly engine: string
  readonly reasons: readonly Reason[]
  readonly steps: readonly DayStep[]
  /** What work takes by the pace so far, in estimates; null while nothing shows a pace. */
  readonly pace: number | null
  readonly deciding: readonly DecidingTask[]
  readonly assumptions: readonly Notice[]
  readonly warnings: readonly Notice[]
}

/** Everything the project page shows. */
export interface ProjectStory {
  readonly today: Day
  readonly project: Project
  /** The workspace's own. */
  readonly currency: string
  readonly clientName: string
  readonly leadName: string
  readonly members: readonly { readonly id: string; readonly name: string }[]
  readonly contacts: readonly { readonly id: Id; readonly name: string; readonly language: Code }[]
  readonly tasks: readonly PlannedTask[]
  readonly promises: readonly ForecastPromise[]
  readonly forecast: ForecastStory | null
  readonly changes: readonly PlanChange[]
  /** What people said of the reasons, oldest first. */
  readonly checks: readonly ReasonCheck[]
  /** What was announced of the end, oldest first, and the forecast from that alone: none once it is over or unheard of. */
  readonly said: { readonly dates: readonly SaidDate[]; readonly forecast: SaidForecast | null }
}
