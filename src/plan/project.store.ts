import type { Wall, WorkingCalendar } from '../kit/calendar.ts'
import type { Day, Instant, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import type { Project } from './project.ts'

interface ProjectRow {
  workspace_id: Id
  id: Id
  client_id: Id
  name: string
  lead_id: Id
  zone: Zone
  /** Written as JSON text; comes back parsed. */
  calendars: unknown
  start: Wall
  status_at: Wall | null
  version: number
  made_at: Instant
  closed_on: Day | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    project: ProjectRow
  }
}

/** One project the actor may see. Refuses with 'not-found'. */
export async function loadProject(glance: Glance, projectId: Id): Promise<Project> {
  return known(await seen(glance).where('id', '=', projectId).executeTakeFirst())
}

/** The same, and nobody else changes its plan until this transaction is over. */
export async function projectToChange(moment: Moment, projectId: Id): Promise<Project> {
  return known(await seen(moment).where('id', '=', projectId).forUpdate().executeTakeFirst())
}

/** All projects the actor may see, newest first, at most 200. */
export async function projectsOf(glance: Glance, which: { clientId?: Id | undefined } = {}): Promise<Project[]> {
  let asked = seen(glance).orderBy('id', 'desc').limit(200)
  if (which.clientId) asked = asked.where('client_id', '=', which.clientId)
  return (await asked.execute()).map(projectOf)
}

/** A contact of one client sees that client's projects only. */
function seen({ tx, scope }: Glance) {
  const all = tx.selectFrom('project').selectAll().where('workspace_id', '=', scope.workspaceId)
  return scope.clientId === undefined ? all : all.where('client_id', '=', scope.clientId)
}

function known(row: ProjectRow | undefined): Project {
  if (!row) throw new Refused({ kind: 'not-found', what: 'project' })
  return projectOf(row)
}

export async function insertProject({ tx, scope }: Moment, project: Project): Promise<void> {
  await tx
    .insertInto('project')
    .values({ workspace_id: scope.workspaceId, ...columnsOf(project) })
    .execute()
}

/** Writes the project with the next version, and lets the forecast know. Gives it as it is now. */
export async function saveProject(moment: Moment, project: Project): Promise<Project> {
  const next = { ...project, version: project.version + 1 }
  await moment.tx
    .updateTable('project')
    .set(columnsOf(next))
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', project.id)
    .execute()
  await announce(moment, 'plan.changed', { projectId: project.id }, project.id)
  return next
}

function columnsOf(project: Project): Omit<ProjectRow, 'workspace_id'> {
  const { clientId, leadId, calendars, statusAt, madeAt, closedOn, ...same } = project
  const ids = { client_id: clientId, lead_id: leadId }
  return {
    ...same,
    ...ids,
    calendars: JSON.stringify(calendars),
    status_at: statusAt,
    made_at: madeAt,
    closed_on: closedOn,
  }
}

function projectOf(row: ProjectRow): Project {
  const { workspace_id: _, client_id, lead_id, calendars, status_at, made_at, closed_on, ...same } = row
  const ids = { clientId: client_id, leadId: lead_id }
  const rest = { statusAt: status_at, madeAt: made_at, closedOn: closed_on }
  return { ...same, ...ids, ...rest, calendars: calendars as readonly WorkingCalendar[] }
}
