import { parentPort } from 'node:worker_threads'
import { paintPicture, type PaintJob, type Painted } from './picture-paint.ts'

parentPort?.on('message', ({ id, svg, scale }: PaintJob) => {
  paintPicture(svg, scale).then(
    (png) => parentPort?.postMessage({ id, png } satisfies Painted, [png.buffer as ArrayBuffer]),
    (error: unknown) =>
      parentPort?.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies Painted),
  )
})
