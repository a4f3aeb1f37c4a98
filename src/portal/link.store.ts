import { addMinutes, type Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { hmac, sameSecret, type Secrets } from '../platform/secrets.ts'
import { LINK_PREFIX, type Claimed } from './link.ts'

declare module '../platform/store/tables.ts' {
  interface Tables {
    contact_link: {
      workspace_id: Id
      contact_id: Id
      generation: number
      made_at: Instant
      expires_at: Instant
      revoked_at: Instant | null
    }
  }
}

const GOOD_FOR_MINUTES = 90 * 24 * 60

/** A link as the row knows it. */
export interface ContactLink {
  readonly contactId: Id
  readonly generation: number
  readonly expiresAt: Instant
  readonly revokedAt: Instant | null
}

/**
 * The address of a contact's own page, for a letter or a mail. Every letter
 * keeps it alive for another 90 days. The secret is worked out, not stored:
 * whoever reads the store cannot open a page.
 */
export async function portalAddressOf(moment: Moment, contactId: Id): Promise<string> {
  return (await portalAddressesOf(moment, [contactId])).get(contactId) ?? ''
}

/** The same for many contacts at once, by contact. */
export async function portalAddressesOf(moment: Moment, contactIds: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const { tx, scope, now, secrets, settings } = moment
  const { workspaceId } = scope
  const fresh = { generation: 1, revoked_at: null, made_at: now, expires_at: addMinutes(now, GOOD_FOR_MINUTES) }
  // In one order, so that two writers never wait for each other.
  const asked = [...new Set(contactIds)].sort()
  const rows = await tx
    .insertInto('contact_link')
    .values(asked.map((contact_id) => ({ workspace_id: workspaceId, contact_id, ...fresh })))
    .onConflict((c) => c.columns(['workspace_id', 'contact_id']).doUpdateSet({ expires_at: fresh.expires_at }))
    .returning(['contact_id', 'generation'])
    .execute()
  return new Map(
    rows.map(({ contact_id: contactId, generation }) => [
      contactId,
      `${settings.publicUrl}/p/${tokenOf(secrets, { workspaceId, contactId, generation })}`,
    ]),
  )
}

/** Ends every link this contact was ever sent; the next letter carries a new one. */
export async function revokeLinks({ tx, scope, now }: Moment, contactId: Id): Promise<void> {
  await tx
    .updateTable('contact_link')
    .set((row) => ({
      generation: row('generation', '+', 1),
      made_at: now,
      expires_at: addMinutes(now, GOOD_FOR_MINUTES),
    }))
    .where('workspace_id', '=', scope.workspaceId)
    .where('contact_id', '=', contactId)
    .execute()
}

export async function linkOf({ tx, scope }: Glance, contactId: Id): Promise<ContactLink | null> {
  const row = await tx
    .selectFrom('contact_link')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  if (!row) return null
  return { contactId, generation: row.generation, expiresAt: row.expires_at, revokedAt: row.revoked_at }
}

/** Whether we made this token for this generation of the contact's link. Compared in constant time. */
export function isGenuine(secrets: Secrets, token: string, of: Claimed & { generation: number }): boolean {
  return sameSecret(token, tokenOf(secrets, of))
}

function tokenOf(
  { linkKey }: Secrets,
  { workspaceId, contactId, generation }: Claimed & { generation: number },
): string {
  return `${LINK_PREFIX}${workspaceId}${contactId}_${hmac(linkKey, `portal:${workspaceId}:${contactId}:${generation}`)}`
}
