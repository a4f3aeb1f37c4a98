import { sql } from 'kysely'
import type { Wall } from '../kit/calendar.ts'
import { dayIn } from '../kit/day.ts'
import type { Day, Zone } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { projectsOf } from '../plan/project.store.ts'
import type { Glance } from '../platform/act.ts'
import type { QuantileDays } from './forecast.ts'
import type { Bases, PastRow } from './history.ts'
import { openRows } from './open-row.ts'
import type { UnderWay } from './open-row.ts'

const UTC = 'UTC' as Zone
/** Beyond this many the finished ones tell enough. */
const MOST = 40

/** What the projects still under way teach; the known ones (finished, or asked about) are left out. */
export async function openRowsOf(glance: Glance, known: ReadonlySet<Id>): Promise<readonly PastRow[]> {
  const running = (await projectsOf(glance)).filter((project) => !known.has(project.id)).slice(0, MOST)
  if (running.length === 0) return []
  const firsts = await firstOf(
    glance,
    running.map((project) => project.id),
  )
  const underWay = running.flatMap(({ id, leadId, calendars: [calendar] }): UnderWay[] => {
    const first = firsts.find((one) => one.projectId === id)
    return first && calendar ? [{ ...first, leadId, calendar }] : []
  })
  return openRows(underWay, dayIn(UTC, glance.now))
}

/** The first forecast of each project: of a whole one only the days that bound it are read, the rest is large. */
async function firstOf(
  { tx, scope }: Glance,
  projects: readonly Id[],
): Promise<readonly Omit<UnderWay, 'leadId' | 'calendar'>[]> {
  const rows = await tx
    .with('span', (db) =>
      db
        .selectFrom('forecast')
        .select(({ fn }) => ['project_id', fn.min('id').as('first'), fn.max('as_of').as('last_heard')])
        .where('workspace_id', '=', scope.workspaceId)
        .where('project_id', 'in', [...projects])
        .where('basis', 'is not', null)
        .groupBy('project_id'),
    )
    .selectFrom('span')
    .innerJoin('forecast', (join) => join.onRef('forecast.id', '=', 'span.first'))
    .select(['forecast.project_id', 'forecast.id', 'as_of', 'basis', 'span.last_heard'])
    .select(
      sql<{
        at: Wall
        raw: QuantileDays
      }>`jsonb_build_object('at', body::jsonb->'at', 'raw', body::jsonb#>'{targets,0,raw}')`.as('said'),
    )
    .where('forecast.workspace_id', '=', scope.workspaceId)
    .orderBy('forecast.id')
    .execute()
  return rows.flatMap(
    ({ project_id: projectId, id: forecastId, as_of: asOf, basis, last_heard, said: { at, raw } }) => {
      const whole = (basis as Bases | null)?.['']
      return whole ? [{ projectId, forecastId, asOf, at, raw, basis: whole, lastHeard: last_heard as Day }] : []
    },
  )
}
