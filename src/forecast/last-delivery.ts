import type { Day } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import { howKept, type ClientPromise, type HowKept } from '../promise/promise.ts'

/** The last thing handed over in a project, on which day, and how its promise was kept. */
export interface LastDelivery {
  readonly label: string
  readonly on: Day
  readonly how: HowKept | null
}

/** The last delivery of each project, by its id: wherever the day of a delivery is told, it is this one. */
export function lastDeliveries(deliveries: readonly ClientPromise[]): ReadonlyMap<Id | null, LastDelivery> {
  const last = new Map<Id | null, LastDelivery>()
  for (const promise of deliveries) {
    const { projectId, label, deliveredOn: on } = promise
    if (on !== null && on >= (last.get(projectId)?.on ?? on)) last.set(projectId, { label, on, how: howKept(promise) })
  }
  return last
}
