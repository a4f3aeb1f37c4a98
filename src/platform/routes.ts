import type { Act } from './act.ts'
import type { Errand } from './errand.ts'
import type { View } from './view.ts'

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** What a path leads to. The types of input and output stay with the act or view itself. */
// oxlint-disable-next-line typescript/no-explicit-any -- a table of routes holds acts of every input
export type Target = Act<any, any> | View<any, any> | Errand<any, any>

export interface Route {
  readonly method: Method
  /** As in Hono: '/cases/:caseId'. Path, query and body together are the input. */
  readonly path: string
  readonly target: Target
}

/**
 * A room's paths. A table, not a program:
 * `routes({ 'GET /cases/:caseId': caseView, 'POST /cases/:caseId/acceptance': acceptOption })`.
 * Reading goes to views, changing to acts and errands; anything else is a mistake in the table and throws.
 */
export function routes(table: Record<`${Method} /${string}`, Target>): Route[] {
  return Object.entries(table).map(([key, target]) => {
    const [method, path] = key.split(' ') as [Method, string]
    if ((method === 'GET') !== (target.kind === 'view'))
      throw new Error(`${key}: ${target.kind} ${target.name} cannot stand there`)
    return { method, path, target }
  })
}
