import { openEngine } from './engine.ts'
import type { OpenedStore, StoreSettings } from './open.ts'
import { EmbeddedPool } from './pool.ts'

export async function openEmbedded({ template }: StoreSettings): Promise<OpenedStore> {
  const engine = await openEngine({ folder: null, template: template ?? null, durable: false })
  const pool = new EmbeddedPool(engine)
  return {
    kind: 'pglite',
    pool,
    bypassesRowSecurity: true,
    failed: new Promise(() => {}),
    fsyncs: () => engine.fsyncs(),
    end: () => pool.end(),
  }
}
