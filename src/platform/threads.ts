import { Worker } from 'node:worker_threads'

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
  readonly timeoutMs: number
  /** Of the thread's own heap. */
  readonly memoryMb: number
  /** 0 to 1, as often as the thread says so. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/** Runs a built entry in a thread of its own, so that the event loop stays free and a bad file cannot take us down. */
export interface Threads {
  /** `name` is that of the built file without '.js' ('import-worker'). Throws ThreadStopped. */
  run<A, O>(name: string, work: ThreadWork<A, O>): Promise<O>
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
  return { run: async (name, work) => runInThread(await fileOf(name), work) }
}

async function runInThread<A, O>(file: URL, work: ThreadWork<A, O>): Promise<O> {
  const { message, hear, timeoutMs, memoryMb, onProgress, signal } = work
  if (signal?.aborted) throw new ThreadStopped('cancelled')
  const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  let stop: (why: ThreadStopped) => void = () => undefined
  const cancel = () => stop(new ThreadStopped('cancelled'))
  const timer = setTimeout(() => stop(new ThreadStopped('too-slow')), timeoutMs)
  signal?.addEventListener('abort', cancel, { once: true })
  try {
    return await new Promise<O>((resolve, reject) => {
      stop = reject
      worker.on('message', (answer: A) => {
        const heard = hear(answer)
        if (heard.kind === 'done') resolve(heard.result)
        else if (heard.kind === 'failed') reject(new ThreadStopped('failed', new Error(heard.message)))
        else onProgress?.(heard.share)
      })
      worker.on('error', (error) => reject(new ThreadStopped(outOfMemory(error) ? 'too-big' : 'failed', error)))
      worker.on('exit', () => reject(new ThreadStopped('failed')))
      worker.postMessage(message)
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
