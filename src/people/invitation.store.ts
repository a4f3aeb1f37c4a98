import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Code } from '../language/packs.ts'
import type { Glance, Moment } from '../platform/act.ts'
import { isOpen, type Invitation } from './invitation.ts'
import type { Role } from './rights.ts'

interface InvitationRow {
  workspace_id: Id
  id: Id
  email: string
  name: string
  role: Role
  language: Code
  invited_by: Id
  invited_at: Instant
  expires_at: Instant
  accepted_at: Instant | null
  withdrawn_at: Instant | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    invitation: InvitationRow
  }
}

/** The invitation, held until the transaction ends so that its link is spent once; null if there is none. */
export async function lockInvitation({ tx, scope }: Moment, invitationId: Id): Promise<Invitation | null> {
  const row = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst()
  return row ? invitationOf(row) : null
}

/** Invitations whose link still works, the oldest first. */
export async function openInvitations({ tx, scope, now }: Glance): Promise<readonly Invitation[]> {
  const rows = await tx
    .selectFrom('invitation')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(invitationOf).filter((invitation) => isOpen(invitation, now))
}

export async function insertInvitation({ tx, scope }: Moment, invitation: Invitation): Promise<void> {
  const { id, email, name, role, language, invitedBy, invitedAt, expiresAt, acceptedAt, withdrawnAt } = invitation
  const when = { invited_at: invitedAt, expires_at: expiresAt, accepted_at: acceptedAt, withdrawn_at: withdrawnAt }
  await tx
    .insertInto('invitation')
    .values({ workspace_id: scope.workspaceId, id, email, name, role, language, invited_by: invitedBy, ...when })
    .execute()
}

/** The link leads nowhere any more: it was accepted, or taken back. */
export async function closeInvitation(moment: Moment, invitationId: Id, how: 'accepted' | 'withdrawn'): Promise<void> {
  await moment.tx
    .updateTable('invitation')
    .set(how === 'accepted' ? { accepted_at: moment.now } : { withdrawn_at: moment.now })
    .where('workspace_id', '=', moment.scope.workspaceId)
    .where('id', '=', invitationId)
    .execute()
}

function invitationOf(row: InvitationRow): Invitation {
  const { id, email, name, role, language } = row
  return {
    id,
    email,
    name,
    role,
    language,
    invitedBy: row.invited_by,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
    acceptedAt: row.accepted_at,
    withdrawnAt: row.withdrawn_at,
  }
}
