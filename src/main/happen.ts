import { systemActor } from '../platform/actor.ts'
import type { World } from '../platform/world.ts'
import { dueDeliveries, strandedWorkspaces } from '../post/due.store.ts'
import { freeLeases } from '../post/free-leases.act.ts'
import { sendMessages } from '../post/send-messages.errand.ts'
import { dispatchDue, type Listeners } from './dispatch.ts'

const AT_ONCE = 50

/**
 * Lets everything happen that is due at the world's time, facts and mails, until nothing is. What a server does
 * second by second, done in one go: for the sample's past and for tests. Gives how much was done.
 */
export async function happen(world: World, listeners: Listeners): Promise<number> {
  for (const workspaceId of await strandedWorkspaces(world.db, world.clock()))
    await freeLeases.perform(world, systemActor(workspaceId), {})
  let done = await dispatchDue(world, listeners)
  for (let before = ''; ;) {
    const due = await dueDeliveries(world.db, world.clock(), AT_ONCE)
    const these = due.map(({ id }) => id).join()
    // Another worker holds them: they are its to move.
    if (these === before) return done
    before = these
    for (const workspaceId of new Set(due.map((one) => one.workspaceId))) {
      const deliveryIds = due.filter((one) => one.workspaceId === workspaceId).map(({ id }) => id)
      await sendMessages.run(world, systemActor(workspaceId), { deliveryIds })
    }
    done += due.length + (await dispatchDue(world, listeners))
  }
}
