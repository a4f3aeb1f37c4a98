import { AsyncLocalStorage } from 'node:async_hooks'

interface Holding {
  readonly outer: Holding | undefined
  pool: object | undefined
  over: boolean
}

const current = new AsyncLocalStorage<Holding>()

/**
 * Runs one transaction so that everything inside it knows that it is inside.
 * The first connection taken belongs to the transaction; a second one from the same pool is an error.
 */
export async function asOneTransaction<T>(run: () => Promise<T>): Promise<T> {
  const holding: Holding = { outer: current.getStore(), pool: undefined, over: false }
  try {
    return await current.run(holding, run)
  } finally {
    holding.over = true
  }
}

/**
 * Called by a pool before it hands out a connection.
 *
 * @throws when the caller is inside an open transaction on this pool: it would wait for itself for ever.
 */
export function beforeConnecting(pool: object): void {
  const here = current.getStore()
  for (let holding = here; holding; holding = holding.outer) {
    if (!holding.over && holding.pool === pool) {
      throw new Error('A query outside the open transaction: inside inScope() use its tx, never the db or the pool.')
    }
  }
  if (here && !here.over) here.pool ??= pool
}
