/** Where a run has its install: the product's own store, opened without a server. */
import { join } from 'node:path'
import { systemClock, systemDice } from '../../src/platform/clock.ts'
import { openKeys } from '../../src/platform/keys.ts'
import { makeLog } from '../../src/platform/log.ts'
import { openStore, type Store } from '../../src/platform/store/open.ts'
import type { Ports, World } from '../../src/platform/world.ts'

export interface Place {
  readonly dataDir: string
  readonly url: string | null
}

/** As the servers of a run have it. */
const MAIL_FROM = 'letters@studio-kern.example'

function worldOn(store: Store, { dataDir }: Place): World {
  return {
    db: store.db,
    clock: systemClock,
    dice: systemDice(),
    log: makeLog('silent'),
    secrets: openKeys(join(dataDir, 'keys.json')),
    settings: {
      publicUrl: 'http://127.0.0.1',
      mailDomain: 'studio-kern.example',
      holdSeconds: 0,
      demo: false,
      mailFrom: MAIL_FROM,
    },
    ports: {} as Ports,
    wake: () => {},
  }
}

/** Works on the store of a run while no server does. */
export async function onStore<T>(place: Place, work: (world: World) => Promise<T>): Promise<T> {
  const store = await openStore(place.url === null ? { folder: place.dataDir } : { url: place.url })
  try {
    return await work(worldOn(store, place))
  } finally {
    await store.close()
  }
}
