import type { Id } from '../kit/id.ts'
import type { Said } from '../letter/facts.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { Use } from './occurrence.ts'

interface WordingRow {
  workspace_id: Id
  project_id: Id
  task_key: string
  use: Use
  /** Written as JSON text; comes back parsed. */
  said: unknown
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    checkin_wording: WordingRow
  }
}

/** What clients read for the tasks of a project: `wordings.get('done:copy')`. Load the project first. */
export async function wordingsOf({ tx, scope }: Glance, projectId: Id): Promise<ReadonlyMap<string, Said>> {
  const rows = await tx
    .selectFrom('checkin_wording')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .execute()
  return new Map(rows.map(({ use, task_key, said }) => [`${use}:${task_key}`, said as Said]))
}

export interface Wording {
  readonly use: Use
  readonly key: string
  readonly said: Said
}

/** Keeps how a task is called for clients; the languages that are not given stay as they were. */
export async function putWordings(moment: Moment, projectId: Id, wordings: readonly Wording[]): Promise<void> {
  const known = await wordingsOf(moment, projectId)
  for (const { use, key, said } of wordings) {
    const json = JSON.stringify({ ...known.get(`${use}:${key}`), ...said })
    await moment.tx
      .insertInto('checkin_wording')
      .values({ workspace_id: moment.scope.workspaceId, project_id: projectId, task_key: key, use, said: json })
      .onConflict((c) => c.columns(['workspace_id', 'project_id', 'task_key', 'use']).doUpdateSet({ said: json }))
      .execute()
  }
}
