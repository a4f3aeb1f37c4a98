import { systemActor } from '../platform/actor.ts'
import { beat, BEAT_SECONDS, beginWork, buryWorkers, endWork } from '../platform/worker.ts'
import type { World } from '../platform/world.ts'
import { renewLeases, strandedWorkspaces } from '../post/due.store.ts'
import { freeLeases } from '../post/free-leases.act.ts'
import { lettersInHand } from '../post/send-messages.errand.ts'

/** Who this process is to the others, while it lives. */
export interface Heart {
  /** Its name on leases. A process that was taken for dead while it slept works on under a new one. */
  readonly worker: () => string
  start(world: World): void
  /** One beat now. */
  beatOnce(world: World): Promise<void>
  stop(): Promise<void>
}

/**
 * `place` is the send journal that this process, and no other, writes. Where `working` says no, the clockwork stands
 * still: then there is no sign of life either, so that others take over and every page says so.
 */
export async function makeHeart(
  { db, dice }: Pick<World, 'db' | 'dice'>,
  place: string,
  working: () => boolean = () => true,
): Promise<Heart> {
  let id: string = dice.id()
  let timer: NodeJS.Timeout | undefined
  let beating: Promise<void> = Promise.resolve()
  await beginWork(db, { id, place })

  const once = async (world: World) => {
    if (working() && !(await beat(db, id))) {
      world.log.warn({ worker: id }, 'worker.taken-for-dead')
      id = dice.id()
      await beginWork(db, { id, place })
    }
    await renewLeases(db, { worker: id, inHand: lettersInHand(world) }, world.clock())
    await tidy(world, id)
  }
  const next = (world: World) => {
    timer = setTimeout(() => {
      beating = once(world)
        .catch((error: unknown) => world.log.error({ err: error }, 'worker.beat'))
        .then(() => next(world))
    }, BEAT_SECONDS * 1000)
    timer.unref()
  }
  let stopped = false
  return {
    worker: () => id,
    start: next,
    beatOnce: once,
    stop: async () => {
      if (stopped) return
      stopped = true
      clearTimeout(timer)
      await beating
      clearTimeout(timer)
      await endWork(db, id)
    },
  }
}

/** Buries who has not been heard of, and frees what nobody is behind any more. */
export async function tidy(world: World, but = ''): Promise<void> {
  for (const worker of await buryWorkers(world.db, { but })) world.log.warn({ worker }, 'worker.died')
  for (const workspaceId of await strandedWorkspaces(world.db, world.clock())) {
    const moved = await freeLeases.perform(world, systemActor(workspaceId), {})
    if (moved > 0) world.log.warn({ workspaceId, moved }, 'post.leases-freed')
  }
}
