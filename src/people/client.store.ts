import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { Refused } from '../platform/refused.ts'
import type { Client } from './person.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    client: { workspace_id: Id; id: Id; name: string; country: string }
  }
}

/** One client the actor may see. Refuses with 'not-found'. */
export async function loadClient(glance: Glance, clientId: Id): Promise<Client> {
  const row = await seen(glance).where('id', '=', clientId).executeTakeFirst()
  if (!row) throw new Refused({ kind: 'not-found', what: 'client' })
  return row
}

/** All clients the actor may see, as first written down; sort names where the reader's language is known. */
export async function clientsOf(glance: Glance): Promise<readonly Client[]> {
  return seen(glance).orderBy('id').execute()
}

/** A contact of one client sees that client only. */
function seen({ tx, scope }: Glance) {
  const all = tx.selectFrom('client').select(['id', 'name', 'country']).where('workspace_id', '=', scope.workspaceId)
  return scope.clientId === undefined ? all : all.where('id', '=', scope.clientId)
}

export async function insertClient({ tx, scope }: Moment, { id, name, country }: Client): Promise<void> {
  await tx.insertInto('client').values({ workspace_id: scope.workspaceId, id, name, country }).execute()
}

export async function updateClient({ tx, scope }: Moment, { id, name, country }: Client): Promise<void> {
  await tx
    .updateTable('client')
    .set({ name, country })
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', id)
    .execute()
}
