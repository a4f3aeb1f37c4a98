import type { Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Workspace, WorkspaceSettings } from './person.ts'

interface WorkspaceRow {
  workspace_id: Id
  name: string
  zone: Zone
  country: string
  language: Code
  currency: string
  /** Written as JSON text; comes back parsed. */
  settings: unknown
  founded_at: Instant
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    workspace: WorkspaceRow
    founding: { workspace_id: Id; once?: boolean }
  }
}

/** The workspace of the actor's scope. Refuses with 'not-found' if there is none. */
export async function loadWorkspace({ tx, scope }: Glance): Promise<Workspace> {
  const row = await tx
    .selectFrom('workspace')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'workspace' })
  const { name, zone, country, language, currency } = row
  return { id: row.workspace_id, name, zone, country, language, currency, settings: row.settings as WorkspaceSettings }
}

/** Writes the workspace of the actor's scope for the first time. */
export async function insertWorkspace({ tx, scope, now }: Moment, workspace: Omit<Workspace, 'id'>): Promise<void> {
  await tx
    .insertInto('workspace')
    .values({ workspace_id: scope.workspaceId, ...columnsOf(workspace), founded_at: now })
    .execute()
}

export async function updateWorkspace({ tx, scope }: Moment, workspace: Omit<Workspace, 'id'>): Promise<void> {
  await tx.updateTable('workspace').set(columnsOf(workspace)).where('workspace_id', '=', scope.workspaceId).execute()
}

function columnsOf({ name, zone, country, language, currency, settings }: Omit<Workspace, 'id'>) {
  return { name, zone, country, language, currency, settings: JSON.stringify(settings) }
}

/** Spends the set-up link of this install. False if it has been spent, by whichever workspace. */
export async function spendSetUp({ tx, scope }: Moment): Promise<boolean> {
  const made = await tx
    .insertInto('founding')
    .values({ workspace_id: scope.workspaceId })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}
