import { addMinutes } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { systemActor } from '../platform/actor.ts'
import type { World } from '../platform/world.ts'
import { claimDeliveries, type Turn } from '../post/claim-deliveries.act.ts'
import { dueDeliveries, putOff, type Due } from '../post/due.store.ts'
import { handOver } from '../post/send-messages.errand.ts'

const LOOK_EVERY_MS = 1_000
/** So many times the lines are under way at once: talking, ready for the next free line, or going into the record. */
const READY = 8
/** Two workers that look at once see the same front of the queue: each picks from this many times what it can take. */
const SPREAD = 8
const PUT_OFF_MINUTES = 5

export interface Sender {
  /** Look at once instead of at the next turn. */
  wake(): void
  /** Claims nothing more and waits for what is under way. */
  stop(): Promise<void>
  /** When it last finished looking, in milliseconds; null before the first time. */
  lastLook(): number | null
}

interface Sending {
  /** How many lines to the mail server there are. */
  readonly lines: number
  /** Why the time is not sure; while it is not, nothing is even looked for, since nothing would leave. */
  readonly clockDoubt?: () => unknown
}

/**
 * What leaves, for as long as this process runs: claims in groups what is due, and hands it over on as many lines
 * as the mail server is given. A letter that hangs keeps one line, and nobody else, waiting.
 */
export function startSender(world: World, { lines, clockDoubt = () => null }: Sending): Sender {
  const room = lines * READY
  const underWay = new Set<Promise<unknown>>()
  let [stopping, woken] = [false, false]
  let last: number | null = null
  let nudge = () => {}
  const wake = () => {
    woken = true
    nudge()
  }
  const launch = (workspaceId: Id, turns: readonly Turn[]) => {
    for (const turn of turns) {
      if (!turn.mine) continue
      const handing = handOver(world, systemActor(workspaceId), turn)
        .catch((error: unknown) => world.log.error({ deliveryId: turn.delivery.id, err: error }, 'post.hand-over'))
        .finally(() => {
          underWay.delete(handing)
          wake()
        })
      underWay.add(handing)
    }
  }
  const look = async () => {
    for (;;) {
      const free = room - underWay.size
      // Claims go in groups: while enough stand ready, one free place is not worth a commit.
      if (stopping || clockDoubt() !== null || free < Math.ceil(lines * 1.5)) return
      const due = await dueDeliveries(world.db, world.clock(), free * SPREAD)
      if (due.length === 0) return
      let taken = 0
      for (const [workspaceId, ids] of byWorkspace(picked(world, due, free))) {
        const turns = await claimAll(world, workspaceId, ids)
        taken += turns.filter(({ mine }) => mine).length
        launch(workspaceId, turns)
      }
      // Another worker was faster with all of it: the next look sees what is left.
      if (taken === 0) return
    }
  }
  const run = async () => {
    while (!stopping) {
      woken = false
      try {
        await look()
        last = Date.parse(world.clock())
      } catch (error) {
        world.log.error({ err: error }, 'sender.failed')
      }
      if (!stopping && !woken) await pause((to) => (nudge = to))
    }
  }
  const running = run()
  return {
    wake,
    stop: async () => {
      stopping = true
      nudge()
      await running
      await Promise.all(underWay)
    },
    lastLook: () => last,
  }
}

function pause(nudgedBy: (nudge: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LOOK_EVERY_MS)
    nudgedBy(() => {
      clearTimeout(timer)
      resolve()
    })
  })
}

/** A run of the queue that begins at a random place, so that two workers seldom reach for the same. */
function picked(world: World, due: readonly Due[], most: number): readonly Due[] {
  const slack = due.length - most
  if (slack <= 0) return due
  const [a = 0, b = 0] = world.dice.bytes(2)
  const start = Math.floor((((a << 8) | b) / 65_536) * (slack + 1))
  return due.slice(start, start + most)
}

function byWorkspace(due: readonly Due[]): ReadonlyMap<Id, readonly Id[]> {
  const found = new Map<Id, Id[]>()
  for (const { workspaceId, id } of due) {
    const ids = found.get(workspaceId) ?? []
    ids.push(id)
    found.set(workspaceId, ids)
  }
  return found
}

/** One that cannot even be read must not keep the others in: then each is claimed for itself, and that one waits. */
async function claimAll(world: World, workspaceId: Id, ids: readonly Id[]): Promise<readonly Turn[]> {
  const actor = systemActor(workspaceId)
  const worker = world.worker?.() ?? ''
  try {
    return await claimDeliveries.perform(world, actor, { deliveryIds: [...ids], worker })
  } catch (error) {
    const [only] = ids
    if (ids.length === 1 && only) {
      world.log.error({ deliveryId: only, err: error }, 'post.not-claimed')
      await putOff(world.db, { workspaceId, id: only }, addMinutes(world.clock(), PUT_OFF_MINUTES))
      return []
    }
    const turns: Turn[] = []
    for (const id of ids) turns.push(...(await claimAll(world, workspaceId, [id])))
    return turns
  }
}
