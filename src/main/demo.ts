import type { World } from '../platform/world.ts'

/** The sample workspace lives in a folder of its own, store, keys and mailbox: removing the folder removes every trace. */
export const DEMO_FOLDER = 'demo'

export async function fillDemo(_world: World): Promise<void> {}
