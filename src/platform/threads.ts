import { Worker } from 'node:worker_threads'

export interface ThreadLimits {
  readonly timeoutMs: number
  /** Of the thread's own heap. */
  readonly memoryMb: number
  /** 0 to 1, as often as the thread says so. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/**
 * What a thread posts to us. It finds its input in `workerData`, may say how far it is, and ends with
 * `done`: `parentPort?.postMessage({ kind: 'done', result: work(workerData) } satisfies ThreadSays)`.
 */
export type ThreadSays = { kind: 'progress'; share: number } | { kind: 'done'; result: unknown }

/** Runs a built entry in a thread of its own, so that the event loop stays free and a bad file cannot take us down. */
export interface Threads {
  /** `name` is that of the built file without '.js' ('import-worker'). Throws ThreadStopped. */
  run<O>(name: string, input: unknown, limits: ThreadLimits): Promise<O>
}

declare module './world.ts' {
  interface Ports {
    threads: Threads
  }
}

/** A thread ended without an answer; nothing of its work is kept. */
export class ThreadStopped extends Error {
  override readonly name = 'ThreadStopped'
  readonly why: 'too-slow' | 'too-big' | 'cancelled' | 'failed'
  constructor(why: ThreadStopped['why'], cause?: unknown) {
    super(`thread stopped: ${why}${cause instanceof Error ? `: ${cause.message}` : ''}`, { cause })
    this.why = why
  }
}

/** Threads whose entries stand where `fileOf` says. The product passes `(name) => new URL(`${name}.js`, import.meta.url)`. */
export function threadsFrom(fileOf: (name: string) => URL | Promise<URL>): Threads {
  return { run: async (name, input, limits) => runInThread(await fileOf(name), input, limits) }
}

async function runInThread<O>(file: URL, input: unknown, limits: ThreadLimits): Promise<O> {
  const { timeoutMs, memoryMb, onProgress, signal } = limits
  if (signal?.aborted) throw new ThreadStopped('cancelled')
  const worker = new Worker(file, { workerData: input, resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  let stop: (why: ThreadStopped) => void = () => undefined
  const cancel = () => stop(new ThreadStopped('cancelled'))
  const timer = setTimeout(() => stop(new ThreadStopped('too-slow')), timeoutMs)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    return await new Promise<O>((resolve, reject) => {
      stop = reject
      worker.on('message', (said: ThreadSays) => {
        if (said.kind === 'done') resolve(said.result as O)
        else onProgress?.(said.share)
      })
      worker.on('error', (error) => reject(new ThreadStopped(outOfMemory(error) ? 'too-big' : 'failed', error)))
      worker.on('exit', () => reject(new ThreadStopped('failed')))
    })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    await worker.terminate()
  }
}

function outOfMemory(error: unknown): boolean {
  return (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
