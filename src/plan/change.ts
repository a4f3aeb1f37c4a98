import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { bareTask, type Task } from './plan.ts'
import type { Frame } from './project.ts'

/** Everything of a task but its key. */
export type TaskFields = Omit<Task, 'key'>
export type TaskField = keyof TaskFields

/** What one task was and became: only the fields that differ; null stands for 'not there'. */
export interface TaskChange {
  readonly taskKey: string
  readonly was: Partial<TaskFields> | null
  readonly became: Partial<TaskFields> | null
}

/** What of the plan's frame was and became. */
export interface FrameChange {
  readonly taskKey: null
  readonly was: Partial<Frame>
  readonly became: Partial<Frame>
}

/** A change on record. */
export type PlanChange<Change = TaskChange | FrameChange> = Change & OnRecord

export interface OnRecord {
  readonly seq: number
  readonly version: number
  readonly at: Instant
  readonly byKind: string
  readonly byId: string
  readonly importId: Id | null
  readonly reason: string | null
}

/** What a person changed in the grid: some fields of a task, or a new task under a new key. */
export interface TaskEdit {
  readonly key: string
  readonly set: Partial<TaskFields>
}

const FIELDS: readonly TaskField[] = [
  'name',
  'estimate',
  'links',
  'constraint',
  'deadline',
  'calendar',
  'assignee',
  'waitsOn',
  'progress',
  'baseline',
]

const FRAME: readonly (keyof Frame)[] = ['name', 'leadId', 'zone', 'calendars', 'start', 'statusAt', 'closedOn']

export function isTaskChange(change: PlanChange): change is PlanChange<TaskChange> {
  return change.taskKey !== null
}

/** The plan after the edits, in its order; new tasks come last. */
export function edited(tasks: readonly Task[], edits: readonly TaskEdit[], deletes: readonly string[]): Task[] {
  const gone = new Set(deletes)
  const known = new Map(tasks.filter((t) => !gone.has(t.key)).map((t) => [t.key, t]))
  for (const { key, set } of edits) known.set(key, { ...(known.get(key) ?? bareTask(key, '', 0)), ...set })
  return [...known.values()]
}

/** What differs between two states of a plan, task by task. The order of tasks is no difference. */
export function changesBetween(before: readonly Task[], after: readonly Task[]): TaskChange[] {
  const earlier = new Map(before.map((t) => [t.key, t]))
  const later = new Set(after.map((t) => t.key))
  const changes: TaskChange[] = []
  for (const task of after) {
    const was = earlier.get(task.key)
    if (!was) changes.push({ taskKey: task.key, was: null, became: fieldsOf(task) })
    else changes.push(...differing(was, task))
  }
  for (const task of before)
    if (!later.has(task.key)) changes.push({ taskKey: task.key, was: fieldsOf(task), became: null })
  return changes
}

function differing(was: Task, now: Task): TaskChange[] {
  const fields = FIELDS.filter((f) => !sameValue(was[f], now[f]))
  if (fields.length === 0) return []
  const pick = (of: Task) => Object.fromEntries(fields.map((f) => [f, of[f]])) as Partial<TaskFields>
  return [{ taskKey: now.key, was: pick(was), became: pick(now) }]
}

function fieldsOf(task: Task): TaskFields {
  const { key: _, ...fields } = task
  return fields
}

/** What of the frame differs; null where nothing does. */
export function frameChange(before: Frame, after: Frame): FrameChange | null {
  const fields = FRAME.filter((f) => !sameValue(before[f], after[f]))
  if (fields.length === 0) return null
  const pick = (of: Frame) => Object.fromEntries(fields.map((f) => [f, of[f]])) as Partial<Frame>
  return { taskKey: null, was: pick(before), became: pick(after) }
}

/** Equal as data; the order of an object's keys, which a store may change, does not count. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  const left = Object.entries(a)
  const right = b as Record<string, unknown>
  return left.length === Object.keys(b).length && left.every(([k, v]) => Object.hasOwn(b, k) && sameValue(v, right[k]))
}

/** Of the changes others made since this editor last looked, those that the edits would overwrite. */
export function overwritten(
  edits: readonly TaskEdit[],
  deletes: readonly string[],
  since: readonly PlanChange[],
): PlanChange<TaskChange>[] {
  const mine = new Map(edits.map((e) => [e.key, e.set]))
  return since.filter(isTaskChange).filter(({ taskKey, was, became }) => {
    if (deletes.includes(taskKey)) return became !== null
    const set = mine.get(taskKey)
    if (!set) return false
    if (became === null || was === null) return true
    return FIELDS.some((f) => f in set && f in became && !sameValue(set[f], became[f]))
  })
}

/**
 * The plan as it was before these changes (given oldest first), or the changes that stand in
 * the way because somebody has touched the same fields since.
 */
export function takenBack(
  tasks: readonly Task[],
  changes: readonly TaskChange[],
): { ok: true; tasks: Task[] } | { ok: false; touched: readonly string[] } {
  const now = new Map(tasks.map((t) => [t.key, t]))
  const touched: string[] = []
  for (const { taskKey, was, became } of changes.toReversed()) {
    const task = now.get(taskKey)
    const untouched = task
      ? became !== null && FIELDS.every((f) => !(f in became) || sameValue(task[f], became[f]))
      : became === null
    if (!untouched) touched.push(taskKey)
    else if (was === null) now.delete(taskKey)
    else now.set(taskKey, { ...(task ?? bareTask(taskKey, '', 0)), ...was })
  }
  return touched.length > 0 ? { ok: false, touched } : { ok: true, tasks: [...now.values()] }
}

/**
 * What an import makes of a plan: tasks of the file replace those with the same key, all others stay.
 * An assignee or baseline that the file does not know is kept.
 */
export function merged(tasks: readonly Task[], incoming: readonly Task[]): Task[] {
  const known = new Map(tasks.map((t) => [t.key, t]))
  for (const task of incoming) {
    const was = known.get(task.key)
    known.set(task.key, was ? { ...task, assignee: task.assignee ?? was.assignee } : task)
  }
  return [...known.values()]
}
