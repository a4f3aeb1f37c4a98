import { setMaxListeners } from 'node:events'
import { Worker } from 'node:worker_threads'
import { poolOf, type Pool } from './thread-pool.ts'

/** What an answer of a thread means to its caller. */
export type Heard<O> =
  | { readonly kind: 'headway'; readonly share: number }
  | { readonly kind: 'done'; readonly result: O }
  | { readonly kind: 'failed'; readonly message: string }

export interface ThreadWork<A, O> {
  /** The one message the thread is sent. */
  readonly message: unknown
  /** Reads each of its answers. */
  readonly hear: (answer: A) => Heard<O>
  /** From when a thread takes it up: what waits for one does not count. */
  readonly timeoutMs: number
  /** Of the thread's own heap. */
  readonly memoryMb: number
  /** Whether the thread stays for the next question, warm. Left out, it ends: what reads files from outside starts clean each time. */
  readonly stays?: boolean
  /** 0 to 1, as often as the thread says so. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Runs a built entry in a thread of its own, so that the event loop stays free and a bad file cannot take us down. */
export interface Threads {
  /** `name` is that of the built file without '.js' ('import-worker'). Throws ThreadStopped. */
  run<A, O>(name: string, work: ThreadWork<A, O>): Promise<O>
  /** Ends every thread; what still runs or waits is cancelled. */
  close(): Promise<void>
}

declare module './world.ts' {
  interface Ports {
    threads: Threads
  }
}

/** A thread ended without a result; nothing of its work is kept. */
export class ThreadStopped extends Error {
  override readonly name = 'ThreadStopped'
  readonly why: 'too-slow' | 'too-big' | 'cancelled' | 'failed'
  constructor(why: ThreadStopped['why'], cause?: unknown) {
    super(`thread stopped: ${why}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause })
    this.why = why
  }
}

/** Threads whose entries stand where `fileOf` says. The product passes ``(name) => new URL(`${name}.js`, import.meta.url)``. */
export function threadsFrom(fileOf: (name: string) => URL | Promise<URL>): Threads {
  const pools = new Map<string, Pool>()
  const closing = new AbortController()
  // As many as the pools can have at work, and single threads beside them.
  setMaxListeners(0, closing.signal)
  return {
    async run(name, work) {
      const file = await fileOf(name)
      const { memoryMb, signal } = work
      const start = () => new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
      const stops = [closing.signal, ...(signal ? [signal] : [])]
      if (stops.some((stop) => stop.aborted)) throw new ThreadStopped('cancelled')
      const key = `${file.href} ${memoryMb}`
      const kept = work.stays ? (pools.get(key) ?? poolOf(start)) : null
      if (kept) pools.set(key, kept)
      const { run } = kept ?? passing(start)
      const said = await untilStopped(stops, (stopped) => run((thread) => wordOf(thread, work, stopped), stopped))
      if (said.kind === 'failed') throw new ThreadStopped('failed', new Error(said.message))
      return said.result
    },
    async close() {
      closing.abort()
      await Promise.all([...pools.values()].map((pool) => pool.close()))
    },
  }
}

/** Rejects as soon as one of the signals is given; nobody listens to them after the end. */
async function untilStopped<T>(
  signals: readonly AbortSignal[],
  run: (stopped: Promise<never>) => Promise<T>,
): Promise<T> {
  const over = new AbortController()
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new ThreadStopped('cancelled'))
    for (const signal of signals) signal.addEventListener('abort', stop, { once: true, signal: over.signal })
  })
  stopped.catch(() => undefined)
  try {
    return await run(stopped)
  } finally {
    over.abort()
  }
}

/** A thread for this once. */
function passing(start: () => Worker): Pick<Pool, 'run'> {
  return {
    async run(work) {
      const thread = start()
      try {
        return await work(thread)
      } finally {
        await thread.terminate()
      }
    },
  }
}

type LastWord<O> = Exclude<Heard<O>, { kind: 'headway' }>

/** Sends the one message and waits for the thread's last word on it. Throws ThreadStopped when that never comes: then the thread is of no more use. */
async function wordOf<A, O>(thread: Worker, work: ThreadWork<A, O>, stopped: Promise<never>): Promise<LastWord<O>> {
  const { message, hear, timeoutMs, onProgress } = work
  let leave = () => {}
  const word = new Promise<LastWord<O>>((resolve, reject) => {
    const stop = (why: ThreadStopped['why'], cause?: unknown) => reject(new ThreadStopped(why, cause))
    const onMessage = (answer: A) => {
      const heard = hear(answer)
      if (heard.kind === 'headway') onProgress?.(heard.share)
      else resolve(heard)
    }
    const onError = (error: unknown) => stop(outOfMemory(error) ? 'too-big' : 'failed', error)
    const onExit = () => stop('failed')
    const timer = setTimeout(() => stop('too-slow'), timeoutMs)
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    leave = () => {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    thread.postMessage(message)
  })
  try {
    return await Promise.race([word, stopped])
  } finally {
    leave()
  }
}

function outOfMemory(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
