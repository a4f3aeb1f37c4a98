import type { Day, Instant } from '../kit/day.ts'
import { grouped } from '../kit/grouped.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { ClientPromise, PromisedDay, PromiseKind, Part, PromiseState, Stake } from './promise.ts'

interface PromiseRow {
  workspace_id: Id
  id: Id
  project_id: Id | null
  client_id: Id
  contact_id: Id
  kind: PromiseKind
  what: string
  label: string
  task_key: string | null
  stake: unknown
  state: PromiseState
  day: Day
  delivered_on: Day | null
  parts: unknown
  case_id: Id | null
  withdrawn: string | null
  made_at: Instant
}

interface PromiseDayRow {
  workspace_id: Id
  promise_id: Id
  seq: number
  day: Day
  agreed_at: Instant
  asked_by: PromisedDay['askedBy']
  by_kind: string
  by_id: string
  contact_id: Id | null
  case_id: Id | null
  reason: string | null
  first_chance: number | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    promise: PromiseRow
    promise_day: PromiseDayRow
  }
}

/** Which promises; what is left out is not asked. Days are inclusive. */
export interface Which {
  readonly projectId?: Id | undefined
  readonly clientId?: Id | undefined
  readonly contactId?: Id | undefined
  readonly caseId?: Id | undefined
  readonly states?: readonly PromiseState[] | undefined
  readonly kinds?: readonly PromiseKind[] | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly most?: number | undefined
}

/** Promises with their trail of days, by day, at most 200 unless `most` says otherwise. A contact sees only their own. */
export async function promisesOf(glance: Glance, which: Which): Promise<ClientPromise[]> {
  let asked = scoped(glance)
    .selectAll()
    .orderBy('day')
    .orderBy('id')
    .limit(which.most ?? 200)
  if (which.projectId) asked = asked.where('project_id', '=', which.projectId)
  if (which.clientId) asked = asked.where('client_id', '=', which.clientId)
  if (which.contactId) asked = asked.where('contact_id', '=', which.contactId)
  if (which.caseId) asked = asked.where('case_id', '=', which.caseId)
  if (which.states) asked = asked.where('state', 'in', [...which.states])
  if (which.kinds) asked = asked.where('kind', 'in', [...which.kinds])
  if (which.from) asked = asked.where('day', '>=', which.from)
  if (which.to) asked = asked.where('day', '<=', which.to)
  return withDays(glance, await asked.execute())
}

/** Throws Refused 'not-found'. */
export async function loadPromise(glance: Glance, promiseId: Id): Promise<ClientPromise> {
  const row = await scoped(glance).selectAll().where('id', '=', promiseId).executeTakeFirst()
  return known(await withDays(glance, row ? [row] : []))
}

/** The same, and nobody else changes it until this transaction is over. */
export async function promiseToChange(moment: Moment, promiseId: Id): Promise<ClientPromise> {
  const row = await scoped(moment).selectAll().where('id', '=', promiseId).forUpdate().executeTakeFirst()
  return known(await withDays(moment, row ? [row] : []))
}

/** A new line of the ledger, with the first of its days. */
export async function writePromise(moment: Moment, promise: ClientPromise): Promise<void> {
  const { id, projectId, clientId, contactId, kind, caseId, madeAt } = promise
  const ids = { workspace_id: moment.scope.workspaceId, id, project_id: projectId, client_id: clientId }
  const row = { ...ids, contact_id: contactId, kind, case_id: caseId, made_at: madeAt }
  await moment.tx
    .insertInto('promise')
    .values({ ...row, ...changeable(promise) })
    .execute()
  await writeLastDay(moment, promise)
}

/** What of a promise can change after it was made. */
export async function savePromise(moment: Moment, promise: ClientPromise): Promise<void> {
  await moment.tx
    .updateTable('promise')
    .set(changeable(promise))
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', promise.id)
    .execute()
}

function changeable({ what, label, taskKey, state, day, deliveredOn, parts, withdrawn, stake }: ClientPromise) {
  const json = { parts: JSON.stringify(parts), stake: stake === null ? null : JSON.stringify(stake) }
  return { what, label, task_key: taskKey, state, day, delivered_on: deliveredOn, withdrawn, ...json }
}

/** Appends the newest day of the trail. Its key lets only one of two writers through. */
export async function writeLastDay(moment: Moment, { id, days }: ClientPromise): Promise<void> {
  const last = days.at(-1)
  if (!last) throw new Error(`promise ${id} has no day`)
  const ids = { workspace_id: moment.scope.workspaceId, promise_id: id, seq: days.length }
  const how = { asked_by: last.askedBy, contact_id: last.contactId, case_id: last.caseId, reason: last.reason }
  const by = { by_kind: moment.actor.kind, by_id: moment.actor.id }
  const row = { ...ids, ...how, ...by, day: last.day, agreed_at: last.agreedAt, first_chance: last.firstChance }
  await moment.tx.insertInto('promise_day').values(row).execute()
}

/** The chance the current day had at the first forecast after it was agreed; later calls change nothing. */
export async function noteFirstChance(moment: Moment, promiseId: Id, daySeq: number, chance: number): Promise<void> {
  await moment.tx
    .updateTable('promise_day')
    .set({ first_chance: chance })
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('promise_id', '=', promiseId)
    .where('seq', '=', daySeq)
    .where('first_chance', 'is', null)
    .execute()
}

function scoped({ tx, scope }: Glance) {
  let rows = tx.selectFrom('promise').where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId) rows = rows.where('contact_id', '=', scope.contactId)
  return rows
}

function known(found: readonly ClientPromise[]): ClientPromise {
  const [promise] = found
  if (!promise) throw new Refused({ kind: 'not-found', what: 'promise' })
  return promise
}

async function withDays({ tx, scope }: Glance, rows: readonly PromiseRow[]): Promise<ClientPromise[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const days = await tx
    .selectFrom('promise_day')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('promise_id', 'in', ids)
    .orderBy('seq')
    .execute()
  const trail = grouped(days, (d) => d.promise_id)
  return rows.map((row) => promiseOf(row, trail.get(row.id) ?? []))
}

function promiseOf(row: PromiseRow, days: readonly PromiseDayRow[]): ClientPromise {
  const { id, kind, what, label, state, day, withdrawn } = row
  const ids = { id, projectId: row.project_id, clientId: row.client_id, contactId: row.contact_id }
  const json = { stake: row.stake as Stake | null, parts: row.parts as readonly Part[] }
  return {
    ...ids,
    kind,
    what,
    label,
    days: days.map(dayOf),
    day,
    taskKey: row.task_key,
    ...json,
    state,
    deliveredOn: row.delivered_on,
    caseId: row.case_id,
    withdrawn,
    madeAt: row.made_at,
  }
}

function dayOf(row: PromiseDayRow): PromisedDay {
  const { day, reason } = row
  const ids = { contactId: row.contact_id, caseId: row.case_id }
  return { day, agreedAt: row.agreed_at, askedBy: row.asked_by, ...ids, reason, firstChance: row.first_chance }
}
