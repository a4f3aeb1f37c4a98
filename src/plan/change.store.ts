import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { FrameChange, PlanChange, TaskChange } from './change.ts'
import type { Project } from './project.ts'

interface ChangeRow {
  workspace_id: Id
  project_id: Id
  seq: number
  version: number
  at: Instant
  by_kind: string
  by_id: string
  import_id: Id | null
  task_key: string | null
  /** Written as JSON text; come back parsed. */
  was: unknown
  became: unknown
  reason: string | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    plan_change: ChangeRow
  }
}

const BATCH = 1000

/** Who changed what, for ever. `project` is the one with the version that these changes make. */
export async function writeChanges(
  moment: Moment,
  project: Pick<Project, 'id' | 'version'>,
  changes: readonly (TaskChange | FrameChange)[],
  about: { importId?: Id; reason?: string | null } = {},
): Promise<void> {
  const { tx, scope, now: at, actor } = moment
  const ids = { workspace_id: scope.workspaceId, project_id: project.id, version: project.version, at }
  const by = { by_kind: actor.kind, by_id: actor.id, import_id: about.importId ?? null, reason: about.reason ?? null }
  const last = await lastSeq(moment, project.id)
  const json = (fields: object | null) => (fields === null ? null : JSON.stringify(fields))
  const rows = changes.map(({ taskKey, was, became }, i) => ({
    ...ids,
    ...by,
    seq: last + i + 1,
    task_key: taskKey,
    was: json(was),
    became: json(became),
  }))
  for (let i = 0; i < rows.length; i += BATCH)
    await tx
      .insertInto('plan_change')
      .values(rows.slice(i, i + BATCH))
      .execute()
}

async function lastSeq({ tx, scope }: Glance, projectId: Id): Promise<number> {
  const row = await tx
    .selectFrom('plan_change')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** What changed after the project had this version, oldest first. */
export async function changesAfter(glance: Glance, projectId: Id, version: number): Promise<PlanChange[]> {
  const rows = await seen(glance, projectId).where('version', '>', version).orderBy('seq').execute()
  return rows.map(changeOf)
}

/** What an import changed, oldest first. */
export async function changesOfImport(glance: Glance, projectId: Id, importId: Id): Promise<PlanChange[]> {
  const rows = await seen(glance, projectId).where('import_id', '=', importId).orderBy('seq').execute()
  return rows.map(changeOf)
}

/** The newest changes first, of the whole plan or one task, at most 200. */
export async function latestChanges(
  glance: Glance,
  projectId: Id,
  which: { taskKey?: string | undefined; since?: Instant | undefined } = {},
): Promise<PlanChange[]> {
  let asked = seen(glance, projectId).orderBy('seq', 'desc').limit(200)
  if (which.taskKey !== undefined) asked = asked.where('task_key', '=', which.taskKey)
  if (which.since !== undefined) asked = asked.where('at', '>=', which.since)
  return (await asked.execute()).map(changeOf)
}

/** How many tasks of each project were touched since a moment. */
export async function changedTasks(
  { tx, scope }: Glance,
  projectIds: readonly Id[],
  since: Instant,
): Promise<Map<Id, number>> {
  if (projectIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('plan_change')
    .select(({ fn }) => ['project_id', fn.count<number>('task_key').distinct().as('n')])
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', 'in', [...projectIds])
    .where('at', '>=', since)
    .groupBy('project_id')
    .execute()
  return new Map(rows.map((row) => [row.project_id, Number(row.n)]))
}

function seen({ tx, scope }: Glance, projectId: Id) {
  return tx
    .selectFrom('plan_change')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
}

function changeOf(row: ChangeRow): PlanChange {
  const { seq, version, at, reason } = row
  const by = { byKind: row.by_kind, byId: row.by_id, importId: row.import_id }
  const what = { taskKey: row.task_key, was: row.was, became: row.became } as TaskChange | FrameChange
  return { ...what, seq, version, at, ...by, reason }
}
