import type { Id } from '../kit/id.ts'
import { written, type AWorkspace } from '../people/people.testing.ts'
import type { World } from '../platform/world.ts'
import { approveMessage } from './approve-message.act.ts'
import type { Delivery } from './delivery.ts'
import { draftMessage, type NewMessage } from './message.store.ts'
import type { Message } from './message.ts'
import { everyDelivery, newDraft } from './post.testing.ts'

/** So many drafts, each about a thing of its own, in one transaction. */
export const manyDrafts = (
  world: World,
  house: AWorkspace,
  count: number,
  wish: (nth: number) => Partial<NewMessage> = () => ({}),
): Promise<readonly Message[]> =>
  written(world, house.workspaceId, async (moment) => {
    const made: Message[] = []
    for (let n = 0; n < count; n++) made.push(await draftMessage(moment, newDraft(world, house, wish(n))))
    return made
  })

export interface Approved {
  readonly message: Message
  readonly delivery: Delivery
}

/** So many letters with their yes, held; in the order in which they were written. */
export async function manyApproved(
  world: World,
  house: AWorkspace,
  count: number,
  wish?: (nth: number) => Partial<NewMessage>,
): Promise<readonly Approved[]> {
  const drafts = await manyDrafts(world, house, count, wish)
  const ids: (Id | null)[] = []
  for (const { id: messageId, version } of drafts)
    ids.push((await approveMessage.perform(world, house.lead, { messageId, version })).deliveryId)
  const rows = new Map((await everyDelivery(world, house)).map((row) => [row.id, row]))
  return drafts.map((message, n) => ({ message, delivery: rows.get(ids[n] as Id) as Delivery }))
}
