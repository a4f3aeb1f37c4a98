import { sql } from 'kysely'
import type { Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { History, PastForecast } from './calibration.ts'
import {
  historyFrom,
  MOST_A_PROJECT,
  type Bases,
  type Lesson,
  type PastRow,
  type PastSnapshot,
  type SaidThen,
} from './history.ts'
import { openRowsOf } from './open-row.store.ts'

interface ForecastPastRow {
  workspace_id: Id
  project_id: Id
  forecast_id: Id
  promise_id: string
  lead_id: Id
  as_of: Day
  finished_on: Day
  level: number
  off_days: number
  earned: number | null
  taught: unknown
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    forecast_past: ForecastPastRow
  }
}

/** The days of all that was ever forecast of a project, oldest first. The store takes the rest off: it is large, and there are many. */
export async function snapshotsOf({ tx, scope }: Glance, projectId: Id): Promise<PastSnapshot[]> {
  const rows = await tx
    .selectFrom('forecast')
    .select(['id', 'as_of', 'basis'])
    .select(
      sql<SaidThen>`jsonb_build_object(
        'at', body::jsonb->'at',
        'targets', (
          select coalesce(jsonb_agg(jsonb_build_object('task', t->'task', 'raw', t->'raw', 'calibrated', t->'calibrated') order by n), '[]')
          from jsonb_array_elements(body::jsonb->'targets') with ordinality as each_target (t, n)
        ),
        'promises', (
          select coalesce(jsonb_agg(jsonb_build_object('promise', p->'promise', 'task', p->'task') order by n), '[]')
          from jsonb_array_elements(body::jsonb->'promises') with ordinality as each_promise (p, n)
        )
      )`.as('said'),
    )
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, as_of, said, basis }) => {
    return { id, asOf: as_of, forecast: said, bases: basis as Bases | null }
  })
}

/** How the forecasts of a project came out, in place of what was noted before; none while it is not finished. */
export async function rewritePast(moment: Moment, projectId: Id, rows: readonly PastRow[]): Promise<void> {
  const { workspaceId: workspace_id } = moment.scope
  await moment.tx
    .deleteFrom('forecast_past')
    .where('workspace_id', '=', workspace_id)
    .where('project_id', '=', projectId)
    .execute()
  const kept = rows.map((row): ForecastPastRow => ({
    workspace_id,
    project_id: row.projectId,
    forecast_id: row.forecastId,
    promise_id: row.promiseId,
    lead_id: row.leadId,
    as_of: row.asOf,
    finished_on: row.finishedOn,
    level: row.level,
    off_days: row.offDays,
    earned: row.earned,
    taught: row.taught === null ? null : JSON.stringify(row.taught),
  }))
  if (kept.length > 0) await moment.tx.insertInto('forecast_past').values(kept).execute()
}

// More than any team finishes in years; the newest count.
const MOST = 20_000

/** How the forecasts of this workspace's finished projects came out, in a fixed order. */
export async function pastOf({ tx, scope }: Glance): Promise<PastRow[]> {
  const rows = await tx
    .selectFrom('forecast_past')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('forecast_id', 'desc')
    .orderBy('promise_id')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    projectId: row.project_id,
    forecastId: row.forecast_id,
    promiseId: row.promise_id,
    leadId: row.lead_id,
    asOf: row.as_of,
    finishedOn: row.finished_on,
    level: row.level,
    offDays: row.off_days,
    earned: row.earned,
    taught: row.taught as PastForecast | null,
  }))
}

/** The newest finished projects that teach: beyond these more would not move a P95, and all are read for every forecast. */
const MOST_PROJECTS = 100

/**
 * What the newest finished projects teach, of each no more than a history takes, spread over its time by the store. It comes
 * as one piece of JSON: thousands of rows read one by one would keep everybody else waiting.
 */
async function lessonsOf({ tx, scope }: Glance): Promise<readonly Lesson[]> {
  const { rows } = await sql<{ lessons: readonly Lesson[] }>`
    with newest as (
      select project_id from forecast_past where workspace_id = ${scope.workspaceId}
      group by project_id order by max(finished_on) desc, project_id limit ${MOST_PROJECTS}
    ), numbered as (
      select project_id, lead_id, forecast_id, promise_id, taught,
        row_number() over (partition by project_id order by forecast_id desc, promise_id) - 1 as place,
        count(*) over (partition by project_id) as of_all
      from forecast_past where workspace_id = ${scope.workspaceId} and project_id in (select project_id from newest)
    )
    select coalesce(jsonb_agg(
      jsonb_build_object('projectId', project_id, 'leadId', lead_id, 'taught', taught) order by forecast_id desc, promise_id
    ), '[]') as lessons
    from numbered
    -- As 'thinned' does it: the first row of each of so many equal steps.
    where of_all <= ${MOST_A_PROJECT}::int or floor(place * ${MOST_A_PROJECT}::int / of_all::numeric)
      <> floor((place - 1) * ${MOST_A_PROJECT}::int / of_all::numeric)`.execute(tx)
  return rows[0]?.lessons ?? []
}

async function finishedProjects({ tx, scope }: Glance): Promise<Id[]> {
  const rows = await tx
    .selectFrom('forecast_past')
    .select('project_id')
    .distinct()
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
  return rows.map((row) => row.project_id)
}

/** The history a forecast of this project stands on. `prior` is what is shipped; null = nothing is. */
export async function loadHistory(
  glance: Glance,
  of: { projectId: Id; leadId: Id },
  prior: History | null,
): Promise<History> {
  const finished = await lessonsOf(glance)
  const known = new Set<Id>([of.projectId, ...(await finishedProjects(glance))])
  return historyFrom([...finished, ...(await openRowsOf(glance, known))], of, prior)
}

/**
 * The first status date at which each promised day (promise, number of the day) was in danger enough to open a case:
 * red, or at risk for the second time. Null for a day that was forecast and never was.
 */
export async function firstAlarms({ tx, scope }: Glance, projectIds: readonly Id[]): Promise<Map<string, Day | null>> {
  if (projectIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('forecast_promise')
    .select(['promise_id', 'day_seq', 'as_of', 'state', 'amber_before'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', 'in', [...projectIds])
    .orderBy('forecast_id')
    .execute()
  const first = new Map<string, Day | null>()
  for (const { promise_id, day_seq, as_of, state, amber_before } of rows) {
    const key = alarmKey(promise_id, day_seq)
    const alarm = state === 'red' || (state === 'amber' && amber_before) ? as_of : null
    first.set(key, first.get(key) ?? alarm)
  }
  return first
}

export function alarmKey(promiseId: Id, daySeq: number): string {
  return `${promiseId} ${daySeq}`
}
