import { parentPort, workerData } from 'node:worker_threads'
import { openEngine, type Engine, type EngineSettings } from './engine.ts'
import type { Ask, Said } from './thread.ts'

/** Entry of the embedded database's worker thread: opens it as told, then answers one ask after another. */
async function serve(): Promise<void> {
  const say = (said: Said) => parentPort?.postMessage(said)
  const engine = await openEngine(workerData as EngineSettings).catch((error: unknown) => {
    say({ kind: 'refused', reason: reasonOf(error) })
    return null
  })
  if (!engine) return
  parentPort?.on('message', (asked: Ask) => {
    answer(engine, asked).then(
      (value) => say({ kind: 'answered', id: asked.id, value }),
      (error: unknown) => say({ kind: 'failed', id: asked.id, reason: reasonOf(error) }),
    )
  })
  say({ kind: 'ready' })
}

function answer(engine: Engine, asked: Ask): Promise<unknown> {
  if (asked.kind === 'run') return engine.run(asked.text, asked.values)
  return asked.kind === 'fsyncs' ? engine.fsyncs() : engine.close()
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

await serve()
