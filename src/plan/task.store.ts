import type { Wall } from '../kit/calendar.ts'
import type { Day } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { Constraint, LagUnit, Link, LinkType, Task, WaitsOn } from './plan.ts'

interface TaskRow {
  workspace_id: Id
  project_id: Id
  key: string
  seq: number
  name: string
  low: number | null
  likely: number
  high: number | null
  /** Written as JSON text; comes back parsed. */
  bound: unknown
  deadline: Day | null
  calendar: string | null
  assignee: string | null
  waits_on: WaitsOn
  actual_start: Wall | null
  actual_finish: Wall | null
  remaining: number | null
  percent: number | null
  baseline_start: Wall | null
  baseline_finish: Wall | null
}

interface LinkRow {
  workspace_id: Id
  project_id: Id
  task_key: string
  seq: number
  from_key: string
  type: LinkType
  lag: number
  lag_in: LagUnit
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    task: TaskRow
    task_link: LinkRow
  }
}

/** Tasks in the plan's order. Load the project first: this asks nobody who may see it. */
export async function tasksOf({ tx, scope }: Glance, projectId: Id): Promise<Task[]> {
  const rows = await tx
    .selectFrom('task')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('seq')
    .orderBy('key')
    .execute()
  const links = await tx
    .selectFrom('task_link')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('seq')
    .execute()
  const ofTask = grouped(links, (link) => link.task_key)
  return rows.map((row) => taskOf(row, (ofTask.get(row.key) ?? []).map(linkOf)))
}

/** How many tasks each project has. */
export async function taskCounts({ tx, scope }: Glance, projectIds: readonly Id[]): Promise<Map<Id, number>> {
  if (projectIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('task')
    .select(({ fn }) => ['project_id', fn.countAll<number>().as('n')])
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', 'in', [...projectIds])
    .groupBy('project_id')
    .execute()
  return new Map(rows.map((row) => [row.project_id, Number(row.n)]))
}

/** Who is named for unfinished work of open projects; free text, one row for each text and project. */
export async function openAssignments({ tx, scope }: Glance): Promise<{ projectId: Id; assignee: string }[]> {
  const rows = await tx
    .selectFrom('task')
    .innerJoin('project', (join) =>
      join
        .onRef('project.workspace_id', '=', 'task.workspace_id')
        .onRef('project.id', '=', 'task.project_id')
        .on('project.closed_on', 'is', null),
    )
    .select(['task.project_id', 'task.assignee'])
    .distinct()
    .where('task.workspace_id', '=', scope.workspaceId)
    .where('task.assignee', 'is not', null)
    .where('task.actual_finish', 'is', null)
    .execute()
  return rows.map((row) => ({ projectId: row.project_id, assignee: row.assignee ?? '' }))
}

// One statement carries at most 65,535 values; a task has 19.
const BATCH = 1000

/** Writes tasks over those with the same key, which keep their place; new ones come last, in the order given. */
export async function writeTasks(moment: Moment, projectId: Id, tasks: readonly Task[]): Promise<void> {
  const ids = { workspace_id: moment.scope.workspaceId, project_id: projectId }
  const last = await lastSeq(moment, projectId)
  const rows = tasks.map((task, i) => ({ ...ids, ...taskRow(task), seq: last + i + 1 }))
  for (const some of chunks(rows))
    await moment.tx
      .insertInto('task')
      .values(some)
      .onConflict((c) =>
        c.columns(['workspace_id', 'project_id', 'key']).doUpdateSet(({ ref }) => ({
          name: ref('excluded.name'),
          low: ref('excluded.low'),
          likely: ref('excluded.likely'),
          high: ref('excluded.high'),
          bound: ref('excluded.bound'),
          deadline: ref('excluded.deadline'),
          calendar: ref('excluded.calendar'),
          assignee: ref('excluded.assignee'),
          waits_on: ref('excluded.waits_on'),
          actual_start: ref('excluded.actual_start'),
          actual_finish: ref('excluded.actual_finish'),
          remaining: ref('excluded.remaining'),
          percent: ref('excluded.percent'),
          baseline_start: ref('excluded.baseline_start'),
          baseline_finish: ref('excluded.baseline_finish'),
        })),
      )
      .execute()
  const keys = tasks.map((task) => task.key)
  await dropLinks(moment, projectId, keys)
  const links = tasks.flatMap((task) => task.links.map((link, seq) => ({ ...ids, ...linkRow(task.key, link), seq })))
  for (const some of chunks(links)) await moment.tx.insertInto('task_link').values(some).execute()
}

async function lastSeq({ tx, scope }: Glance, projectId: Id): Promise<number> {
  const row = await tx
    .selectFrom('task')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return row?.last ?? 0
}

export async function dropTasks(moment: Moment, projectId: Id, keys: readonly string[]): Promise<void> {
  const { tx, scope } = moment
  await dropLinks(moment, projectId, keys)
  for (const some of chunks(keys))
    await tx
      .deleteFrom('task')
      .where('workspace_id', '=', scope.workspaceId)
      .where('project_id', '=', projectId)
      .where('key', 'in', some)
      .execute()
}

async function dropLinks({ tx, scope }: Moment, projectId: Id, keys: readonly string[]): Promise<void> {
  for (const some of chunks(keys))
    await tx
      .deleteFrom('task_link')
      .where('workspace_id', '=', scope.workspaceId)
      .where('project_id', '=', projectId)
      .where('task_key', 'in', some)
      .execute()
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) => all.slice(i * BATCH, (i + 1) * BATCH))
}

function taskRow(task: Task): Omit<TaskRow, 'workspace_id' | 'project_id' | 'seq'> {
  const { key, name, estimate, constraint, deadline, calendar, assignee, waitsOn, progress, baseline } = task
  return {
    key,
    name,
    deadline,
    calendar,
    assignee,
    ...estimate,
    bound: constraint === null ? null : JSON.stringify(constraint),
    waits_on: waitsOn,
    actual_start: progress.actualStart,
    actual_finish: progress.actualFinish,
    remaining: progress.remaining,
    percent: progress.percent,
    baseline_start: baseline.start,
    baseline_finish: baseline.finish,
  }
}

function taskOf(row: TaskRow, links: readonly Link[]): Task {
  const { key, name, low, likely, high, deadline, calendar, assignee, remaining, percent } = row
  const progress = { actualStart: row.actual_start, actualFinish: row.actual_finish, remaining, percent }
  const baseline = { start: row.baseline_start, finish: row.baseline_finish }
  const fixed = { constraint: row.bound as Constraint | null, deadline, calendar, assignee, waitsOn: row.waits_on }
  return { key, name, estimate: { low, likely, high }, links, ...fixed, progress, baseline }
}

function linkRow(taskKey: string, { from, type, lag, lagIn }: Link) {
  return { task_key: taskKey, from_key: from, type, lag, lag_in: lagIn }
}

function linkOf({ from_key, type, lag, lag_in }: LinkRow): Link {
  return { from: from_key, type, lag, lagIn: lag_in }
}
