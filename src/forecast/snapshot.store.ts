import type { Day, Instant } from '../kit/day.ts'
import { dayOfWall } from '../kit/calendar.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { Forecast } from './forecast.ts'
import type { Bases } from './history.ts'
import { mayMove } from './repromise.ts'
import { targetOf, type Outlook, type OutlookState, type Snapshot, type Watched } from './snapshot.ts'
import type { Sighting } from './watch.ts'

interface ForecastRow {
  workspace_id: Id
  project_id: Id
  id: Id
  made_at: Instant
  as_of: Day
  inputs_hash: string
  seed: number
  engine: string
  iterations: number
  plan_version: number
  /** JSON, kept letter by letter: the same inputs and seed give the same bytes. */
  body: string
  /** Null where nobody kept it. */
  basis: unknown
}

interface OutlookRow {
  workspace_id: Id
  promise_id: Id
  forecast_id: Id
  project_id: Id
  made_at: Instant
  as_of: Day
  day: Day
  day_seq: number
  chance: number
  raw_chance: number
  first_chance: number
  p10: Day
  p50: Day
  p80: Day
  p95: Day
  state: OutlookState
  amber_before: boolean
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    forecast: ForecastRow
    forecast_promise: OutlookRow
  }
}

/** The newest forecast of a project; null before the first. Load the project first: this asks nobody who may see it. */
export async function latestForecast({ tx, scope }: Glance, projectId: Id): Promise<Snapshot | null> {
  const row = await tx
    .selectFrom('forecast')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? snapshotOf(row) : null
}

function snapshotOf(row: ForecastRow): Snapshot {
  const { id, body } = row
  const bases = row.basis as Bases | null
  const when = { madeAt: row.made_at, asOf: row.as_of, planVersion: row.plan_version }
  return { id, projectId: row.project_id, ...when, forecast: JSON.parse(body) as Forecast, bases }
}

/** Keeps a forecast and what it says of each promise. `daySeqs` tells which of a promise's days it was measured against. */
export async function writeForecast(
  moment: Moment,
  of: { projectId: Id; planVersion: number; forecast: Forecast; daySeqs: ReadonlyMap<string, number>; bases: Bases },
  outlooks: readonly Watched[],
): Promise<Id> {
  const { projectId, planVersion, forecast, daySeqs, bases } = of
  const { workspaceId: workspace_id } = moment.scope
  const id = moment.newId()
  const when = { made_at: moment.now, as_of: dayOfWall(forecast.at) }
  const { seed, engine, iterations, inputsHash: inputs_hash } = forecast
  const body = JSON.stringify(forecast)
  const row = { workspace_id, project_id: projectId, id, ...when, inputs_hash, seed, engine, iterations }
  await moment.tx
    .insertInto('forecast')
    .values({ ...row, plan_version: planVersion, body, basis: JSON.stringify(bases) })
    .execute()
  const rows = outlooks.map(({ outlook, said, days }) => ({
    workspace_id,
    promise_id: outlook.promiseId,
    forecast_id: id,
    project_id: projectId,
    ...when,
    day: said.day,
    day_seq: daySeqs.get(said.promise) ?? 1,
    chance: said.chance,
    raw_chance: said.rawChance,
    first_chance: outlook.firstChance,
    p10: days.p10,
    p50: days.p50,
    p80: days.p80,
    p95: days.p95,
    state: outlook.state,
    amber_before: outlook.amberBefore,
  }))
  if (rows.length > 0) await moment.tx.insertInto('forecast_promise').values(rows).execute()
  return id
}

/** What the snapshot rests on has not changed, though the plan's version has: it speaks of that version too. */
export async function confirmForecast(
  { tx, scope }: Moment,
  { projectId, id }: Snapshot,
  version: number,
): Promise<void> {
  await tx
    .updateTable('forecast')
    .set({ plan_version: version })
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .where('id', '=', id)
    .execute()
}

/** How each promise looked at earlier status dates, counted from its current day; a later forecast of a date replaces the earlier. */
export async function sightingsOf(
  { tx, scope }: Glance,
  daySeqs: ReadonlyMap<string, number>,
): Promise<Map<string, Sighting[]>> {
  if (daySeqs.size === 0) return new Map()
  const rows = await tx
    .selectFrom('forecast_promise')
    .select(['promise_id', 'as_of', 'chance', 'day_seq'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('promise_id', 'in', [...daySeqs.keys()] as Id[])
    .orderBy('forecast_id')
    .execute()
  const counted = rows.filter((row) => daySeqs.get(row.promise_id) === row.day_seq)
  const byPromise = grouped(counted, (row) => row.promise_id as string)
  return new Map(
    [...byPromise].map(([promise, found]) => [promise, found.map((row) => ({ at: row.as_of, chance: row.chance }))]),
  )
}

/** What the newest forecast says of a promise; null before the first. The promise must be one the actor may see. */
export async function outlookOf(glance: Glance, promiseId: Id): Promise<Outlook | null> {
  const { tx, scope } = glance
  const row = await tx
    .selectFrom('forecast_promise')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('promise_id', '=', promiseId)
    .orderBy('forecast_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const kept = await tx
    .selectFrom('forecast')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', row.project_id)
    .where('id', '=', row.forecast_id)
    .executeTakeFirstOrThrow()
  const seen = (await sightingsOf(glance, new Map([[promiseId, row.day_seq]]))).get(promiseId) ?? []
  return { ...outlookFrom(row, snapshotOf(kept).forecast), moveAdvised: mayMove(row.day, seen) }
}

/** The newest outlook of every promise of a workspace, light: without chain and quantiles. */
export async function latestOutlooks({ tx, scope }: Glance, projectIds: readonly Id[]): Promise<OutlookRow[]> {
  if (projectIds.length === 0) return []
  return tx
    .selectFrom('forecast_promise')
    .selectAll()
    .distinctOn('promise_id')
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', 'in', [...projectIds])
    .orderBy('promise_id')
    .orderBy('forecast_id', 'desc')
    .execute()
}

function outlookFrom(row: OutlookRow, forecast: Forecast): Omit<Outlook, 'moveAdvised'> {
  const said = forecast.promises.find((p) => p.promise === row.promise_id)
  const target = targetOf(forecast, said?.task ?? null)
  const { chance, p10, p50, p80, p95, state, day } = row
  const ids = { promiseId: row.promise_id, projectId: row.project_id, forecastId: row.forecast_id }
  const when = { asOf: row.as_of, madeAt: row.made_at, day }
  const watchedSince = { firstChance: row.first_chance, amberBefore: row.amber_before }
  const offer = {
    newDay: said?.newDay ?? p80,
    worstDay: said?.worstDay ?? p95,
  }
  const days = { p10, p50, p80, p95, quantiles: target.calibrated, chain: target.chain }
  return { ...ids, ...when, chance, ...watchedSince, state, ...days, ...offer }
}
