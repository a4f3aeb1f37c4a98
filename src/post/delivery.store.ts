import { sql } from 'kysely'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { announce } from '../platform/fact.ts'
import { domainOf } from '../platform/mail/address.ts'
import { Refused } from '../platform/refused.ts'
import type { Delivery, DeliveryDecision, DeliveryState, SystemMail } from './delivery.ts'
import type { Message, MessageNews } from './message.ts'
import type { OutboxCounts } from './outbox.ts'

interface DeliveryRow {
  workspace_id: Id
  id: Id
  message_id: Id | null
  /** Written as JSON text; comes back parsed. */
  system: unknown
  client_id: Id | null
  contact_id: Id | null
  address: string
  domain: string
  mail_id: string
  hash: string
  state: DeliveryState
  since: Instant
  due: Instant
  latest: Instant
  attempts: number
  first_try: Instant | null
  lease: number
  lease_until: Instant | null
  leased_by: string | null
  resends: number
  reply: string
  stage: string
  answered: boolean
  made_at: Instant
}

interface DeliveryStepRow {
  workspace_id: Id
  delivery_id: Id
  seq: number
  at: Instant
  state: DeliveryState
  by_actor: string
  attempt: number
  reply: string
  stage: string
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    delivery: DeliveryRow
    delivery_step: DeliveryStepRow
  }
}

/** One step of a delivery's story, for the page that explains a doubt. */
export interface DeliveryStep {
  readonly at: Instant
  readonly state: DeliveryState
  readonly by: string
  readonly attempt: number
  readonly reply: string
  readonly stage: string
}

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

/** Rows in these states, longest there first; at most 200 unless `most` says otherwise. */
export async function deliveriesIn(
  glance: Glance,
  states: readonly DeliveryState[],
  most = 200,
): Promise<readonly Delivery[]> {
  return rowsOf(await seen(glance).where('state', 'in', states).orderBy('since').orderBy('id').limit(most).execute())
}

/** What has been sent, newest first. */
export async function lastSent(glance: Glance, most: number): Promise<readonly Delivery[]> {
  return rowsOf(await seen(glance).where('state', '=', 'sent').orderBy('since', 'desc').limit(most).execute())
}

/** What failed or came back, and has not been written anew since: its message still stands as approved. */
export async function openFailures(glance: Glance): Promise<readonly Delivery[]> {
  const rows = await seen(glance)
    .where('state', 'in', ['failed', 'bounced'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('message')
          .select('message.id')
          .whereRef('message.workspace_id', '=', 'delivery.workspace_id')
          .whereRef('message.id', '=', 'delivery.message_id')
          .where('message.state', '=', 'approved'),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('delivery as newer')
            .select('newer.id')
            .whereRef('newer.workspace_id', '=', 'delivery.workspace_id')
            .whereRef('newer.message_id', '=', 'delivery.message_id')
            .whereRef('newer.made_at', '>', 'delivery.made_at'),
        ),
      ),
    )
    .orderBy('since')
    .limit(200)
    .execute()
  return rowsOf(rows)
}

/** What the frame of every page counts. */
export async function outboxCounts(glance: Glance): Promise<OutboxCounts> {
  const by = await countByState(glance)
  const doubt = by['in-doubt'] ?? 0
  return {
    held: (by.held ?? 0) + (by.queued ?? 0),
    sending: (by.attempting ?? 0) + (by.data ?? 0),
    doubt,
    trouble: doubt + (await openFailures(glance)).length,
    late: by.late ?? 0,
  }
}

/** All rows, as a start holds them against the send journal. */
export async function allRows({ tx, scope }: Glance) {
  const rows = await tx
    .selectFrom('delivery')
    .select(['id', 'mail_id', 'state', 'lease', 'leased_by'])
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
  return rows.map(({ id, mail_id, state, lease, leased_by }) => {
    return { deliveryId: id, messageId: mail_id, state, attempt: lease, leasedBy: leased_by }
  })
}

/** How many rows stand in each state; states with none are left out. */
export async function countByState(glance: Glance): Promise<Readonly<Partial<Record<DeliveryState, number>>>> {
  const rows = await glance.tx
    .selectFrom('delivery')
    .select(['state', (eb) => eb.fn.countAll<string>().as('n')])
    .where('workspace_id', '=', glance.scope.workspaceId)
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)]))
}

/** The story of one delivery, oldest step first. */
export async function stepsOf({ tx, scope }: Glance, deliveryId: Id): Promise<readonly DeliveryStep[]> {
  const rows = await tx
    .selectFrom('delivery_step')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('delivery_id', '=', deliveryId)
    .orderBy('seq')
    .execute()
  return rows.map(({ at, state, by_actor, attempt, reply, stage }) => ({
    at,
    state,
    by: by_actor,
    attempt,
    reply,
    stage,
  }))
}

/** Message-IDs of what this contact has already had about the same thing, oldest first: the thread. */
export async function threadOf(glance: Glance, message: Message): Promise<readonly string[]> {
  return (await threadsOf(glance, [message])).get(message.id) ?? []
}

/** The threads of several messages, by message id; one that begins its thread is left out. */
export async function threadsOf(
  { tx, scope }: Glance,
  messages: readonly Message[],
): Promise<ReadonlyMap<Id, readonly string[]>> {
  const asked = messages.map(({ id, about, contactId }) => ({
    id,
    room: about.room,
    about: about.id,
    contact: contactId,
  }))
  const found = await sql<{ id: Id; mails: string[] }>`
    select a.id, array_agg(d.mail_id order by d.since, d.id) as mails
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as a(id text, room text, about text, contact text)
    join message m on m.workspace_id = ${scope.workspaceId} and m.about_room = a.room and m.about_id = a.about
      and m.contact_id = a.contact and m.id <> a.id
    join delivery d on d.workspace_id = m.workspace_id and d.message_id = m.id and d.contact_id = a.contact
      and d.state in ('sent', 'in-doubt')
    group by a.id`.execute(tx)
  return new Map(found.rows.map(({ id, mails }) => [id, mails]))
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

/** Many rows in one statement with their steps. All of them move, or none and it throws 'changed-meanwhile'. */
export async function moveDeliveries(moment: Moment, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const { tx, scope, now, actor } = moment
  const rows = moves.map(({ from, to }) => ({ ...columnsOf(to), was: from.state, was_lease: from.lease }))
  const moved = await sql<{ id: Id }>`
    with wish as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(
        id text, was text, was_lease int, state text, since timestamptz, due timestamptz, latest timestamptz, attempts int,
        first_try timestamptz, lease int, lease_until timestamptz, leased_by text, resends int, reply text, stage text, answered boolean)
    ), moved as (
      update delivery d set state = w.state, since = w.since, due = w.due, latest = w.latest, attempts = w.attempts,
        first_try = w.first_try, lease = w.lease, lease_until = w.lease_until, leased_by = w.leased_by, resends = w.resends,
        reply = w.reply, stage = w.stage, answered = w.answered
      from wish w
      where d.workspace_id = ${scope.workspaceId} and d.id = w.id and d.state = w.was and d.lease = w.was_lease
      returning d.id, w.was, d.state, d.attempts, d.reply, d.stage
    ), told as (
      insert into delivery_step (workspace_id, delivery_id, seq, at, state, by_actor, attempt, reply, stage)
      select ${scope.workspaceId}, m.id,
        1 + coalesce((select max(s.seq) from delivery_step s where s.workspace_id = ${scope.workspaceId} and s.delivery_id = m.id), 0),
        ${now}::timestamptz, m.state, ${actor.id}, m.attempts, m.reply, m.stage
      from moved m where m.was <> m.state
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

async function writeFirstStep({ tx, scope, actor, now }: Moment, to: Delivery): Promise<void> {
  const { id: delivery_id, state, attempts: attempt, reply, stage } = to
  const mine = { workspace_id: scope.workspaceId, delivery_id }
  await tx
    .insertInto('delivery_step')
    .values({ ...mine, seq: 1, at: now, state, by_actor: actor.id, attempt, reply, stage })
    .execute()
}

function seen({ tx, scope }: Glance) {
  let rows = tx.selectFrom('delivery').selectAll().where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId !== undefined) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId !== undefined) rows = rows.where('contact_id', '=', scope.contactId)
  return rows
}

function found(row: DeliveryRow | undefined): Delivery {
  if (!row) throw new Refused({ kind: 'not-found', what: 'delivery' })
  return deliveryOf(row)
}

function rowsOf(rows: readonly DeliveryRow[]): readonly Delivery[] {
  return rows.map(deliveryOf)
}

function columnsOf(delivery: Delivery): Omit<DeliveryRow, 'workspace_id'> {
  const { messageId, clientId, contactId, mailId, firstTry, leaseUntil, leasedBy, madeAt, system, ...same } = delivery
  return {
    ...same,
    system: system === null ? null : JSON.stringify(system),
    domain: domainOf(delivery.address),
    message_id: messageId,
    client_id: clientId,
    contact_id: contactId,
    mail_id: mailId,
    first_try: firstTry,
    lease_until: leaseUntil,
    leased_by: leasedBy,
    made_at: madeAt,
  }
}

function deliveryOf(row: DeliveryRow): Delivery {
  const { workspace_id: _w, domain: _d, message_id, client_id, contact_id, mail_id, first_try, ...rest } = row
  const { lease_until, leased_by, made_at, system, ...same } = rest
  return {
    ...same,
    system: system as SystemMail | null,
    messageId: message_id,
    clientId: client_id,
    contactId: contact_id,
    mailId: mail_id,
    firstTry: first_try,
    leaseUntil: lease_until,
    leasedBy: leased_by,
    madeAt: made_at,
  }
}
