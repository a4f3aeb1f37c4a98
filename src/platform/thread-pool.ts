import type { Worker } from 'node:worker_threads'

/** Threads of one entry that stay warm: a new one spends seconds compiling before its first answer. */
export interface Pool {
  /** Lends a thread to `work` for as long as it takes; one that fails it is ended. Until one is free it waits, or until `stopped`. */
  run<T>(work: (thread: Worker) => Promise<T>, stopped: Promise<never>): Promise<T>
  close(): Promise<void>
}

// More would only take the cores from each other, and each may fill its memory.
const MOST = 2

export function poolOf(start: () => Worker): Pool {
  const idle: Worker[] = []
  const alive = new Set<Worker>()
  const waiting: (() => void)[] = []
  let lent = 0

  const begin = () => {
    const thread = start()
    alive.add(thread)
    // One that dies while nobody waits for it is not missed: the next question begins another.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      alive.delete(thread)
      if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
    })
    return thread
  }
  const turn = async (stopped: Promise<never>) => {
    if (lent < MOST) {
      lent++
      return
    }
    let go = () => {}
    const mine = new Promise<void>((resolve) => waiting.push((go = resolve)))
    try {
      await Promise.race([mine, stopped])
    } catch (error) {
      const at = waiting.indexOf(go)
      if (at >= 0) waiting.splice(at, 1)
      else pass()
      throw error
    }
  }
  // A place that is given up goes to whoever waits longest.
  const pass = () => {
    const next = waiting.shift()
    if (next) next()
    else lent--
  }

  return {
    async run(work, stopped) {
      await turn(stopped)
      try {
        const thread = idle.pop() ?? begin()
        thread.ref()
        let fit = false
        try {
          const out = await work(thread)
          fit = alive.has(thread)
          return out
        } finally {
          thread.unref()
          if (fit) idle.push(thread)
          else await thread.terminate()
        }
      } finally {
        pass()
      }
    },
    async close() {
      await Promise.all([...alive].map((thread) => thread.terminate()))
    },
  }
}
