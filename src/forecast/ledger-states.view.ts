import { z } from 'zod'
import type { Id } from '../kit/id.ts'
import { view } from '../platform/view.ts'
import { promisesOf } from '../promise/promise.store.ts'
import type { OutlookState } from './snapshot.ts'
import { latestOutlooks } from './snapshot.store.ts'

export interface LedgerState {
  readonly promiseId: Id
  readonly state: OutlookState
}

/** How it stands with every open promise that a forecast speaks of, for the ledger. One made for an earlier day of a promise says nothing of this one. */
export const ledgerStates = view({
  name: 'forecast.ledger-states',
  needs: 'forecast:read',
  input: z.object({}),
  async read(glance): Promise<{ states: LedgerState[] }> {
    const open = await promisesOf(glance, { kinds: ['delivery'], states: ['open', 'broken'], most: 2000 })
    const days = new Map(open.map((promise) => [promise.id, promise.day]))
    const projects = new Set(open.flatMap(({ projectId }) => projectId ?? []))
    const seen = await latestOutlooks(glance, [...projects])
    const standing = seen.filter(({ promise_id, day }) => days.get(promise_id) === day)
    return { states: standing.map(({ promise_id, state }) => ({ promiseId: promise_id, state })) }
  },
})
