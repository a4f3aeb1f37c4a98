import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { stateOf } from './standing.ts'
import { DONE } from './codes.ts'
import type { Task, WaitsOn } from '../plan/plan.ts'
import type { WhyKey } from './why.ts'

/** What a person corrects of a reason. Minutes are working minutes. */
export type Correction =
  | { readonly kind: 'remaining'; readonly minutes: number }
  | { readonly kind: 'estimate'; readonly low: number | null; readonly likely: number; readonly high: number | null }
  | { readonly kind: 'waits-on'; readonly waitsOn: WaitsOn }
  /** The task does not wait for that other one. */
  | { readonly kind: 'no-dependency'; readonly on: string }
  /** How long this finished task took says nothing about the rest. */
  | { readonly kind: 'outlier' }
  /** No fact of the plan: it stands beside the reason. */
  | { readonly kind: 'note' }

export const CORRECTION_KINDS = ['remaining', 'estimate', 'waits-on', 'no-dependency', 'outlier', 'note'] as const

/** What somebody said of a reason: that it is right, or wrong and how it is. The last word on a reason counts. */
export interface ReasonCheck {
  readonly id: Id
  readonly at: Instant
  readonly byId: string
  readonly reason: WhyKey
  readonly task: string
  readonly other: string | null
  readonly verdict: 'right' | 'wrong'
  readonly correction: Correction | null
  readonly because: string | null
}

/** The tasks as they are after a correction that is a fact of the plan; the same ones after any other. */
export function corrected(tasks: readonly Task[], key: string, correction: Correction | null): readonly Task[] {
  const change = (edit: (task: Task) => Task) => tasks.map((task) => (task.key === key ? edit(task) : task))
  switch (correction?.kind) {
    case 'remaining':
      return change((task) => ({ ...task, progress: { ...task.progress, remaining: correction.minutes } }))
    case 'estimate': {
      const { low, likely, high } = correction
      return change((task) => ({ ...task, estimate: { low, likely, high } }))
    }
    case 'waits-on':
      return change((task) => ({ ...task, waitsOn: correction.waitsOn }))
    case 'no-dependency':
      return change((task) => ({ ...task, links: task.links.filter((link) => link.from !== correction.on) }))
    case 'outlier':
    case 'note':
    case undefined:
      return tasks
  }
}

/** The newest word on each reason; a reason is the same as long as it is about the same tasks in the same way. */
export function lastWords(checks: readonly ReasonCheck[]): ReadonlyMap<string, ReasonCheck> {
  return new Map(checks.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((check) => [reasonId(check), check]))
}

export function reasonId({ reason, task, other }: Pick<ReasonCheck, 'reason' | 'task' | 'other'>): string {
  return JSON.stringify([reason, task, other])
}

/**
 * Tasks whose duration teaches nothing: finished ones somebody called an outlier. Their start is left out of what the
 * forecast learns the pace from, their finish stays.
 */
export function withoutOutliers(tasks: readonly Task[], checks: readonly ReasonCheck[]): readonly Task[] {
  const last = new Map(checks.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((check) => [check.task, check]))
  return tasks.map((task) =>
    last.get(task.key)?.correction?.kind === 'outlier' && stateOf(task) === DONE
      ? { ...task, progress: { ...task.progress, actualStart: null } }
      : task,
  )
}

export const HEALTHS = ['holds', 'amber', 'red'] as const
export type Health = (typeof HEALTHS)[number]

/** What a person says of a promise's health, beside what is computed; never instead of it. */
export interface Opinion {
  readonly at: Instant
  readonly byId: string
  readonly health: Health
  readonly because: string
}
