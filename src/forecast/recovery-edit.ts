import { intervalsOn } from '../kit/calendar.ts'
import { addDays } from '../kit/day.ts'
import type { Day } from '../kit/day.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { gainEnds, peopleFactor } from './recovery-people.ts'
import type { MorePeople } from './recovery-people.ts'
import { stateOf } from './standing.ts'
import { DONE } from './codes.ts'
import { isClientCalendar } from './worked-by.ts'

/** A way forward as an edit of the plan. */
export type RecoveryEdit =
  /** Nothing changes but the date. */
  | { readonly kind: 'all-later' }
  /** These tasks are handed over first; the rest follows. */
  | { readonly kind: 'part-on-time'; readonly tasks: readonly string[] }
  | { readonly kind: 'cut-scope'; readonly tasks: readonly string[] }
  /** Days off that are worked, with the hours of the plan's next ordinary day. */
  | { readonly kind: 'extra-days'; readonly days: readonly Day[] }
  | MorePeople
  /** The finish-to-start link becomes start-to-start with a lag; some of the work is done twice. */
  | {
      readonly kind: 'overlap'
      readonly task: string
      readonly after: string
      readonly lag: number
      readonly reworkShare: number
    }

export const ASSUMPTION_KEYS = [
  'nothing-else-changes',
  'part-needs-no-more',
  'cut-is-agreed',
  'extra-days-worked-in-full',
  'ramp-up-days',
  'ramp-up-share',
  'trainer-loss',
  'communication-loss',
  'gain-ends-at-ramp-up-days',
  'work-can-be-divided',
  'rework-share',
] as const
export interface Assumption {
  readonly key: (typeof ASSUMPTION_KEYS)[number]
  readonly value: number | null
}

export interface Edited {
  readonly plan: Plan
  /** Keys of the tasks handed over first; null = all at once. */
  readonly part: readonly string[] | null
}

export function edited(plan: Plan, edit: RecoveryEdit): Edited {
  switch (edit.kind) {
    case 'all-later':
      return { plan, part: null }
    case 'part-on-time':
      return { plan, part: edit.tasks }
    case 'cut-scope':
      return {
        plan: { ...plan, tasks: plan.tasks.map((t) => (edit.tasks.includes(t.key) ? emptied(t) : t)) },
        part: null,
      }
    case 'extra-days':
      return { plan: withExtraDays(plan, edit.days), part: null }
    case 'more-people': {
      const factor = peopleFactor(plan, edit)
      return {
        plan: { ...plan, tasks: plan.tasks.map((t) => (edit.tasks.includes(t.key) ? scaled(t, factor) : t)) },
        part: null,
      }
    }
    case 'overlap':
      return {
        plan: { ...plan, tasks: plan.tasks.map((t) => (t.key === edit.task ? overlapped(t, edit) : t)) },
        part: null,
      }
  }
}

export function assumptionsFor(plan: Plan, edit: RecoveryEdit): readonly Assumption[] {
  switch (edit.kind) {
    case 'all-later':
      return [{ key: 'nothing-else-changes', value: null }]
    case 'part-on-time':
      return [{ key: 'part-needs-no-more', value: null }]
    case 'cut-scope':
      return [{ key: 'cut-is-agreed', value: null }]
    case 'extra-days':
      return [{ key: 'extra-days-worked-in-full', value: edit.days.length }]
    case 'more-people':
      return [
        { key: 'work-can-be-divided', value: null },
        { key: 'ramp-up-days', value: edit.people.rampUpDays },
        { key: 'ramp-up-share', value: edit.people.rampUpShare },
        { key: 'trainer-loss', value: edit.people.trainerLoss },
        { key: 'communication-loss', value: edit.people.communicationLoss },
        { key: 'gain-ends-at-ramp-up-days', value: gainEnds(plan, edit) },
      ]
    case 'overlap':
      return [{ key: 'rework-share', value: edit.reworkShare }]
  }
}

// The task stays as a milestone, so that what was linked through it keeps its order.
function emptied(task: Task): Task {
  if (stateOf(task) === DONE) return task
  return {
    ...task,
    estimate: { low: null, likely: 0, high: null },
    progress: { ...task.progress, remaining: 0, percent: null },
  }
}

/** Who is here works on the days off that are ours; the client does not, nor does anybody who is away. */
function withExtraDays(plan: Plan, days: readonly Day[]): Plan {
  const ours = plan.calendars[0]?.daysOff ?? []
  const calendars = plan.calendars.map((calendar) => {
    if (isClientCalendar(calendar)) return calendar
    const worked = days.filter((day) => ours.includes(day) || !calendar.daysOff.includes(day))
    const extra = worked.map((day) => ({ day, intervals: ordinaryHours(calendar, day) }))
    const kept = calendar.extraDays.filter((e) => !worked.includes(e.day))
    return { ...calendar, extraDays: [...kept, ...extra] }
  })
  return { ...plan, calendars }
}

function ordinaryHours(calendar: Plan['calendars'][number], from: Day) {
  for (let i = 0; i < 370; i++) {
    const hours = intervalsOn(calendar, addDays(from, i))
    if (hours.length > 0) return hours
  }
  return []
}

function scaled(task: Task, factor: number): Task {
  if (stateOf(task) === DONE) return task
  const by = (minutes: number) => Math.max(1, Math.round(minutes * factor))
  const { low, likely, high } = task.estimate
  const { remaining, percent } = task.progress
  const left = remaining ?? (percent === null ? null : likely * (1 - percent))
  return {
    ...task,
    estimate: { low: low === null ? null : by(low), likely: by(likely), high: high === null ? null : by(high) },
    progress: { ...task.progress, remaining: left === null ? null : by(left) },
  }
}

function overlapped(task: Task, { after, lag, reworkShare }: Extract<RecoveryEdit, { kind: 'overlap' }>): Task {
  const links = task.links.map((l) => (l.from === after && l.type === 'FS' ? { ...l, type: 'SS' as const, lag } : l))
  return { ...scaled(task, 1 + reworkShare), links }
}
