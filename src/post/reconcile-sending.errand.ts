import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { id } from '../platform/act.ts'
import { systemActor } from '../platform/actor.ts'
import { errand } from '../platform/errand.ts'
import type { JournalEntry } from '../platform/journal/line.ts'
import { reconcile, type Row } from '../platform/journal/reconcile.ts'
import type { World } from '../platform/world.ts'
import { correctDeliveries } from './correct-deliveries.act.ts'
import type { DeliveryState } from './delivery.ts'
import { pauseSending } from './pause-sending.act.ts'
import { takeStock } from './take-stock.act.ts'

/**
 * At a start, before anything is sent and with no other worker on this journal: the
 * journal wins over the rows; what another living worker has in hand is left to it. `paused` says why the epoch does not fit, null if it does; then, and
 * when the store knows less than the journal, nothing leaves any workspace until a person releases it.
 */
export const reconcileSending = errand({
  name: 'post.reconcile-sending',
  needs: 'system:act',
  input: z.object({
    workspaceIds: z.array(id),
    paused: z.string().nullable(),
    /** Whose leases are over and stand in this journal; null where this is the only worker there can be. */
    mine: z.array(z.string()).nullable().default(null),
  }),
  async run(world, _actor, { workspaceIds, paused, mine }) {
    const owners = new Map<string, Id>()
    const rows: Row[] = []
    for (const workspaceId of workspaceIds) {
      for (const row of await takeStock.perform(world, systemActor(workspaceId), {})) {
        const { leasedBy, ...plain } = row
        const underWay = row.state === 'attempting' || row.state === 'data'
        const another = mine !== null && leasedBy !== null && !mine.includes(leasedBy)
        owners.set(row.deliveryId, workspaceId)
        rows.push({ ...plain, state: underWay && another ? 'elsewhere' : spelt(row.state) })
      }
    }
    const { past } = world.ports.journal
    const { corrections, forgotten, storeIsBehind } = reconcile(rows, past)
    const mails = new Map(rows.map(({ deliveryId, messageId }) => [deliveryId, messageId]))
    const leases = lastAttempts(past)
    const because = paused ?? (storeIsBehind ? 'store-is-older' : null)
    for (const workspaceId of workspaceIds) {
      const mine = corrections
        .filter(({ deliveryId }) => owners.get(deliveryId) === workspaceId)
        .map(({ deliveryId, to, code }) => {
          const lease = leases.get(mails.get(deliveryId) ?? '') ?? 0
          return { deliveryId: deliveryId as Id, to: to === 'in_doubt' ? ('in-doubt' as const) : to, lease, code }
        })
      await settle(world, workspaceId, { corrections: mine, because, forgotten })
    }
    return { corrected: corrections.length, forgotten, paused: because }
  },
})

function spelt(state: DeliveryState): Row['state'] {
  return state === 'in-doubt' ? 'in_doubt' : state
}

function lastAttempts(past: readonly JournalEntry[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  for (const { messageId, attempt } of past) last.set(messageId, Math.max(attempt, last.get(messageId) ?? 0))
  return last
}

interface Found {
  readonly corrections: readonly {
    deliveryId: Id
    to: 'queued' | 'sent' | 'in-doubt' | 'failed'
    lease: number
    code: string
  }[]
  readonly because: string | null
  readonly forgotten: readonly string[]
}

/** The pause first: a corrected row that may go again must not find the way open. */
async function settle(world: World, workspaceId: Id, { corrections, because, forgotten }: Found): Promise<void> {
  const actor = systemActor(workspaceId)
  if (because) await pauseSending.perform(world, actor, { because, alreadySent: [...forgotten] })
  if (corrections.length > 0) await correctDeliveries.perform(world, actor, { corrections })
}
