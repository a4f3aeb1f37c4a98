import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { CODE_MINUTES, type Code } from './code.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    portal_code: {
      workspace_id: Id
      id: Id
      client_id: Id
      contact_id: Id
      case_id: Id
      option_id: Id
      made_at: Instant
      expires_at: Instant
      tries: number
      used_at: Instant | null
    }
    portal_visit: { workspace_id: Id; id: Id; client_id: Id; contact_id: Id; at: Instant }
  }
}

/** A contact and only a contact: what is not theirs is not there. */
function own({ scope }: Glance): { workspace_id: Id; client_id: Id; contact_id: Id } {
  const { workspaceId, clientId, contactId } = scope
  if (!clientId || !contactId) throw new Error('a portal query without a contact')
  return { workspace_id: workspaceId, client_id: clientId, contact_id: contactId }
}

export async function makeCode(moment: Moment, caseId: Id, optionId: Id): Promise<Id> {
  const id = moment.newId()
  const row = { ...own(moment), id, case_id: caseId, option_id: optionId, made_at: moment.now }
  await moment.tx
    .insertInto('portal_code')
    .values({ ...row, expires_at: addMinutes(moment.now, CODE_MINUTES), tries: 0, used_at: null })
    .execute()
  return id
}

/** The newest code for a choice, its row held until the transaction ends. */
export async function codeFor(moment: Moment, caseId: Id, optionId: Id): Promise<Code | null> {
  const mine = own(moment)
  const row = await moment.tx
    .selectFrom('portal_code')
    .selectAll()
    .where('workspace_id', '=', mine.workspace_id)
    .where('contact_id', '=', mine.contact_id)
    .where('case_id', '=', caseId)
    .where('option_id', '=', optionId)
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return { id: row.id, caseId, optionId, expiresAt: row.expires_at, tries: row.tries, usedAt: row.used_at }
}

export async function countTry(moment: Moment, codeId: Id): Promise<void> {
  const { workspace_id } = own(moment)
  await moment.tx
    .updateTable('portal_code')
    .set((row) => ({ tries: row('tries', '+', 1) }))
    .where('workspace_id', '=', workspace_id)
    .where('id', '=', codeId)
    .execute()
}

export async function markUsed(moment: Moment, codeId: Id): Promise<void> {
  const { workspace_id } = own(moment)
  await moment.tx
    .updateTable('portal_code')
    .set({ used_at: moment.now })
    .where('workspace_id', '=', workspace_id)
    .where('id', '=', codeId)
    .execute()
}

/** Codes this contact has asked for since an instant. */
export async function codesSince(glance: Glance, since: Instant): Promise<number> {
  const { workspace_id, contact_id } = own(glance)
  const found = await glance.tx
    .selectFrom('portal_code')
    .select('id')
    .where('workspace_id', '=', workspace_id)
    .where('contact_id', '=', contact_id)
    .where('made_at', '>', since)
    .execute()
  return found.length
}

export async function noteVisit(moment: Moment): Promise<void> {
  await moment.tx
    .insertInto('portal_visit')
    .values({ ...own(moment), id: moment.newId(), at: moment.now })
    .execute()
}
