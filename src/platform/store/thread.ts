import { Worker } from 'node:worker_threads'
import type { Answer, Engine, EngineSettings } from './engine.ts'

/** What goes to the thread. Each ask is answered once, by its number. */
export type Ask =
  | {
      readonly id: number
      readonly kind: 'run'
      readonly text: string
      readonly values: readonly (string | null)[] | null
    }
  | { readonly id: number; readonly kind: 'fsyncs' }
  | { readonly id: number; readonly kind: 'close' }

/** What comes back; `ready` and `refused` once, before anything is asked. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'answered'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reason: string }

interface Pending {
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Omit does not reach into a union. */
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

/** Starts the embedded database in a worker thread, so that a heavy query does not hold up the event loop. */
export async function openInThread(file: string, settings: EngineSettings): Promise<Engine> {
  const worker = new Worker(file, { workerData: settings })
  const pending = new Map<number, Pending>()
  let gone: Error | null = null
  let asked = 0

  const lose = (error: Error) => {
    gone ??= error
    for (const one of pending.values()) one.reject(gone)
    pending.clear()
  }
  worker.on('error', (error) => lose(new Error(`the thread of the embedded store failed: ${String(error)}`)))
  worker.on('exit', (code) => lose(new Error(`the thread of the embedded store ended (${code})`)))

  await new Promise<void>((resolve, reject) => {
    pending.set(0, { resolve: () => resolve(), reject })
    worker.on('message', (said: Said) => hear(said, pending))
  })

  const ask = (what: WithoutId<Ask>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (gone) return reject(gone)
      const id = ++asked
      pending.set(id, { resolve, reject })
      worker.postMessage({ ...what, id })
    })

  return {
    run: async (text, values) => {
      try {
        return (await ask({ kind: 'run', text, values })) as Answer
      } catch (error) {
        return { kind: 'broken', reason: error instanceof Error ? error.message : String(error) }
      }
    },
    fsyncs: async () => (await ask({ kind: 'fsyncs' })) as number,
    close: async () => {
      if (!gone) await ask({ kind: 'close' })
      await worker.terminate()
    },
  }
}

function hear(said: Said, pending: Map<number, Pending>): void {
  const id = said.kind === 'answered' || said.kind === 'failed' ? said.id : 0
  const one = pending.get(id)
  pending.delete(id)
  if (said.kind === 'refused' || said.kind === 'failed') one?.reject(new Error(said.reason))
  else one?.resolve(said.kind === 'answered' ? said.value : undefined)
}
