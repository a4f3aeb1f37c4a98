import { Worker } from 'node:worker_threads'
import { useOwnFonts } from './picture-fonts.ts'
import type { PaintJob, Painted } from './picture-paint.ts'

export interface Painter {
  /** An SVG of ours as PNG. `scale` 2 gives sharp lines on fine screens. Throws for an SVG that cannot be read. */
  paint(svg: string, scale?: number): Promise<Uint8Array>
  close(): Promise<void>
}

/**
 * Sets drawings as pictures, in a thread of its own when the built entry is
 * given, else in this one. One at a time, in order; the thread stays for the next.
 */
export function painter(options: { readonly thread?: URL } = {}): Painter {
  const forgetFonts = useOwnFonts()
  return options.thread ? threadPainter(options.thread, forgetFonts) : ownPainter(forgetFonts)
}

function ownPainter(forgetFonts: () => void): Painter {
  return {
    async paint(svg, scale = 2) {
      const { paintPicture } = await import('./picture-paint.ts')
      return paintPicture(svg, scale)
    },
    close: async () => forgetFonts(),
  }
}

interface Asked {
  readonly done: (png: Uint8Array) => void
  readonly failed: (error: Error) => void
}

function threadPainter(file: URL, forgetFonts: () => void): Painter {
  let worker: Worker | null = null
  let last = 0
  const asked = new Map<number, Asked>()
  const start = () => {
    const thread = new Worker(file)
    thread.unref()
    thread.on('message', ({ id, png, error }: Painted) => {
      const waiting = asked.get(id)
      asked.delete(id)
      if (png) waiting?.done(png)
      else waiting?.failed(new Error(error ?? 'the picture could not be painted'))
      if (asked.size === 0) thread.unref()
    })
    const gone = (error: Error) => {
      if (worker === thread) worker = null
      for (const { failed } of asked.values()) failed(error)
      asked.clear()
    }
    thread.on('error', gone)
    thread.on('exit', () => gone(new Error('the picture thread ended')))
    return thread
  }
  return {
    paint(svg, scale = 2) {
      const thread = (worker ??= start())
      const id = ++last
      thread.ref()
      return new Promise((done, failed) => {
        asked.set(id, { done, failed })
        thread.postMessage({ id, svg, scale } satisfies PaintJob)
      })
    },
    async close() {
      await worker?.terminate()
      forgetFonts()
    },
  }
}
