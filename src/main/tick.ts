import type { World } from '../platform/world.ts'
import { dispatchDue, type Listeners } from './dispatch.ts'

const LOOK_EVERY_MS = 1_000

export interface Ticking {
  /** Look at once instead of at the next turn. */
  wake(): void
  /** Finishes what is under way, then stops looking. */
  stop(): Promise<void>
  /** When it last finished looking, for the health page; milliseconds, null before the first time. */
  lastLook(): number | null
}

/** Looks for what is due every second and whenever woken. A missed hour is caught up at the next look: time lives in rows. */
export function startTicking(world: World, listeners: Listeners): Ticking {
  let stopping = false
  let last: number | null = null
  let nudge = () => {}
  const run = async () => {
    while (!stopping) {
      try {
        await dispatchDue(world, listeners)
        last = Date.parse(world.clock())
      } catch (error) {
        world.log.error({ err: error }, 'tick.failed')
      }
      if (!stopping) await pause()
    }
  }
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS)
      nudge = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const running = run()
  return {
    wake: () => nudge(),
    stop: async () => {
      stopping = true
      nudge()
      await running
    },
    lastLook: () => last,
  }
}
