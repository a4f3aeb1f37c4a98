import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { announce, announceAt, withdrawFact } from '../platform/fact.ts'
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
  await writeStep(moment, delivery)
  await announceAt(moment, delivery.due, 'delivery.due', { deliveryId: delivery.id }, delivery.id)
}

/** Refuses with 'not-found'. */
export async function loadDelivery(glance: Glance, deliveryId: Id): Promise<Delivery> {
  return found(await seen(glance).where('id', '=', deliveryId).executeTakeFirst())
}

/** The same, holding its row until the transaction ends. */
export async function lockDelivery(moment: Moment, deliveryId: Id): Promise<Delivery> {
  return found(await seen(moment).where('id', '=', deliveryId).forUpdate().executeTakeFirst())
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
    .select(['id', 'mail_id', 'state', 'lease'])
    .where('workspace_id', '=', scope.workspaceId)
    .execute()
  return rows.map(({ id, mail_id, state, lease }) => ({ deliveryId: id, messageId: mail_id, state, attempt: lease }))
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
export async function threadOf({ tx, scope }: Glance, message: Message): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('delivery')
    .innerJoin('message', (join) =>
      join.onRef('message.workspace_id', '=', 'delivery.workspace_id').onRef('message.id', '=', 'delivery.message_id'),
    )
    .select('delivery.mail_id')
    .where('delivery.workspace_id', '=', scope.workspaceId)
    .where('message.about_room', '=', message.about.room)
    .where('message.about_id', '=', message.about.id)
    .where('delivery.contact_id', '=', message.contactId)
    .where('delivery.message_id', '<>', message.id)
    .where('delivery.state', 'in', ['sent', 'in-doubt'])
    .orderBy('delivery.since')
    .orderBy('delivery.id')
    .limit(200)
    .execute()
  return rows.map((row) => row.mail_id)
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
  if (to.state === 'queued') await announceAt(moment, to.due, 'delivery.due', { deliveryId: to.id }, to.id)
  if (news && message) await announce(moment, `message.${news}`, newsOf(message, to, moment.now))
  return to
}

export async function moveDelivery(moment: Moment, from: Delivery, to: Delivery): Promise<void> {
  const done = await moment.tx
    .updateTable('delivery')
    .set(columnsOf(to))
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', from.id)
    .where('state', '=', from.state)
    .where('lease', '=', from.lease)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Refused({ kind: 'changed-meanwhile' })
  if (from.state !== to.state) await writeStep(moment, to)
  await watchLease(moment, to)
}

/** A lease is a due time like any other: whoever is under way is looked after when it ends. */
async function watchLease(moment: Moment, { id, leaseUntil }: Delivery): Promise<void> {
  if (leaseUntil === null) return withdrawFact(moment, 'delivery.lease-ends', id)
  await announceAt(moment, leaseUntil, 'delivery.lease-ends', { deliveryId: id }, id)
}

export function newsOf(message: Message, delivery: Delivery, at: Instant): MessageNews {
  const { id, kind, about, contactId } = message
  return { messageId: id, deliveryId: delivery.id, kind, about, contactId, at }
}

async function writeStep({ tx, scope, actor, now }: Moment, to: Delivery): Promise<void> {
  const mine = { workspace_id: scope.workspaceId, delivery_id: to.id }
  const last = await tx
    .selectFrom('delivery_step')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('workspace_id', '=', mine.workspace_id)
    .where('delivery_id', '=', to.id)
    .executeTakeFirst()
  const { state, attempts: attempt, reply, stage } = to
  const seq = (last?.seq ?? 0) + 1
  await tx
    .insertInto('delivery_step')
    .values({ ...mine, seq, at: now, state, by_actor: actor.id, attempt, reply, stage })
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
  const { messageId, clientId, contactId, mailId, firstTry, leaseUntil, madeAt, system, ...same } = delivery
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
    made_at: madeAt,
  }
}

function deliveryOf(row: DeliveryRow): Delivery {
  const { workspace_id: _w, domain: _d, message_id, client_id, contact_id, mail_id, first_try, ...rest } = row
  const { lease_until, made_at, system, ...same } = rest
  return {
    ...same,
    system: system as SystemMail | null,
    messageId: message_id,
    clientId: client_id,
    contactId: contact_id,
    mailId: mail_id,
    firstTry: first_try,
    leaseUntil: lease_until,
    madeAt: made_at,
  }
}
