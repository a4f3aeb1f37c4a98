import type { World } from '../platform/world.ts'
import { dispatchSome, type Listeners } from './dispatch.ts'

const LOOK_EVERY_MS = 1_000
/** Facts that are announced in one breath are taken together. */
const GATHER_MS = 20

export interface Ticking {
  /** Look at once instead of at the next turn. */
  wake(): void
  /** Finishes what is under way, then stops looking. */
  stop(): Promise<void>
  /** When it last finished looking, for the health page; milliseconds, null before the first time. */
  lastLook(): number | null
}

/**
 * Looks for what is due every second and whenever woken. A missed hour is caught up at the next look: time lives in rows.
 * Mail is not among it: servers can keep one waiting for minutes, so it leaves by a way of its own, see `sender.ts`.
 */
export function startTicking(world: World, listeners: Listeners): Ticking {
  let stopping = false
  let woken = false
  let last: number | null = null
  let nudge = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, woken ? GATHER_MS : LOOK_EVERY_MS)
      woken = false
      nudge = () => {
        clearTimeout(timer)
        setTimeout(resolve, GATHER_MS)
      }
    })
  const run = async () => {
    while (!stopping) {
      try {
        let some = 0
        do {
          some = await dispatchSome(world, listeners)
          last = Date.parse(world.clock())
        } while (some > 0 && !stopping)
      } catch (error) {
        world.log.error({ err: error }, 'tick.failed')
      }
      if (!stopping) await pause()
    }
  }
  const running = run()
  return {
    wake: () => {
      woken = true
      nudge()
    },
    stop: async () => {
      stopping = true
      nudge()
      await running
    },
    lastLook: () => last,
  }
}
