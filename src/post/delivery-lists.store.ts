import { sql } from 'kysely'
import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance } from '../platform/act.ts'
import { rowsOf, seen } from './delivery-rows.store.ts'
import type { Delivery, DeliveryState } from './delivery.ts'
import type { OutboxCounts } from './outbox.ts'

/** One step of a delivery's story, for the page that explains a doubt. */
export interface DeliveryStep {
  readonly at: Instant
  readonly state: DeliveryState
  readonly by: string
  readonly attempt: number
  readonly reply: string
  readonly stage: string
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
  const sent = seen(glance).where('state', '=', 'sent')
  // Outcomes of one group share their instant.
  return rowsOf(await sent.orderBy('since', 'desc').orderBy('id', 'desc').limit(most).execute())
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
    .orderBy('id')
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

/** The newest test letter that this member asked for. */
export async function lastTestLetter(glance: Glance, memberId: Id): Promise<Delivery | null> {
  const rows = await seen(glance)
    .where(sql<boolean>`system ->> 'kind' = 'test' and system ->> 'memberId' = ${memberId}`)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .execute()
  return rowsOf(rows)[0] ?? null
}
