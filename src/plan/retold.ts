import { dayIn, type Day, type Instant, type Zone } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import { isTaskChange, type PlanChange, type TaskChange, type TaskField } from './change.ts'
import type { Frame } from './project.ts'

/** A task as a sentence names it; `percent` (0 to 1) where its progress was reported. */
export interface ToldTask {
  readonly key: string
  readonly name: string | null
  readonly percent: number | null
}

/** What one person did to the plan on one day, as one sentence says it. */
export interface Told {
  readonly id: string
  /** The last time they did it that day. */
  readonly at: Instant
  readonly byId: string
  readonly what: 'import' | 'added' | 'removed' | 'done' | 'progress' | 'changed' | 'frame'
  readonly tasks: readonly ToldTask[]
  /** Of the tasks ('changed') or of the project ('frame'). */
  readonly fields: readonly (TaskField | keyof Frame)[]
  readonly reason: string | null
}

export interface ToldDay {
  readonly day: Day
  readonly told: readonly Told[]
}

/** Changes, newest first, as days with a few sentences each: what belongs together is said together. */
export function toldByDay(changes: readonly PlanChange[], zone: Zone): readonly ToldDay[] {
  const reports = new Set(changes.filter(isReport).map(({ version }) => version))
  const pieces = changes.flatMap((change): Told[] => {
    const told = toldOf(change)
    // A report moves the project's status day along with it: that is no second piece of news.
    const fields = reports.has(change.version) ? told.fields.filter((field) => field !== 'statusAt') : told.fields
    return told.what === 'frame' && fields.length === 0 ? [] : [{ ...told, fields }]
  })
  const days = grouped(pieces, ({ at }) => dayIn(zone, at))
  return [...days].map(([day, told]) => ({ day, told: together(told) }))
}

function together(pieces: readonly Told[]): Told[] {
  const alike = grouped(pieces, ({ byId, what, fields, reason }) => JSON.stringify([byId, what, fields, reason]))
  return [...alike.values()].flatMap((group) => {
    const [newest] = group
    if (!newest) return []
    const tasks = [
      ...grouped(
        group.flatMap((one) => one.tasks),
        (task) => task.key,
      ).values(),
    ]
    return [{ ...newest, tasks: tasks.flatMap(([latest]) => (latest ? [latest] : [])) }]
  })
}

function toldOf(change: PlanChange): Told {
  const { seq, at, byId, importId, reason } = change
  const common = { id: String(seq), at, byId, reason }
  if (!isTaskChange(change)) return { ...common, what: 'frame', tasks: [], fields: keysOf(change.became) }
  const { taskKey: key, was, became } = change
  const percent = became?.progress?.percent ?? null
  const tasks = [{ key, name: became?.name ?? was?.name ?? null, percent }]
  if (importId !== null) return { ...common, what: 'import', tasks, fields: [] }
  if (was === null) return { ...common, what: 'added', tasks, fields: [] }
  if (became === null) return { ...common, what: 'removed', tasks, fields: [] }
  if (!isReport(change)) return { ...common, what: 'changed', tasks, fields: keysOf(became) }
  const finished = (became.progress?.actualFinish ?? null) !== null && (was.progress?.actualFinish ?? null) === null
  return { ...common, what: finished ? 'done' : 'progress', tasks, fields: [] }
}

/** Nothing but how far the work is. */
function isReport(change: PlanChange): change is PlanChange<TaskChange> {
  if (!isTaskChange(change) || change.was === null || change.became === null) return false
  const fields = keysOf(change.became)
  return fields.length === 1 && fields[0] === 'progress'
}

function keysOf<T extends object>(of: T): (keyof T)[] {
  return Object.keys(of) as (keyof T)[]
}
