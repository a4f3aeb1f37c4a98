import type { Instant } from '../kit/day.ts'
import type { Id } from '../kit/id.ts'
import type { Moment } from './act.ts'
import { hmac } from './secrets.ts'
import type { Tx } from './store/scope.ts'

declare module './store/tables.ts' {
  interface Tables {
    audit: AuditRow
    audit_head: { workspace_id: Id; seq: number; mac: string }
  }
}

interface AuditRow {
  workspace_id: Id
  seq: number
  at: Instant
  actor_kind: string
  actor_id: string
  act: string
  kept: unknown
  mac: string
}

/** What the first line of a record comes after. */
export const FIRST = '0'.repeat(64)

/**
 * Appends one line to the workspace's chain. Each mac is keyed and covers the one
 * before, so a changed, dropped or inserted line breaks every later one; the head
 * row is locked first, since two writers at once would fork the chain.
 */
export async function writeAudit(moment: Moment, act: string, kept: Record<string, unknown>): Promise<void> {
  const { tx, scope, actor, now } = moment
  const workspace_id = scope.workspaceId
  const head = (await lockHead(moment)) ?? (await firstHead(moment))
  const line = { workspace_id, seq: head.seq + 1, at: now, actor_kind: actor.kind, actor_id: actor.id, act, kept }
  const mac = hmac(moment.secrets.recordKey, `${head.mac}\n${canonical(line)}`)
  await tx
    .with('line', (rows) => rows.insertInto('audit').values({ ...line, kept: JSON.stringify(kept), mac }))
    .updateTable('audit_head')
    .set({ seq: line.seq, mac })
    .where('workspace_id', '=', workspace_id)
    .execute()
}

function lockHead({ tx, scope }: Moment) {
  return tx
    .selectFrom('audit_head')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .forUpdate()
    .executeTakeFirst()
}

/** Before a workspace's first line; of two at once the second waits here for the first. */
async function firstHead(moment: Moment) {
  await moment.tx
    .insertInto('audit_head')
    .values({ workspace_id: moment.scope.workspaceId, seq: 0, mac: FIRST })
    .onConflict((c) => c.column('workspace_id').doNothing())
    .execute()
  const head = await lockHead(moment)
  if (!head) throw new Error('the record has no head')
  return head
}

/** Walks a workspace's chain from the first line. Gives the sequence number of the first line that does not fit, or null. */
export async function firstBrokenAudit(tx: Tx, workspaceId: Id, recordKey: Buffer): Promise<number | null> {
  const lines = await tx
    .selectFrom('audit')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('seq')
    .execute()
  const head = await tx.selectFrom('audit_head').selectAll().where('workspace_id', '=', workspaceId).executeTakeFirst()
  let before = FIRST
  for (const [i, line] of lines.entries()) {
    if (line.seq !== i + 1 || !fits(line, before, recordKey)) return i + 1
    before = line.mac
  }
  return (head?.mac ?? FIRST) === before ? null : lines.length + 1
}

/** Whether a line is the one that was written after the line whose mac is `before`. */
export function fits({ mac, ...line }: AuditRow, before: string, recordKey: Buffer): boolean {
  return mac === hmac(recordKey, `${before}\n${canonical(line)}`)
}

/** One spelling for one value: keys sorted at every depth. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value).filter(([, v]) => v !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
}
