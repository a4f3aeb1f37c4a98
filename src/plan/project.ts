import type { WorkingCalendar, Wall } from '../kit/calendar.ts'
import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Plan, Task } from './plan.ts'

/** A piece of work for one client, and the frame of its plan. */
export interface Project {
  readonly id: Id
  readonly clientId: Id
  readonly name: string
  readonly leadId: Id
  /** The zone whose wall clock the plan is written on. */
  readonly zone: Zone
  /** The first one is the plan's own. Never empty. */
  readonly calendars: readonly WorkingCalendar[]
  readonly start: Wall
  /** The moment the progress describes; null = not started. */
  readonly statusAt: Wall | null
  /** Goes up with every change, so that nobody overwrites what they have not seen. */
  readonly version: number
  readonly madeAt: Instant
  readonly closedOn: Day | null
}

/** What of a project can change, beside its tasks. */
export type Frame = Pick<Project, 'name' | 'leadId' | 'zone' | 'calendars' | 'start' | 'statusAt' | 'closedOn'>

declare module '../platform/fact.ts' {
  interface Facts {
    'plan.changed': { projectId: Id }
  }
}

/** The plan as the scheduler reads it. */
export function planOf({ name, zone, calendars, start, statusAt }: Project, tasks: readonly Task[]): Plan {
  return { name, zone, calendars, start, statusAt, tasks }
}
