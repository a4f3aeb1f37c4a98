import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance } from '../platform/act.ts'
import { domainOf } from '../platform/mail/address.ts'
import type { Delivery, DeliveryState, SystemMail } from './delivery.ts'

export interface DeliveryRow {
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
  weekly: boolean
  copied: boolean
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

/** Every row the actor may see. */
export function seen({ tx, scope }: Glance) {
  let rows = tx.selectFrom('delivery').selectAll().where('workspace_id', '=', scope.workspaceId)
  if (scope.clientId !== undefined) rows = rows.where('client_id', '=', scope.clientId)
  if (scope.contactId !== undefined) rows = rows.where('contact_id', '=', scope.contactId)
  return rows
}

/** Deliveries with the letter they carry, to be narrowed and selected from: a mail by rule is none of them. */
export function withLetters({ tx, scope }: Glance) {
  return tx
    .selectFrom('delivery')
    .innerJoin('message', (join) =>
      join.onRef('message.workspace_id', '=', 'delivery.workspace_id').onRef('message.id', '=', 'delivery.message_id'),
    )
    .where('delivery.workspace_id', '=', scope.workspaceId)
}

export function rowsOf(rows: readonly DeliveryRow[]): readonly Delivery[] {
  return rows.map(deliveryOf)
}

export function columnsOf(delivery: Delivery): Omit<DeliveryRow, 'workspace_id'> {
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

export function deliveryOf(row: DeliveryRow): Delivery {
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
