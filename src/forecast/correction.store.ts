import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { ClientPromise } from '../promise/promise.ts'
import type { Correction, Health, Opinion, ReasonCheck } from './correction.ts'
import type { WhyKey } from './why.ts'

interface CheckRow {
  workspace_id: Id
  project_id: Id
  id: Id
  at: Instant
  by_id: string
  reason: WhyKey
  task_key: string
  other_key: string | null
  verdict: ReasonCheck['verdict']
  correction: unknown
  because: string | null
}

interface OpinionRow {
  workspace_id: Id
  promise_id: Id
  id: Id
  at: Instant
  by_id: string
  day_seq: number
  health: Health | null
  because: string
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    forecast_check: CheckRow
    forecast_opinion: OpinionRow
  }
}

export async function writeCheck(
  moment: Moment,
  projectId: Id,
  said: Omit<ReasonCheck, 'id' | 'at' | 'byId'>,
): Promise<void> {
  const { reason, task, other, verdict, correction, because } = said
  const ids = { workspace_id: moment.scope.workspaceId, project_id: projectId, id: moment.newId() }
  const who = { at: moment.now, by_id: moment.actor.id }
  const json = correction === null ? null : JSON.stringify(correction)
  await moment.tx
    .insertInto('forecast_check')
    .values({ ...ids, ...who, reason, task_key: task, other_key: other, verdict, correction: json, because })
    .execute()
}

/** All that was ever said of the reasons of a project, oldest first. */
export async function checksOf({ tx, scope }: Glance, projectId: Id): Promise<ReasonCheck[]> {
  const rows = await tx
    .selectFrom('forecast_check')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute()
  return rows.map(({ id, at, by_id, reason, task_key, other_key, verdict, correction, because }) => {
    const about = { reason, task: task_key, other: other_key }
    return { id, at, byId: by_id, ...about, verdict, correction: correction as Correction | null, because }
  })
}

export async function writeOpinion(
  moment: Moment,
  promiseId: Id,
  said: { daySeq: number; health: Health | null; because: string },
): Promise<void> {
  const ids = { workspace_id: moment.scope.workspaceId, promise_id: promiseId, id: moment.newId() }
  const row = { ...ids, at: moment.now, by_id: moment.actor.id, day_seq: said.daySeq }
  await moment.tx
    .insertInto('forecast_opinion')
    .values({ ...row, health: said.health, because: said.because })
    .execute()
}

/** What a person says of a promise's current day; null where nobody does, or took it back. */
export async function opinionOf({ tx, scope }: Glance, promiseId: Id, daySeq: number): Promise<Opinion | null> {
  const row = await tx
    .selectFrom('forecast_opinion')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('promise_id', '=', promiseId)
    .where('day_seq', '=', daySeq)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row || row.health === null) return null
  return { at: row.at, byId: row.by_id, health: row.health, because: row.because }
}

/** The same for several promises at once; those nobody speaks of are not in it. */
export async function opinionsOf(
  { tx, scope }: Glance,
  promises: readonly Pick<ClientPromise, 'id' | 'days'>[],
): Promise<Map<Id, Opinion>> {
  if (promises.length === 0) return new Map()
  const daySeq = new Map(promises.map(({ id, days }) => [id, days.length]))
  const rows = await tx
    .selectFrom('forecast_opinion')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('promise_id', 'in', [...daySeq.keys()])
    .orderBy('id')
    .execute()
  const last = new Map(
    rows.filter((row) => row.day_seq === daySeq.get(row.promise_id)).map((row) => [row.promise_id, row]),
  )
  return new Map(
    [...last.values()].flatMap(({ promise_id, at, by_id, health, because }) =>
      health === null ? [] : [[promise_id, { at, byId: by_id, health, because }] as const],
    ),
  )
}
