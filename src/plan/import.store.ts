import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { BadRows, PlanImport } from './plan-import.ts'

interface ImportRow {
  workspace_id: Id
  id: Id
  project_id: Id
  file_name: string
  print: string
  at: Instant
  by_id: string
  added: number
  changed: number
  same: number
  bad: number
  /** JSON; null where every row was good. */
  bad_rows: string | null
  new_project: boolean
  undone_at: Instant | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    plan_import: ImportRow
  }
}

/** What came in from files, newest first, at most 50. Load the project first: this asks nobody who may see it. */
export async function importsOf({ tx, scope }: Glance, projectId: Id): Promise<PlanImport[]> {
  const rows = await tx
    .selectFrom('plan_import')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map(importOf)
}

/** One import. Refuses with 'not-found'. */
export async function loadImport(
  { tx, scope }: Glance,
  importId: Id,
): Promise<PlanImport & { badRows: BadRows | null }> {
  const row = await tx
    .selectFrom('plan_import')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', importId)
    .executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'import' })
  return { ...importOf(row), badRows: row.bad_rows === null ? null : (JSON.parse(row.bad_rows) as BadRows) }
}

/** The standing import that made a project from exactly this file read in exactly this way; null if there is none. */
export async function importThatMade({ tx, scope }: Glance, print: string): Promise<PlanImport | null> {
  const row = await tx
    .selectFrom('plan_import')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('print', '=', print)
    .where('new_project', '=', true)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? importOf(row) : null
}

export async function writeImport(moment: Moment, made: PlanImport, badRows: BadRows | null): Promise<void> {
  const { id, projectId, fileName, print, at, byId, added, changed, same, bad, newProject, undoneAt } = made
  const ids = { workspace_id: moment.scope.workspaceId, id, project_id: projectId, file_name: fileName, print, at }
  const counts = { by_id: byId, added, changed, same, bad, new_project: newProject, undone_at: undoneAt }
  const bad_rows = badRows === null ? null : JSON.stringify(badRows)
  await moment.tx
    .insertInto('plan_import')
    .values({ ...ids, ...counts, bad_rows })
    .execute()
}

export async function markUndone({ tx, scope, now }: Moment, importId: Id): Promise<void> {
  await tx
    .updateTable('plan_import')
    .set({ undone_at: now })
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', importId)
    .execute()
}

function importOf(row: ImportRow): PlanImport {
  const { id, print, at, added, changed, same, bad } = row
  const ids = { id, projectId: row.project_id, fileName: row.file_name, print, at, byId: row.by_id }
  return { ...ids, added, changed, same, bad, newProject: row.new_project, undoneAt: row.undone_at }
}
