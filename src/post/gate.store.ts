import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { domainOf } from '../platform/mail/address.ts'
import { Refused } from '../platform/refused.ts'
import { DEFAULT_CAPS, type Cap, type FullCap } from './caps.ts'
import type { Delivery } from './delivery.ts'
import type { Reach, Stop, StopReason } from './stop.ts'

interface StopRow {
  workspace_id: Id
  id: Id
  reach: Reach
  target_id: string
  because: StopReason
  /** Written as JSON text; comes back parsed. */
  already_sent: unknown
  by_actor: string
  at: Instant
  released_at: Instant | null
  released_by: string | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    stop: StopRow
    post_gate: { workspace_id: Id; claims: number }
  }
}

/**
 * One at a time through the gate of a workspace: claims count caps and read switches
 * behind it, and a stop is pulled behind it, so a claim never overtakes a stop.
 */
export async function passGate({ tx, scope }: Moment): Promise<void> {
  const workspace_id = scope.workspaceId
  await tx
    .insertInto('post_gate')
    .values({ workspace_id, claims: 0 })
    .onConflict((c) => c.column('workspace_id').doNothing())
    .execute()
  await tx
    .updateTable('post_gate')
    .set((eb) => ({ claims: eb('claims', '+', 1) }))
    .where('workspace_id', '=', workspace_id)
    .execute()
}

/** The stops that stand, oldest first. */
export async function standingStops({ tx, scope }: Glance): Promise<readonly Stop[]> {
  const rows = await tx
    .selectFrom('stop')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('released_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(stopOf)
}

function same(a: Pick<Stop, 'reach' | 'targetId' | 'because'>, b: typeof a): boolean {
  return a.reach === b.reach && a.targetId === b.targetId && a.because === b.because
}

/** Pulls a switch; one that is pulled already for the same reason stays as it is. Each reason is released for itself. */
export async function pullStop(
  moment: Moment,
  wish: Pick<Stop, 'reach' | 'targetId' | 'because'> & { readonly alreadySent?: readonly string[] },
): Promise<void> {
  await passGate(moment)
  const standing = await standingStops(moment)
  if (standing.some((stop) => same(stop, wish))) return
  await moment.tx
    .insertInto('stop')
    .values({
      workspace_id: moment.scope.workspaceId,
      id: moment.newId(),
      reach: wish.reach,
      target_id: wish.targetId ?? '',
      because: wish.because,
      already_sent: JSON.stringify(wish.alreadySent ?? []),
      by_actor: moment.actor.id,
      at: moment.now,
      released_at: null,
      released_by: null,
    })
    .execute()
}

/** Refuses with 'not-found' for one that does not stand. */
export async function releaseStop(moment: Moment, stopId: Id): Promise<void> {
  await passGate(moment)
  const done = await moment.tx
    .updateTable('stop')
    .set({ released_at: moment.now, released_by: moment.actor.id })
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', stopId)
    .where('released_at', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Refused({ kind: 'not-found', what: 'stop' })
}

/** The caps that have no room for this one now. */
export async function fullCaps(moment: Moment, delivery: Delivery): Promise<readonly FullCap[]> {
  const caps = moment.settings.caps ?? DEFAULT_CAPS
  const { contactId, clientId } = delivery
  const asked: (readonly [Cap, Partial<Counted>])[] = delivery.system
    ? [[caps.system, {}]]
    : [
        [caps.contact, { contact_id: contactId }],
        [caps.client, { client_id: clientId }],
        [caps.domain, { domain: domainOf(delivery.address) }],
        [caps.hour, {}],
        [caps.day, {}],
      ]
  const full: FullCap[] = []
  for (const [cap, which] of asked) {
    const oldest = await oldestInTheWay(moment, delivery, cap, which)
    if (oldest !== null) full.push({ cap, oldest })
  }
  return full
}

interface Counted {
  contact_id: Id | null
  client_id: Id | null
  domain: string
}

/** The first attempt that fills the cap, counted back from now; null while there is room. */
async function oldestInTheWay(
  { tx, scope, now }: Moment,
  delivery: Delivery,
  cap: Cap,
  which: Partial<Counted>,
): Promise<Instant | null> {
  const since = new Date(Date.parse(now) - cap.minutes * 60_000).toISOString() as Instant
  let rows = tx
    .selectFrom('delivery')
    .select('first_try')
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '<>', delivery.id)
    .where('first_try', '>', since)
    .where('system', delivery.system ? 'is not' : 'is', null)
  for (const [column, value] of Object.entries(which)) rows = rows.where(column as keyof Counted, '=', value)
  const row = await rows
    .orderBy('first_try', 'desc')
    .offset(cap.most - 1)
    .limit(1)
    .executeTakeFirst()
  return row?.first_try ?? null
}

function stopOf({ id, reach, target_id, because, by_actor, at, already_sent }: StopRow): Stop {
  const targetId = target_id === '' ? null : (target_id as Id)
  return { id, reach, targetId, because, by: by_actor, at, alreadySent: already_sent as readonly string[] }
}
