import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Glance, Moment } from '../platform/act.ts'
import type { Approval, VoidReason } from './message.ts'

interface ApprovalRow {
  workspace_id: Id
  id: Id
  message_id: Id
  version: number
  subject: string
  text: string
  by_actor: string
  at: Instant
  alone: boolean
  hash: string
  /** Written as JSON text; comes back parsed. */
  recipients: unknown
  earliest: Instant
  latest: Instant
  revoked_at: Instant | null
  revoked_because: VoidReason | null
}

declare module '../platform/store/tables.ts' {
  interface Tables {
    approval: ApprovalRow
  }
}

export async function insertApproval({ tx, scope }: Moment, approval: Approval): Promise<void> {
  const { id, version, subject, text, at, alone, hash, earliest, latest } = approval
  await tx
    .insertInto('approval')
    .values({
      workspace_id: scope.workspaceId,
      id,
      message_id: approval.messageId,
      version,
      subject,
      text,
      by_actor: approval.by,
      at,
      alone,
      hash,
      recipients: JSON.stringify(approval.recipients),
      earliest,
      latest,
      revoked_at: null,
      revoked_because: null,
    })
    .execute()
}

/** Every yes a message has had, oldest first; at most one of them stands. */
export async function approvalsOf({ tx, scope }: Glance, messageId: Id): Promise<readonly Approval[]> {
  const rows = await tx
    .selectFrom('approval')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('message_id', '=', messageId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(approvalOf)
}

/** The yes that stands, or null. */
export async function standingApproval(glance: Glance, messageId: Id): Promise<Approval | null> {
  return (await standingApprovals(glance, [messageId])).get(messageId) ?? null
}

/** The standing yes of each of these messages, by message id. */
export async function standingApprovals(
  { tx, scope }: Glance,
  messageIds: readonly Id[],
): Promise<ReadonlyMap<Id, Approval>> {
  if (messageIds.length === 0) return new Map()
  const rows = await tx
    .selectFrom('approval')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .where('message_id', 'in', messageIds)
    .where('revoked_at', 'is', null)
    .execute()
  return new Map(rows.map((row) => [row.message_id, approvalOf(row)]))
}

export async function revokeApproval({ tx, scope, now }: Moment, messageId: Id, because: VoidReason): Promise<void> {
  await tx
    .updateTable('approval')
    .set({ revoked_at: now, revoked_because: because })
    .where('workspace_id', '=', scope.workspaceId)
    .where('message_id', '=', messageId)
    .where('revoked_at', 'is', null)
    .execute()
}

function approvalOf(row: ApprovalRow): Approval {
  const { id, version, subject, text, at, alone, hash, earliest, latest } = row
  return {
    id,
    version,
    subject,
    text,
    at,
    alone,
    hash,
    earliest,
    latest,
    messageId: row.message_id,
    by: row.by_actor,
    recipients: row.recipients as Approval['recipients'],
    revokedAt: row.revoked_at,
    revokedBecause: row.revoked_because,
  }
}
