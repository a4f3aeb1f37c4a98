import { sql } from 'kysely'
import type { Id } from '../kit/id.ts'
import { addMinutes, type Instant } from '../kit/day.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { Refused } from '../platform/refused.ts'
import { columnsOf, deliveryOf, rowsOf, seen, type DeliveryRow } from './delivery-rows.store.ts'
import { DATA_MINUTES, type Delivery, type DeliveryDecision } from './delivery.ts'
import { STOP_STANDS } from './gate.store.ts'
import type { Message, MessageNews } from './message.ts'

export async function insertDelivery(moment: Moment, delivery: Delivery): Promise<void> {
  await moment.tx
    .insertInto('delivery')
    .values({ workspace_id: moment.scope.workspaceId, ...columnsOf(delivery) })
    .execute()
  await writeFirstStep(moment, delivery)
  // Wakes the sender once this holds, as an announced fact wakes who hears it.
  moment.announced++
}

/** Refuses with 'not-found'. */
export async function loadDelivery(glance: Glance, deliveryId: Id): Promise<Delivery> {
  return found(await seen(glance).where('id', '=', deliveryId).executeTakeFirst())
}

/** The same, holding its row until the transaction ends. */
export async function lockDelivery(moment: Moment, deliveryId: Id): Promise<Delivery> {
  return found(await seen(moment).where('id', '=', deliveryId).forUpdate().executeTakeFirst())
}

/** Deliveries by their ids, in a fixed order. */
export async function deliveriesById(glance: Glance, ids: readonly Id[]): Promise<readonly Delivery[]> {
  return rowsOf(await seen(glance).where('id', 'in', ids).orderBy('id').execute())
}

/** Every way out a message has had, oldest first. */
export async function deliveriesOf(glance: Glance, messageId: Id): Promise<readonly Delivery[]> {
  return rowsOf(await seen(glance).where('message_id', '=', messageId).orderBy('made_at').orderBy('id').execute())
}

/** One row's way from what was read to what was decided. */
export interface Move {
  readonly from: Delivery
  readonly to: Delivery
}

/**
 * Makes a decision true: row, story and facts in one breath. The row moves only from
 * exactly what was read, state and lease, so of two at once one gets through.
 * Throws what the decision refuses, or 'changed-meanwhile'.
 */
export async function settleDelivery(
  moment: Moment,
  from: Delivery,
  decision: DeliveryDecision,
  message: Message | null,
): Promise<Delivery> {
  if (!decision.ok) throw new Refused(decision.refusal)
  const { to, news } = decision
  await moveDelivery(moment, from, to)
  if (to.state === 'queued') moment.announced++
  if (news && message) await announce(moment, `message.${news}`, newsOf(message, to, moment.now))
  return to
}

export async function moveDelivery(moment: Moment, from: Delivery, to: Delivery): Promise<void> {
  await moveDeliveries(moment, [{ from, to }])
}

/**
 * Many rows in one statement with their steps. All of them move, or none and it throws 'changed-meanwhile'. The ids
 * stand in it twice: by the join alone every letter of the house is read where the planner does not know the sizes yet.
 */
export async function moveDeliveries(moment: Moment, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const { tx, scope } = moment
  const rows = moves.map(({ from, to }) => ({ ...columnsOf(to), was: from.state, was_lease: from.lease }))
  const moved = await sql<{ id: Id }>`
    with wish as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(
        id text, was text, was_lease int, state text, since timestamptz, due timestamptz, latest timestamptz, attempts int,
        first_try timestamptz, lease int, lease_until timestamptz, leased_by text, resends int, reply text, stage text, answered boolean, copied boolean)
    ), moved as (
      update delivery d set state = w.state, since = w.since, due = w.due, latest = w.latest, attempts = w.attempts,
        first_try = w.first_try, lease = w.lease, lease_until = w.lease_until, leased_by = w.leased_by, resends = w.resends,
        reply = w.reply, stage = w.stage, answered = w.answered, copied = w.copied
      from wish w
      where d.workspace_id = ${scope.workspaceId} and d.id = any(${rows.map((row) => row.id)}::text[])
        and d.id = w.id and d.state = w.was and d.lease = w.was_lease
      returning d.id, w.was, d.state, d.attempts, d.reply, d.stage
    ), told as (
      ${stepsOfMoved(moment)}
    )
    select id from moved`.execute(tx)
  if (moved.rows.length !== moves.length) throw new Refused({ kind: 'changed-meanwhile' })
}

/** Rows by their ids in a fixed order, held until the transaction ends; `free` leaves out those that another holds. */
export async function lockDeliveries(moment: Moment, ids: readonly Id[], free = false): Promise<readonly Delivery[]> {
  if (ids.length === 0) return []
  const rows = seen(moment).where('id', 'in', ids).orderBy('id').forUpdate()
  return rowsOf(await (free ? rows.skipLocked() : rows).execute())
}

/** The hold that a worker has on a row: the number of its lease and its own name. */
export interface Held {
  readonly deliveryId: Id
  readonly lease: number
  readonly worker: string
}

/**
 * Marks, by the rule of `markData` and where no stop stands, as many of these as may be marked, and gives their ids. Rule
 * and rows meet in one statement, since a line to a mail server stands still until it is answered.
 */
export async function markHeld(moment: Moment, held: readonly Held[]): Promise<ReadonlySet<Id>> {
  const { tx, scope, now } = moment
  const rows = held.map(({ deliveryId, lease, worker }) => ({ id: deliveryId, lease, worker }))
  const marked = await sql<{ id: Id }>`
    with moved as (
      update delivery d set state = 'data', since = ${now}, lease_until = ${addMinutes(now, DATA_MINUTES)}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as h(id text, lease int, worker text)
      where d.workspace_id = ${scope.workspaceId} and d.id = any(${rows.map((row) => row.id)}::text[]) and d.id = h.id
        and d.state = 'attempting' and d.lease = h.lease and d.leased_by = h.worker and d.lease_until > ${now}
        and not ${STOP_STANDS}
      returning d.id, 'attempting' as was, d.state, d.attempts, d.reply, d.stage
    ), told as (
      ${stepsOfMoved(moment)}
    )
    select id from moved`.execute(tx)
  return new Set(marked.rows.map(({ id }) => id))
}

/** Leases of this workspace that have run out, or whose worker has ended: at most 200, held. */
export async function lockStrandedDeliveries(moment: Moment): Promise<readonly Delivery[]> {
  const rows = await seen(moment)
    .where('state', 'in', ['attempting', 'data'])
    .where((e) =>
      e.or([
        e('lease_until', '<=', moment.now),
        e('leased_by', 'in', e.selectFrom('worker').select('worker.id').where('worker.ended_at', 'is not', null)),
      ]),
    )
    .orderBy('id')
    .limit(200)
    .forUpdate()
    .skipLocked()
    .execute()
  return rowsOf(rows)
}

export function newsOf(message: Message, delivery: Delivery, at: Instant): MessageNews {
  const { id, kind, about, contactId } = message
  return { messageId: id, deliveryId: delivery.id, kind, about, contactId, at }
}

/** The next step of every row that `moved` has moved to another state. */
function stepsOfMoved({ scope, now, actor }: Moment) {
  return sql`insert into delivery_step (workspace_id, delivery_id, seq, at, state, by_actor, attempt, reply, stage)
      select ${scope.workspaceId}, m.id,
        1 + coalesce((select max(s.seq) from delivery_step s where s.workspace_id = ${scope.workspaceId} and s.delivery_id = m.id), 0),
        ${now}::timestamptz, m.state, ${actor.id}, m.attempts, m.reply, m.stage
      from moved m where m.was <> m.state`
}

async function writeFirstStep({ tx, scope, actor, now }: Moment, to: Delivery): Promise<void> {
  const { id: delivery_id, state, attempts: attempt, reply, stage } = to
  const mine = { workspace_id: scope.workspaceId, delivery_id }
  await tx
    .insertInto('delivery_step')
    .values({ ...mine, seq: 1, at: now, state, by_actor: actor.id, attempt, reply, stage })
    .execute()
}

function found(row: DeliveryRow | undefined): Delivery {
  if (!row) throw new Refused({ kind: 'not-found', what: 'delivery' })
  return deliveryOf(row)
}
